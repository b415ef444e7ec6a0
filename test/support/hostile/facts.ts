// Servers that lie about what a mail weighs and when it came, and about which mails there are.

import { fetchRow } from '#test/support/scripted-imap.ts';
import { at, first, instead, realMails, reword, type Behaviour } from './behaviour.ts';

const sizes: readonly [string, Behaviour['ends']][] = [
  ['RFC822.SIZE 0', ['level']],
  ['RFC822.SIZE 1', ['level']],
  ['RFC822.SIZE 6000', ['level']],
  ['RFC822.SIZE 00000000000000000000000000000000000000000000000650', ['level', 'short']],
  ['RFC822.SIZE 99999999999999999999', ['level', 'short']],
  ['RFC822.SIZE -1', ['level', 'short']],
  ['RFC822.SIZE NIL', ['level', 'short']],
  ['RFC822.SIZE "abc"', ['level', 'short']],
  ['RFC822.SIZE (1 2)', ['level', 'short']],
  ['RFC822.SIZE 1e9', ['level', 'short']],
  ['X', ['short']],
  ['RFC822.SIZE 24000000', ['level']],
];

const dates = [
  'NIL',
  '""',
  '"NaN"',
  '"01-Jan-0000 00:00:00 +0000"',
  '"01-Jan-99999 00:00:00 +0000"',
  '"01-Jan--271821 00:00:00 +0000"',
  '"31-Feb-2026 25:61:61 +9999"',
  '"05-Mar-2026"',
  '"2026"',
  '"\u00e9\u0000\u0001"',
  '(1 2 3)',
  '1772704800',
  `"${'9'.repeat(5000)}"`,
];

const searches: readonly [string, string[]][] = [
  ['in strange order', ['* SEARCH 25 3 23 5 21 7 19 9 17 11 15 13']],
  ['with each number twice', ['* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25 25 23 21 19 17 15 13 11 9 7 5 3']],
  ['in twelve lines', realMails.map(({ uid }) => `* SEARCH ${uid}`)],
  ['with a MODSEQ at the end', ['* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25 (MODSEQ 917162500)']],
  ['with what is no UID', ['* SEARCH 0 -5 3 5 7 9 NIL 11 13 1.5 15 17 "19" 21 (4 6) 23 25 1e400 99999999999999999999']],
  ['with the last line again as ESEARCH', ['* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25', '* ESEARCH UID ALL 3:25']],
  ['as ESEARCH though nobody asked for it', ['* ESEARCH (TAG "x") UID ALL 3,5,7,9,11,13,15,17,19,21,23,25']],
];

const esearches: readonly [string, string[]][] = [
  ['backwards', ['* ESEARCH (TAG "x") UID ALL 25,23:23,21,19,17,15,13,11,9,7,5,3']],
  ['overlapping', ['* ESEARCH (TAG "x") UID ALL 25:3,3:25,5:7']],
  ['with zero, a star and nonsense', ['* ESEARCH (TAG "x") UID ALL 0,*,3:25,a:b,-1:5,1:*,:,,']],
  ['without ALL', ['* ESEARCH (TAG "x") UID COUNT 12 MIN 3 MAX 25']],
  ['twice, the second time empty', ['* ESEARCH (TAG "x") UID ALL 3:25', '* ESEARCH (TAG "x") UID']],
  ['as a literal', ['* ESEARCH (TAG "x") UID ALL {4}', '3:25']],
  ['as SEARCH after all', ['* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25']],
  ['not at all', []],
];

const phantoms = Array.from({ length: 30_000 }, (_, n) => 1000 + n).join(' ');

export const factBehaviours: readonly Behaviour[] = [
  ...sizes.map(([size, ends]): Behaviour => ({
    name: `a size that reads "${size.slice(0, 40)}"`,
    script: () => ({ reply: reword('SIZES', /RFC822\.SIZE \d+/u, size) }),
    ends,
  })),
  {
    name: 'every mail claimed to be 4 GB, of which a header comes',
    script: () => ({
      reply: (command, correct) => {
        if (command.name !== 'UID FETCH') return correct;
        if (!command.rest.includes('BODY')) {
          return correct.map((part) => String(part).replace(/RFC822\.SIZE \d+/u, 'RFC822.SIZE 4294967295'));
        }
        const [uid = ''] = command.rest.split(' ');
        const header = Buffer.from(`Subject: header of ${uid}\r\n\r\n`);
        return [
          `* 1 FETCH (UID ${uid} BODY[HEADER]<0> {${header.length}}\r\n`,
          header,
          ')\r\n',
          `${command.tag} OK done\r\n`,
        ];
      },
    }),
    ends: ['level'],
  },
  {
    name: 'every mail claimed to be 4 GB, and the whole mail in place of a header',
    script: () => ({
      reply: (command, correct) => {
        if (command.name !== 'UID FETCH') return correct;
        if (!command.rest.includes('BODY')) {
          return correct.map((part) => String(part).replace(/RFC822\.SIZE \d+/u, 'RFC822.SIZE 4294967295'));
        }
        const uid = Number(command.rest.split(' ')[0]);
        return [...fetchRow(1, uid, Buffer.alloc(2_000_000, 'a')), `${command.tag} OK done\r\n`];
      },
    }),
    ends: ['short'],
  },
  ...dates.map((date): Behaviour => ({
    name: `a date that reads ${JSON.stringify(date.slice(0, 40))}`,
    script: () => ({ reply: reword('SIZES', /INTERNALDATE "[^"]*"/u, `INTERNALDATE ${date}`) }),
    ends: ['level', 'short'],
  })),
  {
    name: 'no date at all',
    script: () => ({ reply: reword('SIZES', / INTERNALDATE "[^"]*"/u, '') }),
    ends: ['level'],
  },
  ...searches.map(([how, lines]): Behaviour => ({
    name: `a list of UIDs ${how}`,
    script: () => ({ reply: instead('UID SEARCH', ...lines.map((line) => `${line}\r\n`)) }),
    ends: ['level'],
  })),
  ...esearches.map(([how, lines]): Behaviour => ({
    name: `a short list of UIDs (ESEARCH) ${how}`,
    script: () => ({
      capabilities: 'IMAP4rev1 ESEARCH',
      reply: (command, correct) =>
        command.name === 'UID SEARCH' && command.rest.startsWith('RETURN')
          ? [...lines.map((line) => `${line}\r\n`), `${command.tag} OK done\r\n`]
          : correct,
    }),
    ends: ['level'],
  })),
  {
    name: 'a list of UIDs of which ten do not exist',
    script: () => ({
      reply: instead(
        'UID SEARCH',
        '* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25 101 102 103 104 105 106 107 108 109 110\r\n',
      ),
    }),
    ends: ['level'],
  },
  {
    name: 'a list of thirty thousand UIDs that do not exist',
    script: () => ({ reply: instead('UID SEARCH', `* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25 ${phantoms}\r\n`) }),
    ends: ['imap-limit/response'],
  },
  {
    name: 'a million UIDs in one line of seven megabytes',
    script: () => ({ reply: instead('UID SEARCH', `* SEARCH ${'123456 '.repeat(1_000_000)}\r\n`) }),
    ends: ['imap-limit'],
  },
  {
    name: 'five million UIDs in lines below the limit',
    script: () => ({
      reply: at('UID SEARCH', (_correct, { tag }) => [
        ...Array.from(
          { length: 50 },
          (_, line) =>
            `* SEARCH${Array.from({ length: 100_000 }, (__, n) => ` ${line * 100_000 + n + 1}`).join('')}\r\n`,
        ),
        `${tag} OK done\r\n`,
      ]),
    }),
    ends: ['imap-limit', 'imap-broken-off/timeout'],
  },
  ...[4_294_967_295, 4_000_000].map((exists): Behaviour => ({
    name: `a folder of ${exists} mails, one of them in each window that is asked for`,
    script: () => ({
      capabilities: 'IMAP4rev1 ESEARCH',
      reply: (command, correct) => {
        if (command.name === 'EXAMINE') {
          return correct.map((part) =>
            String(part)
              .replace(/\d+ EXISTS/u, `${exists} EXISTS`)
              .replace(/UIDNEXT \d+/u, 'UIDNEXT 4294967295'),
          );
        }
        if (command.name !== 'UID SEARCH') return correct;
        const uids = /RETURN \(\S+\) (\d+):/u.exec(command.rest)?.[1] ?? '4000000000';
        return [`* ESEARCH (TAG "x") UID ALL ${uids}\r\n`, `${command.tag} OK done\r\n`];
      },
    }),
    ends: ['imap-limit/response', 'short'],
  })),
  {
    name: 'mails that go while they are fetched',
    script: () => ({
      mails: realMails.slice(2),
      reply: (command, correct) => {
        if (command.name === 'EXAMINE') return correct.map((part) => String(part).replace('10 EXISTS', '12 EXISTS'));
        if (command.name === 'UID SEARCH' && command.count === 0) {
          return ['* SEARCH 3 5 7 9 11 13 15 17 19 21 23 25\r\n', `${command.tag} OK done\r\n`];
        }
        return command.name === 'UID FETCH' && command.count === 0
          ? ['* 1 EXPUNGE\r\n', '* 1 EXPUNGE\r\n', ...correct]
          : correct;
      },
    }),
    ends: ['level'],
  },
  {
    name: 'sizes that change between two questions',
    script: () => {
      let n = 0;
      return {
        reply: at('SIZES', (correct) =>
          correct.map((part) => String(part).replace(/RFC822\.SIZE (\d+)/u, () => `RFC822.SIZE ${(n += 100)}`)),
        ),
      };
    },
    ends: ['level'],
  },
  {
    name: 'rows of sizes and dates for a thousand mails that nobody asked for',
    script: () => ({
      reply: first('SIZES', ...Array.from({ length: 1000 }, (_, n) => `* ${n} FETCH (UID ${n * 2} RFC822.SIZE 7)\r\n`)),
    }),
    ends: ['level'],
  },
];
