// Fits a label of the catalogs, or a person's own words, into a running sentence.

/** A label as it stands inside a sentence; an abbreviation such as JSON keeps its capitals. */
export function lowerFirst(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(first.length) : label;
}

/** A person's own words with a full stop, where they have no end of their own and something follows. */
export function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
