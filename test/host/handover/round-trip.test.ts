import { describe, expect, test } from 'vitest';
import { newFileId } from '#core/base/id.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { linkCases } from '#core/desk/commands/link-cases.ts';
import { retractAct } from '#core/desk/commands/retract-act.ts';
import { showJournal } from '#core/desk/queries/show-journal.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { sha256 } from '#host/dossier/manifest.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { takeBackWithoutFile } from '#host/handover/give-cases.ts';
import { takeBack } from '#host/handover/take-back.ts';
import { takeCases } from '#host/handover/take-cases.ts';
import { present } from '#test/support/present.ts';
import { dossierOf, ref } from '#test/support/sample-dossier.ts';
import type { ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import {
  act,
  contentOf,
  given,
  handedBack,
  handedOver,
  readOf,
  returned,
  stateOn,
  twoDesks,
  until,
} from '#test/support/two-desks.ts';

function expectSound({ database }: ThrowawayDesk): void {
  expect(verifyDesk(database)).toMatchObject({ ok: true });
  expect(rebuildLists(database, { keep: false })).toEqual([]);
}

describe('a case that goes to a deputy and comes back', () => {
  test('is on the deputy’s desk what it was at home, and at home again what the deputy made of it', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const before = contentOf(home);
    await handedOver(desks);
    expect(contentOf(deputy)).toEqual(before);
    expect(stateOn(home).handover).toMatchObject({ side: 'away', to: 'R. Plaatsvervanger', until });
    expect(stateOn(deputy).handover).toMatchObject({ side: 'guest', log: home.open.log, until });

    expect(act(deputy, { act: 'verify-identity', method: 'known-contact', note: 'asked' }).ok).toBe(true);
    const reply = deputy.receive({ from: 'anna@work.example', subject: 'Nog een vraag', rights: [] });
    expect(attachMessage(deputy.desk, { id: reply, ref }).ok).toBe(true);
    const worked = contentOf(deputy);
    await handedBack(desks);
    expect(contentOf(home)).toEqual(worked);
    expect(stateOn(home).handover).toBeUndefined();
    expect(stateOn(home).messageIds).toHaveLength(3);
    expect(stateOn(deputy).handover?.side).toBe('returned');
    expectSound(home);
    expectSound(deputy);
  });

  test('is read only at home while it is away: a note, and nothing else', async () => {
    const desks = twoDesks();
    const { home } = desks;
    await given(desks);
    const refused = { ok: false, failure: { code: 'case-handed-over', ref, to: 'R. Plaatsvervanger', until } };
    expect(act(home, { act: 'verify-identity', method: 'known-contact', note: '' })).toEqual(refused);
    expect(act(home, { act: 'close', outcome: undefined, note: '' })).toEqual(refused);
    const mail = home.receive({ subject: 'Nog iets' });
    expect(attachMessage(home.desk, { id: mail, ref })).toEqual(refused);
    const entry = stateOn(home).version;
    expect(retractAct(home.desk, { ref, version: entry, entry, reason: 'slip' })).toEqual(refused);
    expect(linkCases(home.desk, { ref, other: ref, reason: 'same' }).ok).toBe(false);
    expect(act(home, { act: 'note', text: 'called' }).ok).toBe(true);
  });

  test('keeps a mail that joined at home meanwhile, and takes a mail that both desks got once', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    await handedOver(desks);
    const sketch = {
      from: 'anna@example.org',
      subject: `Over ${ref}`,
      rights: [],
      messageId: 'one@example.org',
    } as const;
    // The same octets in both mailboxes: the deputy reads the shared inbox too.
    const both = { ...sketch, text: 'Hierbij.' };
    const [here, there] = [home.receive(both), deputy.receive(both)];
    home.desk.transact(() =>
      home.desk.journal.append(
        stateOn(home).id,
        { act: 'case.mail-joined', messageId: here, address: 'anna@example.org', how: 'subject' },
        'app',
      ),
    );
    expect(attachMessage(deputy.desk, { id: there, ref }).ok).toBe(true);
    await handedBack(desks);
    expect(stateOn(home).messageIds.filter((id) => id === here)).toHaveLength(1);
    expect(stateOn(home).messageIds).toHaveLength(3);
    expectSound(home);
  });

  test('brings files along, and takes those away that the deputy removed', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const put = (desk: ThrowawayDesk, text: string) => {
      const bytes = Buffer.from(text);
      const file = newFileId(desk.desk.random);
      const facts = {
        name: `${text}.txt`,
        mediaType: 'text/plain',
        size: bytes.length,
        sha256: sha256(bytes),
      } as const;
      const origin = { kind: 'brought' } as const;
      const caseId = stateOn(desk).id;
      desk.desk.transact(() => {
        desk.desk.files.put({ id: file, caseId, ...facts, origin, addedAt: desk.desk.now() }, bytes);
        desk.desk.journal.append(caseId, { act: 'case.file-added', file, ...facts, origin }, 'user');
      });
      return file;
    };
    const [kept, removed] = [put(home, 'kept'), put(home, 'removed')];
    await handedOver(desks);
    expect(Buffer.from(deputy.desk.files.bytes(kept)).toString()).toBe('kept');
    deputy.desk.transact(() => {
      deputy.desk.files.drop(removed);
      deputy.desk.journal.append(
        stateOn(deputy).id,
        { act: 'case.file-removed', file: removed, reason: 'double' },
        'user',
      );
    });
    const added = put(deputy, 'added');
    await handedBack(desks);
    const files = home.desk.files.ofCase(stateOn(home).id).map(({ id }) => id);
    expect(files.toSorted()).toEqual([kept, added].toSorted());
    expect(Buffer.from(home.desk.files.bytes(added)).toString()).toBe('added');
  });

  test('shows in the journal which lines another desk wrote, with the day and the hand of then', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const own = showJournal(home.desk, stateOn(home)).filter(({ subject }) => subject.startsWith('c'));
    deputy.setNow('2026-03-10T08:00:00Z');
    await handedOver(desks);
    const theirs = showJournal(deputy.desk, stateOn(deputy)).filter(({ origin }) => origin !== undefined);
    expect(theirs.map(({ origin }) => origin)).toEqual(
      own.map(({ seq, at, by }) => ({ seq, at, by, log: home.open.log })),
    );
    expect(theirs.every(({ by }) => by === 'peer')).toBe(true);
  });

  test('a slip that was taken back keeps its place in the history of both desks', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    expect(act(home, { act: 'ask-clarification', about: 'which year' }).ok).toBe(true);
    const { version } = stateOn(home);
    expect(retractAct(home.desk, { ref, version, entry: version, reason: 'slip' }).ok).toBe(true);
    await handedOver(desks);
    expect(contentOf(deputy)).toEqual(contentOf(home));
    const lines = showJournal(deputy.desk, stateOn(deputy));
    const slip = present(lines.find(({ event }) => event?.act === 'case.clarification-asked'));
    const retracted = present(lines.find(({ event }) => event?.act === 'case.retracted'));
    expect(retracted.event).toMatchObject({ seq: slip.seq });
    await handedBack(desks);
    expectSound(home);
    expectSound(deputy);
  });

  test('its evidence at home holds the deputy’s evidence, and both verify by themselves', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    await handedOver(desks);
    act(deputy, { act: 'note', text: 'seen' });
    await handedBack(desks);
    const { zip } = await dossierOf(home);
    expect(await verifyDossier(zip)).toMatchObject({ ok: true, log: home.open.log });
    const parts = present(await unpackZip(zip));
    const inner = present(parts.find(({ name }) => name.startsWith('handover/')));
    expect(await verifyDossier(inner.bytes)).toMatchObject({ ok: true, log: deputy.open.log });
    const back = showJournal(home.desk, stateOn(home)).find(({ event }) => event?.act === 'case.handed-back');
    expect(back?.event).toMatchObject({ evidence: sha256(inner.bytes), log: deputy.open.log });
    // The deputy's own dossier holds what was given.
    const theirs = present(await unpackZip((await dossierOf(deputy)).zip));
    const origin = present(theirs.find(({ name }) => name.startsWith('handover/')));
    expect(await verifyDossier(origin.bytes)).toMatchObject({ ok: true, log: home.open.log });
  });

  test('goes to the deputy once more after the copy there was erased (GDPR Art. 5(1)(e))', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    await handedOver(desks);
    expect(act(deputy, { act: 'erase' })).toMatchObject({ ok: false, failure: { code: 'case-is-guest' } });
    await handedBack(desks);
    expect(act(deputy, { act: 'note', text: 'late' })).toMatchObject({
      ok: false,
      failure: { code: 'case-given-back' },
    });
    const second = await given(desks);
    expect(takeCases(deputy.open, await readOf(second))).toMatchObject({
      ok: false,
      failure: { code: 'handover-here' },
    });
    expect(act(deputy, { act: 'erase' }).ok).toBe(true);
    expect(takeCases(deputy.open, await readOf(second)).ok).toBe(true);
    expect(contentOf(deputy)).toEqual(contentOf(home));
    act(deputy, { act: 'note', text: 'again' });
    await handedBack(desks);
    expect(act(deputy, { act: 'erase' }).ok).toBe(true);
    expect(deputy.desk.cases.erased()).toHaveLength(1);
    expectSound(home);
    expectSound(deputy);
  });

  test('taken back without the file, it is worked on at home, and the file of the deputy is refused', async () => {
    const desks = twoDesks();
    const { home } = desks;
    await handedOver(desks);
    expect(takeBackWithoutFile(home.open, { ref, reason: ' ' })).toMatchObject({ failure: { code: 'reason-missing' } });
    expect(takeBackWithoutFile(home.open, { ref, reason: 'the deputy is ill' }).ok).toBe(true);
    expect(act(home, { act: 'note', text: 'mine again' }).ok).toBe(true);
    const file = await returned(desks);
    expect(takeBack(home.open, await readOf(file))).toEqual({ ok: false, failure: { code: 'handover-not-away', ref } });
    expectSound(home);
  });

  test('a name for the file says nothing of the case', async () => {
    const file = await given(twoDesks());
    expect(file.fileName).toMatch(/^handover-[0-9a-f]{8}\.dpohandover$/);
    expect(file.bytes.includes(Buffer.from('KRA-2026'))).toBe(false);
  });
});
