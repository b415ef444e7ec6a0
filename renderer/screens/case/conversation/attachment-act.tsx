// Marks an attachment as an identity document, or says that it is one.

import { ShieldAlert } from 'lucide-react';
import type { CaseView, MessageView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import styles from './conversation.module.css';

export interface AttachmentActProps {
  readonly view: CaseView;
  readonly message: MessageView;
  readonly index: number;
}

/** A copy of an identity document is marked, so that it goes as soon as there is a verdict. */
export function AttachmentAct({ view, message, index }: AttachmentActProps) {
  const { t } = useWords();
  const { actNow } = useCaseActs();
  const isHeld = view.identityCheck.documents.some(
    ({ attachment }) => attachment?.messageId === message.id && attachment.index === index,
  );
  if (isHeld)
    return (
      <span className={styles.document}>
        <ShieldAlert aria-hidden="true" />
        {t('identity.isDocument')}
      </span>
    );
  if (view.phase !== 'open') return null;
  return (
    <Button
      variant="quiet"
      onPress={() =>
        actNow({ act: 'receive-identity-document', messageId: message.id, index }, t('identity.documentNoted'))
      }
    >
      {t('identity.markDocument')}
    </Button>
  );
}
