// Speaks as core/words/speaker.ts does, in a language that nobody reads: each text in brackets, accented and 40 % longer,
// so that a cut or hard-coded text shows. It takes that file's place in the pseudo build only (pseudo-renderer.config.ts).

import { IntlMessageFormat } from 'intl-messageformat';
import { formatTag, type Locale } from '#core/words/locale.ts';
import type { Speaker } from '#core/words/speaker.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** A speaker of one catalog whose every text stands in ⟦…⟧; the arguments of a message stay as they are. */
export function createSpeaker<Key extends string>(
  locale: Locale,
  catalog: Readonly<Record<Key, string>>,
): Speaker<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, params) => {
    const message = parsed.get(key) ?? stretchedMessage(catalog[key], formatTag[locale]);
    parsed.set(key, message);
    return `⟦${String(message.format(params))}⟧`;
  };
}

function stretchedMessage(message: string, tag: string): IntlMessageFormat {
  const plain = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
  return new IntlMessageFormat(stretched(plain.getAst()), tag, undefined, { ignoreTag: true });
}

/** The parser's own number for an element that is text. */
const literal = 0;

function stretched(elements: Elements): Elements {
  return elements.map((element) => {
    if ([literal].includes(element.type) && 'value' in element) return { ...element, value: stretch(element.value) };
    if (!('options' in element)) return element;
    const options = Object.entries(element.options).map(
      ([branch, option]) => [branch, { ...option, value: stretched(option.value) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) };
  }) as Elements;
}

const accented: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** Four more letters for every ten, within the words: a text that is merely padded at its end wraps where none would. */
function stretch(text: string): string {
  let owed = 0;
  return text.replaceAll(/\p{L}/gu, (letter) => {
    owed += 0.4;
    const vowel = accented[letter];
    if (vowel === undefined) return letter;
    const extra = Math.floor(owed);
    owed -= extra;
    return vowel + vowel.toLowerCase().repeat(extra);
  });
}
