// How a register speaks, and whom it means. What is said of ten thousand lines is worked out once.

import { articleOfRight, type Right } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { formatLanguage, formatList } from '#core/words/format-list.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay, type Say } from '#core/words/say.ts';
import { createSayRegister, type SayRegister } from '#core/words/say-register.ts';

export interface RegisterVoice {
  readonly say: Say;
  readonly tell: SayRegister;
  readonly locale: Locale;
  /** The desk's own sign for a person, by the key of that person (`personKey`): the same in every register of this desk. */
  signOf(key: string): string;
  /** By its ISO 639-1 code. */
  languageName(code: string): string;
  rightNames(rights: readonly Right[]): string;
  /** Where they are written. */
  articles(rights: readonly Right[]): string;
}

export function createRegisterVoice(locale: Locale, signOf: RegisterVoice['signOf']): RegisterVoice {
  const say = createSay(locale);
  const names = (rights: readonly Right[]): readonly string[] => rights.map((right) => say(`right.${right}`));
  const rightNames = remember((key) => formatList(names(key.split(' ') as Right[]), locale));
  const articles = remember((key) =>
    key
      .split(' ')
      .map((right) => citeArticle(articleOfRight[right as Right], locale))
      .join('; '),
  );
  return {
    say,
    tell: createSayRegister(locale),
    locale,
    signOf,
    languageName: remember((code) => formatLanguage(code, locale, say)),
    rightNames: (rights) => (rights.length === 0 ? '' : rightNames(rights.join(' '))),
    articles: (rights) => (rights.length === 0 ? '' : articles(rights.join(' '))),
  };
}

function remember(work: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
