// Answers that redact a file of a case: a text by its passages, a PDF by pictures of its pages.

import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { FileId } from '#core/base/id.ts';
import type { FileOrigin, RedactionReason } from '#core/case/letter-event.ts';
import { mostPages } from '#core/desk/case-file-limits.ts';
import type { PageBox, Passage, Redacted } from '#core/desk/case-file-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { joinStretches } from '#core/desk/redaction/find-words.ts';
import { redactText } from '#core/desk/redaction/redact-text.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { bringFile } from '../files/bring-file.ts';
import { freeName } from '../files/free-name.ts';
import type { PagesToPrint, PictureOfPage, PrintedPages } from '../redaction/redacted-pages.ts';
import { textOfFile } from '../redaction/text-of-file.ts';
import type { OpenSession } from '../session.ts';
import type { HandlerTools } from './handler-tools.ts';

/** Octets of all pictures of a document. */
const mostOctets = 400_000_000;
/** For the whole document: printing and reading again. */
const wallMilliseconds = 900_000;
/** A page that says nothing for so long is gone: in milliseconds. */
const silence = 600_000;

interface Pages {
  readonly id: string;
  readonly of: FileId;
  readonly session: OpenSession;
  readonly pages: { facts: Omit<PictureOfPage, 'start' | 'length'>; boxes: readonly PageBox[]; pieces: Buffer[] }[];
  octets: number;
  readonly watch: NodeJS.Timeout;
}

export function answerRedaction(tools: HandlerTools) {
  const { os } = tools;
  let current: Pages | undefined;
  const gone = fail({ code: 'transfer-unknown' } as const);
  const find = (id: string): Pages | undefined => {
    if (current?.id !== id || tools.session.current() !== current.session) return undefined;
    current.watch.refresh();
    return current;
  };
  const forget = (): void => {
    clearTimeout(current?.watch);
    current = undefined;
  };
  return {
    text: os.caseFiles.text.handler(async ({ input: { id } }) => {
      const read = await readFileText(tools, id);
      return read.ok ? ok({ text: read.value.text }) : read;
    }),
    redactText: os.caseFiles.redactText.handler(
      async ({ input: { id, passages } }) => await redactTextFile(tools, id, passages),
    ),
    pages: {
      begin: os.caseFiles.pages.begin.handler(({ input: { id: of } }) => {
        const session = tools.session.current();
        if (session === undefined) return fail({ code: 'desk-locked' });
        if (session.open.desk.files.find(of) === undefined) return fail({ code: 'file-unknown', id: of });
        forget();
        const id = randomBytes(12).toString('hex');
        current = { id, of, session, pages: [], octets: 0, watch: setTimeout(forget, silence).unref() };
        return ok({ id });
      }),
      page: os.caseFiles.pages.page.handler(({ input: { id, boxes, ...facts } }) => {
        const under = find(id);
        if (under === undefined || under.pages.length >= mostPages) return gone;
        under.pages.push({ facts: { ...facts, boxes }, boxes, pieces: [] });
        return ok(true as const);
      }),
      append: os.caseFiles.pages.append.handler(({ input: { id, base64 } }) => {
        const under = find(id);
        const page = under?.pages.at(-1);
        if (under === undefined || page === undefined) return gone;
        const piece = Buffer.from(base64, 'base64');
        under.octets += piece.length;
        if (under.octets > mostOctets) return gone;
        page.pieces.push(piece);
        return ok(true as const);
      }),
      finish: os.caseFiles.pages.finish.handler(async ({ input: { id } }) => {
        const under = find(id);
        if (under === undefined) return gone;
        forget();
        return await keepPages(tools, under);
      }),
      cancel: os.caseFiles.pages.cancel.handler(({ input: { id } }) => {
        if (current?.id === id) forget();
        return ok(true as const);
      }),
    },
  };
}

async function readFileText(tools: HandlerTools, id: FileId) {
  const session = tools.session.current();
  if (session === undefined) return fail({ code: 'desk-locked' } as const);
  const { desk } = session.open;
  const file = desk.files.find(id);
  if (file === undefined) return fail({ code: 'file-unknown', id } as const);
  const read = await textOfFile(file.name, desk.files.bytes(id), session.pool);
  if (tools.session.current() !== session) return fail({ code: 'desk-locked' } as const);
  return read.ok ? ok({ ...read.value, file, desk }) : read;
}

async function redactTextFile(
  tools: HandlerTools,
  id: FileId,
  passages: readonly Passage[],
): Promise<Result<Redacted, Obstacle>> {
  const read = await readFileText(tools, id);
  if (!read.ok) return read;
  const { text, isJson, ending, file, desk } = read.value;
  const within = joinStretches(passages.filter(({ from, to }) => from < to && to <= text.length));
  if (within.length === 0) return fail({ code: 'redaction-empty' });
  const redacted = redactText(text, within, isJson);
  const ref = desk.cases.refs().get(file.caseId) ?? '';
  const name = freeName(desk.files.ofCase(file.caseId), `${ref}-redacted`, ending);
  const brought = bringFile(desk, { ref, name, origin: originOf(id, within) }, Buffer.from(redacted.text, 'utf8'));
  if (!brought.ok) return brought;
  tools.notices.tell({ kind: 'changed', topic: 'cases' });
  return ok({ file: brought.value, elsewhere: redacted.elsewhere, isBroken: redacted.isBroken });
}

async function keepPages(tools: HandlerTools, { of, session, pages }: Pages): Promise<Result<Redacted, Obstacle>> {
  const { desk } = session.open;
  const file = desk.files.find(of);
  if (file === undefined) return fail({ code: 'file-unknown', id: of });
  const boxes = pages.flatMap((page) => page.boxes);
  if (boxes.length === 0) return fail({ code: 'redaction-empty' });
  const language = desk.cases.byId(file.caseId)?.language ?? 'en';
  let start = 0;
  const placed = pages.map(({ facts, pieces }) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const page = { ...facts, start, length };
    start += length;
    return page;
  });
  const worker = createParserPool<PrintedPages, PagesToPrint>({
    workerUrl: tools.workers.redaction,
    size: 1,
    wallMilliseconds,
    heapMegabytes: 2048,
  });
  try {
    const octets = Buffer.concat(pages.flatMap(({ pieces }) => pieces));
    const printed = await worker.work(octets, { pages: placed, language });
    if (tools.session.current() !== session) return fail({ code: 'desk-locked' });
    if ('unreadable' in printed) return fail({ code: 'redaction-unchecked' });
    if (!printed.ok) return fail({ code: 'redaction-leaks', page: printed.page });
    const ref = desk.cases.refs().get(file.caseId) ?? '';
    const name = freeName(desk.files.ofCase(file.caseId), `${ref}-redacted`, 'pdf');
    const brought = bringFile(desk, { ref, name, origin: originOf(of, boxes) }, printed.pdf);
    if (!brought.ok) return brought;
    tools.notices.tell({ kind: 'changed', topic: 'cases' });
    return ok({ file: brought.value, elsewhere: printed.elsewhere, isBroken: false });
  } finally {
    await worker.close();
  }
}

function originOf(of: FileId, passages: readonly { readonly why: RedactionReason }[]): FileOrigin {
  const reasons: Partial<Record<RedactionReason, number>> = {};
  for (const { why } of passages) reasons[why] = (reasons[why] ?? 0) + 1;
  return { kind: 'redacted', of, passages: passages.length, reasons };
}
