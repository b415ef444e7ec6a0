// The open desk: for whom it works, and which day it is there.

import { createContext, use } from 'react';
import type { DeskStatus } from '#core/desk/views.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export type OpenDesk = Extract<DeskStatus, { state: 'open' }>;

export const OpenDeskContext = createContext<OpenDesk | undefined>(undefined);

export function useOpenDesk(): OpenDesk {
  const desk = use(OpenDeskContext);
  if (desk === undefined) throw new Error('no open desk around this component');
  return desk;
}

/** The controller that the desk works for. */
export function useController(): ControllerProfile {
  return useOpenDesk().controller;
}

/** The legal time of a controller, by its id. */
export function useZoneOf(id: string): string {
  const { controller, controllers } = useOpenDesk();
  return controllers.find((one) => one.id === id)?.zone ?? controller.zone;
}
