// All sections of the palette: what is known here at once, and below it what the desk answers.

import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { arrangeTyped, arrangeUntyped, hasRows } from './arrange.ts';
import { plainRow } from './palette-entry.ts';
import type { PaletteEntry, PaletteSection } from './palette-entry.ts';
import { useCommandEntries } from './use-command-entries.ts';
import { useFoundSections } from './use-found-sections.ts';
import type { Found } from './use-found-sections.ts';
import type { Given } from './use-given-entries.ts';

export function usePaletteSections(text: string, lastUsed: readonly string[], given: Given): Found {
  const { t } = useWords();
  const { sought } = useDesk();
  const navigate = useNavigate();
  const commands = useCommandEntries();
  const found = useFoundSections(text);
  const isTyped = text.trim() !== '';
  const local = useMemo(() => {
    if (isTyped) return arrangeTyped(text, commands, lastUsed);
    const recent = lastUsed.flatMap((key): readonly PaletteEntry[] => {
      const ref = /^case (.+)$/u.exec(key)?.[1];
      if (ref === undefined) return [];
      const act = (): void => void navigate({ to: '/cases/$ref', params: { ref } });
      return [{ key, label: t('palette.openCase', { ref }), also: [], group: 'recent', act }];
    });
    return arrangeUntyped(commands, recent, lastUsed);
  }, [isTyped, text, commands, lastUsed, navigate, t]);
  if (!isTyped) return { sections: local, isLooking: false, hasFailed: false };

  const everything: PaletteEntry = {
    key: 'everything',
    label: t('palette.allHits', { text: text.trim() }),
    also: [],
    group: 'mail',
    act: () => {
      sought.write(text.trim());
      void navigate({ to: '/search' });
    },
  };
  const pasted: PaletteSection = { group: 'pasted', rows: given.entriesOf(text).map(plainRow) };
  const sections = [pasted, ...local, ...found.sections].filter(hasRows);
  return { ...found, sections: found.isLooking ? sections : withLast(sections, everything) };
}

/** At the end of the messages: what is not in this short list may be on the page of the search. */
function withLast(sections: readonly PaletteSection[], entry: PaletteEntry): readonly PaletteSection[] {
  const last = sections.at(-1);
  if (last?.group !== 'mail') return [...sections, { group: 'mail', rows: [plainRow(entry)] }];
  return [...sections.slice(0, -1), { ...last, rows: [...last.rows, plainRow(entry)] }];
}
