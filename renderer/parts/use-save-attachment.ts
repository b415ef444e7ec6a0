// Saves one attachment under its safe name; a program only after its name has been typed.

import { useState } from 'react';
import { needsTypedName } from '#core/intake/attachment-risk.ts';
import type { MessageId } from '#core/base/id.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import { useDesk } from '../state/desk-context.ts';
import { bytesOf, saveBytes } from './save-bytes.ts';
import { useSaving, type Saving } from './use-saving.ts';

export interface SavingAttachment extends Saving {
  /** Waits for its name to be typed. */
  readonly asked: AttachmentView | undefined;
  readonly dismiss: () => void;
}

export function useSaveAttachment(id: MessageId, index: number): SavingAttachment {
  const { client } = useDesk();
  const [asked, setAsked] = useState<AttachmentView>();
  const saving = useSaving(async () => {
    const answer = await client.reading.attachment({ id, index });
    if (!answer.ok) return answer.failure;
    if (needsTypedName(answer.value.risk)) setAsked(answer.value);
    else saveBytes(answer.value.fileName, [bytesOf(answer.value.base64)]);
    return undefined;
  });
  return { ...saving, asked, dismiss: () => setAsked(undefined) };
}
