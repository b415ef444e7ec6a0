// Which mail is shown. It changes at once, in the frame of the key press; the address follows when the hand rests.

import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { MessageId } from '#core/base/id.ts';

/** A hand that walks through a list is faster than this, and a router takes longer than a frame. Milliseconds. */
const rest = 150;

export interface ShownMail {
  /** undefined while none was chosen. */
  readonly id: string | undefined;
  readonly show: (id: MessageId | undefined) => void;
}

interface Shown {
  readonly id: string | undefined;
  /** The address as last seen. */
  readonly seen: string | undefined;
  /** What this screen wrote into the address; its arrival is no news. */
  readonly written: { readonly id: string | undefined } | undefined;
}

export function useShownMail(): ShownMail {
  const { id: addressed } = useParams({ from: '/triage/{-$id}' });
  const navigate = useNavigate();
  const [shown, setShown] = useState<Shown>({ id: addressed, seen: addressed, written: undefined });
  if (addressed !== shown.seen) {
    const isOwn = shown.written !== undefined && shown.written.id === addressed;
    // A link or the back button changed it: that is followed.
    setShown({ id: isOwn ? shown.id : addressed, seen: addressed, written: undefined });
  }

  const { id } = shown;
  // A screen that is still being fetched is already the one that was asked for: the address is no longer this screen's.
  const isLeaving = useRouterState({ select: ({ location }) => !location.pathname.startsWith('/triage') });
  useEffect(() => {
    if (id === addressed || isLeaving) return undefined;
    const timer = setTimeout(() => {
      setShown((state) => ({ ...state, written: { id } }));
      void navigate({ to: '/triage/{-$id}', params: { id }, replace: true });
    }, rest);
    return () => clearTimeout(timer);
  }, [id, addressed, isLeaving, navigate]);

  const show = useCallback((next: MessageId | undefined) => setShown((state) => ({ ...state, id: next })), []);
  return { id, show };
}
