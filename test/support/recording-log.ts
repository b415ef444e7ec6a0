// A log that keeps what it was told, so that a test can look for what must not be in it.

import type { Log, LogFacts } from '#core/desk/log.ts';

interface LoggedEvent {
  readonly level: keyof Log;
  readonly event: string;
  readonly facts: LogFacts;
}

export interface RecordingLog extends Log {
  readonly events: readonly LoggedEvent[];
}

export function createRecordingLog(): RecordingLog {
  const events: LoggedEvent[] = [];
  function keep(level: keyof Log): (event: string, facts?: LogFacts) => void {
    return (event, facts = {}) => {
      events.push({ level, event, facts });
    };
  }
  return { events, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
