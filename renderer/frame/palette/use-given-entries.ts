// What a pasted text names by itself, as lines that open it: at once where it can only be one thing.

import { useNavigate } from '@tanstack/react-router';
import { unreachable } from '#core/base/result.ts';
import { operatorNames } from '#core/search/operators.ts';
import { givenThings } from '../../commands/given-thing.ts';
import type { GivenThing } from '../../commands/given-thing.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { PaletteEntry } from './palette-entry.ts';

export interface Given {
  entriesOf(text: string): readonly PaletteEntry[];
  /** Opens what the text names; false where it names nothing, or the desk has none such. */
  open(text: string): Promise<boolean>;
}

export function useGiven(): Given {
  const { t, locale } = useWords();
  const { client, sought, toaster } = useDesk();
  const navigate = useNavigate();

  const openCase = (ref: string): void => void navigate({ to: '/cases/$ref', params: { ref } });
  const look = (query: string): void => {
    sought.write(query);
    void navigate({ to: '/search' });
  };
  const casesOf = async (address: string): Promise<readonly string[]> => {
    const found = await client.cases.page({ filter: 'all', text: address, offset: 0, limit: 2 });
    return found.ok ? found.value.rows.map(({ ref }) => ref) : [];
  };
  const openAddress = async (address: string): Promise<void> => {
    const [ref, ...others] = await casesOf(address);
    if (ref === undefined) look(`${operatorNames.from[locale][0]}:${address}`);
    else if (others.length === 0) openCase(ref);
    else look(`${operatorNames.requester[locale][0]}:${address}`);
  };
  const openMessage = async (headerId: string): Promise<boolean> => {
    const found = await client.search.byHeader({ headerId });
    if (!found.ok || found.value.id === undefined) return false;
    void navigate({ to: '/messages/{-$id}', params: { id: found.value.id } });
    return true;
  };
  const openThing = async (thing: GivenThing): Promise<boolean> => {
    switch (thing.kind) {
      case 'case': {
        const known = await client.cases.show({ ref: thing.ref });
        if (known.ok) openCase(thing.ref);
        return known.ok;
      }
      case 'address':
        await openAddress(thing.address);
        return true;
      case 'message':
        return openMessage(thing.headerId);
      default:
        return unreachable(thing);
    }
  };
  const labelOf = (thing: GivenThing): string => {
    switch (thing.kind) {
      case 'case':
        return t('palette.openCase', { ref: thing.ref });
      case 'address':
        return t('palette.personCases', { address: thing.address });
      case 'message':
        return t('palette.messageById');
      default:
        return unreachable(thing);
    }
  };
  const tellNone = (thing: GivenThing): void => {
    const text = thing.kind === 'case' ? t('palette.noSuchCase', { ref: thing.ref }) : t('palette.noSuchMessage');
    toaster.show({ text, tone: 'obstacle' });
  };
  const fault = (): void => void toaster.show({ text: t('fault.title'), tone: 'obstacle' });

  return {
    entriesOf: (text) =>
      givenThings(text).map((thing): PaletteEntry => ({
        key: `given ${thing.kind}`,
        label: labelOf(thing),
        also: [],
        group: 'pasted',
        act: () => void openThing(thing).then((isThere) => isThere || tellNone(thing), fault),
      })),
    async open(text) {
      for (const thing of givenThings(text)) if (await openThing(thing).catch(() => false)) return true;
      return false;
    },
  };
}
