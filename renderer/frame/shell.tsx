// The frame around every screen of an open desk: rail, screen, status line, and what lies over them.

import { Outlet, useLocation, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { TextKey } from '../i18n/text-key.ts';
import { useWords } from '../i18n/use-words.ts';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
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

  useShortcuts([
    { key: '1', label: 'nav.today', act: () => void navigate({ to: '/today' }) },
    { key: '2', label: 'nav.triage', act: () => void navigate({ to: '/triage/{-$id}', params: { id: undefined } }) },
    { key: '3', label: 'nav.cases', act: () => void navigate({ to: '/cases' }) },
    {
      key: '4',
      label: 'nav.messages',
      act: () => void navigate({ to: '/messages/{-$id}', params: { id: undefined } }),
    },
    { key: '5', label: 'nav.retention', act: () => void navigate({ to: '/retention' }) },
    { key: '6', label: 'nav.settings', act: () => void navigate({ to: '/settings' }) },
    { key: '7', label: 'security.title', act: () => void navigate({ to: '/security' }) },
    { key: '8', label: 'log.title', act: () => void navigate({ to: '/log', search: {} }) },
    { key: '/', label: 'search.key', act: () => void navigate({ to: '/search' }) },
    { key: 'z', label: 'key.undo', act: () => toaster.undoLatest() },
    { key: 'mod+z', label: 'key.undo', act: () => toaster.undoLatest() },
    { key: 'F6', label: 'key.nextPane', act: focusNextPane },
    { key: '?', label: 'key.help', act: () => setHelpOpen(true) },
    { key: 'F1', label: 'key.help', act: () => setHelpOpen(true) },
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
