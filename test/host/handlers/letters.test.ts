import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterKinds, letterLanguages } from '#core/case/letter-kind.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { wordsOf } from '#core/letter/read-document.ts';
import { startDeskWithCase, type DeskWithCase } from '#test/support/desk-with-case.ts';
import { unwrap } from '#test/support/present.ts';

let desk: DeskWithCase;
beforeAll(async () => {
  desk = await startDeskWithCase();
});
afterAll(async () => {
  await desk.close();
});

const begin = async (wish: Partial<Parameters<DeskWithCase['client']['letters']['begin']>[0]> = {}) =>
  unwrap(await desk.client.letters.begin({ ref: desk.ref, kind: 'acknowledgement', ...wish }));

const said = ({ document }: Pick<LetterView, 'document'>) => wordsOf(document.content);

describe('a draft', () => {
  test('is begun in the language of the requester, to the requester, complete, and stays in the list', async () => {
    const letter = await begin();
    expect(letter).toMatchObject({
      stage: 'draft',
      version: 1,
      kind: 'acknowledgement',
      caseRef: desk.ref,
      left: undefined,
    });
    expect(letter.to).toHaveLength(1);
    expect(letter.checks).toEqual([]);
    expect(letter.elements.every(({ isMet }) => isMet)).toBe(true);
    const rows = unwrap(await desk.client.letters.ofCase({ ref: desk.ref }));
    expect(rows.find(({ id }) => id === letter.id)).toMatchObject({ subject: letter.subject });
    expect(unwrap(await desk.client.letters.show({ id: letter.id }))).toEqual(letter);
  });

  test.each(letterKinds)('can be a letter of each kind in each language: %s', async (kind) => {
    for (const language of letterLanguages) {
      const letter = await begin({ kind, language });
      expect(letter.template).toEqual({ kind, language, version: 0 });
      expect(letter.elements.map(({ article }) => article)).not.toContain('');
    }
  });

  test('is kept part by part, and an edit against an older version is refused', async () => {
    const letter = await begin({ kind: 'message' });
    const document: LetterDocument = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Beste.' }] }],
    };
    const kept = unwrap(await desk.client.letters.keep({ id: letter.id, version: 1, document }));
    expect(kept).toMatchObject({ version: 2, subject: letter.subject, document });
    const to = [{ name: '', address: 'other@example.org' }];
    expect(await desk.client.letters.keep({ id: letter.id, version: 1, to })).toMatchObject({
      failure: { code: 'letter-changed' },
    });
    expect(unwrap(await desk.client.letters.keep({ id: letter.id, version: 2, to }))).toMatchObject({
      version: 3,
      to,
      document,
    });
  });

  test('written anew in another language loses what a person wrote, and says that the language is not the usual one', async () => {
    const letter = await begin();
    const other = letter.language === 'de' ? 'fr' : 'de';
    const anew = unwrap(await desk.client.letters.rewrite({ id: letter.id, version: 1, language: other }));
    expect(anew).toMatchObject({ language: other, version: 2, template: { language: other } });
    expect(said(anew)).not.toBe(said(letter));
    expect(anew.checks).toMatchObject([{ code: 'other-language', severity: 'warns' }]);
    expect(await desk.client.letters.rewrite({ id: letter.id, version: 2, language: 'es' })).toMatchObject({
      failure: { code: 'letter-language-unknown', language: 'es' },
    });
  });

  test('dropped is gone, and comes back as it was', async () => {
    const letter = await begin();
    unwrap(await desk.client.letters.drop({ id: letter.id, version: 1 }));
    expect(await desk.client.letters.show({ id: letter.id })).toMatchObject({ failure: { code: 'letter-unknown' } });
    const back = unwrap(await desk.client.letters.bringBack({ id: letter.id }));
    expect(back.document).toEqual(letter.document);
    expect(await desk.client.letters.bringBack({ id: letter.id })).toMatchObject({
      failure: { code: 'letter-unknown' },
    });
  });

  test('GDPR Art. 12(3): an extension carries its act, and is not recorded before it leaves', async () => {
    const act = { act: 'extend', ground: 'complexity', reason: 'de gegevens staan in elf systemen' } as const;
    const letter = await begin({ kind: 'extension', act });
    expect(letter.act).toEqual(act);
    expect(letter.checks).toEqual([]);
    expect(said(letter)).toContain('De gegevens staan in elf systemen.');
    expect(unwrap(await desk.client.cases.show({ ref: desk.ref })).extension).toBeUndefined();
    const without = unwrap(await desk.client.letters.keep({ id: letter.id, version: 1, act: null }));
    expect(without.checks.map(({ code }) => code)).toContain('act-missing');
  });

  test('of an unknown case, an unknown recipient or in an unknown language is refused', async () => {
    const { letters } = desk.client;
    expect(await letters.begin({ ref: 'KRA-1999-0001', kind: 'message' })).toMatchObject({
      failure: { code: 'case-unknown' },
    });
    expect(await letters.begin({ ref: desk.ref, kind: 'message', language: 'es' })).toMatchObject({
      failure: { code: 'letter-language-unknown' },
    });
    expect(await letters.begin({ ref: desk.ref, kind: 'recipients-notice', recipient: 'nobody' })).toMatchObject({
      failure: { code: 'recipient-unknown', recipient: 'nobody' },
    });
  });
});

describe('the wording of a controller', () => {
  const name = { controller: 'kraaft', kind: 'acknowledgement', language: 'nl' } as const;

  test('is there in every kind and language, those of the controller first', async () => {
    const rows = unwrap(await desk.client.letters.templates.list({ controller: 'kraaft' }));
    expect(rows).toHaveLength(letterKinds.length * letterLanguages.length);
    expect(rows.slice(0, 4).map(({ language }) => language)).toEqual(['nl', 'fr', 'en', 'de']);
    expect(rows.every(({ isOwn, version, usedIn }) => !isOwn && version === 0 && usedIn === 0)).toBe(true);
  });

  test('is kept as a new version with its reason, counts from then on, and the original can count again', async () => {
    const { templates } = desk.client.letters;
    const original = unwrap(await templates.show(name));
    expect(original.fields.length).toBeGreaterThan(50);
    const body = `${original.body}\n\nVan harte, team privacy\n`;
    const tried = unwrap(await templates.tryOut({ ...name, subject: original.subject, body }));
    expect([tried.faults, said(tried).includes('team privacy')]).toEqual([[], true]);
    const kept = unwrap(await templates.keep({ ...name, subject: original.subject, body, reason: 'huisstijl' }));
    expect(kept).toMatchObject({ version: 1, isOwn: true, body, history: [{ version: 1, reason: 'huisstijl' }] });
    const letter = await begin({ language: 'nl' });
    expect([letter.template.version, said(letter).includes('team privacy')]).toEqual([1, true]);
    const again = unwrap(await templates.useOriginal({ ...name, reason: 'toch niet' }));
    expect(again).toMatchObject({
      version: 0,
      isOwn: false,
      body: original.body,
      history: [{ version: 2 }, { version: 1 }],
    });
    expect((await begin({ language: 'nl' })).template.version).toBe(0);
    expect(await templates.useOriginal({ ...name, reason: 'nog eens' })).toMatchObject({
      failure: { code: 'wording-is-original' },
    });
  });

  test('GDPR Art. 12(4): is refused without the reasons of a refusal, and with a fault, which is named with its line', async () => {
    const { templates } = desk.client.letters;
    const refusal = { ...name, kind: 'refusal' } as const;
    const { subject, body } = unwrap(await templates.show(refusal));
    const without = body.replace(/\{% element 'reasons' %\}[\s\S]*?\{% endelement %\}/, '');
    expect(await templates.keep({ ...refusal, subject, body: without, reason: 'korter' })).toMatchObject({
      failure: { code: 'wording-faulty', line: 0, detail: 'reasons' },
    });
    const broken = unwrap(await templates.tryOut({ ...refusal, subject, body: `x\n{% if a` }));
    expect(broken.faults).toMatchObject([{ code: 'syntax', line: 2 }]);
    const inCase = unwrap(
      await templates.tryOut({ ...name, subject: 'x {{ case.reference }}', body: 'y', ref: desk.ref }),
    );
    expect(inCase.subject).toBe(`x ${desk.ref}`);
  });
});
