// What a person types to find a case or a message in a long list: every word has to be there, whatever accents and capitals.

import { fold } from '#core/intake/fold.ts';
import type { Right } from '#core/law/right.ts';
import type { MessageFilter } from './page-views.ts';

export interface SoughtWord {
  readonly text: string;
  /** The rights that are called so in one of the desk's languages. */
  readonly rights: readonly Right[];
}

export interface SoughtCases {
  readonly words: readonly SoughtWord[];
  /** Id of the controller; of every one where undefined. */
  readonly controller: string | undefined;
}

export interface SoughtMessages {
  readonly filter: MessageFilter;
  readonly words: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

const mostWords = 8;
/** The words of a line that somebody types, folded. */
export function soughtTexts(text: string): readonly string[] {
  return fold(text).split(/\s+/u).filter(Boolean).slice(0, mostWords);
}
