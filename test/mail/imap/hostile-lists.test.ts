import { describe, expect, it } from 'vitest';
import { listFolders } from '#mail/imap/list-folders.ts';
import { canary, endingOf, longPatience, shortPatience } from '#test/support/hostile/endure.ts';
import { hangUp, startScriptedImap, type Reply, type Script } from '#test/support/scripted-imap.ts';

async function list(script: Script, patience = longPatience) {
  const server = await startScriptedImap(script);
  try {
    const settings = { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' } as const;
    const result = await listFolders(settings, { kind: 'password', password: canary }, { patience });
    return result.ok ? result.value : endingOf(result.failure);
  } finally {
    await server.stop();
  }
}

const lines = (...said: Reply): Script => ({
  capabilities: 'IMAP4rev1 LIST-STATUS SPECIAL-USE',
  reply: ({ name, tag }, correct) => (name === 'LIST' ? [...said, `${tag} OK done\r\n`] : correct),
});

const inbox = '* LIST () "/" INBOX\r\n';
const named = (name: string): string => `* LIST () "/" ${name}\r\n`;

describe('a server that lies about its folders: every name that is given back can be opened, and is clean', () => {
  it.concurrent.each<[string, string, number]>([
    ['control characters in a name', `${named('"a\u0001b\u0007"')}${named('"c\u007f"')}`, 1],
    ['a line end within a literal', '* LIST () "/" {12}\r\nA\r\nB LOGOUT\r\n\r\n', 1],
    ['a NUL in a literal', '* LIST () "/" {3}\r\nA\0B\r\n', 1],
    ['no name', `${named('""')}${named('NIL')}* LIST () "/"\r\n* LIST\r\n* LIST ()\r\n* LIST NIL NIL NIL\r\n`, 1],
    ['a name that is a list', named('(a (b))'), 1],
    [
      'modified UTF-7 that is none',
      ['&', '&-', '&-&', '&AA', '&////-', '&2AA-', '&3gA-', '&AGEAYg-', '"&ZeVnLIqe"', '&!-'].map(named).join(''),
      -1,
    ],
    ['a name of a megabyte', named(`"${'a'.repeat(900_000)}"`), 1],
    ['a name ten thousand deep', named(`"${'a/'.repeat(900)}a"`), 2],
    ['the same name a hundred times', named('Archive').repeat(100), 2],
    ['a hundred spellings of INBOX', `${named('inbox')}${named('InBox')}${named('INBOX')}`, -1],
    [
      'delimiters of every kind',
      '* LIST () NIL a\r\n* LIST () "" b\r\n* LIST () "//" c\r\n* LIST () "\\\\" d\r\n* LIST () {1}\r\n\u00e9 e\r\n',
      -1,
    ],
    [
      'attributes of every kind',
      '* LIST NIL "/" a\r\n* LIST (NIL () "x" \\) "/" b\r\n* LIST (\\NoSelect) "/" c\r\n* LIST (\\NONEXISTENT) "/" d\r\n',
      -1,
    ],
    [
      'names that are those of objects',
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(named).join(''),
      5,
    ],
    ['paths that climb', ['"../../etc/passwd"', '"/"', '".."', '"C:\\\\x"', '"~root/x"'].map(named).join(''), 5],
    ['every role on one folder', '* LIST (\\Sent \\Junk \\Trash \\All \\Drafts \\Archive \\Flagged) "/" a\r\n', 2],
    [
      'one role on every folder',
      'abc'
        .split('')
        .map((name) => `* LIST (\\Sent) "/" ${name}\r\n`)
        .join(''),
      4,
    ],
    ['folders that hold each other', `${named('a')}${named('a/b')}${named('a/b/a')}${named('a/b/a/b')}`, 5],
    ['bidi marks and eight bits', named('"\u202ecod.exe\u2066"') + named('"\u00e9\u00ff"'), 3],
    ['wildcards as names', ['"*"', '"%"', '"a*b"'].map(named).join(''), 4],
    [
      'counts that are no counts',
      '* STATUS INBOX (MESSAGES -1)\r\n* STATUS INBOX (MESSAGES 99999999999999999999)\r\n* STATUS INBOX NIL\r\n* STATUS x (MESSAGES 3)\r\n* STATUS\r\n',
      1,
    ],
    [
      'answers to what nobody asked',
      '* LSUB () "/" x\r\n* XLIST () "/" y\r\n* SEARCH 1 2 3\r\n* 4 FETCH (UID 3)\r\n',
      1,
    ],
  ])('%s', async (_what, said, count) => {
    const found = await list(lines(inbox, Buffer.from(said, 'utf8')));
    if (typeof found === 'string') throw new Error(found);
    if (count >= 0) expect(found).toHaveLength(count);
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
    expect(found.filter(({ role }) => role === 'inbox').length).toBeGreaterThanOrEqual(1);
    for (const { path, name, messages } of found) {
      expect(path).toMatch(/^\P{Cc}{1,2000}$/u);
      expect(name).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{0,255}$/u);
      expect(messages ?? 0).toSatisfy((n: number) => Number.isInteger(n) && n >= 0);
    }
  });

  it.concurrent.each<[string, () => Script, string]>([
    [
      'twenty-one thousand folders',
      () => lines(Array.from({ length: 21_000 }, (_, n) => named(`f${n}`)).join('')),
      'imap-limit/response',
    ],
    [
      'NO',
      () => ({ reply: ({ name, tag }, correct) => (name === 'LIST' ? [`${tag} NO anna\r\n`] : correct) }),
      'imap-protocol/command-refused',
    ],
    [
      'BAD',
      () => ({ reply: ({ name, tag }, correct) => (name === 'LIST' ? [`${tag} BAD anna\r\n`] : correct) }),
      'imap-protocol/command-refused',
    ],
    [
      'BYE',
      () => ({ reply: ({ name }, correct) => (name === 'LIST' ? ['* BYE anna\r\n', hangUp] : correct) }),
      'imap-broken-off/closed',
    ],
    [
      'a hang-up in the middle',
      () => ({ reply: ({ name }, correct) => (name === 'LIST' ? [inbox, '* LIST (', hangUp] : correct) }),
      'imap-broken-off/closed',
    ],
    ['a name of 900 MB', () => lines('* LIST () "/" {900000000}\r\n'), 'imap-limit/literal'],
    ['a line of 30 MB', () => lines(`* LIST () "/" ${'x'.repeat(30_000_000)}`), 'imap-limit/line'],
    ['a million attributes', () => lines(`* LIST (${'\\a '.repeat(300_000)}) "/" x\r\n`), 'imap-limit/tokens'],
  ])('%s: ends with an obstacle', async (_what, script, ending) => {
    expect(await list(script(), { ...longPatience, command: 40_000 })).toBe(ending);
  });

  it('silence: ends with an obstacle', async () => {
    const script: Script = { reply: ({ name }, correct) => (name === 'LIST' ? undefined : correct) };
    expect(await list(script, shortPatience)).toBe('imap-broken-off/timeout');
  });
});
