// Hands files to a case piece by piece, one file after the other; says how far it is, and stops when it is told to.

import type { Result } from '#core/base/result.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskClient } from '#rpc/client.ts';
import { readBase64 } from './read-base64.ts';

/** Octets in one call, well below what a call may hold. */
const pieceSize = 480_000;

export interface BringingOf {
  readonly ref: string;
  readonly file: File;
  readonly signal: AbortSignal;
  /** Between 0 and 1. */
  readonly onProgress: (done: number) => void;
}

/** undefined where it was stopped. Rejects where the browser cannot read the file. */
export async function bringFile(
  client: DeskClient,
  { ref, file, signal, onProgress }: BringingOf,
): Promise<Result<CaseFileView, Obstacle> | undefined> {
  const begun = await client.caseFiles.begin({ ref, name: file.name.slice(0, 1_000), size: file.size });
  if (!begun.ok) return begun;
  const { id } = begun.value;
  try {
    for (let start = 0; start < file.size; start += pieceSize) {
      if (signal.aborted) {
        await client.caseFiles.cancel({ id });
        return undefined;
      }
      const base64 = await readBase64(file.slice(start, start + pieceSize));
      const piece = await client.caseFiles.append({ id, base64 });
      if (!piece.ok) return piece;
      onProgress(Math.min(1, (start + pieceSize) / file.size));
    }
  } catch (fault) {
    await client.caseFiles.cancel({ id });
    throw fault;
  }
  return await client.caseFiles.finish({ id });
}
