import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, type Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { keepReading } from '#db/messages.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { keepAttachmentText, takeAttachments } from '#db/search/attachment-queue.ts';
import type { SearchContext } from '#db/search/compile-query.ts';
import { findDocuments } from '#db/search/find-documents.ts';
import { checkSearch, clearSearch, indexItems, missingItems } from '#db/search/rebuild-search.ts';
import { present, unwrap } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const today = '2026-03-05' as Day;

function contextOf({ desk }: ThrowawayDesk, due: Day = today): SearchContext {
  return {
    startOf: (day) => Date.parse(`${day}T00:00:00+01:00`) / 1000,
    today: () => today,
    dayAfter: addDays,
    openCasesDue: (isSuch) =>
      desk.cases.all().flatMap(({ id, phase }) => (phase === 'open' && isSuch(due) ? [id] : [])),
  };
}

function find(throwaway: ThrowawayDesk, query: string) {
  return findDocuments(throwaway.database, parseQuery(query).query, contextOf(throwaway));
}

/** What was found, by names that a test gave. */
function found(throwaway: ThrowawayDesk, query: string, names: Readonly<Record<string, string>>): readonly string[] {
  const nameOf = new Map(Object.entries(names).map(([name, id]) => [id, name]));
  return find(throwaway, query)
    .documents.map(({ owner, part }) => `${nameOf.get(owner) ?? '?'}${part < 0 ? '' : `#${part}`}`)
    .toSorted();
}

const act = (throwaway: ThrowawayDesk, ref: string, ...commands: readonly CaseCommand[]) =>
  unwrap(actOnCase(throwaway.desk, { ref, commands }));

/** A mail with attachments, as a parser would have read it. */
function receiveWith(throwaway: ThrowawayDesk, fileNames: readonly string[]): MessageId {
  const id = throwaway.receive({ from: 'lena@files.example', name: 'Lena', subject: 'Bestanden', text: 'bijgevoegd' });
  const stored = present(throwaway.desk.messages.find(id));
  const attachments = fileNames.map((fileName) => ({ fileName, mediaType: 'text/plain', size: 10 }));
  throwaway.database.sqlite.prepare(`UPDATE message SET parse_state = 'waiting' WHERE id = ?`).run(id);
  const mail = {
    ...present(stored.mail),
    text: 'bijgevoegd',
    ownText: 'bijgevoegd',
    inReplyTo: [],
    references: [],
    attachments,
  };
  const outcome = { mail, suggestion: present(stored.suggestion) };
  throwaway.desk.transact(() =>
    keepReading(throwaway.database, id, { receivedAt: stored.receivedAt, evidence: 'received-header', outcome }),
  );
  return id;
}

describe('words', () => {
  test.each([
    ['acceder', 'french'],
    ['ACCÉDER donnees', 'french'],
    ['strasse', ''],
    ['straße', 'german'],
    ['zazolc', ''],
    ['"gele jas"', 'dutch'],
    ['"jas gele"', ''],
    ['gele -jas', ''],
    ['gegevensbesch*', 'dutch'],
    ['subject:klacht', 'dutch'],
    ['subject:jas', ''],
    ['jean@acme.example', 'french'],
    ['from:jean', 'french'],
    ['from:dpo', ''],
    ['to:privacy', 'dutch'],
    ['klacht OR données', 'dutch french'],
    ['klacht données', ''],
    ['NL91ABNA0417164300', 'german'],
  ])('%s finds %s', (query, expected) => {
    const made = throwawayDesk();
    const names = {
      french: made.receive({
        from: 'jean@acme.example',
        subject: 'Demande',
        text: 'Je souhaite accéder à mes données.',
      }),
      german: made.receive({ subject: 'Anfrage', text: 'In der Hauptstraße, straße. IBAN NL91ABNA0417164300.' }),
      dutch: made.receive({
        subject: 'Klacht',
        to: 'privacy@kraaft.example',
        text: 'Aan de gegevensbeschermingsfunctionaris: ik droeg een gele jas.',
      }),
    };
    expect(found(made, query, names).join(' ')).toBe(expected);
  });

  test('inside compounds and numbers, after those that are whole', () => {
    const made = throwawayDesk();
    const within = made.receive({
      subject: 'a',
      text: 'de gegevensbeschermingsfunctionaris, rekening NL91ABNA0417164300',
    });
    const whole = made.receive({ subject: 'b', text: 'bescherming van gegevens' });
    const hits = find(made, 'bescherming').documents;
    expect(hits.map(({ owner, isWithin }) => [owner, isWithin])).toEqual([
      [whole, false],
      [within, true],
    ]);
    expect(find(made, '0417').documents.map(({ owner }) => owner)).toEqual([within]);
    expect(find(made, 'functionaris abna').documents.map(({ owner }) => owner)).toEqual([within]);
    expect(find(made, '"bescherming"').documents.map(({ owner }) => owner)).toEqual([whole]);
    expect(find(made, 'onaris -nl91').documents.map(({ owner }) => owner)).toEqual([within]);
  });

  test('a word in the subject counts more than in the text, and what is new more than what is old', () => {
    const made = throwawayDesk();
    const filler = 'en nog wat vulling over van alles '.repeat(3);
    const old = made.receive({ subject: 'x', text: `boete ${filler}`, receivedAt: '2021-03-01T09:00:00.000Z' });
    const fresh = made.receive({ subject: 'x', text: `boete ${filler}`, receivedAt: '2026-03-01T09:00:00.000Z' });
    const subject = made.receive({ subject: 'boete', text: filler, receivedAt: '2021-03-01T09:00:00.000Z' });
    for (let count = 0; count < 10; count += 1) made.receive({ subject: 'iets', text: 'anders' });
    expect(find(made, 'boete').documents.map(({ owner }) => owner)).toEqual([subject, fresh, old]);
  });
});

describe('operators', () => {
  function scene() {
    const made = throwawayDesk();
    const { desk, receive } = made;
    const request = receive({ from: 'anna@example.org', text: 'inzage graag', receivedAt: '2026-03-02T23:30:00.000Z' });
    const caseId = unwrap(confirmRequest(desk, { id: request, rights: ['access'] }));
    const { ref } = present(desk.cases.byId(caseId));
    const french = receive({
      from: 'jean@acme.example',
      language: 'fr',
      rights: ['erasure'],
      receivedAt: '2025-12-31T22:59:00.000Z',
    });
    const other = receive({ from: 'spam@shop.example', rights: [], receivedAt: '2026-01-15T12:00:00.000Z' });
    unwrap(setAside(desk, { id: other, reason: 'reclame' }));
    const files = receiveWith(made, ['factuur.pdf', 'foto.jpg']);
    const broken = desk.transact(() => {
      const { id } = made.open.intake.store({ raw: Buffer.from('stuk'), source: 'x' });
      const receivedAt = '2026-03-04T09:00:00.000Z' as Instant;
      keepReading(made.database, id, { receivedAt, evidence: 'import-time', outcome: { unreadable: 'not-a-mail' } });
      return id;
    });
    return { made, ref, names: { request, case: caseId, french, other, files, broken } };
  }

  test.each([
    ['is:tray', 'files files#0 files#1 french'],
    ['is:set-aside', 'other'],
    ['is:unreadable', 'broken'],
    ['is:open', 'case request'],
    ['-is:open in:mails', 'broken files french other'],
    ['is:closed', ''],
    ['in:cases', 'case'],
    ['in:files', 'files#0 files#1'],
    ['lang:fr', 'french'],
    ['right:access', 'case files files#0 files#1 request'],
    ['right:erasure OR right:objection', 'french'],
    ['has:attachment', 'files files#0 files#1'],
    ['has:extension', ''],
    ['due:2026-03-05', 'case request'],
    ['due:<7', 'case request'],
    ['due:overdue', ''],
    ['case:2026-0001', 'case request'],
    ['requester:anna', 'case request'],
    ['requester:jean', ''],
    ['received:2026-03-03', 'case request'],
    ['received:2025', 'french'],
    ['received:2026-01', 'other'],
    ['before:2026', 'french'],
    ['after:2026-03-03', 'broken files files#0 files#1'],
    ['received:<3', 'broken case files files#0 files#1 request'],
    ['factuur', 'files#0'],
    ['from:lena in:files foto', 'files#1'],
    ['inzage in:cases', 'case'],
    ['effacement in:cases', ''],
    ['inzage is:open', 'case request'],
    ['from:jean OR in:cases', 'case french'],
  ])('%s finds %s', (query, expected) => {
    const { made, names } = scene();
    expect(found(made, query, names).join(' ')).toBe(expected);
  });

  test('a case is found by its reference, by what was noted, and no more once discarded or erased', () => {
    const { made, ref, names } = scene();
    act(
      made,
      ref,
      { act: 'note', text: 'gebeld over de zonnebloem' },
      { act: 'doubt-identity', ground: 'andere handtekening' },
    );
    act(made, ref, { act: 'extend', ground: 'complexity', reason: 'veel dossiers' });
    for (const query of [ref, 'zonnebloem', 'handtekening', 'dossiers', 'has:extension in:cases', 'anna in:cases'])
      expect(found(made, query, names), query).toEqual(['case']);
    act(made, ref, { act: 'close', outcome: 'other', note: 'afgedaan' });
    act(made, ref, { act: 'erase' });
    expect(found(made, 'zonnebloem OR afgedaan OR anna@example.org', names)).toEqual([]);
    const again = unwrap(confirmRequest(made.desk, { id: names.french }));
    act(made, present(made.desk.cases.byId(again)).ref, { act: 'discard', reason: 'vergissing' });
    expect(found(made, 'vergissing OR jean', names)).toEqual(['french']);
    expect(checkSearch(made.database)).toMatchObject({ missing: 0, stray: 0, isConsistent: true });
  });

  test('a mail is found by a reference of the requester’s own', () => {
    const made = throwawayDesk();
    const id = made.receive();
    made.database.sqlite
      .prepare(`UPDATE message SET suggestion = json_set(suggestion, '$.ownReference', 'DD-77/b') WHERE id = ?`)
      .run(id);
    expect(found(made, 'ref:dd-77', { mail: id })).toEqual(['mail']);
    const caseId = unwrap(confirmRequest(made.desk, { id }));
    expect(found(made, 'ref:dd-77', { mail: id, case: caseId })).toEqual(['case', 'mail']);
  });
});

describe('attachments', () => {
  test('are found by their words once these were read, each tried once', () => {
    const made = throwawayDesk();
    const { database, desk } = made;
    const mail = receiveWith(made, ['a.txt', 'b.bin']);
    expect(found(made, 'orchidee', { mail })).toEqual([]);
    const taken = desk.transact(() => takeAttachments(database, 10));
    expect(taken).toEqual([
      { messageId: mail, part: 0 },
      { messageId: mail, part: 1 },
    ]);
    expect(desk.transact(() => takeAttachments(database, 10))).toEqual([]);
    desk.transact(() => {
      keepAttachmentText(database, { messageId: mail, part: 0 }, { state: 'read', text: 'over een orchidee' });
      keepAttachmentText(database, { messageId: mail, part: 1 }, { state: 'not-read', text: '' });
    });
    expect(found(made, 'orchidee', { mail })).toEqual(['mail#0']);
    expect(found(made, 'chid', { mail })).toEqual(['mail#0']);
    // Too late: it was tried already.
    desk.transact(() => keepAttachmentText(database, { messageId: mail, part: 1 }, { state: 'read', text: 'te laat' }));
    expect(found(made, 'laat', { mail })).toEqual([]);
    desk.transact(() => desk.messages.erase(mail));
    expect(found(made, 'orchidee OR chid OR a.txt OR lena', { mail })).toEqual([]);
    expect(checkSearch(database)).toMatchObject({ documents: 0, missing: 0, isConsistent: true });
    expect(database.sqlite.prepare('SELECT count(*) FROM search_term').pluck().get()).toBe(0);
  });
});

describe('the index as a whole', () => {
  test('is made anew from what the desk has, and then finds the same', () => {
    const made = throwawayDesk();
    const { database, desk } = made;
    for (let count = 0; count < 12; count += 1) made.receive({ text: `bericht met woord${count} erin` });
    const mail = made.receive({ text: 'een zeldzaamheid' });
    const caseId = unwrap(confirmRequest(desk, { id: mail }));
    act(made, present(desk.cases.byId(caseId)).ref, { act: 'note', text: 'zeldzaamheid genoteerd' });
    const names = { mail, case: caseId };
    const before = checkSearch(database);
    expect(before).toEqual({ documents: 14, missing: 0, stray: 0, isConsistent: true });
    expect(rebuildLists(database, { keep: true })).toEqual([]);
    expect(checkSearch(database)).toEqual(before);
    desk.transact(() => clearSearch(database));
    expect(found(made, 'zeldzaamheid', names)).toEqual([]);
    const missing = missingItems(database);
    expect(missing).toHaveLength(14);
    desk.transact(() => indexItems(database, missing.slice(0, 5)));
    // What is there is found meanwhile.
    expect(found(made, 'zeldzaamheid', names)).toContain('case');
    desk.transact(() => indexItems(database, missing));
    expect(checkSearch(database)).toEqual(before);
    expect(found(made, 'zeldzaamheid', names)).toEqual(['case', 'mail']);
    expect(found(made, 'dzaamh', names)).toEqual(['case', 'mail']);
  });

  test('an indexed document is never changed, and words that go take their document along', () => {
    const made = throwawayDesk();
    const id = made.receive({ text: 'eigenaardig' });
    const { sqlite } = made.database;
    expect(() => sqlite.exec(`UPDATE search_document SET subject = 'x'`)).toThrow(/never changed/);
    sqlite.prepare('DELETE FROM message_text WHERE message_id = ?').run(id);
    expect(found(made, 'eigenaardig', { id })).toEqual([]);
    expect(checkSearch(made.database)).toMatchObject({ documents: 0, missing: 1, isConsistent: true });
  });
});

test('whatever is asked, SQLite does not throw', () => {
  const made = throwawayDesk();
  made.receive({ text: 'AND NEAR "quoted" (paren) col:umn * ^start {a b} \u0000 \uD800' });
  const odd = fc.string({
    unit: fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      ':',
      '-',
      '^',
      '{',
      '}',
      '+',
      ' ',
      "'",
      '\u0000',
      '\uD800',
      'a',
      'é',
      '漢',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR(',
      'from:',
      'subject:',
      'due:<',
      'is:open',
      'received:2026',
      'case:',
      'rowid',
      '𝕏',
      '\u0301',
    ),
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), fc.boolean(), (text, isTyping) => {
      const { query } = parseQuery(text, { isTyping });
      expect(findDocuments(made.database, query, contextOf(made)).documents.length).toBeLessThan(2);
    }),
    { numRuns: 400 },
  );
});
