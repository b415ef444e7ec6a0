// How sure intake is, as a shape and in words.

import { CircleCheck, CircleDashed, CircleHelp } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { howSure } from './how-sure.ts';
import styles from './sureness.module.css';

const marks = { sure: CircleCheck, likely: CircleDashed, unsure: CircleHelp };

export function Sureness({ confidence }: { readonly confidence: number }) {
  const { t } = useWords();
  const sure = howSure(confidence);
  const Mark = marks[sure];
  return (
    <p className={styles.sure} data-sure={sure}>
      <Mark aria-hidden="true" />
      {t(`triage.${sure}`)}
    </p>
  );
}
