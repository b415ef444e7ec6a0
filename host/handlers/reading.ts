// Answers about reading a mail closer. What is taken out of a mail lives in memory only, as long as the answer needs.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { StoredMessage } from '#core/desk/ports.ts';
import type { AttachmentView, FormattedMail, SourceView } from '#core/desk/reading-views.ts';
import { riskOf } from '#core/intake/attachment-risk.ts';
import { mediaKindOf, mediaTypeOf } from '#core/intake/media-kind.ts';
import { isLocked } from '#mail/files/is-locked.ts';
import type { MailReader } from '#mail/html/mail-reader.ts';
import { strikeNotice } from '#mail/mime/strike-attachment.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

/** In megabytes, after decoding. The whole mail can be saved whatever its size. */
const largestAttachment = 60;
/** Octets of one stretch of a source. */
const stretch = 4_000_000;

export function answerReading(tools: HandlerTools) {
  const { os } = tools;
  return {
    formatted: os.reading.formatted.handler(({ input }) => showFormatted(tools, input.id)),
    attachment: os.reading.attachment.handler(({ input }) => takeAttachment(tools, input.id, input.index)),
    source: os.reading.source.handler(({ input }) => showSource(tools, input.id, input.from)),
  };
}

interface Stored {
  readonly message: StoredMessage;
  readonly raw: Uint8Array;
  readonly reader: MailReader;
}

function storedMail(tools: HandlerTools, id: MessageId): Result<Stored, Obstacle> {
  return withDesk(tools, ({ open: { desk }, reader }): Result<Stored, Obstacle> => {
    const message = desk.messages.find(id);
    if (message === undefined) return fail({ code: 'message-unknown', id });
    if (message.disposition === 'erased') return fail({ code: 'mail-erased', id });
    return ok({ message, raw: desk.messages.raw(id), reader });
  });
}

async function showFormatted(tools: HandlerTools, id: MessageId): Promise<Result<FormattedMail, Obstacle>> {
  const stored = storedMail(tools, id);
  if (!stored.ok) return stored;
  const { raw, reader } = stored.value;
  const formatted = await unlessLocked(tools, reader.formatted(raw));
  if (formatted === undefined) return fail({ code: 'desk-locked' });
  if (formatted.ok) return formatted;
  return fail(
    formatted.failure === 'no-html'
      ? { code: 'mail-not-formatted' }
      : { code: 'mail-not-shown', why: formatted.failure },
  );
}

async function takeAttachment(
  tools: HandlerTools,
  id: MessageId,
  index: number,
): Promise<Result<AttachmentView, Obstacle>> {
  const stored = storedMail(tools, id);
  if (!stored.ok) return stored;
  const { message, raw, reader } = stored.value;
  if (message.isPartial) return fail({ code: 'attachment-not-fetched' });
  const facts = message.mail?.attachments[index];
  if (facts === undefined) return fail({ code: 'attachment-absent', index });
  const megabytes = Math.ceil(facts.size / 1_000_000);
  if (megabytes > largestAttachment) return fail({ code: 'attachment-too-large', megabytes, most: largestAttachment });
  const taken = await unlessLocked(tools, reader.attachment(raw, index));
  if (taken === undefined) return fail({ code: 'desk-locked' });
  if (!taken.ok) {
    const { failure } = taken;
    return fail(failure === 'absent' ? { code: 'attachment-absent', index } : { code: 'mail-not-shown', why: failure });
  }
  const bytes = Buffer.from(taken.value.bytes.buffer, taken.value.bytes.byteOffset, taken.value.bytes.byteLength);
  if (bytes.length < 1_000 && bytes.toString('latin1').trim() === strikeNotice)
    return fail({ code: 'attachment-erased' });
  const kind = mediaKindOf(bytes);
  const { fileName } = taken.value;
  return ok({
    fileName,
    kind,
    mediaType: mediaTypeOf[kind],
    size: bytes.length,
    base64: bytes.toString('base64'),
    risk: riskOf(fileName, kind, isLocked(bytes, kind)),
  });
}

/** undefined where the desk was locked meanwhile, which ends the reader's workers: nothing of a mail leaves it then. */
async function unlessLocked<T>({ session }: HandlerTools, reading: Promise<T>): Promise<T | undefined> {
  const before = session.current();
  const read = await reading.catch((fault: unknown) => {
    if (session.current() === before) throw fault;
    return undefined;
  });
  return session.current() === before ? read : undefined;
}

function showSource(tools: HandlerTools, id: MessageId, from: number): Result<SourceView, Obstacle> {
  const stored = storedMail(tools, id);
  if (!stored.ok) return stored;
  const { raw, message } = stored.value;
  const end = Math.min(raw.length, from + stretch);
  return ok({
    // The day of its receipt and a number: no words of the sender in a file's name.
    fileName: `mail-${message.receivedAt.slice(0, 10)}-${String(id).slice(0, 8)}.eml`,
    size: raw.length,
    base64: Buffer.from(raw.buffer, raw.byteOffset + Math.min(from, raw.length), Math.max(0, end - from)).toString(
      'base64',
    ),
    next: end < raw.length ? end : undefined,
  });
}
