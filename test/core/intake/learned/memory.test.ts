import { describe, expect, it } from 'vitest';

import { lessonOf, type Decision } from '#core/intake/learned/lesson.ts';
import { adjust, recallLessons } from '#core/intake/learned/memory.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

const other: Decision = { kind: 'other', rights: [], language: 'en' };
const from = (address: string): Partial<ParsedMail> => ({ from: [{ name: 'Some Body', address }] });
const digest = (number: number, subject: string): string =>
  `Issue ${number} of the weekly digest. ${subject} Our editors have read the rulings of the courts for you, and tell in two ` +
  'minutes what they mean for the data of your customers. You find all earlier issues in the archive on our pages.';

function after(lessons: readonly [ParsedMail, Decision][], mail: ParsedMail) {
  return adjust(suggest(mail), mail, recallLessons(lessons.map(([one, decision]) => lessonOf(one, decision))));
}

describe('what the desk learns', () => {
  it('a lesson holds no address, no name and no words', () => {
    const mail = mailSaying(digest(1, 'Erase me.'), '', from('news@digest.example'));
    const { features } = lessonOf(mail, other);
    expect(features).toContain('from:digest.example');
    expect(JSON.stringify(features)).not.toMatch(/news@|Some Body|rulings/);
  });

  it('mail in nearly the same words goes the way of a single decision', () => {
    const first = mailSaying(digest(1, ''), '', from('news@digest.example'));
    const next = mailSaying(digest(2, ''), '', from('post@elsewhere.example'));
    expect(after([[first, other]], next)).toMatchObject({
      kind: 'other',
      learned: { decisions: 1, because: 'same-wording', kind: 'other' },
    });
  });

  it('one decision about a sender is not enough, two that agree are', () => {
    const one = mailSaying(digest(1, 'A shop forgot to delete an account.'), '', from('news@digest.example'));
    const two = mailSaying(
      'The editors of the weekly digest tell in two minutes what the new rules on transfers mean. All earlier issues are in the ' +
        'archive on our pages. The courts had a quiet month, and so had we in the house by the canal.',
      '',
      from('news@digest.example'),
    );
    const third = mailSaying(
      'All earlier issues are in the archive on our pages. This month a bank could not say what it held about a client, and the ' +
        'regulator asked it to tell the client within ten days. We were there and spoke with the man.',
      '',
      from('news@digest.example'),
    );
    expect(after([[one, other]], third).learned).toBe(undefined);
    expect(
      after(
        [
          [one, other],
          [two, other],
        ],
        third,
      ).learned?.because,
    ).toBe('same-sender');
  });

  it('decisions that differ teach nothing', () => {
    const first = mailSaying(digest(1, ''), '', from('news@digest.example'));
    const next = mailSaying(digest(2, ''), '', from('news@digest.example'));
    const request: Decision = { kind: 'request', rights: ['erasure'], language: 'en' };
    expect(
      after(
        [
          [first, other],
          [first, request],
        ],
        next,
      ).learned,
    ).toBe(undefined);
  });
});

describe('what the desk does not learn', () => {
  it('a clear request is not set aside because of the firm that it comes from', () => {
    const set = [1, 2, 3].map((number): [ParsedMail, Decision] => [
      mailSaying(digest(number, ''), '', from('kim@firm.example')),
      other,
    ]);
    const request = mailSaying(
      'Please send me a copy of all personal data that you hold about me, and tell me to whom you have passed it on.',
      '',
      from('jo@firm.example'),
    );
    expect(after(set, request)).toMatchObject({ kind: 'request', rights: ['access'] });
    expect(after(set, request).learned).toBe(undefined);
  });

  it('two people at the same mail provider have nothing to do with each other', () => {
    const set = [1, 2].map((number): [ParsedMail, Decision] => [
      mailSaying(digest(number, ''), '', from('kim@gmail.com')),
      other,
    ]);
    const mail = mailSaying(
      'I moved house in May, you still have the old street in my file.',
      '',
      from('jo@gmail.com'),
    );
    expect(after(set, mail).learned).toBe(undefined);
  });

  it('says nothing about unrelated mail', () => {
    const set: [ParsedMail, Decision][] = [[mailSaying(digest(1, ''), '', from('news@digest.example')), other]];
    const mail = mailSaying(
      'Take me off your mailing list, I never asked for these catalogues.',
      '',
      from('jo@example.org'),
    );
    expect(after(set, mail)).toEqual(suggest(mail));
  });
});
