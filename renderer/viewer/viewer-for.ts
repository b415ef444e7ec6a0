// Which files can be looked at in the desk, and as what. Everything else can be saved.

import { endingOf } from '#core/intake/attachment-risk.ts';
import type { MediaKind } from '#core/intake/media-kind.ts';

export type ViewedAs = 'pdf' | 'image' | 'text';

/** By content. A page or a drawing with scripts is shown as the text that it is. */
const viewers: Readonly<Partial<Record<MediaKind, ViewedAs>>> = {
  pdf: 'pdf',
  png: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  bmp: 'image',
  text: 'text',
  html: 'text',
  svg: 'text',
  xml: 'text',
  mail: 'text',
  calendar: 'text',
  card: 'text',
  script: 'text',
};

const viewedEndings = new Set(
  'pdf png jpg jpeg jfif gif webp bmp txt text md csv log json xml html htm svg eml ics vcf asc'.split(' '),
);

export function viewerFor(kind: MediaKind): ViewedAs | undefined {
  return viewers[kind];
}

/** For a list, where only name and claim are known; the content decides once it is there. */
export function seemsViewable(fileName: string, mediaType: string): boolean {
  return (
    viewedEndings.has(endingOf(fileName)) ||
    /^(?:application\/pdf|image\/(?:png|jpe?g|gif|webp|bmp)|text\/|message\/rfc822)/u.test(mediaType)
  );
}
