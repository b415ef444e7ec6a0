// Which addresses a letter can be sent to or from, as they stand in an envelope (RFC 5321 4.1.2).

import { domainToASCII } from 'node:url';

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** A local part without quotes or spaces: what is in use. Another one is read as a slip. */
const local = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
const domain = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/iu;

/** The address with its domain in ASCII (RFC 5890); undefined for one that cannot stand in an envelope. */
export function envelopeAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at);
  const place = domainToASCII(address.slice(at + 1));
  return at > 0 && name.length <= 64 && local.test(name) && domain.test(place) ? `${name}@${place}` : undefined;
}
