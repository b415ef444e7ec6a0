// The register of requests and the figures of a year, as the screens, the exports and the report see them.

import type { Day, Instant } from '#core/base/day.ts';
import type { Outcome } from '#core/case/outcome.ts';
import type { RightOutcome } from '#core/case/right-work.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Channel } from '#core/law/channel.ts';
import type { ExceptionId } from '#core/law/exception.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';

/** In the order in which they stand. What an inspector asks of a request, as facts of the procedure and never its substance. */
export const registerColumns = [
  'ref',
  'status',
  'controller',
  'month',
  'received',
  'receivedAt',
  'channel',
  'evidence',
  'language',
  'person',
  'personName',
  'personAddress',
  'requester',
  'requesterName',
  'requesterAddress',
  'capacity',
  'rights',
  'articles',
  'acknowledged',
  'identity',
  'identityAsked',
  'identityMethod',
  'identitySettled',
  'dueNominal',
  'due',
  'extensionTold',
  'extensionGround',
  'extensionReason',
  'extendedUntil',
  'decision',
  'refusalGround',
  'answered',
  'answerChannel',
  'days',
  'inTime',
  'recipientsTold',
  'outcome',
  'closed',
  'eraseFrom',
  'holdReview',
] as const;

export type RegisterColumn = (typeof registerColumns)[number];

/** Personal data, or free words that may hold some: only in a register that is asked for with names. */
export const personalColumns = [
  'personName',
  'personAddress',
  'requesterName',
  'requesterAddress',
  'extensionReason',
] as const satisfies readonly RegisterColumn[];

/** `all` and `closed` hold the erased cases too. */
export const registerPhases = ['all', 'open', 'closed'] as const;

export type RegisterPhase = (typeof registerPhases)[number];

export interface RegisterScope {
  /** An id; all controllers where undefined. */
  readonly controller: string | undefined;
  /** First and last day of receipt. An erased case counts where its whole month lies between them. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly phase: RegisterPhase;
  readonly withNames: boolean;
}

export type RegisterCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'number'; readonly value: number };

/** What a case has nothing of is absent. */
export type RegisterRow = Readonly<Partial<Record<RegisterColumn, RegisterCell>>>;

export interface RegisterPreview {
  readonly columns: readonly RegisterColumn[];
  /** The first ones. */
  readonly rows: readonly RegisterRow[];
  readonly total: number;
  readonly erased: number;
}

/** How the cases received in a year ended, or stand: each in exactly one of these. */
export const speeds = ['within-month', 'with-extension', 'late', 'withdrawn', 'closed-otherwise', 'open'] as const;

/**
 * `within-month`, `with-extension`, `late`: every right answered or given up, by the day of the last answer.
 * `closed-otherwise`: closed while a right had no answer (another controller answers, the person died).
 */
export type Speed = (typeof speeds)[number];

export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly received: number;
  /** One request can use several rights. */
  readonly byRight: Readonly<Partial<Record<Right, number>>>;
}

export interface RightFigures {
  readonly right: Right;
  readonly received: number;
  readonly outcomes: Readonly<Record<RightOutcome | 'open', number>>;
}

export interface RefusalFigures {
  readonly ground: RefusalGround;
  /** undefined for the other grounds, and where the case is erased. */
  readonly exception: ExceptionId | undefined;
  /** Rights refused on it, as a whole and in part. */
  readonly whole: number;
  readonly part: number;
}

/** Calendar days from the day of receipt to the day of the last answer. */
export interface DaysFigures {
  /** Answered cases. */
  readonly count: number;
  /** Nearest rank: the smallest number of days that half of them did not exceed. */
  readonly median: number;
  /** Nearest rank: that nine in ten did not exceed. */
  readonly p90: number;
  readonly longest: number;
}

export interface IdentityFigures {
  /** Cases of which it is known: an erased one says nothing of it. */
  readonly known: number;
  readonly doubted: number;
  readonly verified: number;
  readonly notProven: number;
  readonly pending: number;
  /** How the doubt was settled. */
  readonly methods: readonly { readonly method: IdentityMethod; readonly number: number }[];
}

export interface Counted<T extends string> {
  readonly of: T;
  readonly number: number;
}

/** Of the requests received in a year. No personal data is in it. */
export interface YearFigures {
  readonly year: number;
  /** undefined: all of them. */
  readonly controller: string | undefined;
  readonly madeAt: Instant;
  readonly today: Day;
  readonly received: number;
  /** Of these, counted by their anonymous line. */
  readonly erased: number;
  /** January to December. */
  readonly months: readonly MonthFigures[];
  /** In the order of the articles; those that nobody used are absent. */
  readonly rights: readonly RightFigures[];
  readonly speed: Readonly<Record<Speed, number>>;
  readonly days: DaysFigures | undefined;
  readonly extensions: {
    readonly total: number;
    readonly complexity: number;
    readonly number: number;
    /** The case is erased, and its line holds no ground. */
    readonly unknown: number;
  };
  readonly refusals: readonly RefusalFigures[];
  readonly identity: IdentityFigures;
  /** Most frequent first. */
  readonly channels: readonly Counted<Channel>[];
  /** ISO 639-1; erased cases say nothing of it. */
  readonly languages: readonly Counted<string>[];
  readonly outcomes: readonly Counted<Outcome>[];
  /** Whatever their year: what is open on the day of making. */
  readonly open: Readonly<Record<Urgency, number>> & { readonly total: number };
}

export interface RegisterOverview {
  /** Years in which a request was received, newest first; this year at least. */
  readonly years: readonly number[];
  /** One case at least, of whatever year and controller, erased ones included. */
  readonly holdsAny: boolean;
  readonly figures: YearFigures;
}
