// Flips every bit of an evidence file, sealed anew by the desk's own key: each is found.

import { evidenceOf, fileOf, sampleLogWithCase } from '#test/support/evidence-file.ts';
import { verifyEvidence } from '../../resources/verifier/verify.mjs';

const log = sampleLogWithCase();
log.head();
log.anchor('mailbox');
const parts = evidenceOf(log);
const missed: string[] = [];
const found: Record<string, number> = {};
// The mail of an anchor holds words beside the note, which only the manifest binds.
for (const part of parts.filter(({ name }) => !name.startsWith('anchors/'))) {
  for (let bit = 0; bit < part.bytes.length * 8; bit += 1) {
    const bytes = Uint8Array.from(part.bytes);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const changed = parts.map((other) => (other === part ? { ...part, bytes } : other));
    const { verdict } = await verifyEvidence(await fileOf(changed, log.log));
    if (verdict === 'VALID' || verdict === 'UNANCHORED') missed.push(`${part.name} bit ${bit}`);
    else found[part.name] = (found[part.name] ?? 0) + 1;
  }
  process.stdout.write(`${part.name}: ${found[part.name]} found\n`);
}
process.stdout.write(`${JSON.stringify({ found: Object.values(found).reduce((a, b) => a + b, 0), missed })}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
