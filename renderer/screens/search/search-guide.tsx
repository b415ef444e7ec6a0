// How to ask, where nothing has been asked: each operator with what it means, one press from the field.

import { completeQuery } from '#core/search/complete-query.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './search-guide.module.css';

const forms = ['Phrase', 'Prefix', 'Not', 'Or'] as const;

export function SearchGuide({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { t, locale } = useWords();
  return (
    <section className={styles.guide} aria-label={t('search.guide')}>
      <p>{t('search.guideLead')}</p>
      <dl className={styles.list}>
        {forms.map((form) => (
          <Line
            key={form}
            example={t(`search.example${form}`)}
            meaning={t(`search.guide${form}`)}
            onChoose={() => onChoose(t(`search.example${form}`))}
          />
        ))}
      </dl>
      <h2 className={styles.title}>{t('search.operators')}</h2>
      <dl className={styles.list}>
        {completeQuery('', 0, locale).map(({ operator, insert }) => (
          <Line
            key={operator}
            example={insert}
            meaning={t(`search.op.${operator}`)}
            onChoose={() => onChoose(insert)}
          />
        ))}
      </dl>
      <p className={styles.keys}>{t('search.keys')}</p>
    </section>
  );
}

function Line(props: { readonly example: string; readonly meaning: string; readonly onChoose: () => void }) {
  return (
    <div className={styles.line}>
      <dt>
        <button type="button" className={styles.example} onClick={props.onChoose}>
          {props.example}
        </button>
      </dt>
      <dd>{props.meaning}</dd>
    </div>
  );
}
