// The body of the mail as the preview's frame may show it: its policy allows one style, so the mail's own looks go.

/** What stands between the tags of the body, without `style` attributes; the text of the letter is escaped already. */
export function bodyOf(html: string): string {
  const body = /<body\b[^>]*>(?<inner>[^]*)<\/body>/iu.exec(html)?.groups?.['inner'] ?? html;
  return body.replace(/(<[a-z][^<>]*?)\sstyle="[^"]*"/giu, '$1');
}
