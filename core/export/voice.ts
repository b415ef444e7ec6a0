// How a dossier's page speaks: its language, its words, the zone of its times.

import type { Locale } from '#core/words/locale.ts';
import type { Say } from '#core/words/say.ts';
import type { PageWords } from './page-words.ts';

export interface Voice {
  readonly locale: Locale;
  readonly say: Say;
  readonly words: PageWords;
  /** IANA zone of the controller. */
  readonly zone: string;
}
