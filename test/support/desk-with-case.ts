// A real desk behind its handlers with one invented case, for tests of what a case holds and hands out.

import { rm } from 'node:fs/promises';
import type { Instant } from '#core/base/day.ts';
import type { FileId } from '#core/base/id.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { makePageFolder } from './page-folder.ts';
import { unwrap } from './present.ts';
import { startScreenDesk, testPassphrase, type ScreenDesk } from './screen-desk.ts';

export interface DeskWithCase extends ScreenDesk {
  readonly ref: string;
  bring(name: string, octets: Uint8Array): Promise<CaseFileView>;
  read(id: FileId): Promise<Buffer>;
}

/** `rendererFolder` holds the built page, where a browser looks at it. */
export async function startDeskWithCase(rendererFolder?: string, language = 'nl'): Promise<DeskWithCase> {
  const folder = rendererFolder ?? (await makePageFolder());
  const desk = await startScreenDesk({ rendererFolder: folder, now: '2026-11-23T08:40:00Z' as Instant });
  const { client } = desk;
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase: testPassphrase }));
  const { ref } = unwrap(
    await client.cases.open({
      channel: 'post',
      receivedDay: '2026-11-20',
      rights: ['access'],
      language,
      requester: { name: 'Wilhelmina Kanarievogel', address: 'w.kanarievogel@example.org' },
      capacity: 'self',
      note: 'Invented for a test.',
    }),
  );
  return {
    ...desk,
    ref,
    async bring(name, octets) {
      const { id } = unwrap(await client.caseFiles.begin({ ref, name, size: octets.byteLength }));
      for (let at = 0; at < octets.byteLength; at += 480_000) {
        const base64 = Buffer.from(octets.subarray(at, at + 480_000)).toString('base64');
        unwrap(await client.caseFiles.append({ id, base64 }));
      }
      return unwrap(await client.caseFiles.finish({ id }));
    },
    async read(id) {
      const pieces: Buffer[] = [];
      for (let from: number | undefined = 0; from !== undefined;) {
        const piece: { base64: string; next: number | undefined } = unwrap(await client.caseFiles.read({ id, from }));
        pieces.push(Buffer.from(piece.base64, 'base64'));
        from = piece.next;
      }
      return Buffer.concat(pieces);
    },
    async close() {
      await desk.close();
      if (rendererFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
