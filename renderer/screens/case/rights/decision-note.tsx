// What was decided on a right, with the ground of a refusal, and how the answer left.

import type { RightWork } from '#core/case/right-work.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { articleOfGround } from '#core/law/refusal-ground.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import styles from './rights.module.css';

export function DecisionNote({ work }: { readonly work: RightWork }) {
  const { t, say } = useWords();
  const { decision, answer, withdrawn } = work;
  const refusal = decision !== undefined && 'refusal' in decision ? decision.refusal : undefined;
  const note = decision !== undefined && 'note' in decision ? decision.note : '';
  if (withdrawn !== undefined) return <p className={styles.note}>{withdrawn}</p>;
  if (refusal === undefined && note === '' && answer === undefined) return null;
  const { exception } = refusal ?? {};
  return (
    <div className={styles.note}>
      {refusal === undefined ? null : (
        <p>
          <strong>{say(`refusalGround.${refusal.ground}`)}</strong>
          {exception === undefined ? null : ` – ${say(`exception.${exception}`)}`}{' '}
          <ArticleChip
            article={exception === undefined ? articleOfGround[refusal.ground] : exceptionRule(exception).article}
          />
          <br />
          <span data-personal>{refusal.facts}</span>
        </p>
      )}
      {note === '' ? null : <p data-personal>{note}</p>}
      {answer === undefined ? null : (
        <p>
          {t('right.leftBy', {
            channel: say(`channel.${answer.channel}`),
            hasFormat: answer.format === undefined ? 'no' : 'yes',
            format: answer.format === undefined ? '' : say(`format.${answer.format}`),
          })}
        </p>
      )}
    </div>
  );
}
