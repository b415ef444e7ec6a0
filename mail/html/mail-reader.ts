// Reads single mails for the person at the desk: formatted view and attachments, each in a worker of bounded time and memory.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { FormattedMail } from '#core/desk/reading-views.ts';
import { createParserPool } from '../mime/parser-pool.ts';
import type { Unreadable } from '../mime/unreadable.ts';
import type { FormatFault } from './format-mail.ts';

export interface TakenAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type ReadingAsk = { readonly kind: 'formatted' } | { readonly kind: 'attachment'; readonly index: number };

export type ReadingAnswer =
  | { readonly kind: 'formatted'; readonly formatted: Result<FormattedMail, FormatFault> }
  | { readonly kind: 'attachment'; readonly attachment: TakenAttachment | undefined };

export interface MailReader {
  formatted(raw: Uint8Array): Promise<Result<FormattedMail, FormatFault>>;
  /** `index` counts from 0 as in `ParsedMail.attachments`. */
  attachment(raw: Uint8Array, index: number): Promise<Result<TakenAttachment, Unreadable['code'] | 'absent'>>;
  close(): Promise<void>;
}

/** Its own worker: who opens a mail does not wait behind an import. `workerUrl` is its file. */
export function createMailReader(workerUrl: URL): MailReader {
  const pool = createParserPool<ReadingAnswer | undefined, ReadingAsk>({ workerUrl, size: 1 });
  return {
    async formatted(raw) {
      const answer = await pool.work(raw, { kind: 'formatted' });
      if (answer !== undefined && 'unreadable' in answer) return fail(answer.unreadable.code);
      return answer?.kind === 'formatted' ? answer.formatted : fail('parser-failed');
    },
    async attachment(raw, index) {
      const answer = await pool.work(raw, { kind: 'attachment', index });
      if (answer !== undefined && 'unreadable' in answer) return fail(answer.unreadable.code);
      if (answer?.kind !== 'attachment') return fail('parser-failed');
      return answer.attachment === undefined ? fail('absent') : ok(answer.attachment);
    },
    close: () => pool.close(),
  };
}
