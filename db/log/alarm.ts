// What stands in the way of writing when the log, the keys or an anchor do not fit.

import { StorageFault } from '#core/desk/storage-fault.ts';
import type { AlarmView } from '#core/desk/log-views.ts';

/** Ends what was being done: the transaction is rolled back, and nothing is written until a person has looked at it. */
export class LogAlarm extends StorageFault {
  readonly alarm: AlarmView;

  constructor(found: Pick<AlarmView, 'kind'> & Partial<AlarmView>) {
    super({ code: 'log-alarm' });
    this.name = 'LogAlarm';
    this.alarm = { seq: undefined, missing: undefined, anchor: undefined, lastWrittenAt: undefined, ...found };
  }
}
