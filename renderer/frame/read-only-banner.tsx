// Says why nothing can be written, and what to do: a full or failing disk, or an alarm that nobody has looked at.

import { useWords } from '../i18n/use-words.ts';
import { useAlarm } from '../state/alarm.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import styles from './read-only-banner.module.css';

export function ReadOnlyBanner() {
  const { t } = useWords();
  const { isReadOnly, alarm } = useOpenDesk();
  const { show } = useAlarm();
  if (alarm !== undefined)
    return (
      <output className={styles.banner} data-tone="bad">
        <span>{t('alarm.banner')}</span>
        <button type="button" className={styles.link} onClick={show}>
          {t('alarm.bannerLink')}
        </button>
      </output>
    );
  if (!isReadOnly) return null;
  return <output className={styles.banner}>{t('app.readOnly')}</output>;
}
