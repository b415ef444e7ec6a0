// Lets a letter leave: its checks once more, its octets fixed, and a place in the outbox; or a file that a person hands on.

import { createHash } from 'node:crypto';
import { epochOf, instantOf } from '#core/base/day.ts';
import type { LetterId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { LeavingWay } from '#core/case/letter-kind.ts';
import type { CaseState } from '#core/case/state.ts';
import { controllerOfCase } from '#core/desk/controller-of.ts';
import type { LetterCheck, LetterCheckCode, MadeFile } from '#core/desk/letter-views.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { isSendable } from '#core/desk/sendable-address.ts';
import { todayOf } from '#core/desk/today.ts';
import { letterHtml } from '#core/letter/render/html.ts';
import { printedLetterOf, type PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { letterText } from '#core/letter/render/text.ts';
import { checksOfLetter } from '#core/letter/show-letter.ts';
import { putOutgoing, type OutgoingRow } from '#db/outgoing.ts';
import { composeLetter, newHeaderId } from '#mail/compose/compose-letter.ts';
import { makeLetter } from '../letter/print/make-letter.ts';
import type { OpenSession } from '../session.ts';
import { holdTime } from './keep-outbox.ts';
import { blockOfAct, recordLeft } from './record-left.ts';
import { sendingAccountFor } from './sending-account.ts';
import { threadOfLetter } from './thread-of-letter.ts';

export interface SendWish {
  readonly id: LetterId;
  readonly version: number;
  readonly way: LeavingWay;
  readonly accountId?: string | undefined;
  readonly format?: 'eml' | 'pdf' | 'docx' | undefined;
  /** Warnings that a person has seen and means so. */
  readonly meant: readonly LetterCheckCode[];
}

/** What of an open session it works with; the command line brings its own. */
export type Sending = Pick<OpenSession, 'open' | 'outbox' | 'attachmentWords' | 'sampleFolder'>;

export interface Sent {
  readonly line: OutgoingRow | undefined;
  readonly file: MadeFile | undefined;
}

interface Ready {
  readonly letter: StoredLetter;
  readonly state: CaseState;
  readonly printed: PrintedLetter;
}

/** What a letter is checked for in the moment that it leaves, the words of its files included. */
export async function checksBeforeLeaving(
  { open, attachmentWords }: Pick<OpenSession, 'open' | 'attachmentWords'>,
  letter: StoredLetter,
  way: LeavingWay,
): Promise<readonly LetterCheck[]> {
  const state = open.desk.cases.byId(letter.caseId);
  if (state === undefined) return [];
  await attachmentWords.read(letter.files);
  const checks = checksOfLetter(open.desk, letter, state, attachmentWords.of);
  // A file goes by a way that needs no address, and no server on the way reads it.
  return way === 'file'
    ? checks.filter(({ code }) => !['recipient-missing', 'recipient-unreadable', 'attachment-open'].includes(code))
    : checks;
}

export async function sendLetter(current: Sending, wish: SendWish): Promise<Result<Sent, Obstacle>> {
  const { open, sampleFolder } = current;
  // The sample reaches nobody; a file of an invented letter harms none.
  if (sampleFolder !== undefined && wish.way !== 'file') return fail({ code: 'in-sample' });
  const ready = await makeReady(current, wish);
  if (!ready.ok) return ready;
  return wish.way === 'file' ? await leaveAsFile(open, ready.value, wish) : await queue(current, ready.value, wish);
}

async function makeReady(current: Sending, wish: SendWish): Promise<Result<Ready, Obstacle>> {
  const { desk } = current.open;
  const found = draftOf(current, wish);
  if (!found.ok) return found;
  const checks = await checksBeforeLeaving(current, found.value, wish.way);
  const open = checks.filter(({ code, severity }) => severity === 'stops' || !wish.meant.includes(code));
  if (open.length > 0) return fail({ code: 'letter-cannot-leave', checks: [...new Set(open.map(({ code }) => code))] });
  // Files were read meanwhile: the same draft must still be there.
  const again = draftOf(current, wish);
  if (!again.ok) return again;
  const block = blockOfAct(desk, again.value.caseId, undefined);
  if (block !== undefined) return fail(block);
  const state = desk.cases.byId(again.value.caseId);
  if (state === undefined) return fail({ code: 'letter-unknown', id: wish.id });
  const place = { controller: controllerOfCase(desk, state), reference: state.ref, day: todayOf(desk, state) };
  return ok({ letter: again.value, state, printed: printedLetterOf(again.value, place) });
}

/** The draft as the person saw it. */
function draftOf({ open }: Sending, { id, version }: SendWish): Result<StoredLetter, Obstacle> {
  if (!open.database.sqlite.open) return fail({ code: 'desk-locked' });
  const letter = open.desk.letters.find(id);
  if (letter === undefined) return fail({ code: 'letter-unknown', id });
  if (letter.stage !== 'draft') return fail({ code: 'letter-not-draft' });
  return letter.version === version ? ok(letter) : fail({ code: 'letter-changed' });
}

async function queue(current: Sending, ready: Ready, wish: SendWish): Promise<Result<Sent, Obstacle>> {
  const { open, outbox } = current;
  const { desk, database } = open;
  const { letter, state } = ready;
  const by = sendingAccountFor(open, { controller: state.controller, accountId: wish.accountId });
  if (!by.ok) return by;
  const { account, sending } = by.value;
  if (!isSendable(sending.from.address)) return fail({ code: 'address-unreadable' });
  const now = desk.now();
  const headerId = newHeaderId(sending.from, desk.random);
  const raw = await mailOf(open, ready, { from: sending.from, headerId });
  const line: OutgoingRow = {
    id: `o${Buffer.from(desk.random(10)).toString('hex')}`,
    letterId: letter.id,
    caseId: state.id,
    accountId: account.id,
    way: wish.way,
    state: 'held',
    from: sending.from,
    to: letter.to,
    headerId,
    sha256: sha256Of(raw),
    size: raw.byteLength,
    queuedAt: now,
    heldUntil: instantOf(epochOf(now) + holdTime),
    attempts: 0,
    nextTryAt: null,
    obstacle: null,
    sentAt: null,
    copy: 'not-wanted',
  };
  // Composing took its time: the case may have gone to another desk meanwhile.
  const block = blockOfAct(desk, state.id, undefined);
  if (block !== undefined) return fail(block);
  const isQueued = desk.transact(() => {
    const same = desk.letters.find(letter.id);
    if (same?.stage !== 'draft' || same.version !== letter.version) return false;
    putOutgoing(database, line, raw);
    desk.letters.keep({ ...letter, stage: 'leaving', version: letter.version + 1, changedAt: now });
    return true;
  });
  if (!isQueued) return fail({ code: 'letter-changed' });
  outbox.poke();
  return ok({ line, file: undefined });
}

async function leaveAsFile(open: OpenSession['open'], ready: Ready, wish: SendWish): Promise<Result<Sent, Obstacle>> {
  const { desk } = open;
  const { letter, printed, state } = ready;
  const made =
    wish.format === 'eml'
      ? await emlOf(open, ready)
      : await makeLetter(printed, letter.kind, wish.format ?? 'pdf', letter.changedAt);
  const bytes = Buffer.from(made.base64, 'base64');
  const to = letter.to.map(({ address }) => address.toLowerCase());
  const obstacle = leaveNow();
  return obstacle === undefined ? ok({ line: undefined, file: made }) : fail(obstacle);

  /** All of it or nothing: a file can be made again, an act that was not recorded would be missed. */
  function leaveNow(): Obstacle | undefined {
    try {
      return desk.transact((): undefined => {
        const same = desk.letters.find(letter.id);
        if (same?.stage !== 'draft' || same.version !== letter.version) throw new Refused({ code: 'letter-changed' });
        const block = blockOfAct(desk, state.id, undefined);
        if (block !== undefined) throw new Refused(block);
        const left = { way: 'file', to, headerId: undefined, sha256: sha256Of(bytes) } as const;
        const refused = recordLeft(desk, letter, left);
        if (refused !== undefined) throw new Refused(refused);
        return undefined;
      });
    } catch (fault) {
      if (fault instanceof Refused) return fault.obstacle;
      throw fault;
    }
  }
}

/** Undoes the transaction that it is thrown in. */
class Refused extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

/** A mail that a person sends with a program of their own; from the controller's address where no account sends for it. */
async function emlOf(open: OpenSession['open'], ready: Ready): Promise<MadeFile> {
  const { state, letter } = ready;
  const by = sendingAccountFor(open, { controller: state.controller });
  const profile = controllerOfCase(open.desk, state);
  const official = profile.channels.find(({ channel, address }) => channel === 'mail' && isSendable(address.trim()));
  const from = by.ok
    ? by.value.sending.from
    : { name: profile.name, address: official?.address.trim().toLowerCase() ?? 'dpo@dpo-desk.invalid' };
  const raw = await mailOf(open, ready, { from, headerId: newHeaderId(from, open.desk.random) });
  return {
    fileName: `${state.ref}-${letter.kind}.eml`,
    mediaType: 'message/rfc822',
    base64: raw.toString('base64'),
  };
}

async function mailOf(
  { desk, database }: OpenSession['open'],
  { letter, printed, state }: Ready,
  sender: { readonly from: OutgoingRow['from']; readonly headerId: string },
): Promise<Buffer> {
  return await composeLetter({
    ...sender,
    to: letter.to.filter(({ address }) => isSendable(address)),
    subject: letter.subject.includes(state.ref) ? letter.subject : `${letter.subject} (${state.ref})`,
    language: letter.language,
    text: letterText(printed),
    html: letterHtml(printed),
    at: desk.now(),
    thread: threadOfLetter(desk, database, { state, letter }),
    attachments: letter.files.flatMap((id) => {
      const file = desk.files.find(id);
      if (file === undefined) return [];
      return [{ fileName: file.name, mediaType: file.mediaType, bytes: desk.files.bytes(id) }];
    }),
  });
}

function sha256Of(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex');
}
