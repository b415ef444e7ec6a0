// Which decisions of this desk shaped the suggestion, and the switch that ends such learning.

import type { Learned } from '#core/intake/suggestion.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useWay } from '../../state/use-way.ts';
import styles from './learned-part.module.css';

export function LearnedPart({ learned }: { readonly learned: Learned }) {
  const words = useWords();
  const { t } = words;
  const { client, toaster } = useDesk();
  const way = useWay();

  const switchOff = async (): Promise<void> => {
    const result = await client.learning.keep({ isOn: false });
    toaster.show(
      result.ok
        ? {
            text: t('triage.learned.isOff'),
            tone: 'done',
            part: 'learning',
            undo: way(() => client.learning.keep({ isOn: true })),
            redo: way(() => client.learning.keep({ isOn: false })),
          }
        : { text: words.obstacle(result.failure), tone: 'obstacle' },
    );
  };

  return (
    <div className={styles.learned}>
      <p>
        {t(`triage.learned.${learned.kind}`, { count: learned.decisions })} ({t(`triage.learned.${learned.because}`)})
      </p>
      <Button variant="quiet" onPress={() => void switchOff()}>
        {t('triage.learned.off')}
      </Button>
    </div>
  );
}
