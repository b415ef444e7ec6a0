// Everything that the journal records. Past tense; never changed, only added to.

import type { CaseEvent } from './case-event.ts';
import type { DeskEvent, MessageEvent } from './desk-event.ts';

export type JournalEvent = CaseEvent | MessageEvent | DeskEvent;
