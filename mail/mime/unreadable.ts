// Why a message could not be read. It stays stored as it came and is shown as an item without content.

export interface Unreadable {
  readonly code:
    | 'empty'
    /** No header field that only mail bears. */
    | 'not-a-mail'
    /** Parts within parts beyond what any mail program writes. */
    | 'too-deep'
    /** More parts, more attachments, or a larger header, than the reader takes on. */
    | 'too-large'
    | 'parser-failed'
    | 'timed-out'
    | 'out-of-memory';
}
