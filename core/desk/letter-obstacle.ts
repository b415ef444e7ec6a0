// Why a letter was not written, changed or dropped, or a wording not kept.

/** An expected "no" of letters. */
export type LetterObstacle =
  | { readonly code: 'letter-unknown'; readonly id: string }
  /** Somebody changed it since it was shown. */
  | { readonly code: 'letter-changed' }
  /** It is in the outbox or has left: what leaves is what was seen. */
  | { readonly code: 'letter-not-draft' }
  /** The desk has no wording in this language. */
  | { readonly code: 'letter-language-unknown'; readonly language: string }
  /** A notice to a recipient whom the controller's profile does not name. */
  | { readonly code: 'recipient-unknown'; readonly recipient: string }
  /** The controller's own wording cannot be read; `line` is counted from 1, 0 for the whole. */
  | { readonly code: 'wording-faulty'; readonly line: number; readonly detail: string }
  /** It counts already. */
  | { readonly code: 'wording-is-original' };

export type LetterObstacleCode = LetterObstacle['code'];
