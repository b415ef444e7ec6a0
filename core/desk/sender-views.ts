// What the shells see of who sent a message.

import type { Instant } from '#core/base/day.ts';
import type {
  AuthenticationResult,
  DnsAnswer,
  FromFault,
  SenderVerdict,
  SenderWarning,
  StatedResults,
} from '#core/case/sender-check.ts';

/** Why a message cannot be checked: its octets are not those that were sent, or not there. */
export type Uncheckable = 'erased' | 'partial' | 'struck' | 'unread';

export interface SenderView {
  readonly verdict: SenderVerdict;
  /** The domain that the verdict speaks of; empty where the From names none for certain. */
  readonly domain: string;
  readonly faults: readonly FromFault[];
  readonly warnings: readonly SenderWarning[];
  /** The methods that passed for that domain, by the desk's own check. */
  readonly provedBy: readonly ('dkim' | 'spf')[];
  /** The last check by the desk itself; empty where there was none. */
  readonly own: readonly AuthenticationResult[];
  readonly evidence: readonly DnsAnswer[];
  readonly checkedAt: Instant | undefined;
  /** What the own provider wrote on the message when it came in. */
  readonly stated: StatedResults | undefined;
  readonly uncheckable: Uncheckable | undefined;
}

/** One server on the way of a message, the last one first. */
export interface PathStep {
  readonly by: string;
  readonly at: Instant | undefined;
  /** One of the own provider's servers wrote it; all others are hearsay. */
  readonly isOwn: boolean;
}

export interface SenderPreference {
  /** Asks the name servers about new mail without being told to; off unless chosen. */
  readonly checksNewMail: boolean;
  /** Domains or authserv-ids of the own provider, beside those that follow from the accounts. */
  readonly trusted: readonly string[];
  /** IP addresses of name servers; the system's own where empty. */
  readonly nameServers: readonly string[];
}
