// A required part of the letter in the editor: its words, and in the margin what the law calls it.

import { Node } from '@tiptap/react';

export interface SectionOptions {
  /** Its name and its article, in the language of the screens. */
  readonly nameOf: (element: string) => string;
  readonly articleOf: (element: string) => string;
  /** Classes of the label and of the words. */
  readonly classes: { readonly section: string; readonly label: string; readonly article: string };
}

export const Section = Node.create<SectionOptions>({
  name: 'section',
  content: 'block+',
  defining: true,
  isolating: true,
  addOptions: () => ({
    nameOf: (element) => element,
    articleOf: () => '',
    classes: { section: '', label: '', article: '' },
  }),
  addAttributes: () => ({
    element: { default: '', parseHTML: (node: HTMLElement) => node.dataset['element'] ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'section[data-element]' }],
  renderHTML: ({ node }) => ['section', { 'data-element': String(node.attrs['element']) }, 0],
  addNodeView() {
    const { nameOf, articleOf, classes } = this.options;
    return ({ node }) => {
      const element = String(node.attrs['element']);
      const dom = document.createElement('section');
      dom.className = classes.section;
      dom.dataset['element'] = element;
      const label = document.createElement('div');
      label.className = classes.label;
      label.contentEditable = 'false';
      label.textContent = nameOf(element);
      const article = articleOf(element);
      if (article !== '') {
        const cite = document.createElement('cite');
        cite.className = classes.article;
        cite.textContent = article;
        label.append(cite);
      }
      const contentDOM = document.createElement('div');
      dom.append(label, contentDOM);
      return { dom, contentDOM };
    };
  },
});
