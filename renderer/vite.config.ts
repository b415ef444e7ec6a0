// Builds the screens: one page without inline scripts or styles, for the desktop shell and the loopback host alike.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { locales } from '../core/words/locale.ts';
import { formatTag } from '../core/words/locale.ts';
import { guidePlugin } from './help/guide-plugin.ts';
import { viewerPage } from './viewer/viewer-page.ts';

/** The component library brings its own few strings in 34 languages; the desk speaks three. */
function keepOwnLanguages(): Plugin {
  const kept = new Set(locales.flatMap((locale) => [formatTag[locale], locale]).concat('en-US'));
  const strings = /react-aria\/dist\/private\/intl\/.+\/([a-z]{2}-[A-Z]{2})\.(?:mjs|js)$/;
  return {
    name: 'keep-own-languages',
    enforce: 'pre',
    load(id) {
      const tag = strings.exec(id)?.[1];
      return tag === undefined || kept.has(tag) ? undefined : 'export default {};';
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: 'public',
  plugins: [keepOwnLanguages(), react(), viewerPage(), guidePlugin()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    // The word lists that a passphrase is judged by come in one piece, and only to whoever chooses one.
    chunkSizeWarningLimit: 3000,
  },
});
