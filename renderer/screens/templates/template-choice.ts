// Which wording of which controller is looked at, as the address has it.

import { letterKinds, letterLanguages, type LetterKind, type LetterLanguage } from '#core/case/letter-kind.ts';

export interface TemplateChoice {
  /** The desk's own where not given. */
  readonly controller?: string;
  readonly kind?: LetterKind;
  readonly language?: LetterLanguage;
}

/** What of an address is no choice is left out. */
export function readTemplateChoice(given: Readonly<Record<string, unknown>>): TemplateChoice {
  const { controller } = given;
  const kind = letterKinds.find((each) => each === given['kind']);
  const language = letterLanguages.find((each) => each === given['language']);
  return {
    ...(typeof controller === 'string' ? { controller } : {}),
    ...(kind === undefined || language === undefined ? {} : { kind, language }),
  };
}
