import { expect, test } from 'vitest';
import { newLetterId } from '#core/base/id.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { keepFile, removeFile } from '#core/desk/commands/keep-file.ts';
import { countedCases } from '#core/export/counted-case.ts';
import { beginLetter } from '#core/letter/begin-letter.ts';
import { changeLetter } from '#core/letter/change-letter.ts';
import { putOutgoing } from '#db/outgoing.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { sha256 } from '#host/dossier/manifest.ts';
import { giveCases } from '#host/handover/give-cases.ts';
import { takeBack } from '#host/handover/take-back.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import type { Outbox } from '#host/outbox/keep-outbox.ts';
import { sendLetter, type Sending } from '#host/outbox/send-letter.ts';
import { ref } from '#test/support/sample-dossier.ts';
import { addSendingAccount, draftFor } from '#test/support/sending-desk.ts';
import type { ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import {
  act,
  given,
  handedBack,
  handedOver,
  readOf,
  returned,
  stateOn,
  twoDesks,
  until,
} from '#test/support/two-desks.ts';

const octets = Buffer.from('an invented file');
const facts = {
  ref,
  name: 'a.txt',
  mediaType: 'text/plain',
  sha256: sha256(octets),
  origin: { kind: 'brought' },
} as const;

function sendingOf({ open }: ThrowawayDesk): Sending {
  const attachmentWords = { of: () => '', read: async () => undefined, close: async () => undefined };
  return { open, attachmentWords, sampleFolder: undefined, outbox: { poke: () => undefined } as unknown as Outbox };
}

test('a case that is with a deputy takes no letter and no file here, and none leaves for it by any way', async () => {
  const desks = twoDesks();
  const { home } = desks;
  addSendingAccount(home.open, { host: 'localhost', port: 1, caPem: '' }, undefined);
  const kept = keepFile(home.desk, facts, octets);
  if (!kept.ok) throw new Error(kept.failure.code);
  const draft = draftFor(home.open, ref);
  await given(desks);
  const refused = { ok: false, failure: { code: 'case-handed-over', ref, to: 'R. Plaatsvervanger', until } };
  const wish = { id: draft.id, version: draft.version, meant: ['recipient-not-of-case', 'other-language'] as const };
  for (const way of ['mail', 'draft', 'file'] as const)
    expect(await sendLetter(sendingOf(home), { ...wish, way })).toEqual(refused);
  expect(beginLetter(home.desk, originalWording, { ref, kind: 'message' })).toEqual(refused);
  expect(changeLetter(home.desk, { ...wish, subject: 'Anders' })).toEqual(refused);
  expect(keepFile(home.desk, facts, octets)).toEqual(refused);
  expect(removeFile(home.desk, kept.value.id, 'slip')).toEqual(refused);
  expect(home.desk.letters.find(draft.id)).toEqual(draft);
});

test('a letter that is put into the outbox while the file is made keeps its case at home', async () => {
  const { home } = twoDesks();
  const accountId = addSendingAccount(home.open, { host: 'localhost', port: 1, caPem: '' }, undefined);
  const draft = draftFor(home.open, ref);
  const giving = giveCases(home.open, { refs: [ref], to: 'R. Plaatsvervanger', reason: 'verlof', until });
  const now = home.desk.now();
  home.desk.transact(() => {
    const line = { id: 'o1', letterId: draft.id, caseId: draft.caseId, accountId, way: 'mail', state: 'held' } as const;
    const mail = { from: { name: '', address: 'dpo@example.com' }, to: draft.to, headerId: '<1@example.com>' };
    const progress = { attempts: 0, nextTryAt: null, obstacle: null, sentAt: null, copy: 'not-wanted' } as const;
    const when = { queuedAt: now, heldUntil: now, size: octets.length, sha256: sha256(octets) };
    putOutgoing(home.database, { ...line, ...mail, ...progress, ...when }, octets);
    home.desk.letters.keep({ ...draft, stage: 'leaving' });
  });
  expect(await giving).toEqual({ ok: false, failure: { code: 'handover-letter-leaving', ref } });
  expect(stateOn(home).handover).toBeUndefined();
});

test('a deputy’s file reaches no letter of another case, and brings none that seems to be on its way', async () => {
  const desks = twoDesks();
  const { home } = desks;
  await handedOver(desks);
  const file = await returned(desks);
  const read = await readOf(file);
  const id = home.receive({ from: 'bert@example.org', subject: 'Inzage' });

  const other = confirmRequest(home.desk, { id });
  if (!other.ok) throw new Error(other.failure.code);
  const theirs = draftFor(home.open, home.desk.cases.byId(other.value)?.ref ?? '');
  const mine = { ...theirs, subject: 'Valse brief', act: undefined };
  const { caseId: _case, ...noted } = mine;
  const leaving = { ...noted, id: newLetterId(home.desk.random), stage: 'leaving' as const };
  const cases = read.cases.map((one) => ({ ...one, noted: { ...one.noted, letters: [noted, leaving] } }));
  expect(takeBack(home.open, { ...read, cases }).ok).toBe(true);
  expect(home.desk.letters.find(theirs.id)).toEqual(theirs);
  expect(home.desk.letters.find(leaving.id)?.stage).toBe('draft');
});

test('a guest is counted on its own desk alone, also once it was erased here', async () => {
  const desks = twoDesks();
  const { home, deputy } = desks;
  await handedOver(desks);
  expect(act(deputy, { act: 'close', outcome: 'withdrawn', note: 'ingetrokken' })).toMatchObject({ ok: true });
  const counted = (desk: ThrowawayDesk) => countedCases(desk.desk, undefined).length;
  expect([counted(home), counted(deputy)]).toEqual([1, 0]);
  await handedBack(desks);
  expect([counted(home), counted(deputy)]).toEqual([1, 0]);
  expect(act(deputy, { act: 'erase' })).toMatchObject({ ok: true });
  expect([counted(home), counted(deputy)]).toEqual([1, 0]);
  expect(deputy.desk.cases.erased()).toMatchObject([{ line: { outcome: 'withdrawn', isGuest: true } }]);
  expect(rebuildLists(deputy.database, { keep: false })).toEqual([]);
});
