// The way to the case before and to the one after, by deadline.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { useNeighbours } from './use-neighbours.ts';
import styles from './case-head.module.css';

export function CaseNeighbours({ caseRef }: { readonly caseRef: string }) {
  const { t } = useWords();
  const { previous, next, go } = useNeighbours(caseRef);
  useCommands([
    ...(next === undefined ? [] : [{ id: 'case.nextCase' as const, act: () => go(next) }]),
    ...(previous === undefined ? [] : [{ id: 'case.previousCase' as const, act: () => go(previous) }]),
  ]);
  return (
    <span className={styles.neighbours}>
      <AriaButton
        className={styles.neighbour ?? ''}
        aria-label={t('case.previousCase')}
        isDisabled={previous === undefined}
        onPress={() => go(previous)}
      >
        <ChevronLeft aria-hidden="true" />
      </AriaButton>
      <AriaButton
        className={styles.neighbour ?? ''}
        aria-label={t('case.nextCase')}
        isDisabled={next === undefined}
        onPress={() => go(next)}
      >
        <ChevronRight aria-hidden="true" />
      </AriaButton>
    </span>
  );
}
