// An IMAP server with as many mails as one likes, each made when it is asked for.

import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface EndlessImap {
  readonly port: number;
  stop(): Promise<void>;
}

/** The mail that is always found under this UID: invented, and as long as `octets` wants it. */
export function endlessMail(uid: number, octets: number): Buffer {
  const head = `From: Anna <anna${uid}@example.org>\r\nSubject: Request ${uid}\r\nMessage-ID: <${uid}@example.org>\r\n\r\n`;
  return Buffer.from(head + `${uid} `.repeat(Math.ceil(octets / (String(uid).length + 1))).slice(0, octets));
}

/** UIDs are 1 to `count`. */
export async function startEndlessImap(count: number, octets: number): Promise<EndlessImap> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    let pending = '';
    socket.on('data', (chunk: Buffer) => {
      const lines = (pending + chunk.toString('latin1')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) for (const part of answer(line, count, octets)) socket.write(part);
      if (lines.at(-1)?.endsWith(' LOGOUT') === true) socket.end();
    });
    socket.write('* OK ready\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function* answer(line: string, count: number, octets: number): Generator<string | Buffer> {
  const [tag = '', verb = '', second = '', ...rest] = line.split(' ');
  if (verb === 'CAPABILITY') yield '* CAPABILITY IMAP4rev1\r\n';
  if (verb === 'EXAMINE') yield `* ${count} EXISTS\r\n* OK [UIDVALIDITY 7] v\r\n* OK [UIDNEXT ${count + 1}] n\r\n`;
  if (verb === 'UID' && second === 'SEARCH') {
    const inSequence = /^[\d:*]+$/u.test(rest[0] ?? '') ? runsOf(rest[0] ?? '', count) : [{ from: 1, to: count }];
    const byUid = rest.includes('UID') ? runsOf(rest[rest.indexOf('UID') + 1] ?? '', count) : [{ from: 1, to: count }];
    const found: number[] = [];
    for (const a of inSequence) {
      for (const b of byUid)
        for (let uid = Math.max(a.from, b.from); uid <= Math.min(a.to, b.to); uid += 1) found.push(uid);
    }
    yield `* SEARCH ${found.join(' ')}\r\n`;
  }
  if (verb === 'UID' && second === 'FETCH') {
    const isBody = rest.join(' ').includes('BODY');
    for (const { from, to } of runsOf(rest[0] ?? '', count)) {
      for (let uid = from; uid <= to; uid += 1) {
        const raw = endlessMail(uid, octets);
        if (isBody)
          yield Buffer.concat([
            Buffer.from(`* ${uid} FETCH (UID ${uid} BODY[] {${raw.length}}\r\n`),
            raw,
            Buffer.from(')\r\n'),
          ]);
        else
          yield `* ${uid} FETCH (UID ${uid} RFC822.SIZE ${raw.length} INTERNALDATE "05-Mar-2026 10:00:00 +0100")\r\n`;
      }
    }
  }
  yield verb === 'LOGOUT' ? `* BYE bye\r\n${tag} OK done\r\n` : `${tag} OK done\r\n`;
}

function runsOf(set: string, last: number): { from: number; to: number }[] {
  return set.split(',').map((run) => {
    const [from = 1, to = from] = run.split(':').map((end) => (end === '*' ? last : Number(end)));
    return { from: Math.min(from, to), to: Math.min(last, Math.max(from, to)) };
  });
}
