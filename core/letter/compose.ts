// Writes a letter from the controller's wording and the facts of a case.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { TemplateMark } from '#core/case/letter-event.ts';
import type { LetterObstacle } from '#core/desk/letter-obstacle.ts';
import type { Letters } from '#core/desk/letters-port.ts';
import { factsOf, type LetterMatter } from './facts.ts';
import { currentWording, type Originals } from './originals.ts';
import { promptFor } from './phrases/phrases-of.ts';
import { renderWording, type Rendered } from './render-wording.ts';

export interface Composed extends Rendered {
  readonly template: TemplateMark;
}

/** Fails where the controller's own wording has become one that cannot be read. */
export function composeLetter(
  letters: Pick<Letters, 'templates'>,
  originals: Originals,
  matter: LetterMatter,
): Result<Composed, LetterObstacle> {
  const { kind, language, state } = matter;
  const wording = currentWording(letters, originals, { controller: state.controller, kind, language });
  const rendered = renderWording(wording, factsOf(matter), language, promptFor(language));
  if (!rendered.ok) {
    const { line = 0, detail } = rendered.failure;
    return fail({ code: 'wording-faulty', line, detail });
  }
  return ok({ ...rendered.value, template: { kind, language, version: wording.version } });
}
