import { describe, expect, it } from 'vitest';

import { featuresOf } from '#core/intake/second-reader/features.ts';
import { readAgain } from '#core/intake/second-reader/second-reader.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

describe('the second reader', () => {
  it('reads the same words the same way, whatever their case and accents', () => {
    expect(featuresOf('Données PERSONNELLES')).toEqual(featuresOf('donnees personnelles'));
  });

  it('takes no longer for a mail of a megabyte', () => {
    expect(featuresOf('delete my data '.repeat(70_000))).toEqual(featuresOf('delete my data '.repeat(200)));
  });

  it('is not sure of anything in an empty mail', () => {
    const { kind } = readAgain('');
    expect(Math.max(kind.request, kind['follow-up'], kind.other)).toBeLessThan(0.95);
  });

  it.each(['My parcel has not come yet. Where is it?', 'Die Heizung ist kaputt.', 'Mon colis n’est pas arrivé.'])(
    'makes no request of: %s',
    (text) => {
      expect(suggest(mailSaying(text)).kind).toBe('other');
    },
  );

  it('what it hears alone is quoted from the mail and shown as a guess', () => {
    const suggestion = suggest(mailSaying('', 'x'));
    expect(suggestion.kind).toBe('other');
  });
});
