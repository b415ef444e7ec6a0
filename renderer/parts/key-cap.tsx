// A key as it is printed on the keyboard; hidden while single keys are turned off.

import { usePreferences } from '../state/preferences.ts';
import styles from './key-cap.module.css';

export function KeyCap({ children }: { readonly children: string }) {
  const [{ hasSingleKeys }] = usePreferences();
  if (!hasSingleKeys && children.length === 1) return null;
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
