// Whose wording the letters have, in a sentence, with the way to it.

import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useController } from '../../state/open-desk.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './section.module.css';

export function LettersPart() {
  const { t } = useWords();
  const { queries } = useDesk();
  const navigate = useNavigate();
  const { id } = useController();
  const rows = useAnswer(queries.letters.templates.list.queryOptions({ input: { controller: id } })).data ?? [];
  return (
    <Pane title={t('templates.title')} className={styles.section}>
      <div className={styles.body}>
        <p className={styles.note}>{t('templates.settings', { own: rows.filter(({ isOwn }) => isOwn).length })}</p>
        <div className={styles.acts}>
          <Button onPress={() => void navigate({ to: '/settings/letters', search: {} })}>{t('templates.open')}</Button>
        </div>
      </div>
    </Pane>
  );
}
