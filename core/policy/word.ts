// Cuts a text into words in their normal form, each with its place in the text.

export interface Word {
  /** Lower case, no accents, at most `longestForm` letters. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Pseudo-words: an address is one word, whatever letters it is made of. */
export const mailForm = 'emailaddress';
export const linkForm = 'weburl';

/** No word of a lexicon is longer; what a program wrote may be, and is not worth the time. */
const longestForm = 40;

// Every quantifier is bounded or runs over one class of characters: the time is linear in the length of the text.
const token =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|https?:\/\/[^\s<>"|)]{1,2000}|\bwww\.[^\s<>"|)]{1,2000}|[\p{L}\p{N}\p{M}\u00AD\u200B]+/gu;
const elided = /^(?:l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu)$/;
const apostrophe = /['’‘ʼ]/;
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** The words of `text`; `at` is the place of its first character in the whole. */
export function wordsOf(text: string, at = 0): readonly Word[] {
  const words: Word[] = [];
  let isJoining = false;
  for (const match of text.matchAll(token)) {
    const [raw] = match;
    const start = at + match.index;
    const end = start + raw.length;
    const after = text[match.index + raw.length] ?? '';
    const last = words.at(-1);
    const form = formOf(raw);
    const between = last === undefined ? '' : text.slice(last.end - at, match.index);
    if (form === '') continue;
    if (last !== undefined && isJoining && /^\p{Ll}/u.test(raw)) {
      // A word that was broken at the end of a line.
      words[words.length - 1] = { form: (last.form + form).slice(0, longestForm), start: last.start, end };
    } else if (last?.form === 'e' && /^[-\u2010\u2011]$/.test(between) && form.startsWith('mail')) {
      words[words.length - 1] = { form: `e${form}`, start: last.start, end };
    } else if (form === 's' && apostrophe.test(between) && last !== undefined && between.length === 1) {
      // foto’s, company's
      words[words.length - 1] = { ...last, end };
    } else if (!(elided.test(form) && apostrophe.test(after))) {
      words.push({ form, start, end });
    }
    isJoining = /^[-\u2010](?:\r\n|\n|\r)[ \t]{0,20}\p{Ll}/u.test(text.slice(end - at, end - at + 26));
  }
  return words;
}

/** `Données` as `donnees`. */
export function formOf(raw: string): string {
  if (raw.includes('@')) return mailForm;
  if (/^(?:https?:|www\.)/i.test(raw)) return linkForm;
  const short = raw.slice(0, 2 * longestForm).toLowerCase();
  if (/^[a-z0-9]*$/.test(short)) return short.slice(0, longestForm);
  return short
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B]/gu, '')
    .replace(/[œæßøł]/g, (letter) => letters[letter] ?? letter)
    .slice(0, longestForm);
}
