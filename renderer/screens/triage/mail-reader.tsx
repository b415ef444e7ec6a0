// The mail itself, as a document on paper.

import type { UseQueryResult } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import type { MessageView, TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EvidenceText } from '../../parts/evidence-text.tsx';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { MailSheet } from '../../parts/mail-sheet.tsx';
import styles from './mail-reader.module.css';

export interface MailReaderProps {
  readonly item: TrayItem;
  readonly message: UseQueryResult<MessageView>;
  readonly onBack: () => void;
}

export function MailReader({ item, message, onBack }: MailReaderProps) {
  const { t } = useWords();
  return (
    <Pane title={t('mail.title')} isTitleHidden className={styles.reader}>
      <div className={styles.back}>
        <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {t('triage.back')}
        </Button>
      </div>
      <h1 className={styles.subject}>
        <EvidenceText text={item.subject || t('mail.noSubject')} evidence={item.suggestion?.evidence ?? []} />
      </h1>
      <AwaitAnswer query={message}>{(view) => <MailSheet message={view} />}</AwaitAnswer>
    </Pane>
  );
}
