// What a message's header says about its way here, as the parser's worker reads it.

import type { Instant } from '#core/base/day.ts';
import type { StatedField } from './authentication-results.ts';
import type { FromFault } from '#core/case/sender-check.ts';

export interface MailOrigin {
  readonly faults: readonly FromFault[];
  /** Authentication-Results in a place where the own provider may have written them, the topmost first. */
  readonly statements: readonly PlacedStatement[];
}

export interface PlacedStatement extends StatedField {
  /**
   * `above` every Received field, where a sender cannot write: each server adds on top. `below`: directly beneath the
   * Received field of the very server that states it, and the first in the whole header, as Google writes it.
   */
  readonly place: 'above' | 'below';
}

/** One step of the way, from its Received field (RFC 5321 4.4). */
export interface ReceivedStep {
  /** The host that wrote it, in lower case; an address literal without its brackets; empty where it names none. */
  readonly by: string;
  readonly at: Instant | undefined;
}
