// The calendar feed as the settings show it.

export interface CalendarView {
  readonly isOn: boolean;
  /** Where a calendar program of this machine finds it; undefined while it is off. Whoever knows it can read it. */
  readonly address: string | undefined;
  /** Another program has the port: another address is needed. */
  readonly isPortTaken: boolean;
}
