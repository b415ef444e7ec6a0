// The menus of the desktop window, made of the same commands as the palette: what can be given now, the rest in grey.

import type { Speaker } from '#core/words/speaker.ts';
import type { MenuItem, MenuName, MenuRole, ShellMenu } from '#core/desk/shell-views.ts';
import { catalogue, commandFacts } from '../commands/catalogue.ts';
import type { CommandId } from '../commands/catalogue.ts';
import type { Command } from '../commands/command-provider.tsx';
import { isSingleKey } from '../commands/key-press.ts';
import type { TextKey } from '../i18n/text-key.ts';

type Entry = CommandId | `role:${MenuRole}` | '-';

const layout: Readonly<Record<Exclude<MenuName, 'case'>, readonly Entry[]>> = {
  file: ['go.newCase', 'go.newAccount', 'desk.pull', '-', 'desk.print', 'role:close', '-', 'desk.lock', 'role:quit'],
  edit: [
    'desk.undo',
    'desk.redo',
    'desk.history',
    '-',
    'role:cut',
    'role:copy',
    'role:paste',
    'role:selectAll',
    '-',
    'go.search',
  ],
  view: [
    'go.today',
    'go.triage',
    'go.cases',
    'go.messages',
    'go.retention',
    'go.ledger',
    'go.handover',
    'go.register',
    'go.settings',
    'go.security',
    'go.log',
    '-',
    'desk.notices',
    'desk.blur',
    '-',
    'role:zoomIn',
    'role:zoomOut',
    'role:resetZoom',
    'role:togglefullscreen',
  ],
  help: ['desk.commands', 'desk.keys'],
};

/** Every act on a case, so that the menu is the same on every screen: one learns where things are. */
const caseCommands = (Object.keys(catalogue) as CommandId[]).filter(
  (id) => id.startsWith('case.') && commandFacts(id).group === 'act',
);

/**
 * @param offered each command once, as it can be given now
 * @param window the page whose menu it is
 */
export function nativeMenu(offered: readonly Command[], t: Speaker<TextKey>, window: string): ShellMenu {
  const toItem = (entry: Entry): MenuItem => {
    if (entry === '-') return { kind: 'line' };
    const role = roleOf(entry);
    if (role !== undefined) return { kind: 'role', role, label: t(`menu.${role}`) };
    const id = entry as CommandId;
    const command = offered.find((one) => one.id === id);
    // A letter alone is for writing: a menu that took it would take it out of every field.
    const keys = commandFacts(id).keys.find((key) => !isSingleKey(key) && /^(?:mod\+|F\d)/.test(key));
    return {
      kind: 'command',
      command: id,
      label: t(commandFacts(id).label),
      isEnabled: command !== undefined && command.blocked === undefined,
      ...(keys !== undefined && { keys }),
    };
  };
  const { file, edit, view, help } = layout;
  const order = [
    ['file', file],
    ['edit', edit],
    ['view', view],
    ['case', caseCommands],
    ['help', help],
  ] as const;
  return {
    window,
    menus: order.map(([name, entries]) => ({ name, label: t(`menu.${name}`), items: entries.map(toItem) })),
  };
}

function roleOf(entry: Entry): MenuRole | undefined {
  return entry.startsWith('role:') ? (entry.slice('role:'.length) as MenuRole) : undefined;
}
