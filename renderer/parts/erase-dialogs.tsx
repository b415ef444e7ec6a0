// Erasing one mail, or one attachment of it, for good: what goes, what stays, and why it may go.

import { useState } from 'react';
import type { Result } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { ActDialog } from './act-dialog.tsx';
import { TextField } from './text-field.tsx';
import styles from './erase-dialogs.module.css';

export interface EraseMailDialogProps {
  readonly id: MessageId;
  readonly onErased?: (() => void) | undefined;
  readonly onClose: () => void;
}

export function EraseMailDialog({ id, onErased, onClose }: EraseMailDialogProps) {
  const { t } = useWords();
  const { client } = useDesk();
  return (
    <EraseDialog
      title={t('eraseMail.title')}
      goes={t('eraseMail.goes')}
      stays={t('eraseMail.stays')}
      done={t('eraseMail.done')}
      onErase={(reason) => client.erasure.mail({ id, reason })}
      onErased={onErased}
      onClose={onClose}
    />
  );
}

export interface EraseAttachmentDialogProps extends EraseMailDialogProps {
  /** Its place in the mail, counted from 0. */
  readonly index: number;
  readonly name: string;
}

export function EraseAttachmentDialog({ id, index, name, onErased, onClose }: EraseAttachmentDialogProps) {
  const { t } = useWords();
  const { client } = useDesk();
  return (
    <EraseDialog
      title={t('eraseAttachment.title', { name })}
      goes={t('eraseAttachment.goes')}
      stays={t('eraseAttachment.stays')}
      done={t('eraseAttachment.done')}
      onErase={(reason) => client.erasure.attachment({ id, index, reason })}
      onErased={onErased}
      onClose={onClose}
    />
  );
}

interface EraseDialogProps {
  readonly title: string;
  readonly goes: string;
  readonly stays: string;
  readonly done: string;
  readonly onErase: (reason: string) => Promise<Result<unknown, Obstacle>>;
  readonly onErased: (() => void) | undefined;
  readonly onClose: () => void;
}

function EraseDialog({ title, goes, stays, done, onErase, onErased, onClose }: EraseDialogProps) {
  const { t } = useWords();
  const { cache, toaster } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={title}
      actLabel={t('eraseMail.do')}
      isFinal
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const result = await onErase(reason.trim());
        if (!result.ok) return result.failure;
        toaster.show({ text: done, tone: 'done', fixed: 'erased' });
        // Nothing that the page still holds may show it again.
        void cache.invalidateQueries();
        onErased?.();
        return undefined;
      }}
    >
      <div className={styles.words}>
        <p className={styles.final}>{t('eraseMail.final')}</p>
        <p>{goes}</p>
        <p>{stays}</p>
      </div>
      <TextField
        label={t('eraseMail.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('eraseMail.reasonHint')}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
