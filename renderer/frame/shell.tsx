// The frame around every screen of an open desk: rail, screen, status line, and what lies over them.

import { Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { GuideContext } from '../help/guide-context.ts';
import type { GuidePageName } from '../help/guide-page.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { useWords } from '../i18n/use-words.ts';
import { isCaseWindow } from '../shell/own-window.ts';
import { ShellServices } from '../shell/shell-services.tsx';
import { useBrowserBadge } from '../shell/use-browser-badge.ts';
import { CloseDay } from '../screens/today/close-day.tsx';
import { DropMail } from './drop-mail.tsx';
import { HistoryOverlay } from './history-overlay.tsx';
import { JobReport } from './job-report.tsx';
import { NoticeCentre } from './notice-centre.tsx';
import { OutboxOverlay } from './outbox-overlay.tsx';
import { OutboxNews } from './outbox-news.tsx';
import { Palette } from './palette/palette.tsx';
import { Rail } from './rail.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { StatusLine } from './status-line.tsx';
import { ToastRegion } from './toast-region.tsx';
import { useFrameCommands } from './use-frame-commands.ts';
import type { Overlay } from './use-frame-commands.ts';
import { usePresence } from './use-presence.ts';
import styles from './shell.module.css';

/** The pages and pictures come when they are asked for. */
const GuideOverlay = lazy(async () => ({ default: (await import('../help/guide-overlay.tsx')).GuideOverlay }));

export function Shell() {
  const { t } = useWords();
  const [overlay, setOverlay] = useState<Overlay>();
  const closeOverlay = (): void => setOverlay(undefined);
  const [guidePage, setGuidePage] = useState<GuidePageName>('start');
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  useScreenTitle();
  usePresence();

  useFrameCommands(setOverlay);

  return (
    <div className={styles.shell} data-alone={isCaseWindow() || undefined}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      {isCaseWindow() ? null : <Rail />}
      <main ref={main} className={styles.main} tabIndex={-1}>
        <ReadOnlyBanner />
        <SampleBanner />
        <GuideContext
          value={(page) => {
            setGuidePage(page);
            setOverlay('guide');
          }}
        >
          <Outlet />
        </GuideContext>
      </main>
      <StatusLine />
      <ToastRegion />
      <JobReport />
      <DropMail />
      <ShellServices />
      <OutboxNews />
      <CloseDay />
      {overlay === 'palette' ? <Palette onClose={closeOverlay} /> : null}
      {overlay === 'history' ? <HistoryOverlay onClose={closeOverlay} /> : null}
      {overlay === 'notices' ? <NoticeCentre onClose={closeOverlay} /> : null}
      {overlay === 'outbox' ? <OutboxOverlay onClose={closeOverlay} /> : null}
      {overlay === 'guide' ? (
        <Suspense>
          <GuideOverlay page={guidePage} onPage={setGuidePage} onClose={closeOverlay} />
        </Suspense>
      ) : null}
      {overlay === 'keys' ? <ShortcutHelp onClose={closeOverlay} /> : null}
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
  letters: 'case.letters',
  messages: 'nav.messages',
  search: 'search.title',
  ledger: 'ledger.title',
  handover: 'handover.title',
  register: 'reports.title',
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
  const badge = useBrowserBadge();
  const title = [screen === 'cases' && detail !== 'new' ? detail : undefined, name && t(name), 'DPO Desk']
    .filter(Boolean)
    .join(' · ');
  useEffect(() => {
    document.title = badge === '' ? title : `(${badge}) ${title}`;
    return () => {
      // A locked desk and an ended sample have no screen and no count.
      document.title = 'DPO Desk';
    };
  }, [badge, title]);
}
