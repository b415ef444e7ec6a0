// The words of a case's files, read once each in a worker: a check of a letter looks through them for other persons.

import MimeNode from 'nodemailer/lib/mime-node';
import type { FileId } from '#core/base/id.ts';
import type { CaseFiles } from '#core/desk/letters-port.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import type { AttachmentText } from '../search/attachment-text.ts';

export interface AttachmentWords {
  /** undefined while they are not read. Reading begins, and `onRead` tells when it ended. */
  of(id: FileId): string | undefined;
  /** Resolves once the words of all of them are known. */
  read(ids: readonly FileId[]): Promise<void>;
  close(): Promise<void>;
}

/** Files whose words are kept in memory: those of the letters that a person works on. */
const mostKept = 50;
const milliseconds = 60_000;

export function createAttachmentWords(
  files: Pick<CaseFiles, 'find' | 'bytes'>,
  ports: { readonly workerUrl: URL; onRead(): void },
): AttachmentWords {
  const known = new Map<FileId, string>();
  const reading = new Map<FileId, Promise<void>>();
  let pool: ParserPool<AttachmentText, number> | undefined;
  let isClosed = false;

  async function readOne(id: FileId): Promise<void> {
    const file = files.find(id);
    if (file === undefined || isClosed) return;
    pool ??= createParserPool<AttachmentText, number>({
      workerUrl: ports.workerUrl,
      size: 1,
      wallMilliseconds: milliseconds,
    });
    const { name, mediaType } = file;
    const answer = await pool.work(await mailWith({ name, mediaType, bytes: files.bytes(id) }), 0);
    if (known.size >= mostKept) known.clear();
    known.set(id, answer.ok ? answer.text : '');
  }

  function begin(id: FileId): Promise<void> {
    const already = reading.get(id);
    if (already !== undefined) return already;
    const begun = readOne(id)
      // A file that cannot be read has no words; a pool that closes has no answer.
      .catch(() => undefined)
      .finally(() => {
        reading.delete(id);
        if (!isClosed) ports.onRead();
      });
    reading.set(id, begun);
    return begun;
  }

  return {
    of: (id) => {
      const words = known.get(id);
      if (words === undefined && !isClosed) void begin(id);
      return words;
    },
    read: async (ids) => {
      await Promise.all(ids.filter((id) => !known.has(id)).map(begin));
    },
    close: async () => {
      isClosed = true;
      known.clear();
      await pool?.close();
      await Promise.all(reading.values());
    },
  };
}

/** The worker reads attachments of mails: the file becomes the only one of a mail that nobody sends. */
async function mailWith(file: {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}): Promise<Uint8Array> {
  const root = new MimeNode('multipart/mixed', { disableFileAccess: true, disableUrlAccess: true });
  const isMail = file.mediaType === 'message/rfc822';
  const type = /^[\w.+-]+\/[\w.+-]+$/u.test(file.mediaType) && !isMail ? file.mediaType : 'application/octet-stream';
  const part = root.createChild(type, { filename: file.name });
  part.setHeader('Content-Transfer-Encoding', 'base64');
  part.setHeader('Content-Disposition', 'attachment');
  part.setContent(Buffer.from(file.bytes));
  return new Uint8Array(await root.build());
}
