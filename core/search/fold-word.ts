// The form in which words are compared: as the index has them (SQLite's unicode61 with remove_diacritics 2).

/** `Accéder` and `acceder` fold to the same. Does not keep the length: fold single words. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\u0020-\u007E]*$/u.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036F]+/gu, '');
}
