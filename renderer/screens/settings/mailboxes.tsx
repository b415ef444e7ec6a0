// The mailboxes that the desk reads: read only, pulled when asked, with what the last pull met.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { AddMailbox } from './add-mailbox.tsx';
import { MailboxLine } from './mailbox-line.tsx';
import styles from './section.module.css';

export function Mailboxes() {
  const { t } = useWords();
  const { queries } = useDesk();
  const mailboxes = useAnswer(queries.mailboxes.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  return (
    <Pane title={t('settings.mailboxes')} className={styles.section}>
      <div className={styles.body}>
        <p className={styles.note}>{t('settings.readOnlyNote')}</p>
        <AwaitAnswer query={mailboxes}>
          {(list) => (
            <>
              {list.length === 0 ? null : (
                <ul>
                  {list.map((mailbox) => (
                    <MailboxLine key={mailbox.id} mailbox={mailbox} />
                  ))}
                </ul>
              )}
              {isAdding || list.length === 0 ? (
                <AddMailbox
                  onDone={() => setAdding(false)}
                  {...(list.length === 0 ? {} : { onCancel: () => setAdding(false) })}
                />
              ) : (
                <div>
                  <Button icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
                    {t('settings.addMailbox')}
                  </Button>
                </div>
              )}
            </>
          )}
        </AwaitAnswer>
      </div>
    </Pane>
  );
}
