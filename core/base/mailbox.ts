// A mailbox as RFC 5322 3.4 means it: a display name and an address.

export interface Mailbox {
  /** The display name, empty when there is none. */
  readonly name: string;
  /** The addr-spec, in lower case; empty when the message names none. */
  readonly address: string;
}

/** `Name <address>`, or what there is of the two; empty for nobody. */
export function mailboxText({ name, address }: Mailbox): string {
  if (address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
}

/** The same person as far as mail can tell: by the address, or by the name where there is none; empty for nobody. */
export function personKey({ name, address }: Mailbox): string {
  return address === '' ? name.trim().toLowerCase() : address;
}
