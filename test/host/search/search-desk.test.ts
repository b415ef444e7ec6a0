import { describe, expect, onTestFinished, test } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { addController } from '#core/desk/commands/keep-controller.ts';
import type { Snippet } from '#core/search/make-snippet.ts';
import { keepReading } from '#db/messages.ts';
import { createSearchIndexer } from '#host/search/search-indexer.ts';
import { searchDesk, startOfDay } from '#host/search/search-desk.ts';
import { clearSearch } from '#db/search/rebuild-search.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import { lisbon, lisbonAddress } from '#test/support/lisbon.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';
import { present, unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const nothingLeft = { items: 0, attachments: 0 };

function search(
  { open }: ThrowawayDesk,
  query: string,
  more: { offset?: number; limit?: number; isTyping?: boolean } = {},
) {
  return searchDesk(open, { query, limit: 30, offset: 0, isTyping: false, ...more }, nothingLeft);
}

const marked = ({ text, marks }: Snippet) => marks.map(([from, to]) => text.slice(from, to));

async function takeIn(made: ThrowawayDesk, raw: Buffer) {
  const read = await readMail(raw);
  if (!read.ok) throw new Error('the mail of the test cannot be read');
  return made.desk.transact(() => {
    const { id } = made.open.intake.store({ raw, source: 'x.eml' });
    const outcome = { mail: read.mail, suggestion: read.suggestion };
    const receivedAt = '2026-03-05T09:00:00.000Z' as Instant;
    keepReading(made.database, id, { receivedAt, evidence: 'received-header', outcome });
    return id;
  });
}

function indexerOf({ open }: ThrowawayDesk, workerUrl?: URL) {
  const indexer = createSearchIndexer(open, { log: createRecordingLog(), workerUrl });
  onTestFinished(async () => await indexer.stop());
  return indexer;
}

describe('a search of the desk', () => {
  test('shows of a mail its subject, its sender and the words around what was found', () => {
    const made = throwawayDesk();
    const id = made.receive({
      name: 'Renée Dubois',
      from: 'renee@acme.example',
      subject: 'Demande d’accès',
      text: 'Bonjour,\n\nje souhaite accéder à mes données personnelles.',
    });
    const { hits, counts } = search(made, 'acceder renee acces');
    expect(counts).toEqual({ mails: 1, files: 0, cases: 0 });
    expect(hits).toEqual([
      expect.objectContaining({ kind: 'mail', messageId: id, why: 'title', day: '2026-03-05', disposition: 'tray' }),
    ]);
    const [hit] = hits;
    expect(marked(present(hit).title)).toEqual(['accès']);
    expect(marked(present(hit).people)).toEqual(['Renée', 'renee']);
    expect(marked(present(hit).snippet)).toEqual(['accéder']);
  });

  test('shows of a case its reference, its rights and its notes', () => {
    const made = throwawayDesk();
    const caseId = unwrap(confirmRequest(made.desk, { id: made.receive(), rights: ['access'] }));
    const { ref } = present(made.desk.cases.byId(caseId));
    const note: CaseCommand = { act: 'note', text: 'gebeld over de zonnebloem' };
    unwrap(actOnCase(made.desk, { ref, commands: [note] }));
    const { hits } = search(made, 'zonnebloem');
    expect(hits).toEqual([
      expect.objectContaining({ kind: 'case', ref, rights: ['access'], phase: 'open', why: 'text', day: '2026-03-05' }),
    ]);
    expect(marked(present(hits[0]).snippet)).toEqual(['zonnebloem']);
    expect(search(made, ref).hits[0]).toMatchObject({ kind: 'case', why: 'title' });
    expect(search(made, `case:${ref}`).hits.map(({ kind, why }) => [kind, why])).toContainEqual(['mail', 'operators']);
  });

  test('goes over all controllers at once, each with its own day', () => {
    const made = throwawayDesk();
    unwrap(addController(made.desk, lisbon));
    const late = '2026-03-03T23:30:00.000Z';
    made.receive({ subject: 'meloen een', receivedAt: late });
    made.receive({ subject: 'meloen twee', to: lisbonAddress, receivedAt: late });
    const days = search(made, 'meloen')
      .hits.map(({ title, day }) => `${title.text} ${day}`)
      .toSorted();
    expect(days).toEqual(['meloen een 2026-03-04', 'meloen twee 2026-03-03']);
    expect(search(made, 'meloen').hits).toHaveLength(2);
  });

  test('is leafed through, and says what cannot be understood', () => {
    const made = throwawayDesk();
    for (let count = 0; count < 8; count += 1) made.receive({ subject: `tulp ${count}` });
    const all = search(made, 'tulp is:opne');
    expect(all.faults).toEqual([expect.objectContaining({ code: 'value-unknown', suggestions: ['open'] })]);
    expect(all.hits).toHaveLength(8);
    const pages = [0, 3, 6].map((offset) => search(made, 'tulp', { offset, limit: 3 }).hits);
    expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
    const titles = (hits: typeof all.hits) => hits.map(({ title }) => title.text).toSorted();
    expect(titles(pages.flat())).toEqual(titles(all.hits));
    expect(search(made, 'tul', { isTyping: true }).hits).toHaveLength(8);
    expect(search(made, '').hits).toEqual([]);
  });

  test.each([
    ['2026-03-05', 'Europe/Amsterdam', '2026-03-04T23:00:00.000Z'],
    ['2026-07-05', 'Europe/Lisbon', '2026-07-04T23:00:00.000Z'],
  ])('the day %s in %s begins at %s', (day, zone, start) => {
    expect(new Date(1000 * startOfDay(day as Day, zone)).toISOString().slice(0, 13)).toBe(start.slice(0, 13));
  });
});

describe('the indexer', () => {
  test('reads attachments in a worker, and an older desk’s mails and cases', async () => {
    const made = throwawayDesk();
    const id = await takeIn(made, mailWithDocument({ document: Buffer.from('x'), number: 4711 }));
    unwrap(confirmRequest(made.desk, { id }));
    made.desk.transact(() => clearSearch(made.database));
    const indexer = indexerOf(made);
    indexer.wake();
    await indexer.settled();
    expect(indexer.left()).toEqual(nothingLeft);
    const { hits } = search(made, '4711 in:files');
    expect(hits).toEqual([
      expect.objectContaining({ kind: 'file', messageId: id, index: 1, mediaType: 'text/csv', why: 'text' }),
    ]);
    expect(present(hits[0]).title.text).toBe('invoice.csv');
    expect(search(made, 'paspoort in:files').hits).toEqual([expect.objectContaining({ why: 'title', index: 0 })]);
    expect(search(made, 'in:cases').hits).toHaveLength(1);
  });

  test('an attachment that a worker dies of is tried once, and the others are read', async () => {
    const made = throwawayDesk();
    await takeIn(made, mailWithDocument({ number: 1 }));
    const dying = new URL('../../support/dying-worker.ts', import.meta.url);
    const indexer = indexerOf(made, dying);
    indexer.wake();
    await indexer.settled();
    const states = made.database.sqlite.prepare(
      `SELECT state FROM search_document WHERE kind = 'attachment' ORDER BY part`,
    );
    expect(states.pluck().all()).toEqual(['failed', 'read']);
    expect(search(made, 'overleefde').hits).toHaveLength(1);
  });

  test('what an earlier run ended on is not tried again, what was cut off by a lock is', async () => {
    const made = throwawayDesk();
    await takeIn(made, mailWithDocument({ number: 1 }));
    made.database.sqlite.exec(`UPDATE search_document SET state = 'trying' WHERE kind = 'attachment' AND part = 0`);
    const indexer = indexerOf(made);
    indexer.wake();
    await indexer.settled();
    const states = () =>
      made.database.sqlite
        .prepare(`SELECT state FROM search_document WHERE kind = 'attachment' ORDER BY part`)
        .pluck()
        .all();
    expect(states()).toEqual(['failed', 'read']);
    await takeIn(made, mailWithDocument({ number: 2 }));
    indexer.wake();
    await indexer.stop();
    expect(states().filter((state) => state === 'trying')).toEqual([]);
  });
});

test('attachments whose reader cannot start are left for the next time, which neither hangs nor gives them up', async () => {
  const made = throwawayDesk();
  await takeIn(made, mailWithDocument());
  const broken = indexerOf(made, new URL('data:text/javascript,throw new Error()'));
  for (let round = 0; round < 2; round += 1) {
    broken.wake();
    await broken.settled();
  }
  expect(broken.left().attachments).toBeGreaterThan(0);
  const whole = indexerOf(made);
  whole.wake();
  await whole.settled();
  expect(whole.left().attachments).toBe(0);
});
