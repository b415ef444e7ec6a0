// JSON with one spelling (RFC 8785), so that equal values have equal bytes and equal hashes.

import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The RFC 8785 spelling of a value. Throws on what JSON cannot say (undefined, NaN, infinity). */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('this value has no JSON form');
  return text;
}
