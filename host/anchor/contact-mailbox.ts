// One contact with the anchors in a mailbox: they are read and compared first, and only a log that fits is anchored anew.

import { noteHash } from '#core/audit/checkpoint.ts';
import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AccountRow } from '#db/accounts.ts';
import { anchorsAt, keepAnchor, workSince, type AnchorRow } from '#db/log/anchors.ts';
import type { KeptCheckpoint } from '#db/log/checkpoints.ts';
import type { KeptAnchor } from '#mail/anchor/append-anchor.ts';
import { composeAnchor, type ComposedAnchor } from '#mail/anchor/compose-anchor.ts';
import { visitAnchors } from '#mail/anchor/open-anchors.ts';
import type { AnchorsRead } from '#mail/anchor/read-anchors.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { textOfAnchor } from '#mail/anchor/text-of-anchor.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withCredential } from '../sync/credential-of.ts';
import { serverOf } from '../sync/keep-account.ts';
import type { Tokens } from '../sync/tokens.ts';
import { alarmOver } from './anchor-alarm.ts';
import { accountMemory, rememberAccount } from './anchor-memory.ts';
import { isAnchorDue, isOlder, wholeLookEvery } from './due.ts';
import { judgeAnchors } from './judge-anchors.ts';
import { noteLook } from './note-look.ts';
import { statementAfter } from './own-notes.ts';

export interface ContactOptions {
  /** Anchors now, due or not. */
  readonly isForced: boolean;
  /** What was given just now, where nothing is kept. */
  readonly credential?: Credential | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Not reachable is an obstacle and nothing else: only the age of the last anchor grows. Throws `StorageFault` as every write does. */
export async function contactMailbox(
  open: OpenDesk,
  tokens: Tokens,
  account: AccountRow,
  { isForced, credential: given, signal }: ContactOptions,
): Promise<Result<'anchored' | 'looked', Obstacle>> {
  const { database, desk, audit } = open;
  const memory = accountMemory(database, account.id);
  const isWhole = memory.look === undefined || isOlder(memory.wholeAt, desk.now(), wholeLookEvery);
  let offered: KeptCheckpoint | undefined;

  async function onRead(read: AnchorsRead | undefined): Promise<ComposedAnchor | undefined> {
    const mails = read?.mails ?? [];
    const found = mails.map((mail) => ({ from: { ...mail, at: mail.internalDate }, text: textOfAnchor(mail.raw) }));
    const { own, unproved } = await judgeAnchors(open, found);
    const hasAll = isWhole || read?.uidValidity !== memory.look?.uidValidity;
    // First, so that a desk that was set back does not write on.
    const isContradicted = alarmOver(open, own, { way: 'mailbox', where: account.user });
    desk.transact(() => noteLook(open, account.id, { read, own, unproved, hasAll, isContradicted }));
    if (isContradicted || audit.alarm() !== undefined) return undefined;
    if (read !== undefined)
      desk.transact(() =>
        adopt(
          own.filter(({ standing }) => standing === 'fits'),
          read.uidValidity,
        ),
      );
    const last = anchorsAt(database, 'mailbox', account.id).at(-1);
    if (!isForced && !isAnchorDue(memory.anchoredAt, desk.now(), workSince(database, last?.size ?? 0)))
      return undefined;
    const head = audit.makeHead();
    offered = head;
    return compose(open, head, last);
  }

  /** What is there and was never noted: the line broke after the server had taken it. */
  function adopt(
    fitting: readonly { readonly text: string; readonly hash: string; readonly from: KeptMail }[],
    uidValidity: string,
  ): void {
    const known = new Set(anchorsAt(database, 'mailbox', account.id).map((row) => row.noteHash));
    for (const { text, hash, from } of fitting) if (!known.has(hash)) keep(text, { ...from, uidValidity });
  }

  function keep(note: string, mail: Pick<KeptAnchor, 'uid' | 'uidValidity' | 'internalDate' | 'raw'>): void {
    const { uid, uidValidity, raw } = mail;
    const at = mail.internalDate ?? desk.now();
    const place = { way: 'mailbox', where: account.id, at, uid, uidValidity } as const;
    keepAnchor(database, audit, { ...place, size: sizeOf(note), note, receipt: receiptOf(raw, note) }, 'app');
  }

  const since = isWhole ? undefined : memory.look;
  const visit = (credential: Credential) =>
    visitAnchors({ server: serverOf(account), credential, since, onRead, signal });
  const visited = given === undefined ? await withCredential(open, tokens, account, visit) : await visit(given);
  if (!visited.ok) return visited;
  const kept = visited.value;
  if (kept === undefined || offered === undefined) return ok('looked');
  const { note } = offered;
  desk.transact(() => {
    keep(note, kept);
    rememberAccount(database, account.id, { anchoredAt: desk.now() });
  });
  return ok('anchored');
}

type KeptMail = Pick<KeptAnchor, 'uid' | 'internalDate' | 'raw'>;

function compose(open: OpenDesk, { size, note }: KeptCheckpoint, before: AnchorRow | undefined): ComposedAnchor {
  const { audit, desk } = open;
  const text = statementAfter(open, note, before);
  return composeAnchor({ log: audit.id, size, hash: noteHash(note), text, at: desk.now() });
}

function sizeOf(note: string): number {
  return Number(note.split('\n')[1]);
}

/** As evidence a mail counts only where the note stands in it word for word; some servers write it anew. */
function receiptOf(raw: Buffer, note: string): Buffer | undefined {
  return raw.includes(note) || raw.includes(note.replaceAll('\n', '\r\n')) ? raw : undefined;
}
