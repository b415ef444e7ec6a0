// Takes an oversize mail whole, when somebody asks for it: piece by piece, going on where the last attempt ended.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';
import { examineFolder } from './examine-folder.ts';
import { fetchFacts } from './fetch-facts.ts';
import { fetchRows } from './fetch-rows.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession } from './imap-session.ts';
import type { ImapServer } from './imap-settings.ts';
import type { Patience } from './patience.ts';

export interface WholeMail {
  readonly raw: Buffer;
  /** RFC822.SIZE. */
  readonly announcedSize: number;
  /** The octets differ from the announced size by more than 2 %. */
  readonly isDiffering: boolean;
}

export interface WholeMailOptions {
  /** What earlier attempts brought, to go on from there; its octets are not asked for again. */
  readonly begun?: Buffer;
  /** With each piece; joined to `begun` they are what to go on from if this attempt ends early. */
  onPiece?(piece: Buffer, progress: { readonly done: number; readonly total: number }): void;
  readonly signal?: AbortSignal;
  readonly patience?: Partial<Patience>;
}

const pieceOctets = 262_144;
const megabyte = 1_000_000;
const mostMegabytes = 150;
const attempts = 3;

/**
 * Larger than 150 MB is an obstacle, and so is a mail that is not under that number any more.
 * @param uidValidity under which `uid` was seen, decimal text
 */
export async function fetchWholeMail(
  server: ImapServer,
  credential: Credential,
  folder: string,
  uid: number,
  uidValidity: string,
  options: WholeMailOptions = {},
): Promise<Result<WholeMail, MailObstacle>> {
  let session: ImapSession | undefined;
  try {
    session = await openSession({ server, credential, largestMail: pieceOctets, ...options });
    const open = await examineFolder(session, folder);
    if (open.uidValidity !== uidValidity) throw gone(session);
    return ok(await piecesOf(session, uid, options));
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}

async function piecesOf(session: ImapSession, uid: number, options: WholeMailOptions): Promise<WholeMail> {
  const [facts] = await fetchFacts(session, [uid]);
  if (facts === undefined) throw gone(session);
  const { size } = facts;
  if (size > mostMegabytes * megabyte) throw tooLarge(session, size);
  const pieces: Buffer[] = options.begun === undefined ? [] : [options.begun];
  let done = options.begun?.length ?? 0;
  for (let isWhole = false; !isWhole;) {
    if (options.signal?.aborted === true) throw calledOff(session);
    const piece = await pieceFrom(session, uid, done, size);
    pieces.push(piece);
    done += piece.length;
    // By the octets and not by the size: a server that announces too little must not cut the mail short.
    if (done > mostMegabytes * megabyte) throw tooLarge(session, done);
    if (piece.length > 0) options.onPiece?.(piece, { done, total: Math.max(size, done) });
    isWhole = piece.length < pieceOctets;
  }
  return {
    raw: Buffer.concat(pieces, done),
    announcedSize: size,
    isDiffering: Math.abs(done - size) > size * 0.02,
  };
}

/** Empty only past the end of the mail: nothing where more was announced is asked for again, then given up. */
async function pieceFrom(session: ImapSession, uid: number, start: number, size: number): Promise<Buffer> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const query = { uid: true, source: { start, maxLength: pieceOctets } };
    let piece: Buffer | undefined;
    for await (const row of fetchRows(session, [uid], query, pieceOctets)) {
      const { source } = row;
      if (row.uid !== uid || piece !== undefined || !(source instanceof Buffer)) continue;
      // More than was asked for would be the whole mail, from a server that knows no partial FETCH.
      if (source.length <= pieceOctets) piece = source;
    }
    if (piece !== undefined && (piece.length > 0 || start >= size)) return piece;
    if (piece === undefined && start > 0 && start >= size) return Buffer.alloc(0);
  }
  throw gone(session);
}

function gone({ server }: ImapSession): MailFault {
  return new MailFault({ code: 'imap-mail-gone', ...server });
}

function calledOff({ server }: ImapSession): MailFault {
  return new MailFault({ code: 'imap-broken-off', reason: 'closed', ...server });
}

function tooLarge({ server }: ImapSession, octets: number): MailFault {
  const megabytes = Math.ceil(octets / megabyte);
  return new MailFault({ code: 'imap-mail-too-large', megabytes, most: mostMegabytes, ...server });
}
