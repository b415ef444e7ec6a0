// Servers that lie about how a folder stands: counts, UIDVALIDITY, UIDNEXT, HIGHESTMODSEQ, what vanished.

import type { Script } from '#test/support/scripted-imap.ts';
import { at, first, freshMail, realMails, reword, type Behaviour, type Ending } from './behaviour.ts';

const examines: readonly [string, RegExp, string, readonly Ending[]][] = [
  ['no EXISTS', /^\* \d+ EXISTS\r\n/u, '', ['imap-protocol/unreadable']],
  ['EXISTS 0', /\d+ EXISTS/u, '0 EXISTS', ['short', 'level']],
  ['EXISTS 3', /\d+ EXISTS/u, '3 EXISTS', ['level']],
  ['EXISTS 13', /\d+ EXISTS/u, '13 EXISTS', ['short']],
  ['EXISTS -1', /\d+ EXISTS/u, '-1 EXISTS', ['imap-protocol/unreadable']],
  ['EXISTS 4294967295', /\d+ EXISTS/u, '4294967295 EXISTS', ['short', 'imap-limit']],
  [
    'EXISTS 99999999999999999999',
    /\d+ EXISTS/u,
    '99999999999999999999 EXISTS',
    ['imap-protocol/unreadable', 'imap-limit'],
  ],
  ['three different EXISTS', /\d+ EXISTS/u, '5 EXISTS\r\n* 900 EXISTS\r\n* 12 EXISTS', ['level']],
  ['no UIDVALIDITY', /\[UIDVALIDITY \d+\]/u, '', ['imap-protocol/no-uidvalidity']],
  ['UIDVALIDITY 0', /UIDVALIDITY \d+/u, 'UIDVALIDITY 0', ['level', 'imap-protocol/no-uidvalidity']],
  ['UIDVALIDITY -7', /UIDVALIDITY \d+/u, 'UIDVALIDITY -7', ['imap-protocol/no-uidvalidity']],
  ['UIDVALIDITY NIL', /UIDVALIDITY \d+/u, 'UIDVALIDITY NIL', ['imap-protocol/no-uidvalidity']],
  ['UIDVALIDITY of forty digits', /UIDVALIDITY \d+/u, `UIDVALIDITY ${'8'.repeat(40)}`, ['level', 'imap-protocol']],
  [
    'two UIDVALIDITYs',
    /UIDVALIDITY 7\] valid/u,
    'UIDVALIDITY 6] v\r\n* OK [UIDVALIDITY 7] v',
    ['level', 'imap-broken-off'],
  ],
  ['no UIDNEXT', /\[UIDNEXT \d+\]/u, '', ['level']],
  ['UIDNEXT 0', /UIDNEXT \d+/u, 'UIDNEXT 0', ['level']],
  ['UIDNEXT 4', /UIDNEXT \d+/u, 'UIDNEXT 4', ['level']],
  ['UIDNEXT 4294967295', /UIDNEXT \d+/u, 'UIDNEXT 4294967295', ['level']],
  ['UIDNEXT of forty digits', /UIDNEXT \d+/u, `UIDNEXT ${'9'.repeat(40)}`, ['level']],
  ['UIDNEXT NIL', /UIDNEXT \d+/u, 'UIDNEXT NIL', ['level']],
  ['READ-WRITE', /READ-ONLY/u, 'READ-WRITE', ['level', 'imap-folder-refused', 'imap-protocol']],
  ['an OK without a code', /\[READ-ONLY\] done/u, '', ['level']],
  [
    'NOMODSEQ and HIGHESTMODSEQ',
    /^\* \d+ EXISTS/u,
    '* OK [NOMODSEQ] n\r\n* OK [HIGHESTMODSEQ 9] m\r\n* 12 EXISTS',
    ['level'],
  ],
  [
    'HIGHESTMODSEQ of forty digits',
    /^\* \d+ EXISTS/u,
    `* OK [HIGHESTMODSEQ ${'9'.repeat(40)}] m\r\n* 12 EXISTS`,
    ['level'],
  ],
  [
    'flags of every kind',
    /^\* \d+ EXISTS/u,
    '* FLAGS NIL\r\n* FLAGS (NIL () \\* "x" 7)\r\n* OK [PERMANENTFLAGS NIL] x\r\n* 12 EXISTS',
    ['level'],
  ],
];

const qresync = 'IMAP4rev1 ENABLE CONDSTORE QRESYNC';
const modseq = (value: number) => `* OK [HIGHESTMODSEQ ${value}] m\r\n`;
const honest: Script = {
  capabilities: qresync,
  reply: (command, correct) => {
    if (command.name === 'ENABLE') return ['* ENABLED QRESYNC\r\n', ...correct];
    return command.name === 'EXAMINE' ? [modseq(50), ...correct] : correct;
  },
};

/** A server with QRESYNC that was read when all was well, and then says this. */
function resync(what: string, exists: number, lines: readonly string[], ends: readonly Ending[], now = 60): Behaviour {
  return {
    name: `QRESYNC: ${what}`,
    after: honest,
    script: () => ({
      capabilities: qresync,
      reply: (command, correct) => {
        if (command.name === 'ENABLE') return ['* ENABLED QRESYNC\r\n', ...correct];
        if (command.name !== 'EXAMINE') return correct;
        const said = correct.map((part) => String(part).replace(/\d+ EXISTS/u, `${exists} EXISTS`));
        return [
          modseq(now),
          ...said.slice(0, -1),
          ...(command.rest.includes('QRESYNC') ? lines : []),
          ...said.slice(-1),
        ];
      },
    }),
    ends,
  };
}

const vanished = (set: string) => `* VANISHED (EARLIER) ${set}\r\n`;
const many = Array.from({ length: 100_000 }, (_, n) => 1_000_000 + n * 2).join(',');

/** Between two looks of one pull, or of two. */
function flips(name: string, script: () => Script, ends: readonly Ending[], after: Script = {}): Behaviour {
  return { name, script, ends, after };
}

export const folderBehaviours: readonly Behaviour[] = [
  ...examines.map(([what, from, to, ends]): Behaviour => ({
    name: `EXAMINE with ${what}`,
    script: () => ({ reply: reword('EXAMINE', from, to) }),
    ends,
    isHiding: what === 'EXISTS 0',
  })),
  {
    name: 'a folder that is gone by the time it is opened',
    script: () => ({ reply: at('EXAMINE', (_correct, { tag }) => [`${tag} NO [NONEXISTENT] anna@example.org\r\n`]) }),
    ends: ['imap-folder-missing'],
  },
  {
    name: 'a folder that is closed under the reader',
    script: () => ({ reply: first('SIZES', '* OK [CLOSED] bye\r\n') }),
    ends: ['level', 'imap-broken-off'],
  },
  {
    name: 'another UIDVALIDITY in the middle of the bodies',
    script: () => ({
      reply: at('BODIES', (correct) => [...correct.slice(0, 9), '* OK [UIDVALIDITY 8] x\r\n', ...correct.slice(9)]),
    }),
    ends: ['imap-broken-off'],
  },
  {
    name: 'the same UIDVALIDITY said a hundred times',
    script: () => ({ reply: first('BODIES', '* OK [UIDVALIDITY 7] x\r\n'.repeat(100)) }),
    ends: ['level'],
  },
  ...['SIZES', 'BODIES', 'UID SEARCH'].flatMap((stage): Behaviour[] => [
    {
      name: `a storm of EXISTS in ${stage}`,
      script: () => ({
        reply: first(stage, Array.from({ length: 20_000 }, (_, n) => `* ${n} EXISTS\r\n`).join(''), '* 12 EXISTS\r\n'),
      }),
      ends: ['level'],
    },
    {
      name: `a storm of EXPUNGE in ${stage}`,
      script: () => ({ reply: first(stage, '* 1 EXPUNGE\r\n'.repeat(20_000)) }),
      ends: ['level', 'short'],
    },
    {
      name: `a storm of VANISHED in ${stage}`,
      script: () => ({
        reply: first(
          stage,
          '* VANISHED 1:4294967295\r\n'.repeat(5_000),
          '* VANISHED\r\n',
          '* VANISHED (EARLIER)\r\n',
          '* VANISHED ()\r\n',
          '* VANISHED NIL\r\n',
          '* VANISHED (EARLIER) 1:4294967295\r\n',
        ),
      }),
      ends: ['level', 'short'],
    },
  ]),
  resync('VANISHED names a mail that is there, and its count as well', 12, [vanished('11')], ['level'], 60),
  resync('VANISHED names everything', 11, [vanished('1:4294967295')], ['level', 'short']),
  resync('VANISHED names what never was', 12, [vanished('900:1000,4294967295')], ['level']),
  resync('VANISHED names nothing though one is missing from the count', 11, [], ['level', 'short']),
  resync('a hundred thousand ranges vanished', 11, [vanished(many)], ['level', 'short', 'imap-limit']),
  resync(
    'VANISHED in words that make no sense',
    11,
    [
      '* VANISHED\r\n',
      '* VANISHED (EARLIER)\r\n',
      '* VANISHED (X) NIL\r\n',
      vanished('0:0,*:3,a,-1,5:'),
      '* VANISHED 3 5 7\r\n',
    ],
    ['level', 'short'],
  ),
  resync('VANISHED without EARLIER', 12, ['* VANISHED 3:25\r\n'], ['level', 'short']),
  resync('HIGHESTMODSEQ goes back', 12, [], ['level'], 3),
  resync(
    'rows of flags for mails that are not there',
    11,
    [
      vanished('900'),
      ...Array.from({ length: 3_000 }, (_, n) => `* ${n} FETCH (UID ${n} FLAGS (\\Seen) MODSEQ (${n}))\r\n`),
    ],
    ['level', 'short'],
  ),
  {
    ...resync('is refused after it was offered', 11, [], ['level', 'short', 'imap-folder-refused']),
    script: () => ({
      capabilities: qresync,
      reply: (command, correct) => {
        if (command.name === 'ENABLE') return ['* ENABLED QRESYNC\r\n', ...correct];
        if (command.name !== 'EXAMINE') return correct;
        if (command.rest.includes('QRESYNC')) return [`${command.tag} BAD no such parameter\r\n`];
        return [modseq(60), ...correct.map((part) => String(part).replace(/\d+ EXISTS/u, '11 EXISTS'))];
      },
    }),
  },
  {
    name: 'QRESYNC is refused by ENABLE',
    script: () => ({ capabilities: qresync, reply: at('ENABLE', (_correct, { tag }) => [`${tag} NO no\r\n`]) }),
    ends: ['level'],
  },
  flips(
    'UIDNEXT that goes back',
    () => ({ mails: [...realMails, freshMail], reply: reword('EXAMINE', /UIDNEXT \d+/u, 'UIDNEXT 20') }),
    ['level'],
  ),
  flips(
    'UIDNEXT that is missing from now on',
    () => ({ mails: [...realMails, freshMail], reply: reword('EXAMINE', /\[UIDNEXT \d+\]/u, '') }),
    ['level'],
  ),
  flips('UIDNEXT that leaps and comes back', () => ({ mails: [...realMails, freshMail] }), ['level'], {
    reply: reword('EXAMINE', /UIDNEXT \d+/u, 'UIDNEXT 4294967295'),
  }),
  flips(
    'a mail put below UIDNEXT',
    () => ({
      mails: [...realMails, { uid: 4, raw: freshMail.raw }].toSorted((a, b) => a.uid - b.uid),
      reply: reword('EXAMINE', /UIDNEXT \d+/u, 'UIDNEXT 26'),
    }),
    ['level'],
  ),
  flips('another UIDVALIDITY', () => ({ uidValidity: '8' }), ['level']),
  flips('one mail gone and one come', () => ({ mails: [...realMails.slice(1), freshMail] }), ['level']),
  flips(
    'a mail announced by UIDNEXT that is not listed yet',
    () => ({ reply: reword('EXAMINE', /UIDNEXT \d+/u, 'UIDNEXT 41') }),
    ['level'],
  ),
  flips('a mail counted that is not listed', () => ({ reply: reword('EXAMINE', /\d+ EXISTS/u, '13 EXISTS') }), [
    'short',
  ]),
];
