// A name that somebody else chose, as a page may show it: its characters in the order that they have, and no more than a line of them.

const mostCharacters = 160;

/** Marks of direction and controls become U+FFFD: a name such as `invoice<RLO>fdp.exe` would else be read backwards (Unicode TR36 3.1). */
export function plainText(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** The same, and a long one ends in an ellipsis. */
export function plainName(name: string): string {
  const characters = Array.from(plainText(name.replaceAll(/\s/gu, ' ')));
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : characters.join('');
}
