// A worker that makes packages: it reads tables that others wrote, and its work is long.

import { answerJobs } from '#mail/mime/worker-answers.ts';
import { csvOfJson, jsonOfCsv } from './convert-table.ts';
import type { PackageMade, PackageWork } from './package-work.ts';
import { printPackage } from './print-package.ts';
import { zipPackage } from './zip-package.ts';

answerJobs(async (raw: Uint8Array, { work }: { readonly work: PackageWork }): Promise<PackageMade> => {
  try {
    switch (work.do) {
      case 'convert': {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
        const made = work.to === 'json' ? jsonOfCsv(text) : csvOfJson(text);
        return made === undefined ? { ok: false } : { ok: true, octets: Buffer.from(made) };
      }
      case 'zip':
        return { ok: true, octets: await zipPackage(raw, work.entries, work.code, work.at) };
      case 'print':
        return { ok: true, octets: await printPackage(raw, work) };
      default:
        return work satisfies never;
    }
  } catch {
    // The worker lives on: what it could not read is the one thing that is wrong.
    return { ok: false };
  }
});
