// Saves a mail octet for octet as it came, fetched in stretches.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { bytesOf, saveBytes } from './save-bytes.ts';

export interface SavingOriginal {
  readonly isPending: boolean;
  readonly start: () => void;
}

export function useSaveOriginal(id: MessageId): SavingOriginal {
  const words = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);

  const run = async (): Promise<void> => {
    setPending(true);
    try {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      for (let from: number | undefined = 0; from !== undefined;) {
        const answer = await client.reading.source({ id, from });
        if (!answer.ok) return toaster.show({ text: words.obstacle(answer.failure), tone: 'obstacle' });
        chunks.push(bytesOf(answer.value.base64));
        from = answer.value.next;
        if (from === undefined) saveBytes(answer.value.fileName, chunks);
      }
    } catch {
      toaster.show({ text: words.t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    start: () => {
      if (!isPending) void run();
    },
  };
}
