// A privacy policy of the fixtures as the desk reads it.

import { readFileSync } from 'node:fs';
import { readPolicy } from '#host/policy/read-policy.ts';

const folder = new URL('../fixtures/policy/', import.meta.url);

export function policyOctets(name: string): Uint8Array {
  return readFileSync(new URL(name, folder));
}

/** The text that the check is given for a file. */
export async function policyText(name: string): Promise<string> {
  const read = await readPolicy({ name, octets: policyOctets(name) });
  if (!read.ok) throw new Error(`${name}: ${read.failure.code}`);
  return read.value;
}
