// Outlook's files as mails: converted in a worker of bounded time and memory, which starts with the first of them.

import { createHash } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Result } from '#core/base/result.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import type { ConvertedMail, OutlookFault } from '#mail/outlook/convert-outlook.ts';
import { isOutlookFile } from '#mail/outlook/outlook-file.ts';
import { workerUrls } from '../worker-urls.ts';

export interface OutlookConverter {
  /**
   * The octets as they are to be stored. Those of an Outlook message become MIME, with the hash of the file that they were;
   * one that cannot be converted stays as it is, and the desk shows it as unreadable.
   */
  convert(octets: Buffer): Promise<{
    readonly raw: Uint8Array;
    readonly deliveredAt?: Instant | undefined;
    /** SHA-256 of the file, in hexadecimal. */
    readonly convertedFrom?: string;
  }>;
  close(): Promise<void>;
}

/** `workerUrl` is the worker's file where the sources are bundled. */
export function createOutlookConverter(workerUrl: URL = workerUrls.outlook): OutlookConverter {
  let pool: ParserPool<Result<ConvertedMail, OutlookFault>> | undefined;
  return {
    convert: async (octets) => {
      if (!isOutlookFile(octets)) return { raw: octets };
      pool ??= createParserPool({ workerUrl, size: 1 });
      const answer = await pool.work(octets);
      if (!answer.ok) return { raw: octets };
      return { ...answer.value, convertedFrom: createHash('sha256').update(octets).digest('hex') };
    },
    close: async () => pool?.close(),
  };
}
