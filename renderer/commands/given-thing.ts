// What a pasted text names by itself: a case by its reference, a person by an address, a message by its Message-ID.

export type GivenThing =
  | { readonly kind: 'case'; readonly ref: string }
  | { readonly kind: 'address'; readonly address: string }
  /** Without its brackets. */
  | { readonly kind: 'message'; readonly headerId: string };

/** As a desk gives them: the prefix of a controller, the year, four digits or more. */
const reference = /(?<![\p{L}\p{N}])[a-z][a-z0-9]{0,11}-20\d{2}-\d{4,6}(?![\p{L}\p{N}-])/giu;
const address = /^[^\s<>@",;:]+@[^\s<>@",;:]+\.[^\s<>@",;:.]{2,}$/u;
const headerId = /^[^\s<>@]+@[^\s<>@]+$/u;

/** Everything that the text may name, the likeliest first; a text around a single reference names that case. */
export function givenThings(text: string): readonly GivenThing[] {
  const given = text.trim();
  if (given.length > 998) return [];
  const refs = new Set([...given.matchAll(reference)].map(([ref]) => ref.toUpperCase()));
  const [ref] = refs;
  if (ref !== undefined && refs.size === 1) return [{ kind: 'case', ref }];
  const field = /^message-id\s*:\s*/iu;
  const bare = given.replace(field, '').replace(/^<([^<>]*)>$/u, '$1');
  const isHeader = field.test(given) || given.startsWith('<');
  const mailbox = given.replace(/^mailto:/iu, '').replace(/^[^<>]+<([^<>]+)>$/u, '$1');
  const asAddress: readonly GivenThing[] = address.test(isHeader ? bare : mailbox)
    ? [{ kind: 'address', address: (isHeader ? bare : mailbox).toLowerCase() }]
    : [];
  const asMessage: readonly GivenThing[] = headerId.test(bare) ? [{ kind: 'message', headerId: bare }] : [];
  if (field.test(given)) return asMessage;
  return isHeader ? [...asMessage, ...asAddress] : [...asAddress, ...asMessage];
}
