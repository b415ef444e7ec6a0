// Says aloud what changed: sync, undo, saved.

import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import styles from './live-region.module.css';

export function LiveRegion() {
  const { text, count } = useStore(useDesk().spoken);
  return (
    <output className={styles.hidden} aria-live="polite">
      <span key={count}>{text}</span>
    </output>
  );
}
