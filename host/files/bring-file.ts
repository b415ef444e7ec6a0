// Keeps octets in a case as a file: under a name that can be written, as what they are, with their fingerprint.

import { createHash } from 'node:crypto';
import type { Result } from '#core/base/result.ts';
import type { FileOrigin } from '#core/case/letter-event.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { keepFile } from '#core/desk/commands/keep-file.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { mediaTypeFor, viewOfFile } from '#core/desk/queries/file-view.ts';
import { mediaKindOf } from '#core/intake/media-kind.ts';
import { safeFileName } from '#mail/files/safe-file-name.ts';

export interface BroughtFile {
  readonly ref: string;
  readonly name: string;
  readonly origin: FileOrigin;
}

export function bringFile(
  desk: Desk,
  { ref, name, origin }: BroughtFile,
  octets: Uint8Array,
): Result<CaseFileView, Obstacle> {
  const safe = safeFileName(name);
  const mediaType = mediaTypeFor(safe, mediaKindOf(octets));
  const sha256 = createHash('sha256').update(octets).digest('hex');
  const kept = keepFile(desk, { ref, name: safe, mediaType, sha256, origin }, octets);
  return kept.ok ? { ok: true, value: viewOfFile(kept.value) } : kept;
}
