// Servers that lie about octets: literals cut short, claimed too large, put in other words.

import { fetchRow, hangUp, type Reply } from '#test/support/scripted-imap.ts';
import { at, first, freshMail, instead, realMails, reword, stranger, type Behaviour } from './behaviour.ts';

const claim = (octets: string, more: Reply = []): Reply => [`* 1 FETCH (UID 3 BODY[] {${octets}}\r\n`, ...more];
const everyOctet = Buffer.concat([
  Buffer.from('Subject: all octets\r\n\r\n'),
  Buffer.from(Array.from({ length: 256 }, (_, octet) => octet)),
  Buffer.from('\r\n)\r\n* 1 FETCH (UID 5 BODY[] {3}\r\nabc)\r\nA9 OK done\r\n{12}\r\n'),
]);
const inQuotes = (raw: Buffer): string => raw.toString('latin1').replaceAll(/["\\]/gu, String.raw`\$&`);

export const literalBehaviours: readonly Behaviour[] = [
  {
    name: 'a literal cut short by a hang-up',
    script: () => ({ reply: at('BODIES', (correct) => [...correct.slice(0, 4), 'From: x', hangUp]) }),
    ends: ['imap-broken-off'],
  },
  ...['1073741824', '4294967296', '18446744073709551616', '9'.repeat(5000), `${'0'.repeat(5000)}900000000`].map(
    (octets): Behaviour => ({
      name: `a literal that claims ${octets.length > 30 ? `a number of ${octets.length} digits` : octets} octets`,
      script: () => ({ reply: at('BODIES', () => claim(octets)) }),
      ends: ['imap-limit/literal'],
    }),
  ),
  ...['-5', '0x100', '1e3', '', ' 12', '12 ', '1.5', 'NIL'].map((octets): Behaviour => ({
    name: `a literal of "${octets}" octets, once`,
    script: () => ({ reply: at('BODIES', (correct) => [...claim(octets), ...correct], false) }),
    ends: ['level', 'imap-broken-off', 'imap-protocol'],
  })),
  {
    name: 'a literal of 60 MB of which nothing comes',
    script: () => ({ reply: at('BODIES', () => claim('60000000', ['From: x'])) }),
    ends: ['imap-broken-off/timeout'],
    isSlow: true,
  },
  {
    name: 'a literal of 8 MB for a mail of 600 octets, which does come',
    script: () => ({
      reply: at('BODIES', (correct) => [...fetchRow(1, 3, Buffer.alloc(8_000_000, 'x')), ...correct], false),
    }),
    ends: ['level'],
  },
  {
    name: 'literals that claim fewer octets than come, always',
    script: () => ({
      reply: at('BODIES', (correct) =>
        correct.map((part) => (typeof part === 'string' ? part.replace(/\{\d+\}/u, '{10}') : part)),
      ),
    }),
    ends: ['short', 'imap-broken-off', 'imap-protocol'],
    isForging: true,
    isSlow: true,
  },
  {
    name: 'a mail of every octet that holds rows and tagged answers of its own',
    script: () => ({ mails: [...realMails, { uid: 41, raw: everyOctet }] }),
    ends: ['level'],
  },
  {
    name: 'bodies as quoted strings',
    script: () => ({
      mails: [{ uid: 3, raw: Buffer.from('Subject: one line "quoted" \\ and so on') }],
      reply: at('BODIES', (correct) => {
        const raw = correct[1];
        return [`* 1 FETCH (UID 3 BODY[] "${raw instanceof Buffer ? inQuotes(raw) : ''}")\r\n`, ...correct.slice(3)];
      }),
    }),
    ends: ['level'],
  },
  {
    name: 'bodies as binary literals (RFC 3516)',
    script: () => ({ reply: reword('BODIES', /BODY\[\] \{/u, 'BODY[] ~{') }),
    ends: ['level', 'short'],
  },
  {
    name: 'bodies as literals that want no continuation ({n+})',
    script: () => ({ reply: reword('BODIES', /\{(\d+)\}/u, '{$1+}', false) }),
    ends: ['level', 'imap-broken-off', 'imap-protocol'],
  },
  {
    name: 'two thousand literals in one row',
    script: () => ({ reply: first('BODIES', `* 1 FETCH (FLAGS (${'{1}\r\na '.repeat(2000)}))\r\n`) }),
    ends: ['level'],
  },
  {
    name: 'a literal in the tagged answer',
    script: () => ({
      reply: at('BODIES', (correct, { tag }) => [...correct.slice(0, -1), `${tag} OK {4}\r\ndone\r\n`]),
    }),
    ends: ['level'],
  },
  ...['NIL', '""', '{0}\r\n', '()', '(NIL NIL)'].map((body): Behaviour => ({
    name: `bodies that are ${JSON.stringify(body)}, always`,
    script: () => ({
      reply: instead('BODIES', ...realMails.map(({ uid }, n) => `* ${n + 1} FETCH (UID ${uid} BODY[] ${body})\r\n`)),
    }),
    ends: ['short'],
  })),
  ...['BODY[TEXT]', 'BODY[HEADER]', 'BODY[1]', 'RFC822', 'BODY[]<0>', 'BODY', 'BODY[', 'X-BODY[]'].map(
    (section): Behaviour => ({
      name: `bodies under the name ${section}`,
      script: () => ({ reply: reword('BODIES', /BODY\[\]/u, section) }),
      ends: ['short', 'level'],
    }),
  ),
  {
    name: 'bodies of two octets, always: stored as what the server has, and as differing',
    script: () => ({ reply: reword('BODIES', /BODY\[\] \{\d+\}/u, 'X 1 BODY[] 42 Y {1}\r\nx Z {0}') }),
    ends: ['short', 'level', 'imap-protocol', 'imap-broken-off'],
    isForging: true,
    isSlow: true,
  },
  {
    name: 'a body twice in one row, the second forged',
    script: () => ({
      reply: at('BODIES', (correct) => [
        ...correct.slice(0, 2),
        ` BODY[] {${stranger.length}}\r\n`,
        stranger,
        ...correct.slice(2),
      ]),
    }),
    ends: ['level'],
    isForging: true,
  },
  {
    name: 'two UIDs in one row',
    script: () => ({ reply: reword('BODIES', /UID 3 /u, 'UID 99 UID 3 UID 5 ') }),
    ends: ['level', 'short'],
    isForging: true,
  },
  {
    name: 'a row for each body and another for its UID',
    script: () => ({
      reply: at('BODIES', (correct) =>
        correct.flatMap((part) => {
          const [, number, uid] = (typeof part === 'string' ? /^\* (\d+) FETCH \(UID (\d+) /u.exec(part) : null) ?? [];
          return number === undefined
            ? [part]
            : [`* ${number} FETCH (UID ${uid})\r\n`, String(part).replace(/UID \d+ /u, '')];
        }),
      ),
    }),
    ends: ['short'],
  },
  {
    name: 'rows in the opposite order',
    script: () => ({
      reply: at('BODIES', (correct) => {
        const rows: Reply[] = [];
        for (let n = 0; n + 3 < correct.length; n += 3) rows.unshift(correct.slice(n, n + 3));
        return [...rows.flat(), ...correct.slice(-1)];
      }),
    }),
    ends: ['level'],
  },
  {
    name: 'every row ten times over',
    script: () => ({
      reply: at('BODIES', (correct) => [
        ...Array.from({ length: 10 }, () => correct.slice(0, -1)).flat(),
        ...correct.slice(-1),
      ]),
    }),
    ends: ['level'],
  },
  {
    name: 'the rows after the tagged answer',
    script: () => ({ reply: at('BODIES', (correct) => [...correct.slice(-1), ...correct.slice(0, -1)], false) }),
    ends: ['level'],
  },
  {
    name: 'rows of another folder’s mail between the right ones',
    script: () => ({
      reply: at('BODIES', (correct) =>
        correct.flatMap((part, n) => (n % 3 === 0 ? [...fetchRow(1, 40 + n, freshMail.raw), part] : [part])),
      ),
    }),
    ends: ['level'],
  },
];
