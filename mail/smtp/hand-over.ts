// Hands one mail to a server: to all its recipients or to none, and with a word before the server could take it.

import { setImmediate as nextRound } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { SendingObstacle } from '#core/desk/sending-obstacle.ts';
import type { Credential } from '../imap/credential.ts';
import { obstacleOfSmtp, recipientsRefused, refusalOf, SmtpFault, type ClientError } from './smtp-fault.ts';
import { openSmtp, type SmtpSession } from './smtp-session.ts';
import { usualPatience, type SmtpPatience, type SmtpServer } from './smtp-settings.ts';

export interface HandOver {
  readonly server: SmtpServer;
  readonly credential: Credential;
  /** Addresses as they stand in the envelope (RFC 5321 2.3.1). */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  /**
   * Called once, when nothing but the end of the mail is missing: until it has returned no server can have taken the mail. When it
   * throws, the mail stays here.
   */
  beforeLast(): void;
  readonly patience?: Partial<SmtpPatience> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Whether it left. Where nobody can know, the obstacle is `smtp-no-answer`. */
export type HandedOver = Result<{ readonly taken: true }, SendingObstacle>;

/** The shape of the port behind which a test stands. */
export type Deliver = (mail: HandOver) => Promise<HandedOver>;

const slice = 64 * 1024;

/** The client writes what it found out about the recipients into the envelope that it was given. */
interface Envelope {
  readonly from: string;
  readonly to: string[];
  readonly size: number;
  readonly use8BitMime: boolean;
  readonly rejectedErrors?: readonly ClientError[];
}

export const handOver: Deliver = async (mail) => {
  const { server, credential } = mail;
  const place = { host: server.host, port: server.port };
  let session: SmtpSession;
  try {
    session = await openSmtp(mail);
  } catch (error) {
    return fail(obstacleOfSmtp(error, place, credential.kind));
  }
  const sent = await send(session, mail);
  if (sent.ok) session.leave();
  else session.connection.close();
  return sent;
};

async function send({ connection, lost }: SmtpSession, mail: HandOver): Promise<HandedOver> {
  const { host, port } = mail.server;
  const patience: SmtpPatience = { ...usualPatience, ...mail.patience };
  const most = largestOf(connection);
  if (most > 0 && mail.raw.byteLength > most) return fail(tooLarge(mail.raw.byteLength, most, { host, port }));
  const envelope: Envelope = { from: mail.from, to: [...mail.to], size: mail.raw.byteLength, use8BitMime: true };
  const progress = { isWhole: false };
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new SmtpFault({ code: 'smtp-broken-off', fault: 'timeout', host, port }));
      }, patience.handOver);
      const body = Readable.from(octetsOf(mail, envelope, progress), { objectMode: false });
      connection.send(envelope, body, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(error);
      });
      void lost.then((error) => reject((error ?? new Error('closed')) as Error));
    });
    // A yes to a mail that the server has not had is none.
    return progress.isWhole ? ok({ taken: true }) : fail({ code: 'smtp-protocol', host, port });
  } catch (error) {
    if (!progress.isWhole) return fail(obstacleOfSmtp(error, { host, port }, mail.credential.kind));
    // It has the mail: a clear no is one, and silence is not.
    return fail(refusalOf(error, { host, port }) ?? { code: 'smtp-no-answer', host, port });
  } finally {
    clearTimeout(timer);
  }
}

async function* octetsOf(
  { raw, server, beforeLast }: HandOver,
  envelope: Envelope,
  progress: { isWhole: boolean },
): AsyncGenerator<Uint8Array> {
  const { rejectedErrors = [] } = envelope;
  // One of several refused: the line is cut before the end of the mail, so that the others do not get it alone.
  if (rejectedErrors.length > 0) throw new SmtpFault(recipientsRefused(rejectedErrors, server));
  for (let at = 0; at < raw.byteLength; at += slice) yield raw.subarray(at, at + slice);
  // An answer that is here already came too early: the client hears it in these rounds.
  await nextRound();
  await nextRound();
  beforeLast();
  progress.isWhole = true;
}

/** RFC 1870; 0 where the server names no limit. The client keeps it to itself. */
function largestOf(connection: object): number {
  return Number((connection as Readonly<Record<string, unknown>>)['_maxAllowedSize'] ?? 0);
}

function tooLarge(
  size: number,
  most: number,
  place: { readonly host: string; readonly port: number },
): SendingObstacle {
  const mega = 1_000_000;
  return { code: 'smtp-too-large', megabytes: Math.ceil(size / mega), most: Math.floor(most / mega), ...place };
}
