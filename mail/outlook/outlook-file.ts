// Tells a message that Outlook saved (.msg, a Compound File) by its first octets.

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** MS-CFB 2.2: the signature of a Compound File. Word and Excel files of old have it too. */
export function isOutlookFile(octets: Uint8Array): boolean {
  return compoundFile.equals(octets.subarray(0, compoundFile.length));
}
