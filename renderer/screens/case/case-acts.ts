// What every part of the case screen can do: act on the case, and open the dialog of an act.

import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { CaseCommand } from '#core/case/command.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { CaseView } from '#core/desk/views.ts';

export interface GivenDialog {
  /** The case as it now stands, also while the dialog is open. */
  readonly view: CaseView;
  readonly onClose: () => void;
}

export type CaseDialog = (given: GivenDialog) => ReactNode;

/** The parts of a case, as its tabs. */
export type CasePart = 'conversation' | 'rights' | 'tasks' | 'letters' | 'files' | 'journal';

export interface CaseActs {
  /** Does the acts in this order, all or none; returns the obstacle, if there is one. */
  readonly act: (commands: CaseCommand | readonly CaseCommand[], done: string) => Promise<Obstacle | undefined>;
  /** The same for an act without a dialog: an obstacle is told in passing. */
  readonly actNow: (commands: CaseCommand | readonly CaseCommand[], done: string) => void;
  readonly open: (dialog: CaseDialog) => void;
  readonly show: (part: CasePart) => void;
}

export const CaseActsContext = createContext<CaseActs | undefined>(undefined);

export function useCaseActs(): CaseActs {
  const acts = use(CaseActsContext);
  if (acts === undefined) throw new Error('no case around this component');
  return acts;
}
