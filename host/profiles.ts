// The controller profiles that come with the app.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { readProfile } from './read-profile.ts';
import { resourceFolder } from './resource-folder.ts';

/** By their names, as a list shows them. */
export function bundledProfiles(): readonly ControllerProfile[] {
  const folder = resourceFolder('profiles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const profiles = files.map((name) => {
    const read = readProfile(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.ok) throw new Error(`the bundled profile ${name} is not one`);
    return read.value;
  });
  return profiles.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Finds a bundled profile by its id, in any case. */
export function findProfile(id: string): Result<ControllerProfile, Obstacle> {
  const known = bundledProfiles();
  const found = known.find((candidate) => candidate.id === id.toLowerCase());
  return found === undefined
    ? fail({ code: 'profile-unknown', profile: id, known: known.map((one) => one.id) })
    : ok(found);
}
