// A Maildir: one file a mail in `cur` and `new`, named by the delivering server.

import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** True for a folder with both `cur` and `new` in it; `tmp` may have been lost in copying, for it is empty. */
export async function isMaildir(folder: string): Promise<boolean> {
  const parts = await Promise.all(['cur', 'new'].map(async (name) => lstat(join(folder, name)).catch(() => undefined)));
  return parts.every((part) => part?.isDirectory() === true);
}

/** Whether the file lies where a Maildir has its mails and has a name as a delivering server gives it. */
export function isInMaildir(path: string): boolean {
  return maildirDelivery(path, 0) !== undefined && deliverySecond.test(basename(path));
}

const deliverySecond = /^(\d{9,10})\./u;

/**
 * When a file of a Maildir was delivered, in milliseconds since 1970; undefined for a file that lies elsewhere. The name
 * begins with the second of delivery, and the file's time is INTERNALDATE with most servers. A copy may have renewed
 * either; the earlier one is the nearer.
 */
export function maildirDelivery(path: string, modifiedAt: number): number | undefined {
  if (!['cur', 'new'].includes(basename(dirname(path)))) return undefined;
  const seconds = deliverySecond.exec(basename(path))?.[1];
  return seconds === undefined ? modifiedAt : Math.min(modifiedAt, Number(seconds) * 1000);
}
