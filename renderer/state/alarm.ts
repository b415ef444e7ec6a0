// Whether the alarm of the desk takes the whole window, or was put aside to read on.

import { createContext, use } from 'react';

export interface AlarmShown {
  /** Brings the alarm back over the window. */
  readonly show: () => void;
}

export const AlarmContext = createContext<AlarmShown>({ show: () => undefined });

export function useAlarm(): AlarmShown {
  return use(AlarmContext);
}
