// Why a file of a case cannot be kept, redacted or packed.

export type CaseFileObstacle =
  | { readonly code: 'file-unknown'; readonly id: string }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'file-too-many'; readonly most: number }
  /** Fewer or more octets came than were announced: it changed while it was read. */
  | { readonly code: 'file-incomplete' }
  /** Neither text nor a PDF. */
  | { readonly code: 'redaction-not-possible' }
  | { readonly code: 'redaction-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'redaction-empty' }
  /** The desk looked at its own work and found what should be gone: nothing is kept. */
  | { readonly code: 'redaction-leaks'; readonly page: number }
  /** The redacted pages could not be read again. */
  | { readonly code: 'redaction-unchecked' }
  | { readonly code: 'package-empty' }
  | { readonly code: 'package-too-large'; readonly megabytes: number; readonly most: number }
  /** `count` of the chosen files cannot be printed on paper. */
  | { readonly code: 'package-not-printable'; readonly count: number }
  | { readonly code: 'package-failed' };

export type CaseFileObstacleCode = CaseFileObstacle['code'];
