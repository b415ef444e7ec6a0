// The one model of a letter: what the editor shows, and what becomes text, HTML, PDF and DOCX. Its shape is that of ProseMirror's JSON.

/** Part of a letter that says what the law wants said; named by `core/letter/required`. It holds no other section. */
export interface Section {
  readonly type: 'section';
  readonly attrs: { readonly element: string };
  readonly content: readonly Exclude<Block, Section>[];
}

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 };
  readonly content?: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly (Paragraph | List)[];
}

export interface Table {
  readonly type: 'table';
  /** The first row holds headings. */
  readonly content: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly content: readonly {
    readonly type: 'tableHeader' | 'tableCell';
    readonly content: readonly Paragraph[];
  }[];
}

export type Block = Section | Heading | Paragraph | List | Table;

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  /** `https:` and `mailto:` only. */
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' }
  /** Something that nobody has filled in yet: `name` is the field, `prompt` says what belongs there in the letter's language. */
  | { readonly type: 'gap'; readonly attrs: { readonly name: string; readonly prompt: string } };

export interface LetterDocument {
  readonly type: 'doc';
  readonly content: readonly Block[];
}
