// What the desk itself uses of verify.mjs, the verifier that goes out with every evidence file.

export type Verdict = 'VALID' | 'UNANCHORED' | 'BROKEN' | 'TRUNCATED' | 'FORKED' | 'UNREADABLE';

export interface EvidenceVerdict {
  readonly verdict: Verdict;
  /** Lines of the log in the file, and those without their content. */
  readonly entries: number;
  readonly erased: number;
  /** A `seq`, or the name of a part. */
  readonly firstBroken: number | string | null;
  /** The largest size of the log that somebody else vouches for. */
  readonly anchoredTo: number | null;
  /** The last line that an anchor covers, -1 for none; null where all are covered, or nothing holds. */
  readonly unanchoredAfter: number | null;
  readonly log: string | null;
  /** Raw Ed25519 key that signed the manifest, base64url. */
  readonly publicKey: string | null;
}

/** Everything that can be said about these octets. Rejects only where the runtime cannot check Ed25519 at all. */
export function verifyEvidence(file: Uint8Array): Promise<EvidenceVerdict>;
