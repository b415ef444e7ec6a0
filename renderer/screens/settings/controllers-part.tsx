// For whom the desk works, in a sentence, with the way to their profiles.

import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import styles from './section.module.css';

export function ControllersPart() {
  const { t, list } = useWords();
  const { controllers } = useOpenDesk();
  const navigate = useNavigate();
  return (
    <Pane title={t('controllers.title')} className={styles.section}>
      <div className={styles.body}>
        <p className={styles.note}>
          {t('controllers.settingsNote', {
            count: controllers.length,
            names: list(controllers.map(({ name }) => name)),
          })}
        </p>
        <div className={styles.acts}>
          <Button onPress={() => void navigate({ to: '/settings/controllers' })}>{t('controllers.open')}</Button>
          <Button variant="quiet" onPress={() => void navigate({ to: '/settings/policy', search: {} })}>
            {t('controllers.check')}
          </Button>
        </div>
      </div>
    </Pane>
  );
}
