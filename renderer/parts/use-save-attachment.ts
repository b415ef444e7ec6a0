// Saves one attachment under its safe name; a program only after its name has been typed.

import { useState } from 'react';
import { needsTypedName } from '#core/intake/attachment-risk.ts';
import type { MessageId } from '#core/base/id.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { bytesOf, saveBytes } from './save-bytes.ts';

export interface SavingAttachment {
  readonly isPending: boolean;
  /** Waits for its name to be typed. */
  readonly asked: AttachmentView | undefined;
  readonly dismiss: () => void;
  readonly start: () => void;
}

export function useSaveAttachment(id: MessageId, index: number): SavingAttachment {
  const words = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);
  const [asked, setAsked] = useState<AttachmentView>();

  const run = async (): Promise<void> => {
    setPending(true);
    try {
      const answer = await client.reading.attachment({ id, index });
      if (!answer.ok) toaster.show({ text: words.obstacle(answer.failure), tone: 'obstacle' });
      else if (needsTypedName(answer.value.risk)) setAsked(answer.value);
      else saveBytes(answer.value.fileName, [bytesOf(answer.value.base64)]);
    } catch {
      toaster.show({ text: words.t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    asked,
    dismiss: () => setAsked(undefined),
    start: () => {
      if (!isPending) void run();
    },
  };
}
