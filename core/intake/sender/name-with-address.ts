// Finds an address or a domain in a display name, where it is not that of the address: what a phone shows is the name.

import { domainOf, isPublicDomain, isSameOrganisation, localPartOf } from './domain-of.ts';

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+/gu;
/** Written out, as people do who hide an address from machines. */
const spelledOut = /\S+\s*(?:\(at\)|\[at\]|\{at\})\s*\S+\s*(?:\.|\(dot\)|\[dot\]|\{dot\})\s*\S+/iu;
/** Labels of three letters or more: `P.de Vries` is a man and not a site in Germany. */
const domainLike = /(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)*[\p{L}\p{N}][\p{L}\p{N}-]{2,}\.[\p{L}-]{2,}(?![\p{L}\p{N}@-])/gu;
const invisible = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu;

/** `name`: decoded or not. `address`: in lower case. */
export function holdsOtherAddress(name: string, address: string): boolean {
  const plain = plainOf(name);
  if (spelledOut.test(plain)) return true;
  const addresses = plain.match(addressLike) ?? [];
  if (addresses.some((found) => found.replace(/[.!?]+$/u, '') !== address)) return true;
  const domain = domainOf(address);
  const domains = plain.replaceAll(addressLike, ' ').match(domainLike) ?? [];
  return domains.some(
    (found) =>
      isPublicDomain(found) &&
      found !== domain &&
      !isSameOrganisation(found, domain) &&
      // `kim.ng` as the name of kim.ng@example.org is a name.
      found !== localPartOf(address),
  );
}

/** As an eye reads it: full-width letters narrow, other dots as dots, nothing in between. */
function plainOf(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .replaceAll(/[\u3002\uFF61\u2024\u2027\u00B7]/gu, '.')
    .toLowerCase();
}
