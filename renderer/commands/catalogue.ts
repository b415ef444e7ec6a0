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
  'go.search': { label: 'search.key', group: 'go', keys: ['9', '/'] },
  'go.ledger': { label: 'ledger.title', group: 'go', keys: [] },
  'go.register': { label: 'reports.title', group: 'go', keys: [] },
  'go.handover': { label: 'handover.title', group: 'go', keys: [] },
  'go.newCase': { label: 'newCase.act', group: 'go', keys: [] },
  'go.accounts': { label: 'accounts.title', group: 'go', keys: [] },
  'go.newAccount': { label: 'add.title', group: 'go', keys: [] },
  'go.controllers': { label: 'controllers.title', group: 'go', keys: [] },
  'go.newController': { label: 'controllers.add', group: 'go', keys: [] },
  'go.letters': { label: 'templates.title', group: 'go', keys: [] },
  'go.policy': { label: 'policy.title', group: 'go', keys: [] },
  'go.nextPane': { label: 'key.nextPane', group: 'go', keys: ['F6'] },

  'list.next': { label: 'key.next', group: 'list', keys: ['j'] },
  'list.previous': { label: 'key.previous', group: 'list', keys: ['k'] },
  'list.search': { label: 'key.search', group: 'list', keys: ['s'] },
  'list.back': { label: 'key.back', group: 'list', keys: ['Escape'] },

  'cases.new': { label: 'newCase.act', group: 'act', keys: ['n'] },

  'board.lanes': { label: 'board.view.lanes', group: 'list', keys: ['b'] },
  'board.timeline': { label: 'board.view.timeline', group: 'list', keys: ['t'] },
  'board.calendar': { label: 'board.view.calendar', group: 'list', keys: ['m'] },
  'board.list': { label: 'board.view.list', group: 'list', keys: ['l'] },
  'board.wait': { label: 'board.wait', group: 'act', keys: ['w'] },
  'cases.print': { label: 'board.print', group: 'act', keys: [] },

  'case.answer': { label: 'case.answer', group: 'act', keys: ['a'] },
  'case.extend': { label: 'case.extend', group: 'act', keys: ['e'] },
  'case.close': { label: 'case.close', group: 'act', keys: ['l'] },
  'case.correctRights': { label: 'case.correctRights', group: 'act', keys: ['r'] },
  'case.identity': { label: 'case.identity', group: 'act', keys: ['i'] },
  'case.addNote': { label: 'case.addNote', group: 'act', keys: ['n'] },
  'case.export': { label: 'case.export', group: 'act', keys: ['x'] },
  'case.showConversation': { label: 'case.show.conversation', group: 'act', keys: ['c'] },
  'case.showRights': { label: 'case.show.rights', group: 'act', keys: ['w'] },
  'case.showTasks': { label: 'case.show.tasks', group: 'act', keys: ['t'] },
  'case.showLetters': { label: 'case.show.letters', group: 'act', keys: ['v'] },
  'case.showFiles': { label: 'case.show.files', group: 'act', keys: ['f'] },
  'case.showJournal': { label: 'case.show.journal', group: 'act', keys: ['d'] },
  'case.nextEntry': { label: 'case.nextEntry', group: 'list', keys: ['m'] },
  'case.previousEntry': { label: 'case.previousEntry', group: 'list', keys: ['b'] },
  'case.nextCase': { label: 'case.nextCase', group: 'list', keys: ['j'] },
  'case.previousCase': { label: 'case.previousCase', group: 'list', keys: ['k'] },
  'case.newLetter': { label: 'case.newLetter', group: 'act', keys: ['q'] },
  'case.why': { label: 'clock.why', group: 'act', keys: ['y'] },
  'case.whatIf': { label: 'whatIf.open', group: 'act', keys: [] },
  'case.correctReceipt': { label: 'case.correctReceipt', group: 'act', keys: [] },
  'case.correctPersons': { label: 'case.correctPersons', group: 'act', keys: [] },
  'case.link': { label: 'case.link', group: 'act', keys: [] },
  'case.hold': { label: 'case.hold', group: 'act', keys: [] },
  'case.discard': { label: 'case.discard', group: 'act', keys: [] },
  'case.reopen': { label: 'case.reopen', group: 'act', keys: [] },
  'case.nextAct': { label: 'case.nextAct', group: 'act', keys: ['g'] },
  'case.newWindow': { label: 'case.newWindow', group: 'act', keys: [] },

  'letter.send': { label: 'letter.send', group: 'act', keys: ['mod+enter'] },

  'triage.confirm': { label: 'triage.confirm', group: 'act', keys: ['c'] },
  'triage.attach': { label: 'triage.attach', group: 'act', keys: ['a'] },
  'triage.setAside': { label: 'triage.setAside', group: 'act', keys: ['n'] },
  'triage.attachSame': { label: 'key.attachSame', group: 'act', keys: ['s'] },
  'triage.junk': { label: 'triage.junk', group: 'act', keys: ['d'] },
  'triage.edit': { label: 'triage.edit', group: 'act', keys: ['e'] },
  'triage.mark': { label: 'triage.mark', group: 'list', keys: ['x'] },

  'desk.commands': { label: 'command.commands', group: 'desk', keys: ['mod+k'] },
  'desk.undo': { label: 'key.undo', group: 'desk', keys: ['z', 'mod+z'] },
  'desk.redo': { label: 'command.redo', group: 'desk', keys: ['mod+shift+z'] },
  'desk.history': { label: 'history.title', group: 'desk', keys: ['h'] },
  'desk.pull': { label: 'key.look', group: 'desk', keys: ['p'] },
  'desk.notices': { label: 'notice.open', group: 'desk', keys: ['o'] },
  'desk.outbox': { label: 'outbox.title', group: 'desk', keys: [] },
  'desk.blur': { label: 'blur.toggle', group: 'desk', keys: ['mod+shift+h'] },
  'desk.print': { label: 'shell.print', group: 'desk', keys: ['mod+p'] },
  'day.close': { label: 'day.close', group: 'desk', keys: [] },
  'desk.lock': { label: 'command.lock', group: 'desk', keys: ['mod+shift+l'] },
  'desk.endSample': { label: 'sample.end', group: 'desk', keys: [] },
  'desk.keys': { label: 'key.title', group: 'desk', keys: ['?'] },
  'help.guide': { label: 'help.guide', group: 'desk', keys: ['F1'] },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandId = keyof typeof catalogue;

/** The facts of a command; the one way to read them with their general type. */
export function commandFacts(id: CommandId): CommandFacts {
  return catalogue[id];
}
