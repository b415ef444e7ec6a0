// The ways to confirm who asks, from the least to the most intrusive: never more than the doubt needs (EDPB Guidelines 01/2022 §65-79).

export const identityMethods = [
  'known-contact', // an account, or an answer from an address or number that was known before
  'held-data', // knowledge of data that only the person would know
  'digital-identity', // D2019 Art. 77: a digital identity that gives enough certainty
  'registered-delivery', // the identity is checked when the letter is handed over (D2019 Art. 144)
  'masked-document', // a copy on which all that is not needed is made illegible
  'other',
] as const;

export type IdentityMethod = (typeof identityMethods)[number];

/** A document shows more than any doubt needs: lesser means come first, or a reason says why they do not do. */
export function isIntrusive(method: IdentityMethod): boolean {
  return method === 'masked-document';
}
