// Which arguments an ICU message asks for, wherever in its branches they stand.

import { IntlMessageFormat } from 'intl-messageformat';

/** Throws when the message is no valid ICU message. Sorted, each name once; select branches are named too. */
export function messageArguments(message: string): readonly string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst(), names);
  return [...names].toSorted();
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's own numbers for its elements: 0 is text, 7 the "#" of a plural. */
const literal = 0;
const pound = 7;

function collect(elements: readonly Element[], names: Set<string>): void {
  for (const element of elements) {
    if ([literal, pound].includes(element.type) || !('value' in element)) continue;
    names.add(element.value);
    if (!('options' in element)) continue;
    for (const [branch, option] of Object.entries(element.options)) {
      // Branches of a select are words of ours; those of a plural follow each language's grammar.
      if (!('pluralType' in element)) names.add(`${element.value}=${branch}`);
      collect(option.value, names);
    }
  }
}
