// Has a copy verified in a thread of its own.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Subkeys } from '../keys/subkeys.ts';
import type { CopyProof } from './verify-copy.ts';

/** undefined when the copy does not open, cannot be read to its end, or `signal` ended it. */
export async function proveCopy(
  workerUrl: URL,
  folder: string,
  keys: Subkeys,
  signal?: AbortSignal,
): Promise<CopyProof | undefined> {
  const worker = new Worker(workerUrl, { env: {}, execArgv: [], workerData: { folder, keys } });
  try {
    const [proof] = (await once(worker, 'message', signal === undefined ? {} : { signal })) as [CopyProof | undefined];
    return proof;
  } catch {
    return undefined;
  } finally {
    await worker.terminate();
  }
}
