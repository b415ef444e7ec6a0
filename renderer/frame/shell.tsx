// The frame around every screen of an open desk: rail, screen, status line, and what lies over them.

import { Outlet, useLocation, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { TextKey } from '../i18n/text-key.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../commands/command-provider.tsx';
import { useDesk } from '../state/desk-context.ts';
import { DropMail } from './drop-mail.tsx';
import { JobReport } from './job-report.tsx';
import { Rail } from './rail.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { StatusLine } from './status-line.tsx';
import { ToastRegion } from './toast-region.tsx';
import { focusNextPane } from './focus-next-pane.ts';
import { usePresence } from './use-presence.ts';
import styles from './shell.module.css';

export function Shell() {
  const { t } = useWords();
  const { toaster } = useDesk();
  const navigate = useNavigate();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  useScreenTitle();
  usePresence();

  useCommands([
    { id: 'go.today', act: () => void navigate({ to: '/today' }) },
    { id: 'go.triage', act: () => void navigate({ to: '/triage/{-$id}', params: { id: undefined } }) },
    { id: 'go.cases', act: () => void navigate({ to: '/cases' }) },
    {
      id: 'go.messages',
      act: () => void navigate({ to: '/messages/{-$id}', params: { id: undefined } }),
    },
    { id: 'go.retention', act: () => void navigate({ to: '/retention' }) },
    { id: 'go.settings', act: () => void navigate({ to: '/settings' }) },
    { id: 'go.security', act: () => void navigate({ to: '/security' }) },
    { id: 'go.log', act: () => void navigate({ to: '/log', search: {} }) },
    { id: 'go.search', act: () => void navigate({ to: '/search' }) },
    { id: 'desk.undo', act: () => toaster.undoLatest() },
    { id: 'go.nextPane', act: focusNextPane },
    { id: 'desk.keys', act: () => setHelpOpen(true) },
  ]);

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Rail onHelp={() => setHelpOpen(true)} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <ReadOnlyBanner />
        <Outlet />
      </main>
      <StatusLine />
      <ToastRegion />
      <JobReport />
      <DropMail />
      {isHelpOpen ? <ShortcutHelp onClose={() => setHelpOpen(false)} /> : null}
    </div>
  );
}

/** After a change of screen the keyboard stands at its beginning, not on a link that is gone. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>): void {
  const screen = useRouterState({
    // Not before the new screen stands there: until then the link that was followed still has the keyboard.
    // Below the settings every page is a screen of its own; elsewhere the rest of the address chooses from a list.
    select: ({ resolvedLocation }) => {
      const path = resolvedLocation?.pathname;
      return path?.startsWith('/settings') === true ? path : path?.split('/')[1];
    },
  });
  const last = useRef(screen);
  useEffect(() => {
    // A form that takes the keyboard at its first field keeps it.
    const isInside = main.current?.contains(document.activeElement) ?? false;
    if (last.current !== undefined && last.current !== screen && !isInside) {
      main.current?.focus({ preventScroll: true });
    }
    last.current = screen;
  }, [main, screen]);
}

const screens: Readonly<Record<string, TextKey>> = {
  today: 'nav.today',
  triage: 'nav.triage',
  cases: 'nav.cases',
  messages: 'nav.messages',
  search: 'search.title',
  ledger: 'ledger.title',
  retention: 'nav.retention',
  settings: 'nav.settings',
  security: 'security.title',
  log: 'log.title',
};

/** The window's title says where one is (WCAG 2.4.2), and never whose case it is: titles show up in task lists. */
function useScreenTitle(): void {
  const { t } = useWords();
  const [screen, detail] = useLocation({ select: ({ pathname }) => pathname })
    .split('/')
    .slice(1);
  const name = screens[screen ?? ''];
  const title = [screen === 'cases' && detail !== 'new' ? detail : undefined, name && t(name), 'DPO Desk']
    .filter(Boolean)
    .join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
