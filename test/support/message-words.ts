// What an ICU message says in its own words, without the names of its arguments and branches.

import { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The parser's own number for an element that is text. */
const literal = 0;

/** The texts of all branches, one after another. */
export function messageWords(message: string): string {
  return wordsOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()).join(' ');
}

function wordsOf(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    if ([literal].includes(element.type) && 'value' in element) return [element.value];
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => wordsOf(value)) : [];
  });
}
