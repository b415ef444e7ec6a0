// A controller as one line of the command line's output.

import type { ControllerView } from '#core/desk/views.ts';
import { officialAddresses } from '#core/law/controller.ts';

export function controllerLine(view: ControllerView) {
  const { openCases, closedCases, ...profile } = view;
  const { id, name, country, zone, referencePrefix } = profile;
  const addresses = officialAddresses(profile);
  return { id, name, country, zone, referencePrefix, addresses, openCases, closedCases, profile };
}

export function controllerText(view: ControllerView): string {
  const cases = `${view.openCases} open, ${view.closedCases} closed`;
  return [view.id, view.name, view.country, view.zone, cases].join('  ');
}
