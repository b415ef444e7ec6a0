// Says which covered words stand open elsewhere, and offers to cover those too.

import { TriangleAlert } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './redact.module.css';

const most = 12;

export interface ElsewhereNoteProps {
  readonly words: ReadonlyMap<string, number>;
  readonly onCover: () => void;
}

export function ElsewhereNote({ words, onCover }: ElsewhereNoteProps) {
  const { t, list } = useWords();
  if (words.size === 0) return null;
  const said = [...words].slice(0, most).map(([word, times]) => t('redact.timesWord', { word, times }));
  return (
    <div className={styles.elsewhere}>
      <output data-personal>
        <TriangleAlert aria-hidden="true" />{' '}
        {t('redact.elsewhere', { words: list(words.size > most ? [...said, '…'] : said) })}
      </output>
      <Button onPress={onCover}>{t('redact.coverThose')}</Button>
    </div>
  );
}
