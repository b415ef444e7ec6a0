// A button that is an icon; its name is always there for those who cannot see it, and as a tooltip.

import { Button as AriaButton } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

export function IconButton({
  label,
  icon,
  onPress,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}) {
  return (
    <span title={label} className={styles.wrap}>
      <AriaButton className={styles.button ?? ''} aria-label={label} onPress={onPress}>
        {icon}
      </AriaButton>
    </span>
  );
}
