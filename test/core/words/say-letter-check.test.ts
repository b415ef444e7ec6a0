import { describe, expect, it } from 'vitest';
import type { LetterCheck } from '#core/desk/letter-views.ts';
import { letterCheckCodes } from '#core/desk/letter-views.ts';
import { letterElements } from '#core/desk/letter-element.ts';
import { locales } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { sayLetterElement, sayLetterCheck, sayTemplateFault } from '#core/words/say-letter-check.ts';

const params = {
  prompt: 'p',
  fact: 'f',
  day: '2026-04-07',
  language: 'de',
  address: 'a@b.example',
  number: 2,
  name: 'n.pdf',
};

describe.each(locales)('what a letter lacks, in %s', (locale) => {
  const say = createSay(locale);

  it.each(letterCheckCodes)('%s is a whole sentence', (code) => {
    const check: LetterCheck = {
      code,
      severity: 'stops',
      element: 'reasons',
      params,
      obstacle: { code: 'facts-missing' },
    };
    expect(sayLetterCheck(check, say, locale)).toMatch(/^.{10,}\.$/su);
    expect(sayLetterCheck(check, say, locale)).not.toMatch(/[{}]|undefined/);
  });

  it('names each part once', () => {
    const names = letterElements.map((element) => sayLetterElement(element, say));
    expect(new Set(names).size).toBe(names.length);
  });

  it('names what is wrong with a wording', () => {
    const fault = { code: 'element-missing', line: undefined, detail: 'court' } as const;
    expect(sayTemplateFault(fault, say)).toMatch({ en: /judicial/, nl: /rechter/, fr: /juridictionnel/ }[locale]);
  });
});

it('writes days and languages as the reader does, and says why an act is blocked', () => {
  const say = createSay('nl');
  const saidOf = (check: Omit<LetterCheck, 'severity'>) => sayLetterCheck({ severity: 'stops', ...check }, say, 'nl');
  expect(saidOf({ code: 'too-late', params: { day: '2026-04-07' } })).toContain('dinsdag 7 april 2026');
  expect(saidOf({ code: 'other-language', params: { language: 'de' } })).toContain('(Duits)');
  expect(saidOf({ code: 'act-blocked', obstacle: { code: 'identity-unresolved' } }).length).toBeGreaterThan(90);
});
