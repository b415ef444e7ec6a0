// A controller as one line of the command line's output.

import type { ControllerView } from '#core/desk/views.ts';
import { officialAddresses } from '#core/law/controller.ts';

export function controllerLine(view: ControllerView) {
  const { id, name, country, zone, referencePrefix, openCases, closedCases } = view;
  return { id, name, country, zone, referencePrefix, addresses: officialAddresses(view), openCases, closedCases };
}

export function controllerText(view: ControllerView): string {
  const cases = `${view.openCases} open, ${view.closedCases} closed`;
  return [view.id, view.name, view.country, view.zone, cases].join('  ');
}
