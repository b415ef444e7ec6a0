// A page of the guide as the screens draw it.

export type GuideInline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly inlines: readonly GuideInline[] }
  /** A key to press, or words that stand on the screen. */
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'page'; readonly page: string; readonly inlines: readonly GuideInline[] };

type Inlines = readonly GuideInline[];

export type GuideBlock =
  | { readonly kind: 'heading' | 'text'; readonly inlines: Inlines }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Inlines[] }
  | { readonly kind: 'table'; readonly head: readonly Inlines[]; readonly rows: readonly (readonly Inlines[])[] }
  /** A file of docs/guide/pictures. */
  | { readonly kind: 'picture'; readonly file: string; readonly says: string };

export interface GuidePage {
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** In the order in which one reads them. */
export const guidePages = [
  'start',
  'first-mail',
  'board',
  'case',
  'identity',
  'extension',
  'refusal',
  'letters',
  'sending',
  'delivering-data',
  'retention',
  'reminders',
  'hand-over',
  'register',
  'evidence',
  'protecting',
  'shortcuts',
] as const;

export type GuidePageName = (typeof guidePages)[number];

export function isGuidePage(name: string): name is GuidePageName {
  return guidePages.some((page) => page === name);
}
