// The commands that have keys, in their groups: those that work on this screen, and those that work on others.

import { createSpeaker } from '#core/words/speaker.ts';
import type { Locale } from '#core/words/locale.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { nl } from '../i18n/nl.ts';
import { catalogue, commandFacts, commandGroups } from './catalogue.ts';
import type { CommandGroup, CommandId } from './catalogue.ts';
import { namesOf } from './command-names.ts';
import { keyName } from './key-name.ts';
import { rankEntries } from './rank-entries.ts';

export interface ShortcutGroup {
  readonly group: CommandGroup;
  readonly commands: readonly CommandId[];
}

export interface ShortcutGroups {
  readonly here: readonly ShortcutGroup[];
  readonly elsewhere: readonly ShortcutGroup[];
}

/** `sought` is a piece of a name in any language, or a key as the caps show it; everything where it is empty. */
export function shortcutGroups(here: ReadonlySet<CommandId>, sought: string, locale: Locale): ShortcutGroups {
  const found = soughtIn(withKeys(), sought.trim(), locale);
  const grouped = (ids: readonly CommandId[]): readonly ShortcutGroup[] =>
    commandGroups
      .map((group) => ({ group, commands: ids.filter((id) => commandFacts(id).group === group) }))
      .filter(({ commands }) => commands.length > 0);
  return { here: grouped(found.filter((id) => here.has(id))), elsewhere: grouped(found.filter((id) => !here.has(id))) };
}

function withKeys(): readonly CommandId[] {
  return (Object.keys(catalogue) as CommandId[]).filter((id) => commandFacts(id).keys.length > 0);
}

function soughtIn(ids: readonly CommandId[], sought: string, locale: Locale): readonly CommandId[] {
  if (sought === '') return ids;
  const t = createSpeaker(locale, { en, fr, nl }[locale]);
  const byKey = ids.filter((id) =>
    commandFacts(id).keys.some((key) => keyName(key, t).toLowerCase() === sought.toLowerCase()),
  );
  const entries = ids.map((id) => ({ key: id, label: t(commandFacts(id).label), also: namesOf(id) }));
  return [...new Set([...byKey, ...rankEntries(sought, entries, []).map(({ entry }) => entry.key)])];
}
