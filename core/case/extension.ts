// An extension of the period to answer (GDPR Art. 12(3)): once, to three months in total, with its reasons.

import type { Day } from '#core/base/day.ts';

export const extensionGrounds = ['complexity', 'number'] as const;

/** GDPR Art. 12(3): "taking into account the complexity and number of the requests". */
export type ExtensionGround = (typeof extensionGrounds)[number];

export interface Extension {
  readonly ground: ExtensionGround;
  readonly reason: string;
  /** The last day that the person was told. */
  readonly until: Day;
}
