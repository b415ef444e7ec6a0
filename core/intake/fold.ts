// The normal form in which words are compared: lower case, no accents, one kind of apostrophe and hyphen.

const loneLetters: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * `Données`, `donnees` and `DONNÉES` fold to the same text. Not length-preserving: fold a word, not a text whose
 * offsets matter.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII: the slow path is for the few that are not.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[ßœæøłđı]/g, (letter) => loneLetters[letter] ?? letter)
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');
}
