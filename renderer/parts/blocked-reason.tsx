// Why an act cannot be done now: the obstacle in words, with the rule behind it.

import { Lock } from 'lucide-react';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { ruleOfObstacle } from '#core/words/cite-rule.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './blocked-reason.module.css';

export function BlockedReason({ obstacle }: { readonly obstacle: CaseObstacle }) {
  const words = useWords();
  const rule = ruleOfObstacle(obstacle, words.locale);
  return (
    <span className={styles.reason}>
      <Lock aria-hidden="true" />
      <span>
        {words.obstacle(obstacle)}
        {rule === undefined ? null : (
          <>
            {' '}
            <cite className={styles.rule}>{rule}</cite>
          </>
        )}
      </span>
    </span>
  );
}
