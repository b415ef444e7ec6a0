// What a text looks like: every letter replaced by the plainest one that the eye takes it for (UTS 39 4).

import unhomoglyph from 'unhomoglyph';

export type Skeleton = (text: string) => string;

/** Each character is looked up once in its lifetime: the table has six thousand entries. */
export function createSkeleton(): Skeleton {
  const known = new Map<string, string>();
  const plain = (character: string): string => {
    const found = known.get(character) ?? unhomoglyph(character).toLowerCase();
    known.set(character, found);
    return found;
  };
  return (text) => {
    const bare = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
    const looks = Array.from(bare, plain).join('').replaceAll(/\p{M}/gu, '');
    // Not in the table, and taken for one another in most fonts.
    return looks.replaceAll('vv', 'w').replaceAll('cl', 'd').replaceAll(/\s+/gu, ' ').trim();
  };
}
