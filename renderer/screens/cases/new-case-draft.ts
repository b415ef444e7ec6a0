// A request that no mail holds, as far as the DPO has written it down.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { Day } from '#core/base/day.ts';
import type { NewCase } from '#core/desk/commands/open-case.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Channel } from '#core/law/channel.ts';
import type { Right } from '#core/law/right.ts';
import { typedDay } from '../../parts/typed-day.ts';

export interface NewCaseDraft {
  readonly controller: string;
  readonly channel: Channel | undefined;
  /** As typed. */
  readonly receivedDay: string;
  readonly rights: readonly Right[];
  readonly language: string;
  readonly requester: Mailbox;
  readonly capacity: Capacity;
  readonly dataSubject: Mailbox;
  readonly note: string;
}

export type NewCaseField = 'channel' | 'receivedDay' | 'rights' | 'note' | 'requester' | 'dataSubject';

const nobody: Mailbox = { name: '', address: '' };

export function emptyDraft(controller: string, language: string): NewCaseDraft {
  return {
    controller,
    channel: undefined,
    receivedDay: '',
    rights: [],
    language,
    requester: nobody,
    capacity: 'self',
    dataSubject: nobody,
    note: '',
  };
}

/** What is still missing, in the order of the form. */
export function missingIn(draft: NewCaseDraft, today: Day): readonly NewCaseField[] {
  const day = typedDay(draft.receivedDay);
  const missing: readonly (readonly [NewCaseField, boolean])[] = [
    ['channel', draft.channel === undefined],
    ['receivedDay', day === undefined || day > today],
    ['rights', draft.rights.length === 0],
    ['note', draft.note.trim() === ''],
    ['requester', isNobody(draft.requester)],
    ['dataSubject', draft.capacity !== 'self' && isNobody(draft.dataSubject)],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** The act, once nothing is missing. */
export function newCaseOf(draft: NewCaseDraft): NewCase | undefined {
  const { channel, capacity, dataSubject } = draft;
  const receivedDay = typedDay(draft.receivedDay);
  if (channel === undefined || receivedDay === undefined) return undefined;
  return {
    controller: draft.controller,
    channel,
    receivedDay,
    rights: draft.rights,
    language: draft.language,
    requester: trimmed(draft.requester),
    capacity,
    ...(capacity === 'self' ? {} : { dataSubject: trimmed(dataSubject) }),
    note: draft.note.trim(),
  };
}

function isNobody({ name, address }: Mailbox): boolean {
  return name.trim() === '' && address.trim() === '';
}

/** An address is known in lower case, as it is in a mail. */
function trimmed({ name, address }: Mailbox): Mailbox {
  return { name: name.trim(), address: address.trim().toLowerCase() };
}
