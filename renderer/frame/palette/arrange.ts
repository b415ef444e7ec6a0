// Which lines the palette shows, in which sections: what is usual here while nothing is typed, else what fits best first.

import type { CommandId } from '../../commands/catalogue.ts';
import { rankEntries } from '../../commands/rank-entries.ts';
import { plainRow } from './palette-entry.ts';
import type { PaletteEntry, PaletteGroup, PaletteSection } from './palette-entry.ts';

const mostUsual = 6;
const mostRecent = 4;
const mostPerSection = 8;

/** The acts that a screen is there for, where it offers them. */
const foremost: readonly CommandId[] = [
  'case.nextAct',
  'case.answer',
  'case.extend',
  'case.close',
  'case.why',
  'case.export',
  'triage.confirm',
  'triage.attach',
  'triage.setAside',
  'triage.attachSame',
];

/** What one wants next on a screen that has few acts of its own. */
const usual: readonly CommandId[] = ['go.triage', 'go.cases', 'go.newCase', 'desk.pull', 'go.search', 'desk.history'];

/** While nothing is typed: the handful usual on this screen, what was used last, and all places. */
export function arrangeUntyped(
  commands: readonly PaletteEntry[],
  recent: readonly PaletteEntry[],
  lastUsed: readonly string[],
): readonly PaletteSection[] {
  const here = handful(commands, lastUsed);
  const shown = new Set(here.map(({ key }) => key));
  const used = lastUsed
    .flatMap((key) => [...recent, ...commands].find((entry) => entry.key === key) ?? [])
    .filter(({ key, blocked }) => !shown.has(key) && blocked === undefined)
    .slice(0, mostRecent);
  for (const { key } of used) shown.add(key);
  const places = commands.filter(({ key, group }) => group === 'go' && !shown.has(key));
  return [section('here', here), section('recent', used), section('go', places)].filter(hasRows);
}

/** Once something is typed: the commands that fit, the section with the best fit first. */
export function arrangeTyped(
  text: string,
  commands: readonly PaletteEntry[],
  lastUsed: readonly string[],
): readonly PaletteSection[] {
  const rows = rankEntries(text, commands, lastUsed);
  const groups = [...new Set(rows.map(({ entry }) => entry.group))];
  return groups.map((group) => ({
    group,
    rows: rows.filter(({ entry }) => entry.group === group).slice(0, mostPerSection),
  }));
}

/** The acts of the screen, those used last first; filled up with what is usual anywhere. */
function handful(commands: readonly PaletteEntry[], lastUsed: readonly string[]): readonly PaletteEntry[] {
  const acts = commands.filter(({ group, blocked }) => group === 'act' && blocked === undefined);
  const used = lastUsed.flatMap((key) => acts.find((entry) => entry.key === key) ?? []);
  const named = (ids: readonly CommandId[], among: readonly PaletteEntry[]): readonly PaletteEntry[] =>
    ids.flatMap((id) => among.find(({ command }) => command === id) ?? []);
  return [...new Set([...used, ...named(foremost, acts), ...acts, ...named(usual, commands)])].slice(0, mostUsual);
}

function section(group: PaletteGroup, entries: readonly PaletteEntry[]): PaletteSection {
  return { group, rows: entries.map(plainRow) };
}

export function hasRows({ rows }: PaletteSection): boolean {
  return rows.length > 0;
}
