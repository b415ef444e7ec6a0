import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { rights as allRights } from '#core/law/right.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

interface Phrase {
  readonly expected: string;
  readonly subject: string;
  readonly text: string;
}

function phrasesIn(language: string): readonly Phrase[] {
  return readFileSync(new URL(`./phrases/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', rights = '', forWhom = '', subject = '', ...text] = line.split('|');
      const asked = allRights.filter((right) => rights.split(',').includes(right));
      return {
        expected: [kind, asked.join('+'), forWhom, language].join(' '),
        subject,
        text: text.join('|').replaceAll('\\n', '\n'),
      };
    });
}

function understood({ subject, text }: Phrase): string {
  const { kind, rights, capacity, language } = suggest(mailSaying(text, subject));
  return [kind, rights.join('+'), capacity === 'self' ? 'self' : 'for-another', language].join(' ');
}

describe('the way people put it', () => {
  it.each(['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl'])('is understood in %s', (language) => {
    const phrases = phrasesIn(language);
    const misread = phrases.filter((phrase) => understood(phrase) !== phrase.expected);
    // Every pattern that is added or taken away shows here: a few may be lost on the way, not more.
    const lost = Math.max(2, Math.round(phrases.length * 0.015));
    expect(misread.map((phrase) => `${phrase.expected} / ${understood(phrase)}: ${phrase.text}`).slice(lost)).toEqual(
      [],
    );
    expect(phrases.length).toBeGreaterThan(12);
  });
});
