// A button: primary for the one act a pane is about, danger for one that cannot be undone, plain for the others,
// quiet where it stands among text.

import { Button as AriaButton } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { CommandId } from '../commands/catalogue.ts';
import { joinClasses } from './join-classes.ts';
import { CommandCap } from './command-cap.tsx';
import styles from './button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'danger' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
  /** What it does by key and in the palette too: its key is shown on it. */
  readonly command?: CommandId | undefined;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly label?: string;
  readonly isWide?: boolean;
  readonly slot?: 'close';
}

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    variant = 'plain',
    icon,
    command,
    type = 'button',
    label,
    slot,
    isPending = false,
  } = props;
  return (
    <AriaButton
      className={joinClasses(styles.button, styles[variant], props.isWide === true && styles.wide)}
      // A pending button keeps the keyboard but does nothing. The library's own pending state would announce a progress
      // bar that these buttons do not have: an image without a name.
      type={isPending ? 'button' : type}
      isDisabled={props.isDisabled ?? false}
      {...(isPending ? { 'aria-disabled': true, 'data-pending': true } : {})}
      {...(onPress === undefined || isPending ? {} : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(slot === undefined ? {} : { slot })}
    >
      {icon}
      <span>{children}</span>
      {command === undefined ? null : <CommandCap command={command} />}
    </AriaButton>
  );
}
