// Which links a letter may carry: pages over https and mail addresses.

export function isLetterLink(href: string): boolean {
  return href.length <= 2000 && /^(?:https:\/\/|mailto:)\S+$/iu.test(href);
}

/** What somebody typed, as a link; undefined where it is none. An address becomes `mailto:`, a bare site `https:`. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  if (isLetterLink(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u.test(text)) return `mailto:${text}`;
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(text)) return `https://${text}`;
  return undefined;
}
