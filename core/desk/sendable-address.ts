// Whether a letter can be sent to an address at all (RFC 5321 4.1.2), before any server is asked.

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** A local part without quotes or spaces: what is in use. Another one is read as a slip. */
const local = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
/** Also one in its own letters, which are written otherwise in an envelope (RFC 5890). */
const domain =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?)+$/u;

export function isSendable(address: string): boolean {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at);
  return at > 0 && name.length <= 64 && address.length <= 254 && local.test(name) && domain.test(address.slice(at + 1));
}
