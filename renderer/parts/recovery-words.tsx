// The 24 recovery words, shown once: a numbered grid to write down, a sheet to print, and a copy only after a warning.

import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from '../state/desk-context.ts';
import { ActDialog } from './act-dialog.tsx';
import { Button } from './button.tsx';
import { copyForAMinute } from './copy-secret.ts';
import { wordsOf } from './recovery-text.ts';
import styles from './recovery-words.module.css';

export function RecoveryWords({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useWords();
  const desk = useDesk();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');

  const copy = async (): Promise<undefined> => {
    const isCopied = await copyForAMinute(recoveryKey);
    const text = t(isCopied ? 'recovery.copied' : 'recovery.copyFailed');
    setSaid(text);
    announce(desk, text);
    return undefined;
  };

  return (
    <div className={styles.sheet} data-print="sheet">
      <p className={styles.onPaper}>
        <strong>{t('recovery.printTitle')}</strong>
        <br />
        {t('recovery.printText')}
      </p>
      <ol className={styles.words} translate="no" aria-label={t('recovery.list')}>
        {wordsOf(recoveryKey).map((word, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its place is what it is
          <li key={place}>{word}</li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {t('recovery.print')}
        </Button>
        <Button variant="quiet" icon={<Copy aria-hidden="true" />} onPress={() => setAsking(true)}>
          {t('recovery.copy')}
        </Button>
        {said === '' ? null : <span className={styles.said}>{said}</span>}
      </div>
      {isAsking ? (
        <ActDialog
          title={t('recovery.copyTitle')}
          actLabel={t('recovery.copyDo')}
          onClose={() => setAsking(false)}
          onAct={copy}
        >
          <p>{t('recovery.copyText')}</p>
        </ActDialog>
      ) : null}
    </div>
  );
}
