// Saves a mail octet for octet as it came, fetched in stretches.

import type { MessageId } from '#core/base/id.ts';
import { useDesk } from '../state/desk-context.ts';
import { bytesOf, saveBytes } from './save-bytes.ts';
import { useSaving, type Saving } from './use-saving.ts';

export function useSaveOriginal(id: MessageId): Saving {
  const { client } = useDesk();
  return useSaving(async () => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let from: number | undefined = 0; from !== undefined;) {
      const answer = await client.reading.source({ id, from });
      if (!answer.ok) return answer.failure;
      chunks.push(bytesOf(answer.value.base64));
      from = answer.value.next;
      if (from === undefined) saveBytes(answer.value.fileName, chunks);
    }
    return undefined;
  });
}
