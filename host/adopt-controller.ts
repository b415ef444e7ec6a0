// A desk from before controllers stood in the journal: its single one is entered there, once.

import type { Controllers, Journal } from '#core/desk/ports.ts';
import { readFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { transact } from '#db/transact.ts';
import { findProfile } from './profiles.ts';

/** Throws when such a desk was made for a controller whose profile no longer comes with the app. */
export function adoptController(database: DeskDatabase, journal: Journal, controllers: Controllers): void {
  if (controllers.all().length > 0) return;
  const kept = readFact(database, 'controller');
  if (kept === undefined) throw new Error('the desk has no controller');
  const { id } = JSON.parse(kept) as { readonly id: string };
  // The profile that was kept lacks what profiles hold today.
  const profile = findProfile(id);
  if (!profile.ok) throw new Error(`there is no profile ${id} to adopt`);
  const added = { act: 'desk.controller-added', profile: profile.value } as const;
  transact(database, () => journal.append('desk', added, 'app'));
}
