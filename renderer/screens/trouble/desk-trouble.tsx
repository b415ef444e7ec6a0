// A desk that cannot be opened: what is the matter, what to do, and that nothing was changed.

import type { Obstacle, ObstacleCode } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import styles from '../welcome/welcome-page.module.css';

const troubles = [
  'desk-in-use',
  'desk-newer',
  'desk-damaged',
  'desk-absent',
] as const satisfies readonly ObstacleCode[];

type Trouble = (typeof troubles)[number];

/** True for what no passphrase can solve. */
export function isDeskTrouble(obstacle: Obstacle): obstacle is Extract<Obstacle, { code: Trouble }> {
  return troubles.some((code) => code === obstacle.code);
}

export interface DeskTroubleProps {
  readonly obstacle: Extract<Obstacle, { code: Trouble }>;
  readonly onRetry: () => void;
}

export function DeskTrouble({ obstacle, onRetry }: DeskTroubleProps) {
  const words = useWords();
  return (
    <Sheet>
      <div className={styles.page} role="alert">
        <h1 className={styles.title}>{words.t(`trouble.${obstacle.code}`)}</h1>
        <p className={styles.text}>{words.obstacle(obstacle)}</p>
        <div className={styles.acts}>
          <Button variant="primary" onPress={onRetry}>
            {words.t('app.retry')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
