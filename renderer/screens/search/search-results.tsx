// What a search came to: how much of which kind, the hits, or why there are none.

import type { SearchView } from '#core/desk/search-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Segments } from '../../parts/segments.tsx';
import { HitList } from './hit-list.tsx';
import { kindOf, withKind, type Kind } from './query-edit.ts';
import styles from './search-results.module.css';

export interface SearchResultsProps {
  readonly text: string;
  readonly view: SearchView;
  readonly entered: number;
  readonly isNarrowed: boolean;
  readonly canGrow: boolean;
  readonly onChange: (text: string) => void;
  readonly onGrow: () => void;
  readonly onBack: () => void;
}

const kinds: readonly Kind[] = ['all', 'mails', 'cases', 'files'];

export function SearchResults(props: SearchResultsProps) {
  const { text, view, onChange } = props;
  const { t, locale } = useWords();
  const { hits, counts, isMore, reachable } = view;
  const total = counts.mails + counts.cases + counts.files;
  const kind = kindOf(text);
  return (
    <section className={styles.results} aria-label={t('search.results')}>
      <div className={styles.bar}>
        <output className={styles.count}>
          {isMore ? t('search.countMore', { count: total }) : t('search.count', { count: total })}
        </output>
        <Segments
          label={t('search.kind')}
          value={kind}
          onChange={(next) => onChange(withKind(text, next, locale))}
          segments={kinds.map((value) => ({
            value,
            label: t(`search.${value}`),
            // The others are not known while only one kind was asked for.
            count: isMore || value === 'all' || kind !== 'all' ? undefined : counts[value],
          }))}
        />
      </div>
      {total === 0 ? (
        <EmptyNote title={t('search.none', { query: text.trim() })}>
          <p>{t('search.noneWhere')}</p>
          {props.isNarrowed ? <p>{t('search.noneOperators')}</p> : null}
        </EmptyNote>
      ) : (
        <HitList hits={hits} entered={props.entered} onBack={props.onBack} />
      )}
      {hits.length < reachable || isMore ? (
        <div className={styles.end}>
          {props.canGrow && hits.length < reachable ? (
            <Button onPress={props.onGrow}>{t('search.more')}</Button>
          ) : (
            <p>{t('search.refine')}</p>
          )}
        </div>
      ) : null}
    </section>
  );
}
