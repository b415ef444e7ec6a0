// The controller profiles that come with the app.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isZone } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { resourceFolder } from './resource-folder.ts';

const profile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  country: z.string().refine((country) => calendarOf(country).ok, 'a country or region with a calendar'),
  zone: z.string().refine(isZone, 'an IANA time zone'),
  officialAddresses: z.array(z.email()).min(1),
  referencePrefix: z.string().regex(/^[A-Z]{2,6}$/),
  supervisoryAuthority: z.strictObject({
    name: z.string(),
    postalAddress: z.string(),
    phone: z.string(),
    website: z.url(),
  }),
}) satisfies z.ZodType<ControllerProfile>;

/** Reads a profile from its JSON text. Throws when it is not one. */
export function parseProfile(text: string): ControllerProfile {
  return profile.parse(JSON.parse(text));
}

export function bundledProfiles(): readonly ControllerProfile[] {
  const folder = resourceFolder('profiles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => parseProfile(readFileSync(join(folder, name), 'utf8')));
}

/** Finds a bundled profile by its id, in any case. */
export function findProfile(id: string): Result<ControllerProfile, Obstacle> {
  const known = bundledProfiles();
  const found = known.find((candidate) => candidate.id === id.toLowerCase());
  return found === undefined
    ? fail({ code: 'profile-unknown', profile: id, known: known.map((one) => one.id) })
    : ok(found);
}
