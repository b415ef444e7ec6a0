import { describe, expect, it } from 'vitest';
import { letterLanguages } from '#core/case/letter-kind.ts';
import { untouched } from '#core/case/right-work.ts';
import { gapsOf, wordsOf } from '#core/letter/read-document.ts';
import { letterCase, letterOf } from '../../support/letter-case.ts';

const agent = { name: 'Mr A. Advocaat', address: 'advocaat@example.org' };
const client = { name: 'Léa Łukasik', address: 'lea@example.org' };

describe('a letter to somebody who acts for another', () => {
  it.each([
    ['en', 'the personal data of Léa Łukasik', 'about Léa Łukasik'],
    ['nl', 'de persoonsgegevens van Léa Łukasik', 'over Léa Łukasik'],
    ['fr', 'les données à caractère personnel de Léa Łukasik', 'concernant Léa Łukasik'],
    ['de', 'die personenbezogenen Daten von Léa Łukasik', 'über Léa Łukasik'],
  ] as const)('speaks of the data subject in the third person, in %s', (language, data, about) => {
    const { matter } = letterCase('completion', language);
    const state = { ...matter.state, capacity: 'agent', requester: agent, dataSubject: client } as const;
    const letter = letterOf(state, 'completion', language, '2026-03-12');
    expect(wordsOf(letter.content.document.content)).toContain(data);
    const none = letterOf({ ...state, rights: ['access'] }, 'no-data', language, '2026-03-12');
    expect(wordsOf(none.content.document.content)).toContain(about);
  });

  it('speaks to the data subject where the mandate says that the answer goes there', () => {
    const { matter } = letterCase('completion', 'en');
    const authority = { proof: 'mandate', scope: 'access', until: undefined, answerTo: 'data-subject' } as const;
    const state = { ...matter.state, capacity: 'agent', requester: agent, dataSubject: client, authority } as const;
    const answer = wordsOf(letterOf(state, 'completion', 'en', '2026-03-12').content.document.content);
    expect(answer).toContain('Dear Léa Łukasik,');
    expect(answer).toContain('your personal data');
    // What comes before the answer goes to who wrote.
    const receipt = wordsOf(letterOf(state, 'acknowledgement', 'en', '2026-03-12').content.document.content);
    expect(receipt).toContain('Dear Mr A. Advocaat,');
    expect(receipt).toContain('on behalf of Léa Łukasik');
  });

  it.each(letterLanguages)('greets somebody without a name all the same, in %s', (language) => {
    const nobody = { name: '', address: 'x@example.org' };
    const { content } = letterCase('acknowledgement', language, '2026-03-12', { requester: nobody });
    const [greeting] = wordsOf(content.document.content).split('\n');
    expect(greeting).toMatch(
      /^(Geachte heer of mevrouw|Madame, Monsieur|Dear Sir or Madam|Sehr geehrte Damen und Herren),$/,
    );
    expect(gapsOf(content.document.content)).toEqual([]);
  });
});

describe('a letter tells no more than it has to', () => {
  it('GDPR Art. 19: a notice names the person and the rights, and neither the request nor its words', () => {
    const { content } = letterCase('recipients-notice', 'en');
    const words = wordsOf(content.document.content);
    expect(words).toContain('Jan Jansen (jan@example.org)');
    expect(words).not.toMatch(/request of|reason|we received/i);
  });

  it('GDPR Art. 5(1)(c): the note of a decision that grants everything stays in the file', () => {
    const { content } = letterCase('completion', 'nl');
    const words = wordsOf(content.document.content);
    // Noted for the rights that were granted whole; only what no other sentence tells is told.
    expect(words.match(/zoals gevraagd/g)).toHaveLength(2);
    expect(words).toContain('Het account is gewist.');
  });
});

describe('what is not known is asked for', () => {
  it('GDPR Art. 12(3): an extension without its reasons and without an act', () => {
    const { matter } = letterCase('acknowledgement', 'nl');
    const { content } = letterOf(matter.state, 'extension', 'nl', '2026-03-12');
    expect(gapsOf(content.document.content).map(({ attrs }) => attrs.name)).toEqual([
      'extension.until',
      'extension.ground',
      'extension.reason',
    ]);
  });

  it('GDPR Art. 15(1)(g): the source of the data, which no profile knows', () => {
    const { matter } = letterCase('completion', 'en');
    const { access = untouched, ...work } = matter.state.work;
    const duties = Object.fromEntries(Object.entries(access.duties).filter(([duty]) => duty !== 'access-source'));
    const state = { ...matter.state, work: { ...work, access: { ...access, duties } } };
    const { content } = letterOf(state, 'completion', 'en', '2026-03-12');
    expect(gapsOf(content.document.content).map(({ attrs }) => attrs.prompt)).toEqual([
      'where the data come from, if not from the person',
    ]);
  });
});
