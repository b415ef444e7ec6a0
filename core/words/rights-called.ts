// Which rights a person means by a piece of a name, in any of the desk's languages.

import { fold } from '#core/intake/fold.ts';
import { rights, type Right } from '#core/law/right.ts';
import { locales } from './locale.ts';
import { createSay } from './say.ts';

/** `in` is in many names of rights, and nobody means them. */
const shortest = 3;

const says = locales.map((locale) => createSay(locale));

/** `piece` folded; none for one that is too short to tell. */
export function rightsCalled(piece: string): readonly Right[] {
  if (piece.length < shortest) return [];
  return rights.filter((right) => says.some((say) => fold(say(`right.${right}`)).includes(piece)));
}
