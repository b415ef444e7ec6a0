// The obstacle for an id that none of the desk's controllers has.

import type { Obstacle } from './obstacle.ts';
import type { Controllers } from './ports.ts';

export function controllerUnknown(controllers: Controllers, id: string): Obstacle {
  return { code: 'controller-unknown', id, known: controllers.all().map((profile) => profile.id) };
}
