// Reads a page of the guide (docs/guide, Markdown) into the few kinds of blocks that the screens draw. At build time only.

import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { GuideBlock, GuideInline, GuidePage } from './guide-page.ts';

/** Throws on anything that the screens do not draw: raw HTML, a picture inside a sentence, a link to nowhere. */
export function readGuidePage(markdown: string): GuidePage {
  const [first, ...rest] = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  if (first?.type !== 'heading' || (first as Tokens.Heading).depth !== 1)
    throw new Error('a page begins with its title');
  return { title: plain((first as Tokens.Heading).text), blocks: rest.map(blockOf) };
}

function blockOf(token: Token): GuideBlock {
  switch (token.type) {
    case 'heading':
      return { kind: 'heading', inlines: inlinesOf(token.tokens) };
    case 'paragraph': {
      const [only, ...others] = token.tokens ?? [];
      if (only?.type === 'image' && others.length === 0)
        return {
          kind: 'picture',
          file: (only as Tokens.Image).href.replace(/^pictures\//u, ''),
          says: only.raw.slice(2, only.raw.indexOf(']')),
        };
      return { kind: 'text', inlines: inlinesOf(token.tokens) };
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return { kind: ordered ? 'steps' : 'list', items: items.map(({ tokens }) => inlinesOf(innerOf(tokens))) };
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return {
        kind: 'table',
        head: header.map(({ tokens }) => inlinesOf(tokens)),
        rows: rows.map((row) => row.map(({ tokens }) => inlinesOf(tokens))),
      };
    }
    default:
      throw new Error(`the guide has no ${token.type}`);
  }
}

/** A list item holds its words in a text of its own. */
function innerOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    (token.type === 'text' || token.type === 'paragraph') && 'tokens' in token ? (token.tokens ?? []) : [token],
  );
}

function inlinesOf(tokens: Token[] = []): readonly GuideInline[] {
  return tokens.map((token): GuideInline => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return plain((token as Tokens.Text).text);
      case 'strong':
      case 'em':
        return { kind: token.type, inlines: inlinesOf(token.tokens) };
      case 'codespan':
        return { kind: 'key', text: plain((token as Tokens.Codespan).text) };
      case 'link': {
        const { href } = token as Tokens.Link;
        const page = /^([a-z-]+)\.md$/u.exec(href)?.[1];
        if (page === undefined) throw new Error(`the guide links to its own pages, not to ${href}`);
        return { kind: 'page', page, inlines: inlinesOf(token.tokens) };
      }
      case 'br':
        return ' ';
      default:
        throw new Error(`the guide has no ${token.type} in a sentence`);
    }
  });
}

/** The lexer writes what it reads as HTML; here it becomes text again. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll('\n', ' ');
}
