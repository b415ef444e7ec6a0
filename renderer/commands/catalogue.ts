// Every command of the screens, once: its name, its keys, and where it belongs. Palette, menus, buttons and the shortcut
// sheet all read it here; what a command does is said by the component that offers it.

import type { TextKey } from '../i18n/text-key.ts';
import type { ShortcutKey } from './key-press.ts';

export const commandGroups = ['go', 'act', 'list', 'desk'] as const;

/** go: to another screen; act: on what is on the screen; list: within a list; desk: on the desk as a whole. */
export type CommandGroup = (typeof commandGroups)[number];

export interface CommandFacts {
  readonly label: TextKey;
  readonly group: CommandGroup;
  /** The first one is shown on buttons; none for what is found in the palette and in menus only. */
  readonly keys: readonly ShortcutKey[];
}

export const catalogue = {
  'go.today': { label: 'nav.today', group: 'go', keys: ['1'] },
  'go.triage': { label: 'nav.triage', group: 'go', keys: ['2'] },
  'go.cases': { label: 'nav.cases', group: 'go', keys: ['3'] },
  'go.messages': { label: 'nav.messages', group: 'go', keys: ['4'] },
  'go.retention': { label: 'nav.retention', group: 'go', keys: ['5'] },
  'go.settings': { label: 'nav.settings', group: 'go', keys: ['6'] },
  'go.security': { label: 'security.title', group: 'go', keys: ['7'] },
  'go.log': { label: 'log.title', group: 'go', keys: ['8'] },
  'go.search': { label: 'search.key', group: 'go', keys: ['/'] },
  'go.nextPane': { label: 'key.nextPane', group: 'go', keys: ['F6'] },

  'list.next': { label: 'key.next', group: 'list', keys: ['j'] },
  'list.previous': { label: 'key.previous', group: 'list', keys: ['k'] },
  'list.search': { label: 'key.search', group: 'list', keys: ['s'] },
  'list.back': { label: 'key.back', group: 'list', keys: ['Escape'] },

  'cases.new': { label: 'newCase.act', group: 'act', keys: ['n'] },

  'case.answer': { label: 'case.answer', group: 'act', keys: ['a'] },
  'case.extend': { label: 'case.extend', group: 'act', keys: ['e'] },
  'case.close': { label: 'case.close', group: 'act', keys: ['l'] },
  'case.correctRights': { label: 'case.correctRights', group: 'act', keys: ['r'] },
  'case.identity': { label: 'case.identity', group: 'act', keys: ['i'] },
  'case.addNote': { label: 'case.addNote', group: 'act', keys: ['n'] },
  'case.export': { label: 'case.export', group: 'act', keys: ['x'] },

  'triage.confirm': { label: 'triage.confirm', group: 'act', keys: ['c'] },
  'triage.attach': { label: 'triage.attach', group: 'act', keys: ['a'] },
  'triage.setAside': { label: 'triage.setAside', group: 'act', keys: ['n'] },
  'triage.attachSame': { label: 'key.attachSame', group: 'act', keys: ['s'] },

  'desk.undo': { label: 'key.undo', group: 'desk', keys: ['z', 'mod+z'] },
  'desk.pull': { label: 'key.look', group: 'desk', keys: ['p'] },
  'desk.keys': { label: 'key.help', group: 'desk', keys: ['?', 'F1'] },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandId = keyof typeof catalogue;

/** The facts of a command; the one way to read them with their general type. */
export function commandFacts(id: CommandId): CommandFacts {
  return catalogue[id];
}
