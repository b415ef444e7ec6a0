// The register's filter as a person sets it, and as the desk takes it.

import { TZDate } from '@date-fns/tz';
import { addDays, instantOf } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';
import type { Actor } from '#core/audit/leaf.ts';
import type { LogTopic } from '#core/desk/log-views.ts';
import { typedDay } from '../../parts/typed-day.ts';

export interface RegisterDraft {
  readonly topics: readonly LogTopic[];
  readonly by: Actor | 'all';
  /** As typed. */
  readonly ref: string;
  readonly from: string;
  readonly until: string;
}

export interface AskedFilter {
  readonly topics: LogTopic[];
  readonly by: Actor[];
  readonly ref?: string;
  readonly from?: Instant;
  readonly until?: Instant;
}

export const wholeRegister: RegisterDraft = { topics: [], by: 'all', ref: '', from: '', until: '' };

export function isWhole({ topics, by, ref, from, until }: RegisterDraft): boolean {
  return topics.length === 0 && by === 'all' && ref.trim() === '' && from.trim() === '' && until.trim() === '';
}

/** `zone` (IANA) says when a day begins. What is half typed does not count yet; the last day counts whole. */
export function askedFilter({ topics, by, ref, from, until }: RegisterDraft, zone: string): AskedFilter {
  const first = typedDay(from);
  const last = typedDay(until);
  const wanted = ref.trim().toUpperCase();
  return {
    topics: [...topics],
    by: by === 'all' ? [] : [by],
    ...(isRef(wanted) ? { ref: wanted } : {}),
    ...(first === undefined ? {} : { from: startOf(first, zone) }),
    ...(last === undefined ? {} : { until: startOf(addDays(last, 1), zone) }),
  };
}

/** As the door takes references: letters, the year, the number. */
function isRef(text: string): boolean {
  return /^[A-Z0-9]{1,12}-\d{4}-\d{4,}$/.test(text);
}

/** The moment at which a day begins on the wall clocks of a zone. */
function startOf(day: Day, zone: string): Instant {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return instantOf(new TZDate(year, month - 1, dayOfMonth, zone).getTime());
}
