// Does what was wished outside the page: a click in the system's menu, on the tray, on the morning's notification.

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { ShellWish } from '#core/desk/shell-views.ts';
import { unreachable } from '#core/base/result.ts';
import { catalogue } from '../commands/catalogue.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { isBehindDialog, useGiveCommand } from '../commands/command-provider.tsx';
import { useDesk } from '../state/desk-context.ts';
import { isCaseWindow } from './own-window.ts';

export function useWishes(): void {
  const { wishes, windowId } = useDesk();
  const navigate = useNavigate();
  const give = useGiveCommand();
  const doWish = useEffectEvent((wish: ShellWish): void => {
    switch (wish.kind) {
      case 'command':
        if (wish.window === windowId && isCommand(wish.command) && !isBehindDialog(wish.command)) give(wish.command);
        return;
      case 'case':
        if (!isCaseWindow()) void navigate({ to: '/cases/$ref', params: { ref: wish.ref } });
        return;
      case 'notices':
        if (!isCaseWindow() && !isBehindDialog('desk.notices')) give('desk.notices');
        return;
      default:
        return unreachable(wish);
    }
  });
  useEffect(
    () =>
      wishes.follow(() => {
        const wish = wishes.read();
        if (wish !== undefined) doWish(wish);
      }),
    [wishes],
  );
}

function isCommand(text: string): text is CommandId {
  return Object.hasOwn(catalogue, text);
}
