// Something that the person was told or asked: it names to whom it went.

import { Send } from 'lucide-react';
import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseView } from '#core/desk/views.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { addresseeOf, type Told } from '../told.ts';
import { LetterWords } from './letter-words.tsx';
import styles from './conversation.module.css';

export function ToldEntry({ view, told }: { readonly view: CaseView; readonly told: Told }) {
  const { t, say, locale } = useWords();
  const who = mailboxText(addresseeOf(view)) || t('mail.nobody');
  return (
    <article className={styles.told} data-entry tabIndex={-1} aria-label={t('audience.told', { who })}>
      <header className={styles.toldHead}>
        <Send aria-hidden="true" />
        <strong data-personal>{t('audience.told', { who })}</strong>
      </header>
      {told.isTakenBack ? <p className={styles.back}>{t('conversation.takenBack')}</p> : null}
      <p className={told.isTakenBack ? styles.gone : styles.toldText} data-personal>
        {sayEvent(told.event, say, locale)}
      </p>
      {told.event.act === 'case.letter-left' ? <LetterWords id={told.event.letter} /> : null}
    </article>
  );
}
