// Reads a file of a case as a whole: the desk gives it in stretches.

import { ok, type Result } from '#core/base/result.ts';
import type { FileId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import type { DeskClient } from '#rpc/client.ts';

/** In the shape of an attachment, so that the same viewer shows it. */
export async function readCaseFile(client: DeskClient, id: FileId): Promise<Result<AttachmentView, Obstacle>> {
  const stretches: string[] = [];
  for (let from = 0; ;) {
    const piece = await client.caseFiles.read({ id, from });
    if (!piece.ok) return piece;
    const { base64, next, ...facts } = piece.value;
    stretches.push(base64);
    // Each stretch but the last is a multiple of three octets: their base64 can stand together.
    if (next === undefined) return ok({ ...facts, base64: stretches.join('') });
    from = next;
  }
}
