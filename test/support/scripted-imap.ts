// An IMAP server that does what a test tells it: mostly correct, wrong at one chosen point, and writing down what it hears.

import { createServer as createPlainServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { KeyPair } from './certificates.ts';

export interface ScriptedMail {
  readonly uid: number;
  readonly raw: Buffer;
}

export interface Command {
  readonly tag: string;
  /** `LOGIN`, `EXAMINE`, `UID SEARCH`, `UID FETCH`, … */
  readonly name: string;
  readonly rest: string;
  /** How often this command came before on any connection. */
  readonly count: number;
}

/** In a reply: closes the connection after what stands before it. */
export const hangUp = Symbol('hang up');

/** Takes the line over from there: to drip, to flood, to reset. */
export type TakeOver = (socket: Socket) => void;

export type Reply = readonly (string | Buffer | typeof hangUp | TakeOver)[];

export interface Script {
  readonly mails?: readonly ScriptedMail[];
  readonly greeting?: string | TakeOver;
  readonly capabilities?: string;
  readonly uidValidity?: string;
  /** Gets the correct reply and returns what is sent instead; undefined for silence. */
  readonly reply?: ((command: Command, correct: Reply) => Reply | undefined) | undefined;
  readonly tls?: KeyPair;
}

export interface ScriptedImap {
  readonly port: number;
  /** Every octet that clients sent, with the TLS taken off. */
  heard(): string;
  stop(): Promise<void>;
}

export async function startScriptedImap(script: Script): Promise<ScriptedImap> {
  let heard = '';
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();

  function talk(socket: Socket): void {
    sockets.add(socket);
    let pending = '';
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    const send = (reply: Reply): void => {
      for (const part of reply) {
        if (part === hangUp) return void socket.end();
        if (typeof part === 'function') return part(socket);
        if (!socket.destroyed) socket.write(Buffer.from(part as string));
      }
    };
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      pending += chunk.toString('latin1');
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        const [tag = '', verb = '', second = '', ...others] = line.split(' ');
        const name = verb.toUpperCase() === 'UID' ? `UID ${second.toUpperCase()}` : verb.toUpperCase();
        const rest = (name.startsWith('UID ') ? others : [second, ...others]).join(' ');
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        const command = { tag, name, rest, count };
        const correct = correctReply(command, script);
        const reply = script.reply === undefined ? correct : script.reply(command, correct);
        if (reply !== undefined) send(reply);
      }
    });
    send([script.greeting ?? '* OK ready\r\n']);
  }

  const server: Server =
    script.tls === undefined
      ? createPlainServer(talk)
      : createTlsServer({ cert: script.tls.cert, key: script.tls.key }, talk);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => heard,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One row of a FETCH answer. */
export function fetchRow(sequence: number, uid: number | string, raw: Buffer, size = raw.length): Reply {
  return [`* ${sequence} FETCH (UID ${uid} RFC822.SIZE ${size} BODY[] {${raw.length}}\r\n`, raw, ')\r\n'];
}

function correctReply({ tag, name, rest }: Command, script: Script): Reply {
  const mails = script.mails ?? [];
  const done = `${tag} OK done\r\n`;
  switch (name) {
    case 'CAPABILITY':
      return [`* CAPABILITY ${script.capabilities ?? 'IMAP4rev1'}\r\n`, done];
    case 'LIST':
      return ['* LIST () "/" INBOX\r\n', done];
    case 'EXAMINE':
      return [
        `* ${mails.length} EXISTS\r\n`,
        `* OK [UIDVALIDITY ${script.uidValidity ?? '7'}] valid\r\n`,
        `* OK [UIDNEXT ${Math.max(0, ...mails.map((mail) => mail.uid)) + 1}] next\r\n`,
        `${tag} OK [READ-ONLY] done\r\n`,
      ];
    case 'UID SEARCH': {
      const [, positions = '1:*', set = '1:*'] = /^(?:RETURN \([^)]*\) )?([\d:,*]+)? ?(?:UID (\S+))?/u.exec(rest) ?? [];
      const isMeant = inSet(set, mails.at(-1)?.uid ?? 0);
      const isWithin = inSet(positions, mails.length);
      const uids = mails.map((mail) => mail.uid).filter((uid, index) => isMeant(uid) && isWithin(index + 1));
      return [`* SEARCH${uids.map((uid) => ` ${uid}`).join('')}\r\n`, done];
    }
    case 'UID FETCH': {
      const isMeant = inSet(rest.split(' ')[0] ?? '', mails.at(-1)?.uid ?? 0);
      const rows = mails.flatMap(({ uid, raw }, index) => {
        if (!isMeant(uid)) return [];
        if (rest.includes('BODY.PEEK[]')) return fetchRow(index + 1, uid, raw);
        const date = '"05-Mar-2026 10:00:00 +0100"';
        return [`* ${index + 1} FETCH (UID ${uid} RFC822.SIZE ${raw.length} INTERNALDATE ${date})\r\n`];
      });
      return [...rows, done];
    }
    case 'LOGOUT':
      return ['* BYE bye\r\n', done, hangUp];
    default:
      return [done];
  }
}

function inSet(set: string, last: number): (uid: number) => boolean {
  const runs = set.split(',').map((run) => {
    const [from = 0, to = from] = run.split(':').map((end) => (end === '*' ? last : Number(end)));
    return { from: Math.min(from, to), to: Math.max(from, to) };
  });
  return (uid) => runs.some(({ from, to }) => uid >= from && uid <= to);
}
