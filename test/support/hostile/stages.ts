// Servers that refuse, leave, or answer out of turn, at every stage of a session.

import type { Socket } from 'node:net';
import { hangUp } from '#test/support/scripted-imap.ts';
import { at, first, realMails, type Behaviour, type Ending, type Stage } from './behaviour.ts';

const stages: readonly Stage[] = ['CAPABILITY', 'LOGIN', 'EXAMINE', 'UID SEARCH', 'SIZES', 'BODIES', 'LOGOUT'];
const words = 'anna@example.org asked for it';

/** What is left when each of the stages fails. */
function failed(stage: Stage, otherwise: readonly Ending[]): readonly Ending[] {
  if (stage === 'LOGOUT') return ['level'];
  if (stage === 'LOGIN') return ['imap-login-refused', ...otherwise];
  if (stage === 'EXAMINE') return ['imap-folder-refused', 'imap-folder-missing', ...otherwise];
  return stage === 'SIZES' || stage === 'BODIES' ? ['short', ...otherwise] : otherwise;
}

const greetings: readonly [string, string, readonly Ending[]][] = [
  ['BYE', `* BYE ${words}\r\n`, ['imap-broken-off', 'imap-unreachable']],
  ['BAD', `* BAD ${words}\r\n`, ['level', 'imap-broken-off', 'imap-unreachable', 'imap-protocol']],
  ['NO', `* NO ${words}\r\n`, ['level', 'imap-broken-off', 'imap-unreachable', 'imap-protocol']],
  ['PREAUTH', '* PREAUTH come in\r\n', ['imap-protocol/preauth']],
  ['PREAUTH in small letters', '* preauth come in\r\n', ['imap-protocol/preauth']],
  ['OK and then PREAUTH', '* OK hello\r\n* PREAUTH come in\r\n', ['level', 'imap-protocol']],
  ['OK twice', '* OK hello\r\n* OK hello\r\n', ['level']],
  ['OK without a word', '* OK\r\n', ['level', 'imap-protocol']],
  ['a continuation request', '+ go on\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  [
    'of a web server',
    'HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n<html>',
    ['imap-unreachable', 'imap-broken-off', 'imap-protocol'],
  ],
  ['of a POP3 server', '+OK ready\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  ['of an SMTP server', '220 mail.example.org ESMTP\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  ['of an SSH server', 'SSH-2.0-OpenSSH_9.2\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  ['of NULs and eights bits', '\u0000\u0001\u00ff\u0000\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  ['of a line end alone', '\r\n\n\n\r\r\n', ['imap-unreachable', 'imap-broken-off', 'imap-protocol']],
  ['of 900 kB', `* OK ${'welcome '.repeat(110_000)}\r\n`, ['level']],
  ['with an alert', `* OK [ALERT] ${words}\r\n`, ['level']],
  [
    'with capabilities it does not have',
    '* OK [CAPABILITY IMAP4rev1 IMAP4rev2 LITERAL+ ESEARCH QRESYNC ENABLE ID NAMESPACE COMPRESS=DEFLATE UTF8=ACCEPT LIST-STATUS] hi\r\n',
    ['level', 'imap-protocol'],
  ],
  ['that forbids to log in', '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] hi\r\n', ['imap-login-refused/disabled']],
  ['with ten thousand capabilities', `* OK [CAPABILITY IMAP4rev1 ${'X-1 '.repeat(10_000)}] hi\r\n`, ['level']],
];

const drip = (text: string) => (socket: Socket) => {
  let n = 0;
  const timer = setInterval(() => socket.write(text[n++ % text.length] ?? ''), 100);
  socket.on('close', () => clearInterval(timer));
};
const pour = (text: string) => (socket: Socket) => {
  const flood = text.repeat(Math.ceil(65_536 / text.length));
  const on = (): void => {
    while (!socket.destroyed && socket.write(flood));
  };
  socket.on('drain', on);
  on();
};

export const stageBehaviours: readonly Behaviour[] = [
  ...greetings.map(([what, greeting, ends]): Behaviour => ({
    name: `a greeting ${what}`,
    script: () => ({ greeting, capabilities: 'IMAP4rev1' }),
    ends,
    isSlow: ends.includes('imap-unreachable'),
  })),
  {
    name: 'a greeting letter by letter',
    script: () => ({ greeting: drip('* OK h') }),
    ends: ['imap-unreachable', 'imap-broken-off'],
    isSlow: true,
  },
  ...stages.flatMap((stage): Behaviour[] => [
    ...['NO', 'BAD'].map((status): Behaviour => ({
      name: `${status} to ${stage}`,
      script: () => ({ reply: at(stage, (_correct, { tag }) => [`${tag} ${status} ${words}\r\n`]) }),
      ends: failed(stage, ['level', 'imap-protocol', 'imap-broken-off']),
    })),
    {
      name: `BYE to ${stage}, and the line stays open`,
      script: () => ({ reply: at(stage, () => [`* BYE ${words}\r\n`]) }),
      ends: failed(stage, ['imap-broken-off']),
      isSlow: stage !== 'LOGOUT',
    },
    {
      name: `BYE and a hang-up to ${stage}`,
      script: () => ({ reply: at(stage, () => [`* BYE ${words}\r\n`, hangUp]) }),
      ends: failed(stage, ['imap-broken-off']),
    },
    {
      name: `a reset at ${stage}`,
      script: () => ({
        reply: at(stage, (correct) => [...correct.slice(0, -1), (socket) => socket.resetAndDestroy()]),
      }),
      ends: failed(stage, ['imap-broken-off', 'imap-unreachable']),
    },
    {
      name: `OK to ${stage} under another tag`,
      script: () => ({ reply: at(stage, (correct) => [...correct.slice(0, -1), 'ZZ9 OK done\r\n']) }),
      ends: failed(stage, ['imap-broken-off/timeout']),
      isSlow: stage !== 'LOGOUT',
    },
    {
      name: `OK to ${stage} twice`,
      script: () => ({ reply: at(stage, (correct) => [...correct, ...correct.slice(-1)]) }),
      ends: failed(stage, ['level']),
    },
    {
      name: `continuation requests in the middle of ${stage}`,
      script: () => ({ reply: first(stage, '+ \r\n', '+ go on\r\n', '+\r\n', `+ ${words}\r\n`) }),
      ends: ['level'],
    },
    {
      name: `octets of ${stage} one by one, without end`,
      script: () => ({ reply: at(stage, () => [drip('* OK x\r\n')]) }),
      ends: failed(stage, ['imap-broken-off/timeout']),
      isSlow: stage !== 'LOGOUT',
    },
    {
      name: `a flood of lines at ${stage}`,
      script: () => ({ reply: at(stage, () => [pour(`* OK [ALERT] ${words}\r\n`)]) }),
      ends: failed(stage, ['imap-broken-off/timeout']),
      isSlow: stage !== 'LOGOUT',
    },
    {
      name: `a line of 30 MB at ${stage}`,
      script: () => ({ reply: first(stage, `* OK ${'x'.repeat(30_000_000)}`) }),
      ends: failed(stage, ['imap-limit/line']),
    },
    {
      name: `brackets ten thousand deep at ${stage}`,
      script: () => ({
        reply: first(
          stage,
          `* OK [X ${'('.repeat(10_000)}${')'.repeat(10_000)}] x\r\n`,
          `* 1 FETCH (X ${'('.repeat(10_000)}${')'.repeat(10_000)})\r\n`,
          `* LIST ${'('.repeat(10_000)}\r\n`,
          `* OK ${'['.repeat(10_000)}\r\n`,
        ),
      }),
      ends: ['level', 'imap-protocol'],
    },
    {
      name: `NULs, eight bits and lone surrogates at ${stage}`,
      script: () => ({
        reply: first(
          stage,
          Buffer.from('* OK [\u0000\u0001 \xff\xfe] \xed\xa0\x80\r\n', 'latin1'),
          Buffer.from([0, 0, 42, 32, 255, 254, 13, 10]),
          '\u0000\u0000* \u0000 EXISTS\r\n',
          '* OK [ALERT\u0000] \u202eabc\r\n',
          '\u{1F600} OK done\r\n',
        ),
      }),
      ends: ['level'],
    },
  ]),
  {
    name: 'throttling with a wait of a day',
    script: () => ({
      reply: at('BODIES', (_correct, { tag }) => [
        `${tag} NO [THROTTLED] Suggested Backoff Time: 86400000 milliseconds\r\n`,
      ]),
    }),
    ends: ['short', 'imap-broken-off'],
    isSlow: true,
  },
  {
    name: 'a login name that has to go as a literal, and no request for it',
    script: () => ({ reply: (command, correct) => (command.name === 'LOGIN' ? undefined : correct) }),
    user: 'dp\u00f6"\\{5}',
    ends: ['imap-broken-off/timeout', 'imap-login-refused', 'imap-protocol', 'level'],
    isSlow: true,
  },
  {
    name: 'four requests for one literal',
    script: () => ({ reply: first('LOGIN', '+ a\r\n+ b\r\n+ c\r\n+ d\r\n') }),
    user: 'dp\u00f6"\\{5}',
    ends: ['level', 'imap-broken-off', 'imap-login-refused'],
    isSlow: true,
  },
  {
    name: 'capabilities that change with the login',
    script: () => ({
      capabilities: 'IMAP4rev1 IDLE',
      reply: at('LOGIN', (_correct, { tag }) => [
        `${tag} OK [CAPABILITY IMAP4rev1 ESEARCH ENABLE CONDSTORE QRESYNC ID NAMESPACE] hello\r\n`,
      ]),
    }),
    ends: ['level'],
  },
  {
    name: 'capabilities that are taken back with the login',
    script: () => ({
      capabilities: 'IMAP4rev1 ESEARCH ENABLE CONDSTORE QRESYNC',
      reply: at('LOGIN', (_correct, { tag }) => [`${tag} OK [CAPABILITY LOGINDISABLED] hello\r\n`]),
    }),
    ends: ['level', 'imap-protocol'],
  },
  {
    name: 'namespaces and introductions that make no sense',
    script: () => ({
      capabilities: 'IMAP4rev1 NAMESPACE ID ENABLE QRESYNC',
      reply: (command, correct) => {
        const { name, tag } = command;
        if (name === 'NAMESPACE') return ['* NAMESPACE (("" NIL)("../" "\\\\")) NIL ((((()))))\r\n', ...correct];
        if (name === 'ID') return [`* ID ("name" NIL NIL NIL ("x")\r\n`, `* ID NIL\r\n`, `${tag} OK done\r\n`];
        return name === 'ENABLE' ? ['* ENABLED\r\n', '* ENABLED NIL () QRESYNC"\r\n', `${tag} OK done\r\n`] : correct;
      },
    }),
    ends: ['level'],
  },
  {
    name: 'a folder whose mails all went between count and list',
    script: () => ({
      mails: [],
      reply: at('EXAMINE', (correct) =>
        correct.map((part) => String(part).replace('0 EXISTS', `${realMails.length} EXISTS`)),
      ),
    }),
    ends: ['short'],
  },
];
