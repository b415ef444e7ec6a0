// A button for an act that the law may block: never hidden, it then says why on focus, hover and press.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Lock } from 'lucide-react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { BlockedReason } from './blocked-reason.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { joinClasses } from './join-classes.ts';
import { CommandCap } from './command-cap.tsx';
import buttonStyles from './button.module.css';
import styles from './gated-button.module.css';

export interface GatedButtonProps extends Pick<ButtonProps, 'variant' | 'icon' | 'command'> {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What blocks the act now; undefined where nothing does. */
  readonly blocked: CaseObstacle | undefined;
}

export function GatedButton({ blocked, ...button }: GatedButtonProps) {
  return blocked === undefined ? <Button {...button} /> : <BlockedButton {...button} blocked={blocked} />;
}

function BlockedButton(props: Omit<GatedButtonProps, 'blocked'> & { readonly blocked: CaseObstacle }) {
  const { children, blocked, variant = 'plain', command } = props;
  const [isShown, setShown] = useState(false);
  return (
    <TooltipTrigger isOpen={isShown} onOpenChange={setShown} delay={150} closeDelay={200} shouldCloseOnPress={false}>
      <AriaButton
        className={joinClasses(buttonStyles.button, variant === 'quiet' && buttonStyles.quiet, styles.blocked)}
        aria-disabled="true"
        onPress={() => setShown(true)}
        onFocus={({ target }) => {
          if (!target.matches(':focus-visible')) return;
          // Reached with Tab below the fold, it scrolls into sight, and a tooltip closes at every scroll: opened after it.
          const opening = setTimeout(() => setShown(document.activeElement === target), 120);
          // A key pressed meanwhile has the last word: what Escape closed would open again on a slow machine.
          document.addEventListener('keydown', () => clearTimeout(opening), { capture: true, once: true });
        }}
      >
        <Lock aria-hidden="true" />
        <span>{children}</span>
        {command === undefined ? null : <CommandCap command={command} />}
      </AriaButton>
      <Tooltip className={styles.sheet ?? ''} placement="bottom" offset={6}>
        <BlockedReason obstacle={blocked} />
      </Tooltip>
    </TooltipTrigger>
  );
}
