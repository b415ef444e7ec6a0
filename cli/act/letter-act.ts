// Letters on the command line: `letter` writes one and lets it leave, `send-letters` lets go what waits in the outbox.

import type { LetterId } from '#core/base/id.ts';
import { leavingWays, letterKinds } from '#core/case/letter-kind.ts';
import { letterCheckCodes, type LetterCheck, type LetterCheckCode } from '#core/desk/letter-views.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import { beginLetter } from '#core/letter/begin-letter.ts';
import { changeLetter, dropLetter } from '#core/letter/change-letter.ts';
import { changeOutgoing, outgoingOf, unfinishedOf, type OutgoingRow } from '#db/outgoing.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { createOAuth } from '#host/oauth/oauth.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { createAttachmentWords } from '#host/outbox/attachment-words.ts';
import { createOutbox } from '#host/outbox/keep-outbox.ts';
import { checksBeforeLeaving, sendLetter, type Sending } from '#host/outbox/send-letter.ts';
import { workerUrls } from '#host/worker-urls.ts';
import type { CommandContext } from '../command.ts';
import { required } from '../command.ts';
import { exitCode, exitCodeOf, type ExitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { writeExport } from '../write-export.ts';
import { listOf, maybeOneOf, oneOf, readLanguage, readMailbox, readRights, type Fields } from './fields.ts';

export const letterOptions = {
  set: { type: 'string', multiple: true },
  to: { type: 'string', multiple: true },
  way: { type: 'string' },
  mean: { type: 'string' },
  out: { type: 'string' },
} as const;

export interface LetterFields {
  readonly set?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  readonly way?: string | undefined;
  readonly mean?: string | undefined;
  readonly out?: string | undefined;
}

export interface LetterLine {
  readonly ref: string;
  readonly letter: string;
  readonly kind: string;
  readonly state: string;
  readonly checks: readonly Pick<LetterCheck, 'code' | 'severity'>[];
  readonly file: string | null;
  readonly obstacle: string | null;
}

export interface LettersShown {
  readonly lines: readonly LetterLine[];
  readonly code: ExitCode;
}

/** Reads all fields before the desk is touched: bad input changes nothing. */
export function readLetter(ref: string, fields: Fields, more: LetterFields) {
  const kind = oneOf(letterKinds, fields.kind, 'kind');
  const way = more.way === undefined ? undefined : known(leavingWays, more.way, 'way');
  const format = maybeOneOf(['eml', 'pdf', 'docx'], fields.format, 'format');
  const meant = listOf(more.mean).map((code): LetterCheckCode => known(letterCheckCodes, code, 'mean'));
  const words = (more.set ?? []).map(readSet);
  const to = more.to?.map((text) => readMailbox(text));
  const out = way === 'file' ? callerPath(required(more.out, 'out')) : undefined;
  const language = readLanguage(fields.language);
  const rights = fields.rights === undefined ? undefined : readRights(fields.rights);
  const wish = { ref, kind, language, rights };

  return async (open: OpenDesk, context: CommandContext): Promise<LettersShown> => {
    const begun = orStop(beginLetter(open.desk, originalWording, wish));
    open.desk.transact(() => open.desk.letters.keep(begun));
    const { id } = begun;
    const document = filled(begun.document, new Map(words));
    const draft = orStop(changeLetter(open.desk, { id, version: begun.version, document, to }));
    return await withSession(open, context, async (session) => {
      const checks = await checksBeforeLeaving(session, draft, way ?? 'mail');
      if (way === undefined) return shown(open, ref, [draft.id], { checks });
      const isBlocked = checks.some(({ code, severity }) => severity === 'stops' || !meant.includes(code));
      if (isBlocked) {
        // Tried again, it would lie there twice.
        dropLetter(open.desk, { id, version: draft.version });
        return { lines: [lineOf(ref, draft, { state: 'dropped', checks })], code: exitCode.no };
      }
      const sent = await sendLetter(session, { id, version: draft.version, way, format, meant });
      if (!sent.ok) {
        dropLetter(open.desk, { id, version: draft.version });
        throw new Stopped(sent.failure);
      }
      const { file } = sent.value;
      if (file !== undefined && out !== undefined) writeExport(out, Buffer.from(file.base64, 'base64'));
      await letGo(open, session, [sent.value.line]);
      return shown(open, ref, [id], { checks, file: out });
    });
  };
}

/** Everything of this case that waits: a script takes nothing back, so nothing is held for it. */
export function sendLetters(ref: string) {
  return async (open: OpenDesk, context: CommandContext): Promise<LettersShown> => {
    const state = open.desk.cases.byRef(ref);
    if (state === undefined) throw new Stopped({ code: 'case-unknown', ref });
    const lines = unfinishedOf(open.database, state.id);
    return await withSession(open, context, async (session) => {
      await letGo(open, session, lines);
      return shown(open, ref, [...new Set(lines.map(({ letterId }) => letterId))], {});
    });
  };
}

async function withSession<T>(
  open: OpenDesk,
  context: CommandContext,
  work: (session: Sending) => Promise<T>,
): Promise<T> {
  const now = () => context.now();
  const oauth = createOAuth(open, { now });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const notices = { tell: () => undefined };
  const outbox = createOutbox({ open, tokens: oauth.tokens, notices, log, now, chance: () => Math.random() });
  const attachmentWords = createAttachmentWords(open.desk.files, {
    workerUrl: workerUrls.attachment,
    onRead: () => undefined,
  });
  try {
    return await work({ open, outbox, attachmentWords, sampleFolder: undefined });
  } finally {
    await Promise.all([outbox.stop(), attachmentWords.close()]);
    await oauth.stop();
  }
}

async function letGo(
  { desk, database }: OpenDesk,
  { outbox }: Sending,
  lines: readonly (OutgoingRow | undefined)[],
): Promise<void> {
  desk.transact(() => {
    for (const line of lines)
      if (line !== undefined)
        changeOutgoing(database, line.id, ['held', 'waiting'], { state: 'waiting', nextTryAt: null });
  });
  outbox.start();
  await outbox.settled();
}

function shown(
  { desk, database }: OpenDesk,
  ref: string,
  letters: readonly LetterId[],
  more: { readonly checks?: readonly LetterCheck[]; readonly file?: string | undefined },
): LettersShown {
  let code: ExitCode = exitCode.done;
  const lines = letters.flatMap((id) => {
    const letter = desk.letters.find(id);
    const line = outgoingOf(database, id);
    if (letter === undefined) return [];
    const isStuck = line !== undefined && line.state !== 'sent';
    if (isStuck) code = line.state === 'waiting' ? exitCode.unreachable : exitCode.no;
    if (line?.obstacle && isStuck && line.state === 'refused') code = exitCodeOf(line.obstacle.code);
    return [lineOf(ref, letter, { state: line?.state ?? letter.stage, obstacle: line?.obstacle?.code, ...more })];
  });
  return { lines, code };
}

function lineOf(
  ref: string,
  { id, kind }: Pick<StoredLetter, 'id' | 'kind'>,
  more: {
    readonly state: string;
    readonly checks?: readonly LetterCheck[] | undefined;
    readonly file?: string | undefined;
    readonly obstacle?: string | undefined;
  },
): LetterLine {
  const checks = (more.checks ?? []).map(({ code, severity, params }) => ({
    code,
    severity,
    ...(params && { params }),
  }));
  const { state, file = null, obstacle = null } = more;
  return { ref, letter: id, kind, state, checks, file, obstacle };
}

export function letterText({ lines }: LettersShown): string {
  return lines
    .map(({ ref, kind, state, checks, file, obstacle }) =>
      [
        [ref, kind, state, file, obstacle].filter((part) => part !== null).join('  '),
        ...checks.map(({ severity, code }) => `  ${severity}  ${code}`),
      ].join('\n'),
    )
    .join('\n');
}

/** `name=words` of one gap. */
function readSet(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new BadInput(`--set needs a field and its words: amount=15,00`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

/** Gaps that were told become words; the others stay and stop the letter. */
function filled(document: LetterDocument, words: ReadonlyMap<string, string>): LetterDocument {
  const walk = (part: Part): Part => {
    const text = part.type === 'gap' ? words.get(part.attrs?.['name'] as string) : undefined;
    if (text !== undefined && text !== '') return { type: 'text', text };
    return part.content === undefined ? part : { ...part, content: part.content.map(walk) };
  };
  return walk(document) as LetterDocument;
}

/** Whatever stands in a document: it holds other parts or is one of the smallest. */
interface Part {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Part[];
}

function known<const T extends string>(list: readonly T[], value: string, option: string): T {
  const found = list.find((one) => one === value);
  if (found === undefined) throw new BadInput(`--${option} needs one of ${list.join(', ')}`);
  return found;
}
