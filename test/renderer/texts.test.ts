// The screens say the same in every language, with the same facts.

import { describe, expect, it } from 'vitest';
import { en } from '#renderer/i18n/en.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';
import type { TextKey } from '#renderer/i18n/text-key.ts';
import { messageArguments } from '#test/support/message-arguments.ts';

const keys = Object.keys(en) as TextKey[];

describe.each([
  ['nl', nl],
  ['fr', fr],
])('the screens in %s', (_locale, texts) => {
  it.each(keys)('ask for the same facts in %s', (key) => {
    expect(messageArguments(texts[key])).toEqual(messageArguments(en[key]));
  });

  it('address the reader formally', () => {
    const familiar = keys.filter(
      (key) =>
        /(?<!\p{L})(?:je|jij|jouw|jullie)(?!\p{L})/iu.test(nl[key]) ||
        /(?<!\p{L})(?:tu|ton|tes)(?!\p{L})/iu.test(fr[key]),
    );
    expect(familiar).toEqual([]);
  });

  it('shout nowhere', () => {
    expect(keys.filter((key) => texts[key].includes('!'))).toEqual([]);
  });
});
