// One FETCH by UID: its rows as the server sends them, bounded in time by what they weigh.

import type { FetchMessageObject, FetchQueryObject } from 'imapflow';
import type { ImapSession } from './imap-session.ts';
import { octetsAround, patienceFor } from './patience.ts';
import { sequenceSet } from './sequence-set.ts';

/**
 * Rows asked for or not. Bodies come by BODY.PEEK: no message becomes \Seen.
 * @param uids in any order
 * @param octets what the answer is expected to weigh
 * @throws MailFault
 */
export async function* fetchRows(
  session: ImapSession,
  uids: readonly number[],
  query: FetchQueryObject,
  octets: number,
): AsyncGenerator<FetchMessageObject> {
  const { client, patience } = session;
  const expiry = Promise.withResolvers<void>();
  // A row is awaited one by one; the limit is for all of them, however slowly they drip.
  const limit = session.within(patienceFor(patience, octets), async () => expiry.promise, octetsAround(octets));
  limit.catch(() => undefined);
  try {
    yield* client.fetch(sequenceSet([...uids].sort((a, b) => a - b)), query, { uid: true });
  } catch (error) {
    throw session.faultOf(error);
  } finally {
    expiry.resolve();
  }
}
