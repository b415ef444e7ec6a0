// The first words of a message, as a list shows them.

const snippetLength = 160;
/** Far enough to look for the first words behind blank lines. */
const looked = 4000;

/** One line of at most 160 characters from the sender's own text. */
export function snippetOf(ownText: string): string {
  const line = ownText.slice(0, looked).replaceAll(/\s+/g, ' ').trim();
  return Array.from(line).slice(0, snippetLength).join('');
}
