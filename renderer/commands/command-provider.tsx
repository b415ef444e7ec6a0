// Knows which commands can be given here and now, and hands each key press to the one that it means.

import { createContext, use, useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { commandFacts } from './catalogue.ts';
import type { CommandId } from './catalogue.ts';
import { isCombination, isSingleKey, isTakenByPage, shortcutOf } from './key-press.ts';

/** A command as a component offers it while it is on the page. */
export interface Command {
  readonly id: CommandId;
  readonly act: () => void;
  /** Why it cannot be given now, in words; it stays in sight, and its key does nothing. */
  readonly blocked?: string | undefined;
}

type Offered = Store<readonly (readonly Command[])[]>;

const CommandContext = createContext<Offered | undefined>(undefined);

export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [offered] = useState<Offered>(() => createStore<readonly (readonly Command[])[]>([]));
  const [{ hasSingleKeys }] = usePreferences();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || (event.repeat && event.key !== 'j' && event.key !== 'k')) return;
      const key = shortcutOf(event);
      if (key === undefined || (isSingleKey(key) && !hasSingleKeys)) return;
      // Undo belongs to a field that is written in; the other combinations write nothing anywhere.
      if (isTakenByPage(event.target) && (!isCombination(key) || key === 'mod+z')) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      // The innermost component registered last, and goes first.
      const found = offered
        .read()
        .flat()
        .findLast(({ id }) => commandFacts(id).keys.includes(key));
      if (found === undefined) return;
      event.preventDefault();
      if (found.blocked === undefined) found.act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [offered, hasSingleKeys]);

  return <CommandContext value={offered}>{children}</CommandContext>;
}

/** Offers commands while the component is on the page. Of two with the same key, the innermost component's is meant. */
export function useCommands(commands: readonly Command[]): void {
  const offered = useOffered();
  const act = useEffectEvent((id: CommandId) => commands.find((command) => command.id === id)?.act());
  // The list is new on every render; what it offers seldom is.
  const facts = JSON.stringify(commands.map(({ id, blocked }) => ({ id, blocked })));
  useEffect(() => {
    const given = JSON.parse(facts) as readonly Omit<Command, 'act'>[];
    const mine = given.map((command): Command => ({ ...command, act: () => act(command.id) }));
    offered.write([...offered.read(), mine]);
    return () => offered.write(offered.read().filter((each) => each !== mine));
  }, [offered, facts]);
}

/** The store of everything that can be given now, outermost first: for the palette, menus and the sheet of keys. */
export function useOffered(): Offered {
  const offered = use(CommandContext);
  if (offered === undefined) throw new Error('no commands around this component');
  return offered;
}
