// A blank of a letter that nobody has filled in yet, as every rendering shows it.

/** In brackets, so that it is seen where there is no colour. */
export function blankText(prompt: string): string {
  return `[${prompt === '' ? '…' : prompt}]`;
}
