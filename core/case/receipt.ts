// What proves when a request was received. The clock runs from there (GDPR Art. 12(3)).

/** Where a receipt time comes from, strongest first. */
export type ReceiptEvidence =
  | 'corrected' // a person stated another day, with the reason in the journal
  | 'stated' // a person stated it: a date stamp on a letter, a call, a visit
  | 'received-header' // the topmost Received field, written by the receiving server (RFC 5321 4.4)
  | 'internal-date' // IMAP INTERNALDATE (RFC 3501 2.3.3)
  | 'mbox-line' // the From_ line of an mbox, written at delivery
  | 'date-header' // the sender's own claim; nothing better was there
  | 'import-time'; // not even a claim
