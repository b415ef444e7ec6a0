// What the person was told in this case: on which day, by which way, what.

import { useId } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { useZoneOf } from '../../../state/open-desk.ts';
import { addresseeOf, toldIn, type ToldEvent } from '../told.ts';
import { useCaseJournal } from '../use-case-journal.ts';
import styles from './files.module.css';

export function ToldList({ view }: { readonly view: CaseView }) {
  const { t, say, locale, day } = useWords();
  const id = useId();
  const zone = useZoneOf(view.controller);
  const journal = useCaseJournal(view.ref);
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.title}>
        {t('caseFiles.told')}
      </h2>
      <p className={styles.note} data-personal>
        {t('caseFiles.toldNote', { who: mailboxText(addresseeOf(view)) || '–' })}
      </p>
      <AwaitAnswer query={journal}>
        {(rows) => {
          const told = toldIn(rows, zone);
          if (told.length === 0) return <p className={styles.none}>{t('caseFiles.toldNone')}</p>;
          return (
            <ol className={styles.list}>
              {told.map(({ seq, on, event, isTakenBack }) => (
                <li key={seq} className={styles.told}>
                  <time dateTime={on} className={styles.day}>
                    {day(on, 'medium')}
                  </time>
                  <span>
                    <span className={styles.what}>
                      {t(`caseFiles.what.${event.act}`)}
                      <span className={styles.way}>{wayOf(event)}</span>
                    </span>
                    {isTakenBack ? <strong>{t('conversation.takenBack')}</strong> : null}
                    <span className={isTakenBack ? styles.struck : styles.words} data-personal>
                      {sayEvent(event, say, locale)}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          );
        }}
      </AwaitAnswer>
    </section>
  );

  function wayOf(event: ToldEvent): string {
    return event.act === 'case.answered' ? ` · ${say(`channel.${event.answer.channel}`)}` : '';
  }
}
