// The mail itself, as a document on paper.

import type { UseQueryResult } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import type { MessageView, TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EraseMail } from '../../parts/erase-mail.tsx';
import { EvidenceText } from '../../parts/evidence-text.tsx';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { MailSheet } from '../../parts/mail-sheet.tsx';
import styles from './mail-reader.module.css';

export interface MailReaderProps {
  readonly item: TrayItem;
  readonly message: UseQueryResult<MessageView>;
  /** The address names this message, rather than the first of the list being shown for want of one. */
  readonly isNamed: boolean;
  readonly onBack: () => void;
  /** The mail was erased: what comes up next is shown. */
  readonly onErased: () => void;
}

export function MailReader({ item, message, isNamed, onBack, onErased }: MailReaderProps) {
  const { t } = useWords();
  // One heading of the first level on a screen: the list's until a message is opened.
  const Subject = isNamed ? 'h1' : 'h2';
  return (
    <Pane title={t('mail.title')} isTitleHidden className={styles.reader} part="mail">
      <div className={styles.back}>
        <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {t('triage.back')}
        </Button>
      </div>
      <Subject className={styles.subject} data-personal>
        <EvidenceText text={item.subject || t('mail.noSubject')} evidence={item.suggestion?.evidence ?? []} />
      </Subject>
      <AwaitAnswer query={message}>
        {(view) => (
          <>
            <MailSheet message={view} />
            <div className={styles.erase}>
              <EraseMail message={view} onErased={onErased} />
            </div>
          </>
        )}
      </AwaitAnswer>
    </Pane>
  );
}
