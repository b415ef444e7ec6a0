// Weighs what says that a mail is no request: advertising, a newsletter, a contract, a swindle.

import { threshold } from './asked-rights.ts';
import type { Findings } from './findings.ts';
import type { MachineSign } from './machine-mail.ts';
import { hasMark } from './marked-sentence.ts';
import type { OtherReason } from './suggestion.ts';

export interface OtherSigns {
  readonly reason: 'newsletter' | 'spam' | 'sales' | 'notice' | undefined;
  /** In how many places the mail says so. */
  readonly count: number;
  /** 0 to 0.8: a request has to be clearer than this. */
  readonly weight: number;
}

const kinds = ['spam', 'sales', 'newsletter', 'notice'] as const;

/** "Dear customer, our bank details have changed": nobody writes so about personal data. */
const trade: OtherSigns = { reason: 'notice', count: 2, weight: 1 };

export function otherSignsOf({ pack, sentences, findings }: Findings): OtherSigns {
  const isOfTrade = sentences.some((sentence) => hasMark(sentence, pack.contexts.trade));
  const isPersonal = findings.some((finding) => finding.isPersonal && finding.strength >= threshold);
  if (isOfTrade && !isPersonal) return trade;
  const counts = kinds.map((reason) => ({
    reason,
    count: sentences.reduce(
      (sum, { marks }) => sum + marks.filter((mark) => mark.tag === pack.other[reason]).length,
      0,
    ),
  }));
  const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
  // Swindlers write like clients; people who ask for their data hardly ever write like swindlers.
  const weight =
    most.count === 0
      ? 0
      : most.count === 1
        ? 0.55
        : most.reason === 'spam' && most.count > 2
          ? 1
          : Math.min(0.8, 0.4 + 0.15 * most.count);
  return { reason: most.count === 0 ? undefined : most.reason, count: most.count, weight };
}

export function otherReasonOf(machine: MachineSign | undefined, signs: OtherSigns): OtherReason {
  return machine?.reason ?? signs.reason ?? 'no-right-found';
}
