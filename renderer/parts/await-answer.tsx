// Shows what a query brings: the data, the wait, the obstacle, or the fault with its number.

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { faultIdOf, ObstacleError } from '../state/answer.ts';
import { Button } from './button.tsx';
import { EmptyNote } from './empty-note.tsx';
import styles from './await-answer.module.css';

export interface AwaitAnswerProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

export function AwaitAnswer<T>({ query, children }: AwaitAnswerProps<T>) {
  const words = useWords();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error instanceof ObstacleError) {
    return <EmptyNote title={words.obstacle(query.error.obstacle)} />;
  }
  if (query.error !== null) return <FaultNote error={query.error} onRetry={() => void query.refetch()} />;
  return <output className={styles.wait}>{words.t('app.loading')}</output>;
}

/** A fault of the desk: its number is in the log, its details are not on the screen. */
export function FaultNote({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useWords();
  const id = faultIdOf(error);
  return (
    <EmptyNote title={t('fault.title')}>
      <p>{id === undefined ? t('fault.silent') : t('fault.numbered', { id })}</p>
      <Button onPress={onRetry}>{t('app.retry')}</Button>
    </EmptyNote>
  );
}
