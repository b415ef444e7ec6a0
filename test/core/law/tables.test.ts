// The tables of the law are whole: nothing that a right needs is missing, and every article is written as it is cited.

import { describe, expect, test } from 'vitest';
import { noDoubt } from '#core/case/identity.ts';
import { answerFormats, machineReadable } from '#core/case/right-work.ts';
import { authorityProofs, proofsFor } from '#core/law/authority-proof.ts';
import { capacities } from '#core/law/capacity.ts';
import { dutiesOf, dutyIds, dutyRule } from '#core/law/duty.ts';
import { exceptionIds, exceptionRule, exceptionsOf } from '#core/law/exception.ts';
import { identityMethods, isIntrusive } from '#core/law/identity-method.ts';
import { articleOfGround, feeGrounds, refusalGrounds } from '#core/law/refusal-ground.ts';
import { articleOfRight, inLegalOrder, rights } from '#core/law/right.ts';
import { informsRecipients, systemTask, taskKinds } from '#core/law/task-kind.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { locales } from '#core/words/locale.ts';

/** One reference, or several with a semicolon between. */
const wellFormed =
  /^(?:GDPR (?:Art\. \d+(?:\(\d+\))?(?:\([a-h]\))?|recital \d+)|CJEU C-\d+\/\d+|Loi 78-17 Art\. \d+(?:-\d+)?)(?:; (?:GDPR Art\. \d+(?:\(\d+\))?(?:\([a-h]\))?|CJEU C-\d+\/\d+))*$/;

const articles = [
  ...rights.map((right) => [right, articleOfRight[right]] as const),
  ...dutyIds.map((duty) => [duty, dutyRule(duty).article] as const),
  ...exceptionIds.map((exception) => [exception, exceptionRule(exception).article] as const),
  ...refusalGrounds.map((ground) => [ground, articleOfGround[ground]] as const),
];

describe('articles', () => {
  test.each(articles)('%s cites %s as the desk writes it', (_name, article) => {
    expect(article).toMatch(wellFormed);
  });

  test.each(locales)('each of them has its manner in %s', (locale) => {
    for (const [, article] of articles) {
      const cited = citeArticle(article, locale);
      expect(cited).toMatch(/\d/);
      if (locale !== 'en') expect(cited).not.toMatch(/GDPR|CJEU|Art\. /);
    }
  });
});

describe.each(rights)('%s', (right) => {
  test('has a checklist, and something on it is always owed', () => {
    const duties = dutiesOf(right);
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.some((duty) => dutyRule(duty).need === 'always')).toBe(true);
  });

  test('has limits of its own, so that a refusal on an exception can name one', () => {
    expect(exceptionsOf(right).length).toBeGreaterThan(0);
  });

  test('asks something of a data system, and that is not to inform a recipient', () => {
    expect(taskKinds).toContain(systemTask[right]);
    expect(systemTask[right]).not.toBe('inform');
  });

  test('GDPR Art. 19: has a line about recipients on its checklist where they are told', () => {
    const isOnList = dutiesOf(right).some((duty) => dutyRule(duty).article.includes('Art. 19'));
    expect(isOnList).toBe(informsRecipients(right));
  });
});

describe('the sets fit together', () => {
  test('GDPR Art. 19: recipients are told of a rectification, an erasure and a restriction, and of nothing else', () => {
    expect(rights.filter(informsRecipients)).toEqual(['rectification', 'erasure', 'restriction']);
  });

  test('every duty and every exception belongs to one right', () => {
    expect(rights.flatMap(dutiesOf)).toHaveLength(dutyIds.length);
    expect(new Set(rights.flatMap(dutiesOf)).size).toBe(dutyIds.length);
    expect(rights.flatMap(exceptionsOf)).toHaveLength(exceptionIds.length);
    expect(dutyIds.every((duty) => dutyRule(duty).article !== '')).toBe(true);
  });

  test('GDPR Art. 15(1)-(3): the checklist of access has both halves, each letter of the article, and the transfers', () => {
    const cited = dutiesOf('access').map((duty) => dutyRule(duty).article.split(';')[0]);
    expect(cited).toEqual([
      'GDPR Art. 15(1)',
      ...'abcdefgh'.split('').map((letter) => `GDPR Art. 15(1)(${letter})`),
      'GDPR Art. 15(2)',
      'GDPR Art. 15(3)',
      'GDPR Art. 15(4)',
    ]);
  });

  test('GDPR Art. 17(3): the exceptions to erasure are those of the article, (a) to (e), and a missing ground', () => {
    expect(exceptionsOf('erasure').map((exception) => exceptionRule(exception).article)).toEqual([
      'GDPR Art. 17(1)',
      ...'abcde'.split('').map((letter) => `GDPR Art. 17(3)(${letter})`),
    ]);
  });

  test('EDPB Guidelines 01/2022 §80: who acts for another has something to show, and nobody else has', () => {
    expect(capacities.filter((capacity) => proofsFor[capacity].length === 0)).toEqual(['self']);
    expect(new Set(capacities.flatMap((capacity) => proofsFor[capacity]))).toEqual(new Set(authorityProofs));
  });

  test('a court may decide on anybody who acts for another', () => {
    const others = capacities.filter((capacity) => capacity !== 'self');
    expect(others.every((capacity) => proofsFor[capacity].includes('court-decision'))).toBe(true);
  });

  test('D2019 Art. 124: an heir proves it by the deed or the family record book', () => {
    expect(proofsFor.heir).toEqual(['certificate-of-inheritance', 'family-record-book', 'court-decision']);
  });

  test('EDPB Guidelines 01/2022 §65-79: of all means a document alone is intrusive, and it comes after the others', () => {
    expect(identityMethods.filter(isIntrusive)).toEqual(['masked-document']);
    expect(identityMethods.indexOf('masked-document')).toBe(identityMethods.length - 2);
  });

  test('GDPR Art. 12(6): no proof is asked by default', () => {
    expect(noDoubt).toMatchObject({ doubt: undefined, asks: [], documents: [] });
  });

  test('GDPR Art. 12(5): a fee stands on the same two grounds as a refusal of a request as such', () => {
    expect(feeGrounds).toEqual(refusalGrounds.filter((ground) => articleOfGround[ground] === 'GDPR Art. 12(5)'));
  });

  test('GDPR Art. 20(1): a PDF, paper and speech are not machine-readable', () => {
    expect(answerFormats.filter((format) => !machineReadable.includes(format))).toEqual([
      'pdf',
      'mail',
      'paper',
      'oral',
    ]);
  });

  test('chosen rights come each once, in the order of the articles', () => {
    expect(inLegalOrder(['post-mortem', 'access', 'erasure', 'access'])).toEqual(['access', 'erasure', 'post-mortem']);
    expect(inLegalOrder(rights.toReversed())).toEqual(rights);
    expect(inLegalOrder([])).toEqual([]);
  });
});
