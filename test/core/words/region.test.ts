// Figures follow the region, words the language.

import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { formatNumericDay } from '#core/words/format-day.ts';
import { formatSize } from '#core/words/format-size.ts';
import { regionIn, regions } from '#core/words/region.ts';
import { createSpeaker } from '#core/words/speaker.ts';

const day = '2026-12-04' as Day;
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a numeric day', () => {
  it.each([
    ['BE', '04/12/2026'],
    ['CH', '04.12.2026'],
    ['DE', '04.12.2026'],
    ['FR', '04/12/2026'],
    ['GB', '04/12/2026'],
    ['IE', '04/12/2026'],
    ['LU', '04/12/2026'],
    ['NL', '04-12-2026'],
  ] as const)('is written in %s as %s, in whatever language', (region, written) => {
    expect(formatNumericDay(day, 'en', region)).toBe(written);
    expect(formatNumericDay(day, 'fr', region)).toBe(written);
  });

  it('never has its month first', () => {
    for (const region of regions) expect(formatNumericDay(day, 'nl', region)).toMatch(/^0?4/);
  });

  it('follows the language where no region is known', () => {
    expect(formatNumericDay(day, 'nl')).toBe('04-12-2026');
    expect(formatNumericDay(day, 'fr')).toBe('04/12/2026');
  });
});

describe('numbers', () => {
  it('have the separators of the region and the unit of the language', () => {
    expect(formatSize(2_345_678, 'en', 'NL')).toBe('2,3 MB');
    expect(plain(formatSize(2_345_678, 'fr', 'GB'))).toBe('2.3 Mo');
    expect(plain(formatSize(812, 'nl', 'FR'))).toBe('812 byte');
  });

  it('are written so in messages, while plurals follow the language', () => {
    const { messages } = { messages: { n: '{n, number} {n, plural, one {message} other {messages}}' } };
    expect(createSpeaker('en', messages, 'BE')('n', { n: 12_345 })).toBe('12.345 messages');
    expect(plain(createSpeaker('en', messages, 'FR')('n', { n: 12_345 }))).toBe('12 345 messages');
    // One and a half is "one" in French and "other" in English.
    expect(createSpeaker('fr', messages, 'GB')('n', { n: 1.5 })).toBe('1.5 message');
    expect(createSpeaker('en', messages, 'FR')('n', { n: 1.5 })).toBe('1,5 messages');
  });
});

describe('the region of a system', () => {
  it('is the first one on offer among its languages', () => {
    expect(regionIn(['nl', 'fr-BE', 'en-GB'])).toBe('BE');
    expect(regionIn(['pt-BR', 'de-CH'])).toBe('CH');
    expect(regionIn(['fr', 'ja-JP'])).toBeUndefined();
  });
});

describe('French', () => {
  it('breaks no line before a high sign or inside quotation marks (Imprimerie nationale)', () => {
    const say = createSpeaker('fr', { q: 'Ouvrir « {name} » ? Oui : non ; peut-être' });
    expect(say('q', { name: 'a : b' })).toBe('Ouvrir «\u00A0a : b\u00A0»\u00A0? Oui\u00A0: non\u00A0; peut-être');
  });
});
