import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyWhole, type ChainLine } from '#core/audit/chain.ts';
import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { SenderCheck } from '#core/case/sender-check.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { messageRow, viewOfMessage } from '#core/desk/queries/message-view.ts';
import { recall } from '#core/desk/queries/recall.ts';
import type { Desk } from '#core/desk/ports.ts';
import { countErased } from '#db/journal.ts';
import { wholeChain } from '#db/read-lines.ts';
import { keepReading } from '#db/messages.ts';
import { openDatabase } from '#db/open.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { keepAttachmentText, takeAttachments } from '#db/search/attachment-queue.ts';
import { checkSearch } from '#db/search/rebuild-search.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { readMail, type MailReading } from '#mail/mime/read-mail.ts';
import { decryptPages } from '#test/support/decrypt-pages.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { present, unwrap } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const canaries = {
  name: 'Wilhelmina Kanarievogel',
  from: 'w.kanarievogel@geheim.example',
  subject: 'kanarieonderwerp 4711',
  text: 'een vertrouwelijke kanariezin over gezondheid',
  fileName: 'paspoort-kanarievogel.pdf',
  file: 'kanarievogel-inzage.eml',
  note: 'kanarienotitie van de functionaris',
  reason: 'kanariereden om te twijfelen',
  domain: 'geheim.example',
} as const;

/** 60 kB, so that it lies on pages of its own; each stretch of it differs from all others. */
const document = Buffer.from(
  Array.from({ length: 2_000 }, (_, line) => `document line ${line} kanarie ${line * 7919}`).join('\n'),
);

/** Stretches of the document as they stand in the mail, which has it in base64. */
const documentNeedles = ((): readonly string[] => {
  const text = document.toString('base64');
  return Array.from({ length: 40 }, (_, at) => text.slice(at * 76 * 25, at * 76 * 25 + 60));
})();

const raw = mailWithDocument({ ...canaries, text: `${canaries.text}. Ik verzoek om inzage.`, document });
let reading: MailReading;
beforeAll(async () => {
  reading = await readMail(raw);
});

/** The way in of a real mail, but for the worker thread. */
function takeIn({ open }: ThrowawayDesk, octets: Buffer, read: MailReading, source = 'x.eml'): MessageId {
  if (!read.ok) throw new Error('the mail of the test cannot be read');
  return open.desk.transact(() => {
    const { id } = open.intake.store({ raw: octets, source });
    const outcome = { mail: read.mail, suggestion: read.suggestion };
    const receipt = { receivedAt: '2026-03-05T09:00:00.000Z' as Instant, evidence: 'received-header' } as const;
    keepReading(open.database, id, { ...receipt, outcome });
    return id;
  });
}

const act = (desk: Desk, ref: string, ...commands: readonly CaseCommand[]) =>
  unwrap(actOnCase(desk, { ref, commands }));

interface Scene extends ThrowawayDesk {
  readonly ref: string;
  readonly caseId: CaseId;
  readonly id: MessageId;
}

/** A check of its sender, with the answers of the name servers. */
const check: SenderCheck = {
  address: canaries.from,
  fromFaults: [],
  own: [{ method: 'dkim', result: 'pass', domain: canaries.domain }],
  unsigned: [],
  judgedAt: '2026-03-05T09:00:00.000Z' as Instant,
  client: { ip: '192.0.2.1', helo: `mx.${canaries.domain}`, mailFrom: canaries.from },
  evidence: [
    {
      name: `k1._domainkey.${canaries.domain}`,
      type: 'TXT',
      values: ['v=DKIM1'],
      at: '2026-03-05T09:00:00.000Z' as Instant,
    },
  ],
  stated: undefined,
  verdict: 'signed',
};

/** A case of the canary mail among forty other mails, two of them cases. */
function scene(): Scene {
  const throwaway = throwawayDesk();
  const { desk, receive } = throwaway;
  for (let count = 0; count < 20; count += 1) receive();
  const id = takeIn(throwaway, raw, reading, canaries.file);
  desk.transact(() => desk.journal.append(id, { act: 'mail.sender-checked', check }, 'user'));
  // Teaches intake, with the sender's domain.
  const caseId = unwrap(confirmRequest(desk, { id, rights: ['access'] }));
  const { ref } = present(desk.cases.byId(caseId));
  for (let count = 0; count < 20; count += 1) receive();
  unwrap(confirmRequest(desk, { id: receive() }));
  unwrap(confirmRequest(desk, { id: receive({ name: 'Bram Anders' }) }));
  act(desk, ref, { act: 'note', text: canaries.note }, { act: 'doubt-identity', ground: canaries.reason });
  return { ...throwaway, ref, caseId, id };
}

const closing = { act: 'close', outcome: 'other', note: canaries.note } as const;

function erased(): Scene {
  const made = scene();
  act(made.desk, made.ref, closing);
  act(made.desk, made.ref, { act: 'erase' });
  return made;
}

const keyOf = ({ masterKey }: ThrowawayDesk) => testKeys(masterKey).database;

/** Which canaries stand in any page of the file or of its log, in use or free. */
function found(throwaway: ThrowawayDesk): readonly string[] {
  const pages = decryptPages(throwaway.file, keyOf(throwaway));
  const needles = { ...canaries, ...Object.fromEntries(documentNeedles.map((text, at) => [`document ${at}`, text])) };
  return Object.entries(needles).flatMap(([name, text]) => (pages.includes(text) ? [name] : []));
}

/** Every row of every table, in an order of its own: a list that was made anew is the same list. */
function tables({ database }: ThrowawayDesk): readonly string[] {
  const names = database.sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  return names.flatMap((name) => {
    const rows = database.sqlite
      .prepare(`SELECT * FROM "${String(name)}"`)
      .raw()
      .all();
    return rows.map((row) => `${String(name)} ${JSON.stringify(row)}`).toSorted();
  });
}

describe('GDPR Art. 5(1)(e): erasing a case', () => {
  test('leaves no word of it in any table, any page, free or in use, or the write-ahead log', () => {
    const made = scene();
    act(made.desk, made.ref, closing);
    // The search finds what is there.
    expect(found(made)).toEqual(expect.arrayContaining(Object.keys(canaries)));
    act(made.desk, made.ref, { act: 'erase' });
    expect(found(made)).toEqual([]);
    for (const text of Object.values(canaries)) expect(tables(made).filter((row) => row.includes(text))).toEqual([]);
    expect(readFileSync(`${made.file}-wal`)).toHaveLength(0);
    made.open.close();
    expect(found(made)).toEqual([]);
  });

  test.each([
    ['verzoek van mw. Kanarievogel', ''],
    ['1772701200.M1.kanarievogel-laptop:2,S', ''],
    ['w.kanarievogel', ''],
    ['w.kanarievogel.mbox#12', '.mbox#12'],
    ['w.kanarievogel.EML', '.EML'],
  ])('keeps of the name of its file the kind at most: %s', (source, kept) => {
    const made = throwawayDesk();
    const id = takeIn(made, raw, reading, source);
    unwrap(eraseMail(made.desk, { id, reason: 'r' }));
    expect(present(made.desk.messages.find(id)).source).toBe(kept);
    expect(tables(made).filter((row) => /kanarievogel/iu.test(row))).toEqual([]);
  });

  test('goes to the end where what must follow the commit fails: the log of before is emptied, and others hear of it', () => {
    const made = throwawayDesk();
    const id = takeIn(made, raw, reading, canaries.file);
    let heard = 0;
    const full = new StorageFault({ code: 'disk-full' });
    made.database.followCommits(() => {
      throw full;
    });
    made.database.followCommits(() => {
      heard += 1;
    });
    expect(() => eraseMail(made.desk, { id, reason: 'r' })).toThrow(full);
    expect(heard).toBe(1);
    expect(readFileSync(`${made.file}-wal`)).toHaveLength(0);
    expect(found(made)).toEqual([]);
  });

  test('takes the content out of the journal’s lines and changes no line; only the erasure is added', () => {
    const made = scene();
    act(made.desk, made.ref, closing);
    const before = [...wholeChain(made.database)];
    const head = verifyWhole(before).head;
    act(made.desk, made.ref, { act: 'erase' });
    const after = [...wholeChain(made.database)];
    const texts = (lines: readonly ChainLine[]) => lines.map(({ text }) => text);
    expect(texts(after.slice(0, -1))).toEqual(texts(before));
    expect(verifyWhole(after.slice(0, -1)).head).toEqual(head);
    const own = made.desk.journal.of([made.caseId, made.id]);
    expect(own.flatMap(({ event }) => event?.act ?? [])).toEqual(['case.erased']);
    expect(own.length).toBeGreaterThan(5);
    const erasedLines = own.length - 1;
    expect(verifyDesk(made.database)).toMatchObject({ ok: true, entries: before.length + 1, erased: erasedLines });
    expect(countErased(made.database)).toBe(erasedLines);
  });

  test('leaves a line that leads to nobody, and the reference is not given again', () => {
    const { desk, ref, caseId } = erased();
    expect(desk.cases.byRef(ref)).toBeUndefined();
    expect(desk.cases.byId(caseId)).toBeUndefined();
    expect(desk.cases.all().map((state) => state.ref)).not.toContain(ref);
    expect(desk.cases.erased()).toEqual([
      { id: caseId, ref, erasedAt: expect.any(String), line: expect.objectContaining({ month: '2026-03' }) },
    ]);
    expect(desk.cases.lastNumber('KRA-2026-')).toBe(3);
    // Also where it was the newest.
    act(desk, 'KRA-2026-0003', closing);
    act(desk, 'KRA-2026-0003', { act: 'erase' });
    expect(desk.cases.lastNumber('KRA-2026-')).toBe(3);
    expect(desk.cases.erased().map((one) => one.ref)).toEqual([ref, 'KRA-2026-0003']);
  });

  test('leaves of its mail that it came, when and from where, and nothing of what it said', () => {
    const { desk, id } = erased();
    const message = present(desk.messages.find(id));
    expect(message).toMatchObject({
      id,
      sha256: '',
      size: raw.length,
      source: '.eml',
      disposition: 'erased',
      mail: undefined,
      suggestion: undefined,
      snippet: '',
      caseId: undefined,
    });
    expect(desk.messages.text(id)).toEqual({ text: '', ownText: '' });
    expect(() => desk.messages.raw(id)).toThrow(/no raw bytes/);
    expect(messageRow(message, recall(desk))).toMatchObject({
      from: { name: '', address: '' },
      subject: '',
      disposition: 'erased',
      unreadable: undefined,
      hasAttachments: false,
    });
    expect(unwrap(viewOfMessage(desk, id))).toMatchObject({ text: '', attachments: [] });
    expect(desk.messages.inTray().map((each) => each.id)).not.toContain(id);
  });

  test('holds against the same mail coming again: it is known, and stays erased', () => {
    const made = erased();
    expect(takeIn(made, raw, reading)).toBe(made.id);
    expect(made.desk.messages.find(made.id)).toMatchObject({ disposition: 'erased', mail: undefined, snippet: '' });
    expect(found(made)).toEqual([]);
    expect(verifyDesk(made.database).ok).toBe(true);
    expect(unwrapFailure(confirmRequest(made.desk, { id: made.id }))).toBe('message-not-in-tray');
  });

  test('rebuilt from the journal the lists are the same, before and after', () => {
    const made = scene();
    act(made.desk, made.ref, closing);
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    act(made.desk, made.ref, { act: 'erase' });
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    const lists = () => [made.desk.cases.erased(), made.desk.cases.all(), made.desk.messages.all()];
    const before = lists();
    rebuildLists(made.database, { keep: true });
    expect(lists()).toEqual(before);
    made.database.sqlite.exec('DELETE FROM erased_case');
    expect(rebuildLists(made.database, { keep: true })).toEqual([{ list: 'erased', id: made.caseId }]);
    made.database.sqlite.exec(`UPDATE message SET disposition = 'tray' WHERE disposition = 'erased'`);
    expect(rebuildLists(made.database, { keep: true })).toEqual([{ list: 'messages', id: made.id }]);
    expect(lists()).toEqual(before);
  });

  test('of a discarded case leaves its mails where they went', () => {
    const made = scene();
    act(made.desk, made.ref, { act: 'discard', reason: canaries.reason });
    const again = unwrap(confirmRequest(made.desk, { id: made.id, rights: ['erasure'] }));
    act(made.desk, made.ref, { act: 'erase' });
    expect(made.desk.messages.find(made.id)).toMatchObject({ disposition: 'case', caseId: again });
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    expect(verifyDesk(made.database).ok).toBe(true);
  });

  test('of a mail that other cases once held does not bring it back when these are rebuilt', () => {
    const made = scene();
    act(made.desk, made.ref, { act: 'discard', reason: canaries.reason });
    act(made.desk, unwrap(referenceOf(made, confirmRequest(made.desk, { id: made.id }))), closing);
    act(made.desk, 'KRA-2026-0004', { act: 'erase' });
    expect(made.desk.messages.find(made.id)?.disposition).toBe('erased');
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    expect(verifyDesk(made.database).ok).toBe(true);
  });

  test('an obstacle leaves everything as it is', () => {
    const made = scene();
    const before = tables(made);
    expect(unwrapFailure(actOnCase(made.desk, { ref: made.ref, commands: [{ act: 'erase' }] }))).toBe('case-open');
    expect(tables(made)).toEqual(before);
  });

  test.each([1, 2, 3])('is all or nothing: a failure at step %i leaves everything as it was', (step) => {
    const made = scene();
    act(made.desk, made.ref, closing);
    const before = tables(made);
    let steps = 0;
    const failing = (work: () => void) => {
      steps += 1;
      if (steps === step) throw new Error('the power went');
      work();
    };
    const desk: Desk = {
      ...made.desk,
      journal: { ...made.desk.journal, erase: (subject) => failing(() => made.desk.journal.erase(subject)) },
      messages: { ...made.desk.messages, erase: (id) => failing(() => made.desk.messages.erase(id)) },
    };
    const erasing = () => actOnCase(desk, { ref: made.ref, commands: [{ act: 'erase' }] });
    expect(erasing).toThrow('the power went');
    expect(tables(made)).toEqual(before);
    expect(made.desk.messages.raw(made.id)).toEqual(raw);
    expect(verifyDesk(made.database)).toMatchObject({ ok: true, erased: 0 });
  });

  test('works only inside a transaction, and on what is there', () => {
    const { desk, caseId, id } = scene();
    expect(() => desk.journal.erase(caseId)).toThrow(/inside a transaction/);
    expect(() => desk.messages.erase(id)).toThrow(/inside a transaction/);
    expect(() => desk.messages.strikeAttachment(id, 0)).toThrow(/inside a transaction/);
    expect(() => desk.transact(() => desk.messages.erase('mnothing' as MessageId))).toThrow(/not stored/);
  });

  test('that a crash cut off before the log was emptied is settled when the desk opens again', () => {
    const made = scene();
    act(made.desk, made.ref, closing);
    const { desk, database } = made;
    // The erasure as actOnCase does it, committed, and then the process is gone.
    const noSettling: Desk = { ...desk, transact: (work) => database.sqlite.transaction(work).immediate() };
    unwrap(actOnCase(noSettling, { ref: made.ref, commands: [{ act: 'erase' }] }));
    const file = join(temporaryFolder(), 'desk.db');
    copyFileSync(made.file, file);
    copyFileSync(`${made.file}-wal`, `${file}-wal`);
    const left = { ...made, file };
    expect(found(left)).not.toEqual([]);
    const opened = unwrap(openDatabase(file, testKeys(made.masterKey), { create: false }));
    expect(found(left)).toEqual([]);
    opened.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('what a parser still had in hand is not written back', () => {
    const made = erased();
    if (!reading.ok) throw new Error('unread');
    const outcome = { mail: reading.mail, suggestion: reading.suggestion };
    const late = { receivedAt: '2026-03-05T09:00:00.000Z' as Instant, evidence: 'received-header' as const, outcome };
    made.desk.transact(() => keepReading(made.database, made.id, late));
    expect(found(made)).toEqual([]);
  });

  test('an evidence file that went out before still verifies; none goes out after', async () => {
    const made = scene();
    act(made.desk, made.ref, closing);
    const { zip } = unwrap(await exportDossier(made.open, made.ref));
    act(made.desk, made.ref, { act: 'erase' });
    expect(await verifyDossier(zip)).toMatchObject({ ok: true });
    expect(unwrapFailure(await exportDossier(made.open, made.ref))).toBe('case-unknown');
    expect(verifyDesk(made.database).ok).toBe(true);
  });
});

const strike = { act: 'receive-identity-document', index: 0 } as const;

describe('EDPB Guidelines 01/2022 §79: striking an identity document out of a mail', () => {
  function struck(): Scene {
    const made = scene();
    act(made.desk, made.ref, { ...strike, messageId: made.id });
    act(made.desk, made.ref, { act: 'delete-identity-document', id: 'd1' });
    return made;
  }

  test('leaves no octet of it in the file or its log, and the mail as it was otherwise', async () => {
    const made = scene();
    act(made.desk, made.ref, { ...strike, messageId: made.id });
    act(made.desk, made.ref, { act: 'delete-identity-document', id: 'd1' });
    expect(found(made)).toEqual(['name', 'from', 'subject', 'text', 'file', 'note', 'reason', 'domain']);
    expect(readFileSync(`${made.file}-wal`)).toHaveLength(0);
    const again = await readMail(made.desk.messages.raw(made.id));
    if (!again.ok || !reading.ok) throw new Error('unread');
    expect(again.mail).toEqual({
      ...reading.mail,
      attachments: [expect.objectContaining({ fileName: '', mediaType: 'text/plain' }), reading.mail.attachments[1]],
      partTypes: ['multipart/mixed', 'text/plain', 'text/plain', 'text/csv'],
    });
  });

  test('shows in the list of attachments, whose places stay', () => {
    const { desk, id } = struck();
    const { attachments, sha256, size } = unwrap(viewOfMessage(desk, id));
    expect(attachments).toEqual([
      { fileName: '', mediaType: 'text/plain', size: 0 },
      expect.objectContaining({ fileName: 'invoice.csv' }),
    ]);
    expect(size).toBe(desk.messages.raw(id).length);
    const last = desk.journal.of([id]).at(-1)?.event;
    expect(last).toEqual({ act: 'mail.attachment-struck', index: 0, remaining: sha256 });
  });

  test('the mail is still known when it comes again whole', () => {
    const made = struck();
    expect(takeIn(made, raw, reading)).toBe(made.id);
    expect(found(made)).not.toContain('fileName');
  });

  test('verifies, alone and in evidence, also once another case holds the mail and the first one is erased', async () => {
    const made = struck();
    expect(verifyDesk(made.database).ok).toBe(true);
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    expect(await verifyDossier(unwrap(await exportDossier(made.open, made.ref)).zip)).toMatchObject({ ok: true });
    act(made.desk, made.ref, { act: 'discard', reason: 'x' });
    const ref = unwrap(referenceOf(made, confirmRequest(made.desk, { id: made.id })));
    act(made.desk, made.ref, { act: 'erase' });
    expect(verifyDesk(made.database).ok).toBe(true);
    expect(await verifyDossier(unwrap(await exportDossier(made.open, ref)).zip)).toMatchObject({ ok: true });
    act(made.desk, ref, closing);
    act(made.desk, ref, { act: 'erase' });
    expect(verifyDesk(made.database).ok).toBe(true);
    expect(rebuildLists(made.database, { keep: false })).toEqual([]);
    expect(found(made)).toEqual([]);
  });

  test('of an attachment that is not there fails and changes nothing', () => {
    const made = scene();
    const before = tables(made);
    const { desk, id } = made;
    expect(() => desk.transact(() => desk.messages.strikeAttachment(id, 2))).toThrow(/no attachment 2/);
    expect(() => desk.transact(() => desk.messages.strikeAttachment('mnothing' as MessageId, 0))).toThrow(/not stored/);
    expect(tables(made)).toEqual(before);
  });

  test('of a mail that was erased meanwhile leaves the hash of nothing', () => {
    const { desk, id } = erased();
    expect(desk.transact(() => desk.messages.strikeAttachment(id, 0))).toMatch(/^e3b0c44298fc1c149afbf4c8996fb924/);
    expect(desk.messages.find(id)?.disposition).toBe('erased');
  });

  test.each([
    ['put back whole', () => raw],
    ['cut further', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['one octet changed', (bytes: Buffer) => Buffer.from(bytes).fill(0x20, 200, 201)],
  ])('any other change of the mail is found: %s', (_name, change) => {
    const made = struck();
    const bytes = change(Buffer.from(made.desk.messages.raw(made.id)));
    made.database.vault.deleteRaw(made.id);
    made.database.vault.putRaw(made.id, bytes);
    const stored = made.desk.journal.of([made.id])[0]?.seq;
    expect(verifyDesk(made.database)).toMatchObject({ ok: false, firstBroken: stored });
  });
});

describe('the search forgets what was erased', () => {
  /** Words that nobody else at this desk writes, folded as the index has them, and long enough to stand on a page by chance of none. */
  const words = [
    'kanarievogel',
    'wilhelmina',
    'kanarieonderwerp',
    'kanariezin',
    'kanarienotitie',
    'kanariereden',
    'paspoort',
  ];
  /** An index writes only the end of a word that begins like the one before. */
  const ends = words.filter((word) => word.length > 8).map((word) => word.slice(5));
  const inPages = (made: ThrowawayDesk, needles: readonly string[]) => {
    const pages = decryptPages(made.file, keyOf(made));
    return needles.filter((needle) => pages.includes(needle));
  };
  const matches = (made: ThrowawayDesk) =>
    words.filter((word) => {
      const match = made.database.sqlite.prepare('SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT 1');
      return match.get(`"${word}"`) !== undefined;
    });

  function read(made: Scene): Scene {
    made.desk.transact(() => {
      takeAttachments(made.database, 9);
      keepAttachmentText(
        made.database,
        { messageId: made.id, part: 0 },
        { state: 'read', text: 'geheimschrift vertrouwelijk' },
      );
    });
    return made;
  }

  test('with the case: no word and no end of a word is left in any page or in the log', () => {
    const made = read(scene());
    act(made.desk, made.ref, closing);
    expect(matches(made)).toEqual(words);
    expect(inPages(made, [...ends, 'geheimschrift'])).toEqual([...ends, 'geheimschrift']);
    act(made.desk, made.ref, { act: 'erase' });
    expect(matches(made)).toEqual([]);
    expect(inPages(made, [...words, ...ends, 'geheimschrift'])).toEqual([]);
    made.open.close();
    expect(inPages(made, [...words, ...ends, 'geheimschrift'])).toEqual([]);
  });

  test('with an attachment that is struck: its name and its words', () => {
    const made = read(scene());
    act(made.desk, made.ref, { ...strike, messageId: made.id });
    act(made.desk, made.ref, { act: 'delete-identity-document', id: 'd1' });
    expect(inPages(made, ['geheimschrift', 'paspoort-kanarievogel'])).toEqual([]);
    expect(
      made.database.sqlite.prepare('SELECT count(*) FROM search_term WHERE term = ?').pluck().get('paspoort'),
    ).toBe(0);
    expect(matches(made)).toContain('wilhelmina');
  });

  test('also where the index had noted the beginning of a word as that of a page', () => {
    const made = throwawayDesk();
    const { sqlite } = made.database;
    sqlite.exec(`INSERT INTO search_words(search_words, rank) VALUES ('pgsz', 64)`);
    for (let count = 0; count < 30; count += 1) made.receive({ text: `kanari kanariev bericht ${count * 7919}` });
    const notes = () =>
      sqlite
        .prepare('SELECT term FROM search_words_idx')
        .pluck()
        .all()
        .map((term) => Buffer.from(term as Uint8Array).toString());
    const name = (at: number) => `kanarievogel${String.fromCharCode(97 + at)}${'x'.repeat(at)}`;
    const ids = Array.from({ length: 26 }, (_, at) => made.receive({ text: name(at) }));
    expect(notes().some((note) => note.includes('kanarievogel'))).toBe(true);
    for (const id of ids) made.desk.transact(() => made.desk.messages.erase(id));
    expect(notes().filter((note) => note.includes('kanarievo'))).toEqual([]);
    expect(inPages(made, ['anarievo', 'vogela', 'vogelz'])).toEqual([]);
    expect(checkSearch(made.database)).toMatchObject({ documents: 30, missing: 0, isConsistent: true });
  });
});

describe('an erasure that nobody recorded', () => {
  test.each([
    ['a line of a case', `DELETE FROM payload WHERE seq = (SELECT max(seq) FROM leaf WHERE subject LIKE 'c%')`],
    ['a line of the desk', 'DELETE FROM payload WHERE seq = 1'],
    [
      'the line of a mail that is still here',
      `DELETE FROM payload WHERE seq = (SELECT min(seq) FROM leaf WHERE subject LIKE 'm%')`,
    ],
    ['a mail whose line is still here', 'DELETE FROM raw_message'],
  ])('is found: %s', (_name, statement) => {
    const { database } = scene();
    expect(verifyDesk(database).ok).toBe(true);
    database.sqlite.exec(statement);
    expect(verifyDesk(database)).toMatchObject({ ok: false, firstBroken: expect.any(Number) });
  });

  test('is found also where the line that records the erasure lost its own content', () => {
    const { database } = erased();
    database.sqlite.exec(`DELETE FROM payload WHERE seq = (SELECT seq FROM leaf WHERE act = 'case.erased')`);
    expect(verifyDesk(database).ok).toBe(false);
  });
});

describe('random walks', () => {
  /** A small generator of its own, so that a failing seed can be walked again (mulberry32). */
  function dice(seed: number): (sides: number) => number {
    let state = seed;
    return (sides) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
    };
  }

  test('of striking, discarding, releasing and erasing keep the lists equal to the journal and the desk whole', async () => {
    const mails = await Promise.all(
      Array.from({ length: 12 }, async (_, number) => {
        const octets = mailWithDocument({ number, from: `p${number % 4}@example.org` });
        return { octets, read: await readMail(octets) };
      }),
    );
    const tally = { erased: 0, struck: 0 };
    for (let seed = 1; seed <= 60; seed += 1) {
      const throwaway = throwawayDesk();
      const { desk, database } = throwaway;
      const roll = dice(seed);
      const refs = new Set<string>();
      for (let step = 0; step < 80; step += 1) {
        const mail = present(mails[roll(mails.length)]);
        const cases = desk.cases.all();
        const messages = desk.messages.all();
        const state = cases[roll(Math.max(cases.length, 1))];
        const id = messages[roll(Math.max(messages.length, 1))]?.id ?? ('mnothing' as MessageId);
        const ref = state?.ref ?? 'KRA-2026-9999';
        const perform = (...commands: readonly CaseCommand[]) => actOnCase(desk, { ref, commands });
        const acts = [
          () => takeIn(throwaway, mail.octets, mail.read),
          () => confirmRequest(desk, { id, rights: ['access'] }),
          () => confirmRequest(desk, { id, rights: ['erasure'] }),
          () => attachMessage(desk, { id, ref }),
          () => setAside(desk, { id, reason: 'x' }),
          () => perform({ act: 'release-mail', messageId: id, reason: 'x' }),
          () => perform({ act: 'discard', reason: 'x' }),
          () => perform({ act: 'doubt-identity', ground: 'x' }, { ...strike, index: roll(2), messageId: id }),
          () => perform({ act: 'delete-identity-document', id: 'd1' }),
          () => perform({ act: 'verify-identity', method: 'held-data', note: 'x' }),
          () => perform({ act: 'close', outcome: 'other', note: 'x' }),
          () => perform({ act: 'hold', reason: 'x', owner: 'x', reviewOn: '2026-04-05' as never }),
          () => perform({ act: 'erase' }),
          () => perform({ act: 'erase' }),
        ];
        present(acts[roll(acts.length)])();
      }
      for (const each of [...desk.cases.all(), ...desk.cases.erased()]) {
        expect(refs.has(each.ref)).toBe(false);
        refs.add(each.ref);
      }
      expect({ seed, differences: rebuildLists(database, { keep: false }) }).toEqual({ seed, differences: [] });
      expect({ seed, ...verifyDesk(database) }).toMatchObject({ seed, ok: true });
      expect(verifyDesk(database).erased).toBe(countErased(database));
      tally.erased += desk.cases.erased().length;
      tally.struck += [...wholeChain(database)].filter(({ text }) => text.includes('mail.attachment-struck')).length;
      throwaway.open.close();
    }
    expect(tally.erased).toBeGreaterThan(30);
    expect(tally.struck).toBeGreaterThan(20);
  }, 120_000);
});

function referenceOf({ desk }: ThrowawayDesk, confirmed: ReturnType<typeof confirmRequest>) {
  return confirmed.ok ? { ok: true as const, value: present(desk.cases.byId(confirmed.value)).ref } : confirmed;
}

function unwrapFailure(
  result: { readonly ok: true } | { readonly ok: false; readonly failure: { readonly code: string } },
) {
  return result.ok ? undefined : result.failure.code;
}
