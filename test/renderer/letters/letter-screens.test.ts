// The small decisions of the letters' screens: addresses, checks in order, wordings compared, the mail's looks, the outbox.

import { describe, expect, it } from 'vitest';
import type { LetterCheck, OutgoingState, OutgoingView } from '#core/desk/letter-views.ts';
import type { CaseView } from '#core/desk/views.ts';
import { endedSince, needsPerson, notLeft } from '#renderer/frame/outbox-states.ts';
import { addressesOfCase, mailboxOf } from '#renderer/screens/letters/letter-addresses.ts';
import { bodyOf } from '#renderer/screens/letters/preview-markup.ts';
import { sortChecks } from '#renderer/screens/letters/sort-checks.ts';
import { letterOfAnswer } from '#renderer/screens/case/letters/letter-of-answer.ts';
import { lineDiff } from '#renderer/screens/templates/line-diff.ts';
import { readTemplateChoice } from '#renderer/screens/templates/template-choice.ts';

const anna = { name: 'Anna Voorbeeld', address: 'anna@example.org' };

describe('an address that is typed', () => {
  it.each([
    ['anna@example.org', anna],
    ['Anna Voorbeeld <anna@example.org>', anna],
    ['"Bo, B." <Bo@Example.org>', { name: 'Bo, B.', address: 'bo@example.org' }],
    ['bo@example.org', { name: '', address: 'bo@example.org' }],
    ['bo@example.org, eve@example.org', undefined],
    ['bo@example', undefined],
    ['bo@example.org\nBcc: eve@example.org', undefined],
  ])('%j', (typed, mailbox) => {
    expect(mailboxOf(typed, [anna])).toEqual(mailbox);
  });

  it('is offered once for each that the case knows, the requester first', () => {
    const found = addressesOfCase({
      requester: anna,
      dataSubject: { name: 'Anna', address: 'anna@example.org' },
      messages: [{ author: { name: '', address: '' }, from: { name: 'Bo', address: 'bo@example.org' } }],
    } as unknown as CaseView);
    expect(found).toEqual([anna, { name: 'Bo', address: 'bo@example.org' }]);
  });
});

describe('what is found in a letter', () => {
  const stop = (code: LetterCheck['code'], element?: string): LetterCheck =>
    element === undefined ? { code, severity: 'stops' } : { code, severity: 'stops', element };

  it('counts the gaps, keeps what a part lacks with it, and asks once for each kind of warning', () => {
    const sorted = sortChecks({
      elements: [{ element: 'reasons', article: 'GDPR Art. 12(3)', isRequired: true, isMet: false }],
      checks: [
        stop('gap-unfilled', 'reasons'),
        stop('gap-unfilled'),
        stop('element-empty', 'reasons'),
        stop('recipient-missing'),
        { code: 'names-others', severity: 'warns', params: { count: 1 } },
        { code: 'names-others', severity: 'warns', params: { count: 2 } },
      ],
    });
    expect(sorted.stops.map(([{ code }, count]) => [code, count])).toEqual([
      ['gap-unfilled', 2],
      ['recipient-missing', 1],
    ]);
    expect(sorted.ofElement('reasons').map(({ code }) => code)).toEqual(['element-empty']);
    expect(sorted.warnings.map(({ code, checks }) => [code, checks.length])).toEqual([['names-others', 2]]);
  });
});

describe('the letter of an answer', () => {
  const withKinds = (access: string, erasure: string) =>
    ({
      work: { access: { decision: { kind: access } }, erasure: { decision: { kind: erasure } } },
    }) as unknown as CaseView;

  it('is a refusal only where all is refused (GDPR Art. 12(4)), and says what was done elsewhere (Art. 12(3))', () => {
    expect(letterOfAnswer(withKinds('refused', 'refused'), ['access', 'erasure'])).toBe('refusal');
    expect(letterOfAnswer(withKinds('refused', 'granted'), ['access', 'erasure'])).toBe('completion');
    expect(letterOfAnswer(withKinds('refused', 'granted'), ['access'])).toBe('refusal');
    expect(letterOfAnswer(withKinds('no-data-held', 'no-data-held'), ['access', 'erasure'])).toBe('no-data');
    expect(letterOfAnswer(withKinds('partly-granted', 'granted'), ['access'])).toBe('completion');
  });
});

describe('two wordings compared', () => {
  it('say what went and what came, in the order of the lines', () => {
    expect(lineDiff('a\nb\nc', 'a\nx\nc\nd').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'gone b',
      'new x',
      'same c',
      'new d',
    ]);
    expect(lineDiff('a', 'a')).toEqual([{ kind: 'same', text: 'a' }]);
  });
});

describe('the address of a wording', () => {
  it('takes a kind only with a language, and nothing that is neither', () => {
    expect(readTemplateChoice({ kind: 'refusal', language: 'de', controller: 'kraaft' })).toEqual({
      kind: 'refusal',
      language: 'de',
      controller: 'kraaft',
    });
    expect(readTemplateChoice({ kind: 'refusal' })).toEqual({});
    expect(readTemplateChoice({ kind: 'x', language: 'en', controller: 3 })).toEqual({});
  });
});

describe('the mail in the preview', () => {
  it('loses the looks that the page’s policy forbids, and none of its words', () => {
    const html = '<html><body style="margin:0"><p style="color:red" lang="en">style=&quot;x&quot;</p></body></html>';
    expect(bodyOf(html)).toBe('<p lang="en">style=&quot;x&quot;</p>');
  });
});

describe('the outbox', () => {
  const one = (id: string, state: OutgoingState): OutgoingView => ({ id, state }) as OutgoingView;

  it('counts what has not left, and what waits for a person', () => {
    const all = [one('1', 'held'), one('2', 'unsure'), one('3', 'sent'), one('4', 'taken-back'), one('5', 'refused')];
    expect(notLeft(all).map(({ id }) => id)).toEqual(['1', '2', '5']);
    expect(all.filter(needsPerson).map(({ id }) => id)).toEqual(['2', '5']);
  });

  it('tells of what came to an end, once, and not of what was already so', () => {
    const before = [one('1', 'handing-over'), one('2', 'sent'), one('3', 'waiting')];
    const now = [one('1', 'sent'), one('2', 'sent'), one('3', 'refused'), one('4', 'sent')];
    expect(endedSince(before, now).map(({ id }) => id)).toEqual(['1', '3']);
    expect(endedSince(now, now)).toEqual([]);
  });
});
