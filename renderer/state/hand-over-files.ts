// Hands files to the desk piece by piece: the desk says when it has room for more, and what it does not want.

import type { Result } from '#core/base/result.ts';
import type { FilesReport } from '#core/desk/files-report.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskClient } from '#rpc/client.ts';
import type { GivenFile } from './dropped-files.ts';
import { readBase64 } from './read-base64.ts';

/** Octets in one call, well below what a call may hold. */
const pieceSize = 480_000;

/** Resolves once all is stored and read. A file that the browser cannot read ends it; what came before it stays. */
export async function handOverFiles(
  client: DeskClient,
  files: AsyncIterable<GivenFile>,
): Promise<Result<FilesReport, Obstacle>> {
  const begun = await client.files.begin();
  if (!begun.ok) return begun;
  const { id } = begun.value;
  try {
    for await (const given of files) {
      const obstacle = await handOver(client, id, given);
      if (obstacle !== undefined) return { ok: false, failure: obstacle };
    }
  } catch (fault) {
    await client.files.cancel({ id });
    throw fault;
  }
  return await client.files.finish({ id });
}

async function handOver(client: DeskClient, id: string, given: GivenFile): Promise<Obstacle | undefined> {
  const { file, path, isNamed } = given;
  let start = 0;
  do {
    const end = Math.min(start + pieceSize, file.size);
    const piece = await client.files.append({
      id,
      path,
      isNamed,
      modifiedAt: Math.max(0, file.lastModified),
      base64: await readBase64(file.slice(start, end)),
      isLast: end === file.size,
    });
    if (!piece.ok) return piece.failure;
    if (!piece.value.isWanted) return undefined;
    start = end;
  } while (start < file.size);
  return undefined;
}
