// Gives words the numbers by which the second reader knows them.

/** FNV-1a, 32 bits, its upper half folded in: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** One number for two that stand in a sentence together, whatever their order. */
export function hashOfPair(one: number, other: number): number {
  const mixed = Math.imul(Math.min(one, other) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.max(one, other), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
