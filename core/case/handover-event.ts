// What happens to a case that a deputy works on: given away, taken over on the deputy's desk, given back, taken back.

import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';

/** Where a line that was replayed from another log stands there. */
export interface OriginLine {
  readonly seq: number;
  readonly at: Instant;
  /** As the audit log classes who acts. */
  readonly by: 'user' | 'app' | 'peer';
}

export type HandoverEvent =
  /** From here on only the deputy's desk acts on the case. */
  | {
      readonly act: 'case.handed-over';
      /** The deputy's name. */
      readonly to: string;
      readonly reason: string;
      readonly on: Day;
      /** The day on which it is expected back. */
      readonly until: Day;
      /** Of the file that went out, as hexadecimal SHA-256. */
      readonly sha256: string;
      /** Leaf hash of the case's line before this one: what comes back must start from it. */
      readonly head: string;
    }
  /** On the deputy's desk. The case's lines just before this one are those of the other log, in their order. */
  | {
      readonly act: 'case.taken-over';
      /** The log that gave it, and the case's id there. */
      readonly log: string;
      readonly caseId: CaseId;
      /** Who gave it. */
      readonly from: string;
      readonly on: Day;
      readonly until: Day;
      readonly sha256: string;
      readonly head: string;
      readonly lines: readonly OriginLine[];
      /** Ids of the other desk by the ids that the same things have here. */
      readonly theirs: Readonly<Record<string, string>>;
    }
  | { readonly act: 'case.given-back'; readonly on: Day }
  /** The case's lines just before this one are the deputy's, in their order. */
  | {
      readonly act: 'case.handed-back';
      readonly log: string;
      readonly on: Day;
      /** Of the file that came back, and of the deputy's evidence that is kept from it. */
      readonly sha256: string;
      readonly evidence: string;
      readonly lines: readonly OriginLine[];
    }
  /** Without the file: what the deputy did is not here. */
  | { readonly act: 'case.taken-back'; readonly reason: string; readonly on: Day };

/**
 * `away`: with a deputy; only notes are taken here. `guest`: of another desk, worked on here. `returned`: was a guest, and
 * waits for its erasure here.
 */
export type Handover =
  | {
      readonly side: 'away';
      readonly to: string;
      readonly since: Day;
      readonly until: Day;
      readonly sha256: string;
      readonly head: string;
    }
  | {
      readonly side: 'guest' | 'returned';
      readonly log: string;
      readonly caseId: CaseId;
      readonly from: string;
      readonly since: Day;
      readonly until: Day;
      readonly sha256: string;
    };

/** Where the case is after such an event; the lines that came with it were folded before. */
export function evolveHandover(before: Handover | undefined, event: HandoverEvent): Handover | undefined {
  switch (event.act) {
    case 'case.handed-over':
      return {
        side: 'away',
        to: event.to,
        since: event.on,
        until: event.until,
        sha256: event.sha256,
        head: event.head,
      };
    case 'case.taken-over': {
      const { log, caseId, from, until, sha256 } = event;
      return { side: 'guest', log, caseId, from, since: event.on, until, sha256 };
    }
    case 'case.given-back':
      return before === undefined || before.side === 'away' ? before : { ...before, side: 'returned' };
    default:
      return undefined;
  }
}
