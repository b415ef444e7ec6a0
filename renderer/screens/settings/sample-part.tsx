// The sample desk from an open one, which is locked first; and the way out of it.

import { FlaskConical } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useEndSample } from '../../state/use-end-sample.ts';
import { sampleAddress } from '../unlock/sample-address.ts';
import styles from './section.module.css';

export function SamplePart() {
  const { t } = useWords();
  const { client, cache, queries } = useDesk();
  const { isSample } = useOpenDesk();
  const end = useEndSample();

  const begin = async (): Promise<void> => {
    // A window that comes anew after the lock finds there what it was locked for.
    location.hash = sampleAddress;
    await client.desk.lock().catch(() => undefined);
    await cache.invalidateQueries({ queryKey: queries.desk.status.queryKey() });
  };

  return (
    <Pane title={t('sample.title')} className={styles.section}>
      <div className={styles.body}>
        <p className={styles.note}>{t(isSample ? 'sample.note' : 'sample.settings')}</p>
        <div>
          {isSample ? (
            <Button onPress={end}>{t('sample.end')}</Button>
          ) : (
            <Button icon={<FlaskConical aria-hidden="true" />} onPress={() => void begin()}>
              {t('sample.settingsDo')}
            </Button>
          )}
        </div>
      </div>
    </Pane>
  );
}
