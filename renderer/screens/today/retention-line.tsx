// One calm line for what retention asks of a DPO today; nothing where it asks nothing.

import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import styles from './today-screen.module.css';

export function RetentionLine() {
  const { t } = useWords();
  const { queries } = useDesk();
  const view = useAnswer(queries.retention.show.queryOptions()).data;
  const due = view?.cases.filter(({ isDue }) => isDue).length ?? 0;
  const reviews = view?.cases.filter(({ hold }) => hold !== undefined && hold.reviewOn <= view.today).length ?? 0;
  if (due + reviews === 0) return null;
  return (
    <p className={styles.retention}>
      <Link to="/retention">{t('today.retention', { due, reviews })}</Link>
    </p>
  );
}
