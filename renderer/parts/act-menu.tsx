// The acts that are needed less often, behind one button.

import { Ellipsis } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { BlockedReason } from './blocked-reason.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './act-menu.module.css';

export interface MenuAct {
  readonly label: string;
  readonly act: () => void;
  /** What blocks the act now: it then stays in the menu and says why. */
  readonly blocked?: CaseObstacle | undefined;
}

export interface ActMenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** Without a border, for a place among text. */
  readonly isQuiet?: boolean;
}

export function ActMenu({ label, acts, isQuiet = false }: ActMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={joinClasses(styles.button, isQuiet && styles.quiet)} aria-label={label}>
        <Ellipsis aria-hidden="true" />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} aria-label={label}>
          {acts.map(({ label: name, act, blocked }) => (
            <MenuItem
              key={name}
              textValue={name}
              className={styles.item ?? ''}
              onAction={blocked === undefined ? act : () => undefined}
              shouldCloseOnSelect={blocked === undefined}
            >
              <span className={blocked === undefined ? undefined : styles.blocked}>{name}</span>
              {blocked === undefined ? null : <BlockedReason obstacle={blocked} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
