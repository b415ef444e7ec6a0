// The restriction itself: since when it runs and why, or until when it ran.

import type { CaseView } from '#core/desk/views.ts';
import { HelpMark } from '../../../help/help-mark.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { LiftRestrictionDialog } from '../dialogs/lift-restriction-dialog.tsx';
import { StartRestrictionDialog } from '../dialogs/start-restriction-dialog.tsx';
import styles from './rights.module.css';

export function RestrictionNote({ view }: { readonly view: CaseView }) {
  const { t, say, day } = useWords();
  const { open } = useCaseActs();
  const { restriction, phase } = view;
  const isRunning = restriction !== undefined && restriction.until === undefined;
  return (
    <div className={styles.note}>
      <p>
        {restriction === undefined ? (
          t('right.notRestricted')
        ) : (
          <>
            <strong>
              {isRunning
                ? t('right.restricted', { day: day(restriction.from, 'full') })
                : t('right.lifted', {
                    from: day(restriction.from, 'medium'),
                    until: day(restriction.until ?? restriction.from, 'medium'),
                  })}
            </strong>{' '}
            {say(`trigger.${restriction.trigger}`)}
          </>
        )}{' '}
        <ArticleChip article="GDPR Art. 18(1)" /> <HelpMark topic="restriction" />
      </p>
      <div className={styles.acts}>
        {isRunning ? (
          <Button onPress={() => open((given) => <LiftRestrictionDialog {...given} />)}>{t('right.lift')}…</Button>
        ) : phase === 'open' ? (
          <Button onPress={() => open((given) => <StartRestrictionDialog {...given} />)}>{t('right.restrict')}…</Button>
        ) : null}
      </div>
    </div>
  );
}
