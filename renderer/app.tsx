// The whole of the screens around one desk: which of them is shown follows from the state the desk is in.

import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { formatTag } from '#core/words/locale.ts';
import { LiveRegion } from './frame/live-region.tsx';
import { RenewalOverlay } from './frame/renewal-overlay.tsx';
import { SilentBanner } from './frame/silent-banner.tsx';
import { FaultNote } from './parts/await-answer.tsx';
import { createDeskRouter } from './routes.tsx';
import { AlarmScreen } from './screens/alarm/alarm-screen.tsx';
import { GonePage } from './screens/trouble/gone-page.tsx';
import { UnlockScreen } from './screens/unlock/unlock-screen.tsx';
import { WelcomeScreen } from './screens/welcome/welcome-screen.tsx';
import { CommandProvider } from './commands/command-provider.tsx';
import { AlarmContext } from './state/alarm.ts';
import { DeskContext, useDesk } from './state/desk-context.ts';
import { forgetDesk } from './state/forget-desk.ts';
import type { DeskAtHand } from './state/desk-context.ts';
import { followNotices } from './state/follow-notices.ts';
import { OpenDeskContext } from './state/open-desk.ts';
import { usePreferences } from './state/preferences.ts';
import { useStore } from './state/store.ts';

export function App({ desk }: { readonly desk: DeskAtHand }) {
  const [{ locale }] = usePreferences();
  useEffect(() => {
    const ending = new AbortController();
    void followNotices(desk, ending.signal);
    return () => ending.abort();
  }, [desk]);
  return (
    <I18nProvider locale={formatTag[locale]}>
      <DeskContext value={desk}>
        <QueryClientProvider client={desk.cache}>
          <CommandProvider>
            <Screens />
            <RenewalOverlay />
            <SilentBanner />
            <LiveRegion />
          </CommandProvider>
        </QueryClientProvider>
      </DeskContext>
    </I18nProvider>
  );
}

function Screens() {
  const desk = useDesk();
  const line = useStore(desk.line);
  const status = useQuery(desk.queries.desk.status.queryOptions());
  // A new desk keeps its welcome until the recovery key has been written down.
  const [isWelcoming, setWelcoming] = useState(false);
  // An alarm takes the window each time that the desk opens, until a person chooses to read on.
  const [isReadingOn, setReadingOn] = useState(false);
  const opening = status.data?.state === 'open' ? status.data.opening : undefined;
  const [met, setMet] = useState(opening);
  // A tab that slept does not hear the lock between two openings, and the second may be of another desk.
  const isOther = met !== undefined && opening !== undefined && met !== opening;
  if (met !== opening && !isOther) setMet(opening);

  if (line === 'gone') return <GonePage />;
  if (status.data === undefined) {
    return status.error === null ? null : <FaultNote error={status.error} onRetry={() => void status.refetch()} />;
  }
  if (status.data.state === 'absent' || isWelcoming) {
    return <WelcomeScreen onBegin={() => setWelcoming(true)} onDone={() => setWelcoming(false)} />;
  }
  if (status.data.state === 'locked')
    return <UnlockScreen because={status.data.because} onOpening={() => setReadingOn(false)} />;
  if (isOther) {
    const onForgotten = (): void => {
      setReadingOn(false);
      setMet(opening);
    };
    return <Forgetting onForgotten={onForgotten} />;
  }
  const { alarm } = status.data;
  return (
    <OpenDeskContext value={status.data}>
      {alarm === undefined || isReadingOn ? (
        <AlarmContext value={{ show: () => setReadingOn(false) }}>
          <Places />
        </AlarmContext>
      ) : (
        <AlarmScreen alarm={alarm} onRead={() => setReadingOn(true)} />
      )}
    </OpenDeskContext>
  );
}

/** In place of the screens: what they show must be gone before they are there again. */
function Forgetting({ onForgotten }: { readonly onForgotten: () => void }) {
  const desk = useDesk();
  useEffect(() => {
    forgetDesk(desk);
    onForgotten();
  });
  return null;
}

/** A router of its own for each opening: where one stood before, another desk may have been looked at since. */
function Places() {
  const [router] = useState(createDeskRouter);
  useEffect(() => () => router.history.destroy(), [router]);
  return <RouterProvider router={router} />;
}
