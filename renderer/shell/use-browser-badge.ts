// The badge of a browser tab: how much cannot wait until tomorrow, before the title and as a dot on the icon.

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { badgeText } from '#core/desk/glance-view.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { isCaseWindow } from './own-window.ts';

/** Empty where nothing presses, in a window of one case, and where the system itself shows the badge. */
export function useBrowserBadge(): string {
  const { queries } = useDesk();
  const glance = useAnswer(queries.today.glance.queryOptions()).data;
  const isBrowser = useQuery(queries.shell.show.queryOptions()).data?.kind === 'browser';
  const badge = glance === undefined || !isBrowser || isCaseWindow() ? '' : badgeText(glance);
  const hasDot = badge !== '';
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute('href', hasDot ? './icon-due.svg' : './icon.svg');
    return () => icon?.setAttribute('href', './icon.svg');
  }, [hasDot]);
  return badge;
}
