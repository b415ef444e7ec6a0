// What goes with every refusal: where to complain, and that a court is open (GDPR Art. 12(4)).

import { remediesOf } from '#core/case/gate/refusal.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import { useCaseController } from '../use-case-controller.ts';
import styles from './dialog.module.css';

export function RemediesNote({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const controller = useCaseController(view);
  const remedies = controller && remediesOf(controller);
  if (remedies === undefined) return null;
  return (
    <div className={styles.aside}>
      <p className={styles.note}>
        {t('act.decide.remedies')} <ArticleChip article="GDPR Art. 12(4)" />
      </p>
      <p>{t('act.decide.authority', { authority: remedies.authority })}</p>
      <p>{t('act.decide.court', { court: remedies.court })}</p>
    </div>
  );
}
