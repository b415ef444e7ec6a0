// Lists the rights of a case as a sentence does: "Access and erasure".

import type { Right } from '#core/law/right.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatList } from './format-list.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';

/** The rights in their given order, the first with a capital. */
export function rightsOf(rights: readonly Right[], say: Say, locale: Locale): string {
  return formatList(
    rights.map((right, index) => (index === 0 ? say(`right.${right}`) : lowerFirst(say(`right.${right}`)))),
    locale,
  );
}
