// A sketch of a text's wording: enough to tell how alike two texts are, and nothing that could be read back.

import { fold } from './fold.ts';

/** So many signs of three words in a row are kept, the same ones for the same words (bottom-k sketch, A. Broder 1997). */
const sketchSize = 64;
const longestText = 8000;
/** Shorter texts are alike by chance: "Please delete my data." */
export const fewestSigns = 8;

/** At most 64 signs, each once, in order. */
export function sketchOf(text: string): readonly string[] {
  const words = fold(text.slice(0, longestText)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const signs = new Set<number>();
  for (let at = 0; at + 2 < words.length; at += 1) signs.add(signOf(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  return [...signs]
    .toSorted((one, other) => one - other)
    .slice(0, sketchSize)
    .map((sign) => sign.toString(36).padStart(7, '0'));
}

/** 0 to 1: the share of three-word turns that both have, as far as the sketches tell. 0 for what is too short. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length < fewestSigns || other.length < fewestSigns) return 0;
  const known = new Set(other);
  const union = [...new Set([...one, ...other])].toSorted().slice(0, Math.max(one.length, other.length));
  const ofOne = new Set(one);
  return union.filter((sign) => known.has(sign) && ofOne.has(sign)).length / union.length;
}

/** FNV-1a, 32 bits. */
function signOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
