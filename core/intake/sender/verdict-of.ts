// Draws one verdict from what the desk found itself and from what the provider states.

import { domainOf, isSameOrganisation } from './domain-of.ts';
import type { AuthenticationResult, FromFault, SenderVerdict, StatedResults } from '#core/case/sender-check.ts';

export interface SenderFindings {
  readonly address: string | undefined;
  readonly fromFaults: readonly FromFault[];
  /** Empty where the desk has not checked. */
  readonly own: readonly AuthenticationResult[];
  readonly stated: StatedResults | undefined;
}

/** The own finding comes first; the provider's word stands in where the desk's own proof is open or spoilt on the way. */
export function verdictOf({ address, fromFaults, own, stated }: SenderFindings): SenderVerdict {
  const domain = domainOf(address ?? '');
  if (fromFaults.length > 0 || domain === '') return 'ambiguous';
  const found = ownVerdict(own, domain);
  if (found === 'aligned' || found === 'signed') return found;
  const said = stated === undefined ? undefined : statedVerdict(stated.results, domain);
  return said ?? found;
}

function ownVerdict(own: readonly AuthenticationResult[], domain: string): SenderVerdict {
  const passed = own.filter(({ method, result, domain: of }) => {
    return (method === 'dkim' || method === 'spf') && result === 'pass' && isSameOrganisation(of, domain);
  });
  const dmarc = own.find(({ method }) => method === 'dmarc');
  if (dmarc?.result === 'pass' && dmarc.domain === domain && passed.length > 0) return 'aligned';
  // Where no policy says that a subdomain may sign for its parent, it may not.
  const isItsOwn = passed.some(({ method, domain: of }) => method === 'dkim' && isAtOrBelow(domain, of));
  if (dmarc?.result === 'none' && isItsOwn) return 'signed';
  // Nobody answered: that is no finding, neither way.
  if (own.length === 0 || own.some(({ result }) => result === 'temperror')) return 'unchecked';
  const isSpoilt = own.some(
    ({ method, result, domain: of }) => method === 'dkim' && result === 'fail' && isSameOrganisation(of, domain),
  );
  return dmarc?.result === 'fail' || isSpoilt ? 'failed' : 'unproved';
}

function statedVerdict(results: readonly AuthenticationResult[], domain: string): SenderVerdict | undefined {
  const dmarc = results.filter(({ method, domain: of }) => method === 'dmarc' && (of === domain || of === ''));
  if (dmarc.some(({ result }) => result === 'fail')) return 'failed';
  if (dmarc.some(({ result, domain: of }) => result === 'pass' && of === domain)) return 'stated';
  const isSigned = results.some(
    ({ method, result, domain: of }) => method === 'dkim' && result === 'pass' && isSameOrganisation(of, domain),
  );
  return isSigned ? 'stated' : undefined;
}

function isAtOrBelow(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}
