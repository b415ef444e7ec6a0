// A letter as the shells show it: its words, its files, and everything that it lacks or risks.

import type { LetterId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import type { LetterCheck, LetterRow, LetterView } from '#core/desk/letter-views.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { checkRecipients, type WordsOfFile } from '#core/desk/queries/check-recipients.ts';
import { checkContent, isMet } from './check-content.ts';
import { matterOfLetter } from './letter-matter.ts';
import { requirementsOf } from './required.ts';

export function listLetters(desk: Desk, ref: string): Result<readonly LetterRow[], Obstacle> {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  return ok(desk.letters.ofCase(state.id).map((letter) => rowOf(letter, state)));
}

export function showLetter(desk: Desk, id: LetterId, wordsOfFile?: WordsOfFile): Result<LetterView, Obstacle> {
  const letter = desk.letters.find(id);
  const state = letter && desk.cases.byId(letter.caseId);
  if (letter === undefined || state === undefined) return fail({ code: 'letter-unknown', id });
  const matter = matterOfLetter(desk, letter, state);
  const content = { subject: letter.subject, document: letter.document, files: letter.files.length };
  const files = letter.files.flatMap((file) => desk.files.find(file) ?? []);
  return ok({
    ...rowOf(letter, state),
    version: letter.version,
    rights: letter.rights,
    document: letter.document,
    files: files.map(({ id: file, name, mediaType, size, origin }) => ({ id: file, name, mediaType, size, origin })),
    template: letter.template,
    act: letter.act,
    checks: checksOfLetter(desk, letter, state, wordsOfFile),
    elements: requirementsOf(matter).map((requirement) => ({
      element: requirement.element,
      article: requirement.article,
      isRequired: requirement.isRequired,
      isMet: isMet(matter, content, requirement),
    })),
  });
}

/** Everything that a letter lacks or risks; none once it has left, for nothing can be mended then. */
export function checksOfLetter(
  desk: Desk,
  letter: StoredLetter,
  state: CaseState,
  wordsOfFile?: WordsOfFile,
): readonly LetterCheck[] {
  if (letter.stage === 'left') return [];
  const matter = matterOfLetter(desk, letter, state);
  const content = { subject: letter.subject, document: letter.document, files: letter.files.length };
  return [...checkContent(matter, content), ...checkRecipients(desk, letter, wordsOfFile)];
}

function rowOf(letter: StoredLetter, state: CaseState): LetterRow {
  const left = state.letters.findLast((one) => one.letter === letter.id);
  return {
    id: letter.id,
    caseRef: state.ref,
    kind: letter.kind,
    language: letter.language,
    subject: letter.subject,
    to: letter.to,
    stage: letter.stage,
    changedAt: letter.changedAt,
    left: left && { way: left.way, on: left.on },
    isBounced: left?.isBounced ?? false,
  };
}
