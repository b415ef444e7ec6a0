// Why the text of a privacy policy could not be had from a file.

/** An expected "no" of reading a policy; it carries nothing of the file. */
export type PolicyObstacle =
  /** In megabytes. */
  | { readonly code: 'policy-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'policy-too-long'; readonly pages: number; readonly most: number }
  /** Neither text nor HTML nor PDF, such as a word processor's own format. */
  | { readonly code: 'policy-type-unknown' }
  | { readonly code: 'policy-empty' }
  /** A PDF that asks for a password. */
  | { readonly code: 'policy-encrypted' }
  /** Only pictures of pages, as a scanner makes them. */
  | { readonly code: 'policy-without-text' }
  | { readonly code: 'policy-damaged' }
  /** Reading took longer, or more memory, than any policy needs. */
  | { readonly code: 'policy-too-heavy' };
