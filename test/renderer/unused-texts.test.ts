// Every text of the catalogs is said by some screen: one that nobody says any more goes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '#renderer/i18n/en.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';

const root = join(import.meta.dirname, '..', '..');

const sources = ['renderer', 'electron', 'host/shell']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('i18n'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

/** Keys whose last part is chosen while running: `settings.theme.${theme}`, with what must stand at their end. */
const composed = [...sources.matchAll(/`([a-z][\w.-]*[.-]?)\$\{[^`]*?\}([\w.-]*)`/gi)].map(
  ([, start = '', end = '']) => ({ start, end }),
);

it('no catalog has a text that no screen says', () => {
  const said = (key: string): boolean =>
    sources.includes(`'${key}'`) ||
    sources.includes(`="${key}"`) ||
    composed.some(({ start, end }) => start.includes('.') && key.startsWith(start) && key.endsWith(end));
  expect(Object.keys(en).filter((key) => !said(key))).toEqual([]);
});

it('no language has a text that English lacks', () => {
  const keys = Object.keys(en).toSorted();
  expect(Object.keys(nl).toSorted()).toEqual(keys);
  expect(Object.keys(fr).toSorted()).toEqual(keys);
});
