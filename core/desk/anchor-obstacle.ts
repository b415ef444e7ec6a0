// Why the log could not be anchored outside this machine: closed codes without personal data.

/** What stood between the desk and a good time stamp. */
export type TimestampFault =
  | 'unreachable'
  | 'timeout'
  /** The service said no, or answered with an error. */
  | 'refused'
  /** To another host, in a circle, or from https to http. */
  | 'redirected'
  | 'too-large'
  | 'unreadable'
  /** Over something else, or in answer to another question. */
  | 'mismatch'
  | 'signature';

export type AnchorObstacle =
  | { readonly code: 'timestamp-failed'; readonly reason: TimestampFault }
  /** Not an address of a service: http or https, without name and password. */
  | { readonly code: 'timestamp-url' }
  /** No checkpoint of that size was made. */
  | { readonly code: 'checkpoint-unknown'; readonly size: number }
  /** Neither an account nor a service keeps anchors. */
  | { readonly code: 'anchor-nowhere' };
