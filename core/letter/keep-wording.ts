// The controller's own wordings: what there is, what one would become, and a new version of it.

import { fail, ok, type Result } from '#core/base/result.ts';
import { letterKinds, letterLanguages, type LetterKind, type LetterLanguage } from '#core/case/letter-kind.ts';
import type { TemplateFault, TemplateRow, TemplateView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import { isLetterLanguage } from './addressee.ts';
import { checkWording } from './check-wording.ts';
import { factsOf, type LetterMatter } from './facts.ts';
import { fields } from './fields.ts';
import { inventedMatter } from './invented-matter.ts';
import { actFor, rightsFor } from './matter-of.ts';
import { currentWording, type Originals } from './originals.ts';
import { promptFor } from './phrases/phrases-of.ts';
import { renderWording, type Rendered, type Wording } from './render-wording.ts';

export interface WordingName {
  readonly controller: string;
  readonly kind: LetterKind;
  readonly language: string;
}

/** Every kind in every language that the desk has letters in, those of the controller first. */
export function listWordings(desk: Desk, controller: string): Result<readonly TemplateRow[], Obstacle> {
  const profile = desk.controllers.byId(controller);
  if (profile === undefined) return fail(unknownController(desk, controller));
  const own = profile.languages.filter(isLetterLanguage);
  const languages = [...own, ...letterLanguages.filter((language) => !own.includes(language))];
  const uses = usesIn(desk, controller);
  return ok(
    letterKinds.flatMap((kind) => languages.map((language) => rowOf(desk, { controller, kind, language }, uses))),
  );
}

export function showWording(desk: Desk, originals: Originals, name: WordingName): Result<TemplateView, Obstacle> {
  const found = known(desk, name);
  if (!found.ok) return found;
  const { controller, kind, language } = found.value;
  const uses = usesIn(desk, controller);
  const { subject, body } = currentWording(desk.letters, originals, found.value);
  return ok({
    ...rowOf(desk, found.value, uses),
    subject,
    body,
    history: desk.letters.templates(controller, kind, language).map((one) => ({
      version: one.version,
      at: one.at,
      reason: one.reason,
      usedIn: uses(kind, language, one.version),
      isOwn: one.isOwn,
      subject: one.subject,
      body: one.body,
    })),
    fields,
  });
}

export interface Trial extends Rendered {
  readonly faults: readonly TemplateFault[];
}

/** What a wording becomes in a case, or in an invented one; with every fault, and nothing rendered where it cannot be. */
export function tryOutWording(
  desk: Desk,
  name: WordingName,
  wording: Wording,
  ref: string | undefined,
): Result<Trial, Obstacle> {
  const found = known(desk, name);
  if (!found.ok) return found;
  const { controller, kind, language } = found.value;
  const profile = desk.controllers.byId(controller);
  if (profile === undefined) return fail(unknownController(desk, controller));
  const matter =
    ref === undefined ? inventedMatter(desk, profile, kind, language) : matterOfCase(desk, ref, kind, language);
  if (matter === undefined) return fail({ code: 'case-unknown', ref: ref ?? '' });
  const faults = checkWording(wording, kind, language);
  const rendered = renderWording(wording, factsOf(matter), language, promptFor(language));
  if (rendered.ok) return ok({ ...rendered.value, faults });
  const isSaid = faults.some(({ code }) => code === rendered.failure.code);
  return ok({
    subject: '',
    document: { type: 'doc', content: [] },
    faults: isSaid ? faults : [...faults, rendered.failure],
  });
}

/** A new version, journaled. Refused while something is wrong with it: every letter after it would carry the fault. */
export function keepWording(
  desk: Desk,
  originals: Originals,
  name: WordingName,
  wording: Wording & { readonly reason: string },
): Result<TemplateView, Obstacle> {
  const found = known(desk, name);
  if (!found.ok) return found;
  const { subject, body, reason } = wording;
  const trial = tryOutWording(desk, name, wording, undefined);
  if (!trial.ok) return trial;
  const [fault] = trial.value.faults;
  if (fault !== undefined) return fail({ code: 'wording-faulty', line: fault.line ?? 0, detail: fault.detail });
  return record(desk, originals, found.value, { isOwn: true, subject, body, reason });
}

export function useOriginalWording(
  desk: Desk,
  originals: Originals,
  name: WordingName,
  reason: string,
): Result<TemplateView, Obstacle> {
  const found = known(desk, name);
  if (!found.ok) return found;
  const newest = desk.letters.templates(name.controller, name.kind, name.language)[0];
  if (newest === undefined || !newest.isOwn) return fail({ code: 'wording-is-original' });
  return record(desk, originals, found.value, { isOwn: false, subject: '', body: '', reason });
}

function record(
  desk: Desk,
  originals: Originals,
  name: Known,
  version: Wording & { readonly isOwn: boolean; readonly reason: string },
): Result<TemplateView, Obstacle> {
  const newest = desk.letters.templates(name.controller, name.kind, name.language)[0];
  desk.transact(() =>
    desk.journal.append(
      'desk',
      { act: 'desk.letter-template-kept', ...name, ...version, version: (newest?.version ?? 0) + 1 },
      'user',
    ),
  );
  return showWording(desk, originals, name);
}

interface Known extends WordingName {
  readonly language: LetterLanguage;
}

function known(desk: Desk, { controller, kind, language }: WordingName): Result<Known, Obstacle> {
  if (desk.controllers.byId(controller) === undefined) return fail(unknownController(desk, controller));
  return isLetterLanguage(language)
    ? ok({ controller, kind, language })
    : fail({ code: 'letter-language-unknown', language });
}

function unknownController(desk: Desk, id: string): Obstacle {
  return { code: 'controller-unknown', id, known: desk.controllers.all().map((one) => one.id) };
}

type Uses = (kind: LetterKind, language: string, version: number) => number;

function usesIn(desk: Desk, controller: string): Uses {
  const uses = desk.letters.usesOfTemplates(controller);
  return (kind, language, version) =>
    uses.find((one) => one.kind === kind && one.language === language && one.version === version)?.cases ?? 0;
}

function rowOf(desk: Desk, { controller, kind, language }: WordingName, uses: Uses): TemplateRow {
  const newest = desk.letters.templates(controller, kind, language)[0];
  const isOwn = newest?.isOwn ?? false;
  const version = isOwn ? (newest?.version ?? 0) : 0;
  return { kind, language, version, isOwn, changedAt: newest?.at, usedIn: uses(kind, language, version) };
}

function matterOfCase(desk: Desk, ref: string, kind: LetterKind, language: LetterLanguage): LetterMatter | undefined {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return undefined;
  const context = contextOf(desk, state);
  const rights = rightsFor(state, kind);
  const recipient = context.profile.recipients[0];
  return { state, context, kind, language, rights, act: actFor(state, kind, rights), recipient };
}
