// The sample desk in one click: what it is, beside the button that opens it.

import { FlaskConical } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './welcome-page.module.css';

export function SampleOffer({ onSample }: { readonly onSample: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles.offer}>
      <Button icon={<FlaskConical aria-hidden="true" />} onPress={onSample}>
        {t('sample.offer')}
      </Button>
      <p className={styles.quiet}>{t('sample.text')}</p>
    </div>
  );
}
