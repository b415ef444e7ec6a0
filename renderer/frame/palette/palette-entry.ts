// One line of the palette: a command, a place, a case, a person, a message.

import type { Urgency } from '#core/clock/deadline.ts';
import type { CommandId } from '../../commands/catalogue.ts';
import type { Nameable, Ranked } from '../../commands/rank-entries.ts';

/** In the order of their sections where nothing was typed. */
export type PaletteGroup = 'pasted' | 'here' | 'recent' | 'act' | 'list' | 'go' | 'desk' | 'case' | 'person' | 'mail';

export interface PaletteEntry extends Nameable {
  readonly group: PaletteGroup;
  readonly act: () => void;
  /** For its keys. */
  readonly command?: CommandId | undefined;
  /** Why it cannot be given now. */
  readonly blocked?: string | undefined;
  /** What tells it from its neighbours, on a line of its own. */
  readonly detail?: string | undefined;
  readonly urgency?: Urgency | undefined;
  /** It is about a subject, no reference: blurred while the screen is shared. */
  readonly isAboutPersonal?: boolean | undefined;
}

export type PaletteRow = Ranked<PaletteEntry>;

export interface PaletteSection {
  readonly group: PaletteGroup;
  readonly rows: readonly PaletteRow[];
}

export function plainRow(entry: PaletteEntry): PaletteRow {
  return { entry, marks: [], byName: undefined };
}
