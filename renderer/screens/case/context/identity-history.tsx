// The course of the identity check: the doubt, each ask, the verdict.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import styles from './context.module.css';

export function IdentityHistory({ view }: { readonly view: CaseView }) {
  const { t, say, day } = useWords();
  const { doubt, asks, verdict } = view.identityCheck;
  if (doubt === undefined && asks.length === 0 && verdict === undefined) return null;
  return (
    <ol className={styles.history}>
      {doubt === undefined ? null : (
        <Line day={day(doubt.on, 'short')} what={t('identity.doubted')} note={doubt.ground} />
      )}
      {asks.map(({ method, on, why }, index) => (
        <Line
          // Two asks can be alike in everything but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          day={day(on, 'short')}
          what={t('identity.asked', { method: say(`method.${method}`) })}
          note={why}
        />
      ))}
      {verdict === undefined ? null : (
        <Line
          day={day(verdict.on, 'short')}
          what={
            verdict.method === undefined
              ? say('identity.not-proven')
              : t('identity.verifiedBy', { method: say(`method.${verdict.method}`) })
          }
          note={verdict.note}
        />
      )}
    </ol>
  );
}

function Line({ day, what, note }: { readonly day: string; readonly what: string; readonly note: string }) {
  return (
    <li className={styles.event}>
      <span className={styles.when}>{day}</span>
      <span>
        {what}
        {note === '' ? null : <span className={styles.eventNote}>{note}</span>}
      </span>
    </li>
  );
}
