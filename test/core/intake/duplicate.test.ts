import { describe, expect, it } from 'vitest';

import type { MessageId } from '#core/base/id.ts';
import { sameAs, type KnownMail } from '#core/intake/duplicate.ts';
import { likeness, sketchOf } from '#core/intake/sketch.ts';

const words =
  'Dear sir, I have been a customer of your shop for eleven years. I would like to receive a copy of everything that you ' +
  'hold about me, with the companies to which you passed it on.';
const first: KnownMail = { id: 'm-1' as MessageId, address: 'jo@example.org', text: words };

describe('the same mail again', () => {
  it('is known by its words, also with another greeting', () => {
    const text = words.replace('Dear sir', 'Hello');
    expect(sameAs({ address: 'jo@example.org', text }, ['access'], [first], [])).toEqual({
      kind: 'copy',
      message: 'm-1',
    });
  });

  it('names the case that the first one stands in', () => {
    const known = { ...first, caseRef: 'DS-2026-0004' };
    expect(sameAs({ address: 'jo@example.org', text: words }, ['access'], [known], [])?.caseRef).toBe('DS-2026-0004');
  });

  it('short texts are the same only word for word', () => {
    const short = { ...first, text: 'Delete my data.' };
    expect(sameAs({ address: 'jo@example.org', text: 'Delete  my data.' }, ['erasure'], [short], [])?.kind).toBe(
      'copy',
    );
    expect(sameAs({ address: 'jo@example.org', text: 'Send my data.' }, ['access'], [short], [])).toBe(undefined);
  });

  it('letters of a generator by two people are two requests', () => {
    expect(sameAs({ address: 'kim@example.org', text: words }, ['access'], [first], [])).toBe(undefined);
  });
});

describe('the same request again', () => {
  const known = { ref: 'DS-2026-0004', addresses: ['jo@example.org'], rights: ['access', 'erasure'] as const };

  it('is one by the same person for a right of their case', () => {
    const mail = { address: 'jo@example.org', text: 'Once more: what do you hold about me?' };
    expect(sameAs(mail, ['access'], [], [known])).toEqual({ kind: 'repeat', caseRef: 'DS-2026-0004' });
  });

  it('a right that the case does not have is new', () => {
    const mail = { address: 'jo@example.org', text: 'Correct my name.' };
    expect(sameAs(mail, ['rectification'], [], [known])).toBe(undefined);
  });
});

it('a sketch cannot be read back, and tells likeness', () => {
  const sketch = sketchOf(words);
  expect(sketch.join(' ')).not.toMatch(/customer|shop/);
  expect(likeness(sketch, sketch)).toBe(1);
  expect(
    likeness(sketch, sketchOf('Where is my parcel? I have waited for it since the third of May, and nobody calls.')),
  ).toBe(0);
});
