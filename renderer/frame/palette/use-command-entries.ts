// The commands that can be given now as lines of the palette, those of the innermost screen first.

import { useLocation, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { commandFacts } from '../../commands/catalogue.ts';
import { namesOf } from '../../commands/command-names.ts';
import { offeredNow, useOffered } from '../../commands/command-provider.tsx';
import type { Command } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../i18n/use-words.ts';
import { useStore } from '../../state/store.ts';
import type { PaletteEntry } from './palette-entry.ts';

export function useCommandEntries(): readonly PaletteEntry[] {
  const words = useWords();
  const offered = useStore(useOffered());
  const { ref } = useParams({ strict: false });
  // The way to where one is leads nowhere; from a case the list is another place.
  const here = useLocation({
    select: ({ pathname }) =>
      ref === undefined && !pathname.startsWith('/settings/') ? `go.${pathname.split('/')[1] ?? ''}` : undefined,
  });
  return useMemo(() => {
    const entries = offeredNow(offered)
      .filter(({ id }) => id !== 'desk.commands' && id !== here)
      .map((command) => entryOf(command, ref, words));
    // A screen's own way to a place is enough.
    return entries.filter(
      ({ label, group }) => group !== 'go' || !entries.some((other) => other.group === 'act' && other.label === label),
    );
  }, [offered, ref, here, words]);
}

function entryOf({ id, act, blocked, about }: Command, openRef: string | undefined, { t }: Words): PaletteEntry {
  const { label, group } = commandFacts(id);
  return {
    key: `command ${id}`,
    label: t(label),
    about: about ?? (id.startsWith('case.') ? openRef : undefined),
    isAboutPersonal: id.startsWith('triage.'),
    also: namesOf(id),
    group,
    act,
    command: id,
    blocked,
  };
}
