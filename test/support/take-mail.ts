// Puts a mail into a desk as a person drops a file on it.

import type { MessageId } from '#core/base/id.ts';
import { mostPerPage } from '#core/desk/page-views.ts';
import type { DeskClient } from '#rpc/client.ts';

const piece = 300_000;

/** Resolves with its id once it has been read. */
export async function takeMail(client: DeskClient, raw: Uint8Array): Promise<MessageId> {
  const before = await idsOf(client);
  const begun = await client.files.begin();
  if (!begun.ok) throw new Error(begun.failure.code);
  const { id } = begun.value;
  for (let at = 0; at < raw.length; at += piece) {
    const base64 = Buffer.from(raw.subarray(at, at + piece)).toString('base64');
    const isLast = at + piece >= raw.length;
    const taken = await client.files.append({ id, path: 'mail.eml', isNamed: true, modifiedAt: 0, base64, isLast });
    if (!taken.ok) throw new Error(taken.failure.code);
  }
  const finished = await client.files.finish({ id });
  if (!finished.ok) throw new Error(finished.failure.code);
  const added = [...(await idsOf(client))].find((known) => !before.has(known));
  if (added === undefined) throw new Error('the desk holds this mail already');
  return added;
}

async function idsOf(client: DeskClient): Promise<ReadonlySet<MessageId>> {
  const listed = await client.messages.page({ filter: 'all', text: '', offset: 0, limit: mostPerPage });
  if (!listed.ok) throw new Error(listed.failure.code);
  return new Set(listed.value.rows.map(({ id }) => id));
}
