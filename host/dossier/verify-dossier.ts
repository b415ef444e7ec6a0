// Checks an evidence file by itself, without any desk: with the very verifier that goes out in every file.

import { verifyEvidence, type EvidenceVerdict } from '../../resources/verifier/verify.mjs';

export interface DossierVerdict extends EvidenceVerdict {
  /** All that the file claims holds, whether or not somebody else vouches for its last lines. */
  readonly ok: boolean;
}

/** Never throws for what is in the file: that nothing can be read is a verdict too. */
export async function verifyDossier(bytes: Uint8Array): Promise<DossierVerdict> {
  const answer = await verifyEvidence(bytes);
  return { ok: answer.verdict === 'VALID' || answer.verdict === 'UNANCHORED', ...answer };
}
