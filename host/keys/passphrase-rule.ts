// What a passphrase must have before a person may protect a desk with it.

/** NIST SP 800-63B counts length, not kinds of characters. */
export const shortestPassphrase = 12;

export function isStrongEnough(passphrase: string): boolean {
  return passphrase.length >= shortestPassphrase && new Set(passphrase).size >= 5;
}
