import { describe, expect, it } from 'vitest';
import { fetchWholeMail, type WholeMailOptions } from '#mail/imap/fetch-whole-mail.ts';
import { canary, endingOf, longPatience, shortPatience } from '#test/support/hostile/endure.ts';
import { hangUp, startScriptedImap, type Command, type Reply, type Script } from '#test/support/scripted-imap.ts';

const piece = 262_144;
const raw = Buffer.alloc(piece * 2 + 1_000, 'Subject: a large one\r\n');

/** Start and length of the piece that is asked for. */
function asked({ rest }: Command): [number, number] {
  const [, start = '0', length = '0'] = /<(\d+)\.(\d+)>/u.exec(rest) ?? [];
  return [Number(start), Number(length)];
}

function pieceRow(command: Command, octets: Buffer, uid: number | string = 3): Reply {
  const [start] = asked(command);
  return [
    `* 1 FETCH (UID ${uid} BODY[]<${start}> {${octets.length}}\r\n`,
    octets,
    ')\r\n',
    `${command.tag} OK done\r\n`,
  ];
}

const right = (command: Command): Reply => {
  const [start, length] = asked(command);
  return pieceRow(command, raw.subarray(start, start + length));
};

const onPieces = (change: (command: Command) => Reply | undefined, more: Partial<Script> = {}): Script => ({
  mails: [{ uid: 3, raw }],
  reply: (command, correct) =>
    command.name === 'UID FETCH' && command.rest.includes('BODY') ? change(command) : correct,
  ...more,
});

const onSizes = (size: string): Script => ({
  mails: [{ uid: 3, raw }],
  reply: (command, correct) => {
    if (command.name !== 'UID FETCH') return correct;
    if (command.rest.includes('BODY')) return right(command);
    return correct.map((part) => String(part).replace(/RFC822\.SIZE \d+/u, size));
  },
});

async function fetch(script: Script, more: WholeMailOptions = {}, patience = longPatience) {
  const server = await startScriptedImap(script);
  try {
    const where = { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' } as const;
    const credential = { kind: 'password', password: canary } as const;
    return await fetchWholeMail(where, credential, 'INBOX', 3, '7', { patience, ...more });
  } finally {
    await server.stop();
  }
}

const ended = (result: Awaited<ReturnType<typeof fetch>>): string =>
  result.ok ? (result.value.raw.equals(raw) ? 'whole' : 'other octets') : endingOf(result.failure);

describe('a large mail from a server that misbehaves: it comes whole, or not at all', () => {
  it.concurrent.each<[string, Script, string]>([
    ['nothing wrong (the control)', onPieces(right), 'whole'],
    ['a size of 0', onSizes('RFC822.SIZE 0'), 'whole'],
    ['a size that is too small', onSizes('RFC822.SIZE 1000'), 'whole'],
    ['a size that is no number', onSizes('RFC822.SIZE "x"'), 'whole'],
    ['a size that is too large', onSizes('RFC822.SIZE 900000'), 'whole'],
    ['a size of 4 GB', onSizes('RFC822.SIZE 4294967295'), 'imap-mail-too-large'],
    ['no size', onSizes('X 1'), 'imap-mail-gone'],
    ['another UIDVALIDITY', onPieces(right, { uidValidity: '8' }), 'imap-mail-gone'],
    [
      'another UIDVALIDITY between two pieces',
      onPieces((command) => ['* OK [UIDVALIDITY 8] x\r\n', ...right(command)]),
      'imap-broken-off/closed',
    ],
    ['pieces of another mail', onPieces((command) => pieceRow(command, raw.subarray(0, piece), 5)), 'imap-mail-gone'],
    [
      'pieces without a UID',
      onPieces((command) => right(command).map((part) => String(part).replace('UID 3 ', ''))),
      'imap-mail-gone',
    ],
    ['NIL', onPieces(({ tag }) => ['* 1 FETCH (UID 3 BODY[]<0> NIL)\r\n', `${tag} OK done\r\n`]), 'imap-mail-gone'],
    ['empty pieces', onPieces((command) => pieceRow(command, Buffer.alloc(0))), 'imap-mail-gone'],
    ['done and nothing', onPieces(({ tag }) => [`${tag} OK done\r\n`]), 'imap-mail-gone'],
    ['more than was asked for', onPieces((command) => pieceRow(command, raw)), 'imap-mail-gone'],
    ['a piece of 900 MB', onPieces(() => ['* 1 FETCH (UID 3 BODY[]<0> {900000000}\r\n']), 'imap-limit/literal'],
    ['each piece twice', onPieces((command) => [...right(command).slice(0, -1), ...right(command)]), 'whole'],
    [
      'the mail expunged meanwhile',
      onPieces(({ tag }) => ['* 1 EXPUNGE\r\n', `${tag} NO [EXPUNGEISSUED] gone\r\n`]),
      'imap-protocol/command-refused',
    ],
    [
      'a hang-up in the second piece',
      onPieces((command) => (asked(command)[0] > 0 ? [...right(command).slice(0, 1), 'Sub', hangUp] : right(command))),
      'imap-broken-off/closed',
    ],
  ])('%s', async (_what, script, ending) => {
    expect(ended(await fetch(script))).toBe(ending);
  });

  it('a line that breaks at every piece: each attempt goes on from the last, and the mail is whole in the end', async () => {
    const pieces: Buffer[] = [];
    let result = await fetch(onPieces(right), { signal: AbortSignal.abort() });
    for (let attempt = 0; attempt < 5 && !result.ok; attempt += 1) {
      const begun = Buffer.concat(pieces);
      const script = onPieces((command) =>
        asked(command)[0] === begun.length ? right(command) : [...right(command).slice(0, 1), 'Subj', hangUp],
      );
      result = await fetch(script, { begun, onPiece: (octets) => void pieces.push(octets) });
    }
    expect(ended(result)).toBe('whole');
  });

  it('a silence in the middle ends by patience', async () => {
    const script = onPieces((command) => (asked(command)[0] > 0 ? undefined : right(command)));
    const result = await fetch(script, {}, { ...shortPatience });
    expect(ended(result)).toBe('imap-broken-off/timeout');
  });
});
