// The identity check as a ladder: where the case stands, how it came there, and what each rung means for the clock.

import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import { rungOf, rungs, type Rung } from './identity-rung.ts';
import styles from './identity-ladder.module.css';

const articles: Readonly<Record<Rung, string>> = {
  'not-doubted': 'GDPR Art. 12(6)',
  doubted: 'GDPR Art. 12(6)',
  asked: 'EDPB Guidelines 01/2022 §159',
  answered: 'EDPB Guidelines 01/2022 §79',
  settled: 'GDPR Art. 12(2)',
};

export function IdentityLadder({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const current = rungOf(view);
  const at = rungs.indexOf(current);
  return (
    <ol className={styles.ladder} aria-label={t('ladder.label')}>
      {rungs.map((rung, index) => {
        const place = index < at ? 'past' : index === at ? 'here' : 'ahead';
        // Nothing was asked of a person who was never in doubt, so nothing lies behind them.
        return (
          <li key={rung} className={styles[place]} aria-current={place === 'here' ? 'step' : undefined}>
            <Mark place={place} />
            <span className={styles.rung}>
              <span className={styles.name}>
                {t(`ladder.${rung}`)}{' '}
                {place === 'here' ? <span className={styles.hidden}>{t('ladder.here')}</span> : null}
              </span>
              {place === 'ahead' ? null : <RungStory view={view} rung={rung} />}
              {place === 'here' || (place === 'ahead' && index === at + 1) ? (
                <span className={styles.clock}>
                  {t(`ladder.clock.${rung}`)} <ArticleChip article={articles[rung]} />
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ place }: { readonly place: 'past' | 'here' | 'ahead' }) {
  if (place === 'past') return <CircleCheck aria-hidden="true" />;
  return place === 'here' ? <CircleDot aria-hidden="true" /> : <Circle aria-hidden="true" />;
}

/** What happened on a rung, in the words that were recorded. */
function RungStory({ view, rung }: { readonly view: CaseView; readonly rung: Rung }) {
  const { t, say, day } = useWords();
  const { doubt, asks, documents, verdict } = view.identityCheck;
  switch (rung) {
    case 'not-doubted':
      return null;
    case 'doubted':
      return doubt === undefined ? null : <Line day={day(doubt.on, 'short')} what={doubt.ground} />;
    case 'asked':
      return asks.map(({ method, on, why }, index) => (
        <Line
          // Two asks can be alike in everything but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          day={day(on, 'short')}
          what={say(`method.${method}`)}
          note={why}
        />
      ));
    case 'answered':
      return documents.map(({ id, receivedOn }) => (
        <Line key={id} day={day(receivedOn, 'short')} what={t('ladder.document')} />
      ));
    default:
      return verdict === undefined ? null : (
        <Line
          day={day(verdict.on, 'short')}
          what={
            verdict.method === undefined
              ? say('identity.not-proven')
              : t('identity.verifiedBy', { method: say(`method.${verdict.method}`) })
          }
          note={verdict.note}
        />
      );
  }
}

function Line({
  day,
  what,
  note = '',
}: {
  readonly day: string;
  readonly what: string;
  readonly note?: string;
}): ReactNode {
  return (
    <span className={styles.line}>
      <span className={styles.day}>{day}</span> {what}
      {note === '' ? null : (
        <span className={styles.noteLine} data-personal>
          {note}
        </span>
      )}
    </span>
  );
}
