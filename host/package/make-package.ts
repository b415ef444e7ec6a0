// Makes a package for the person: gathers what was chosen, writes its index and its README, locks it, and keeps it in the case.

import { createHash } from 'node:crypto';
import { dayIn } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { largestPackage } from '#core/desk/case-file-limits.ts';
import type { MadePackage, PackageWish } from '#core/desk/case-file-views.ts';
import type { StoredFile } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { newPackageCode } from '#core/desk/package/package-code.ts';
import { entryName, isForMachines, type PackageFacts } from '#core/desk/package/package-parts.ts';
import type { Desk } from '#core/desk/ports.ts';
import { endingOf } from '#core/intake/attachment-risk.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { bringFile } from '../files/bring-file.ts';
import { freeName } from '../files/free-name.ts';
import { printedAs, printJob, zipJob, type Content } from './job-of.ts';
import type { PackageMade, PackageWork } from './package-work.ts';

/** Of a letter as it goes into a package. */
export interface PrintedLetter {
  readonly name: string;
  readonly octets: Uint8Array;
}

export interface PackageTools {
  readonly desk: Desk;
  readonly workerUrl: URL;
  /** The letter as a PDF; undefined where there is none such. */
  printLetter(id: PackageWish['letters'][number]): Promise<PrintedLetter | undefined>;
}

type Worker = ParserPool<PackageMade, { readonly work: PackageWork }>;

/** In megabytes: a larger table is handed over in its own form only. */
const largestTable = 20;

export async function makePackage(tools: PackageTools, wish: PackageWish): Promise<Result<MadePackage, Obstacle>> {
  const { desk } = tools;
  const state = desk.cases.byRef(wish.ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref: wish.ref });
  const chosen = filesOf(desk, wish);
  if (!chosen.ok) return chosen;
  if (chosen.value.length + wish.letters.length === 0) return fail({ code: 'package-empty' });
  const total = chosen.value.reduce((sum, { size }) => sum + size, 0);
  const megabytes = Math.ceil(total / 1e6);
  if (megabytes > largestPackage) return fail({ code: 'package-too-large', megabytes, most: largestPackage });
  const unfit = chosen.value.filter(({ mediaType }) => printedAs(mediaType) === undefined);
  if (wish.format === 'pdf' && unfit.length + wish.letters.length > 0)
    return fail({ code: 'package-not-printable', count: unfit.length + wish.letters.length });

  const worker: Worker = createParserPool<PackageMade, { readonly work: PackageWork }>({
    workerUrl: tools.workerUrl,
    size: 1,
    wallMilliseconds: 300_000,
    heapMegabytes: 1024,
  });
  try {
    const contents = await gather(tools, wish, chosen.value, worker);
    const controller = desk.controllers.byId(state.controller)?.name ?? '';
    const now = desk.now();
    const facts: PackageFacts = { ref: wish.ref, controller, right: wish.right, madeOn: dayIn(now, state.zone) };
    const code = newPackageCode(desk.random);
    const locking = { facts, contents, language: wish.language, code, at: now };
    const { octets, work } = wish.format === 'zip' ? zipJob(locking) : printJob(locking);
    const made = await worker.work(octets, { work });
    if (!made.ok) return fail({ code: 'package-failed' });
    const brought = bringFile(
      desk,
      {
        ref: wish.ref,
        name: freeName(desk.files.ofCase(state.id), `${wish.ref}-${wish.right}`, wish.format),
        origin: { kind: 'package', of: wish.files.map(({ id }) => id) },
      },
      made.octets,
    );
    return brought.ok ? ok({ file: brought.value, code }) : brought;
  } finally {
    await worker.close();
  }
}

interface Chosen extends StoredFile {
  readonly description: string;
  readonly system: string;
}

function filesOf(desk: Desk, wish: PackageWish): Result<readonly Chosen[], Obstacle> {
  const state = desk.cases.byRef(wish.ref);
  const chosen: Chosen[] = [];
  for (const { id, description, system } of wish.files) {
    const file = desk.files.find(id);
    if (file === undefined || file.caseId !== state?.id) return fail({ code: 'file-unknown', id });
    chosen.push({ ...file, description, system });
  }
  return ok(chosen);
}

/** What was chosen, each under its neutral name; a table in both forms where the data are to be ported. */
async function gather(
  { desk, printLetter }: PackageTools,
  wish: PackageWish,
  chosen: readonly Chosen[],
  worker: Worker,
): Promise<readonly Content[]> {
  const contents: Content[] = [];
  let number = 0;
  for (const file of chosen) {
    const { name, description, system, mediaType, sha256, size } = file;
    const octets = desk.files.bytes(file.id);
    number += 1;
    const folder = isForMachines(mediaType) ? 'data' : 'documents';
    const entry = entryName(folder, number, endingOf(name));
    contents.push({ entry, name, description, system, mediaType, size, sha256, octets });
    const to = mediaType === 'text/csv' ? 'json' : mediaType === 'application/json' ? 'csv' : undefined;
    if (wish.format !== 'zip' || wish.right !== 'portability' || to === undefined || size > largestTable * 1e6)
      continue;
    const twin = await worker.work(octets, { work: { do: 'convert', to } });
    if (!twin.ok) continue;
    contents.push({
      ...factsOf(twin.octets),
      entry: entryName('data', number, to),
      name: name.replace(/\.[^.]*$/u, `.${to}`),
      description,
      system,
      mediaType: to === 'json' ? 'application/json' : 'text/csv',
      sameAs: entry,
    });
  }
  for (const id of wish.letters) {
    const letter = await printLetter(id);
    if (letter === undefined) continue;
    number += 1;
    contents.push({
      ...factsOf(letter.octets),
      entry: entryName('letters', number, 'pdf'),
      name: letter.name,
      description: '',
      system: '',
      mediaType: 'application/pdf',
    });
  }
  return contents;
}

function factsOf(octets: Uint8Array): Pick<Content, 'octets' | 'size' | 'sha256'> {
  return { octets, size: octets.byteLength, sha256: createHash('sha256').update(octets).digest('hex') };
}
