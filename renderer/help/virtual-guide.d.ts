// What the build makes of docs/guide.

declare module 'virtual:guide' {
  import type { GuidePage, GuidePageName } from './guide-page.ts';

  export const pages: Readonly<Record<GuidePageName, GuidePage>>;
  /** Addresses by file name. */
  export const pictures: Readonly<Record<string, string>>;
}
