// One rule of a kept policy: what it is about, and its own words.

import type { PolicyStatement } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { policyTopic } from '../policy-topic.ts';
import styles from '../controllers.module.css';

export function StatementWords({ statement }: { readonly statement: PolicyStatement }) {
  const { say } = useWords();
  const topic = policyTopic(statement.topic);
  return (
    <div className={styles.departure}>
      <p className={styles.sentence}>{topic === undefined ? statement.topic : say(`policyRow.${topic}`)}</p>
      <q className={styles.quote}>{statement.quote}</q>
    </div>
  );
}
