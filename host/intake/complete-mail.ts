// Fetches the rest of a mail that was too large to be fetched with the others.

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { IntakeCount } from '#core/desk/views.ts';
import { findAccount, findFolder } from '#db/accounts.ts';
import { completeMessage, placeOf } from '#db/complete-message.ts';
import { fetchWholeMail } from '#mail/imap/fetch-whole-mail.ts';
import { strikeAttachment } from '#mail/mime/strike-attachment.ts';
import type { JobTools } from '../jobs.ts';
import type { OpenSession } from '../session.ts';
import { withCredential } from '../sync/credential-of.ts';
import { serverOf } from '../sync/keep-account.ts';
import { readWaiting } from './read-waiting.ts';

/** Starts the job; refused where the mail is whole, its folder is not read any more, or other long work runs. */
export function startCompleting(session: OpenSession, id: MessageId): Result<{ readonly started: true }, Obstacle> {
  const message = session.open.desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id });
  if (!message.isPartial) return fail({ code: 'message-whole', id });
  return session.jobs.start('complete', id, async (job) => await completeMail(session, id, job));
}

async function completeMail(
  { open, pool, tokens }: OpenSession,
  id: MessageId,
  { signal, onProgress }: JobTools,
): Promise<Result<IntakeCount, Obstacle>> {
  const place = placeOf(open.database, id);
  const folder = place && findFolder(open.database, place.mailboxId);
  const account = folder && findAccount(open.database, folder.accountId);
  if (place === undefined || folder === undefined || account === undefined)
    return fail({ code: 'message-out-of-reach' });
  const { uid, uidValidity } = place;
  const fetched = await withCredential(open, tokens, account, (credential) =>
    fetchWholeMail(serverOf(account), credential, folder.folder, uid, uidValidity, {
      signal,
      onPiece: (_piece, { done, total }) => onProgress(done, total),
    }),
  );
  if (!fetched.ok) return fetched;
  const completed = open.desk.transact(() =>
    completeMessage(
      open.database,
      { journal: open.desk.journal, macKey: open.keys.dedupe, strikeAttachment },
      id,
      fetched.value.raw,
    ),
  );
  if (!completed.ok) return fail({ code: 'message-out-of-reach' });
  const read = await readWaiting(open, pool, { signal });
  return ok({ seen: 1, stored: 0, duplicates: 0, withheld: 0, ...read });
}
