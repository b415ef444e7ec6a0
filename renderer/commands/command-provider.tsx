// Knows which commands can be given here and now, and hands each key press to the one that it means.

import { createContext, use, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { commandFacts } from './catalogue.ts';
import type { CommandId } from './catalogue.ts';
import { isSingleKey, isTakenByPage, shortcutOf, worksInFields } from './key-press.ts';

/** A command as a component offers it while it is on the page. */
export interface Command {
  readonly id: CommandId;
  readonly act: () => void;
  /** Why it cannot be given now, in words; it stays in sight, and its key does nothing. */
  readonly blocked?: string | undefined;
  /** What it would be given for, where that is not the whole screen: the reference of a case, the subject of a mail. */
  readonly about?: string | undefined;
}

/** What must work over an open dialog too: somebody looks at the screen. */
const atOnce: ReadonlySet<CommandId> = new Set(['desk.blur', 'desk.lock']);

/** True while a dialog lies over what the command is about: neither a key nor a menu of the system acts behind it. */
export function isBehindDialog(id: CommandId): boolean {
  return !atOnce.has(id) && document.querySelector('[role="dialog"]') !== null;
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
      if (isTakenByPage(event.target) && !worksInFields(key)) return;
      // The innermost component registered last, and goes first.
      const found = offered
        .read()
        .flat()
        .findLast(({ id }) => commandFacts(id).keys.includes(key));
      if (found === undefined) return;
      if (isBehindDialog(found.id)) return;
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
  const slot = useRef<readonly Command[]>(undefined);
  const act = useEffectEvent((id: CommandId) => commands.find((command) => command.id === id)?.act());
  // The list is new on every render; what it offers seldom is.
  const facts = JSON.stringify(commands.map(({ id, blocked, about }) => ({ id, blocked, about })));
  useEffect(() => {
    const given = JSON.parse(facts) as readonly Omit<Command, 'act'>[];
    const mine = given.map((command): Command => ({ ...command, act: () => act(command.id) }));
    const known = offered.read();
    // In its own place: what changes in the frame must not come before the screen's.
    const at = slot.current === undefined ? -1 : known.indexOf(slot.current);
    offered.write(at === -1 ? [...known, mine] : known.with(at, mine));
    slot.current = mine;
  }, [offered, facts]);
  useEffect(
    () => () => {
      offered.write(offered.read().filter((each) => each !== slot.current));
      slot.current = undefined;
    },
    [offered],
  );
}

/** Gives a command as its key would; nothing where nobody offers it, or it is blocked. */
export function useGiveCommand(): (id: CommandId) => void {
  const offered = useOffered();
  return (id) => {
    const command = offeredNow(offered.read()).find((each) => each.id === id);
    if (command !== undefined && command.blocked === undefined) command.act();
  };
}

/** Each command once, as the innermost component offers it, the innermost first. */
export function offeredNow(offered: readonly (readonly Command[])[]): readonly Command[] {
  const known = new Set<CommandId>();
  return offered.toReversed().flatMap((commands) =>
    commands.filter(({ id }) => {
      if (known.has(id)) return false;
      known.add(id);
      return true;
    }),
  );
}

/** The store of everything that can be given now, outermost first: for the palette, menus and the sheet of keys. */
export function useOffered(): Offered {
  const offered = use(CommandContext);
  if (offered === undefined) throw new Error('no commands around this component');
  return offered;
}
