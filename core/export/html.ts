// HTML made of elements and text nodes only: whatever a mail says stays text.

export interface Markup {
  readonly html: string;
}

export type Content = string | Markup | readonly Content[] | undefined;

/** An element without attributes but a class; strings among its content are escaped. */
export function element(name: string, content: Content, className?: string): Markup {
  const attribute = className === undefined ? '' : ` class="${className}"`;
  return { html: `<${name}${attribute}>${render(content)}</${name}>` };
}

export function render(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  if ('html' in content) return content.html;
  return content.map(render).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
