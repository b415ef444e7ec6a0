// Tells words that mix alphabets, as only somebody writes them who wants one letter taken for another (UTS 39 5.1).

/** Alphabets whose letters look alike; the scripts of East Asia are mixed honestly. */
const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** True when one word of the text has letters of two such alphabets. Words end at blanks and punctuation. */
export function mixesScripts(text: string): boolean {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);
}
