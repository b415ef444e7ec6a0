// Makes a short name of a piece of a sentence: on one line, without the signs at its ends.

const longestName = 240;
/** Small words that are left hanging when a name is cut before what follows. */
const hanging =
  /\s(?:die|dat|which|that|qui|sont|est|en|and|et|we|wij|nous|is|are|wordt|worden|uw|the|op|à|au|de|le|la|les|for|voor|pour|a|een|un|une|only|alleen|uniquement)$/iu;

/** The words as they stand, cut at a word where they run long. */
export function tidyName(piece: string): string {
  let name = withoutEnds(piece.replace(/[\s\u00A0]+/gu, ' '));
  while (hanging.test(name)) name = withoutEnds(name.replace(hanging, ''));
  if (name.length <= longestName) return name;
  const cut = name.lastIndexOf(' ', longestName);
  return `${name.slice(0, cut > 40 ? cut : longestName)} …`;
}

function withoutEnds(piece: string): string {
  const bare = piece.replace(/^[ ,;:|>–—.-]+/u, '').replace(/[ ,;:|>(–—-]+$/u, '');
  return /\b(?:etc|enz|e\.g|i\.e|bijv|B\.V|N\.V|S\.A|Ltd|Inc|Co)\.$/u.test(bare) ? bare : bare.replace(/\.$/u, '');
}
