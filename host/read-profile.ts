// Reads a controller profile from JSON of any origin: a file, a form, the bundled ones.

import { z } from 'zod';
import { isZone, parseDay, type Day } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { channels } from '#core/law/channel.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { legalBases } from '#core/law/legal-basis.ts';

const line = z.string().trim().max(2000);
const filledLine = line.min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const language = z.string().regex(/^[a-z]{2}$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const years = z.int().min(0).max(200);
const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined)
  .transform((text) => text as Day);

/** Absent and null say the same: not known, not stated. */
const maybe = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? undefined);

const channel = z
  .strictObject({ channel: z.enum(channels), address: filledLine })
  .refine((one) => one.channel !== 'mail' || z.email().safeParse(one.address).success, { path: ['address'] });

const policyVersion = z
  .strictObject({
    id,
    from: day,
    until: maybe(day),
    language,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    statements: z.array(z.strictObject({ topic: filledLine, quote: line })).max(400),
    departures: z.array(z.strictObject({ gap: filledLine, quote: line })).max(200),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'] });

const profile = z.strictObject({
  id,
  name: filledLine,
  country: z.string().refine((code) => calendarOf(code).ok),
  zone: z.string().refine(isZone),
  referencePrefix: z.string().regex(/^[A-Z]{2,6}$/),
  addedDays: z.array(z.strictObject({ day, name: filledLine })).max(1000),
  channels: z.array(channel).min(1).max(50),
  languages: z.array(language).min(1).max(30),
  dataProtectionOfficer: z.strictObject({ name: line, contact: filledLine }),
  // Empty where nobody stated it yet: without it no refusal can name the remedies, and the desk says so then.
  supervisoryAuthority: z
    .strictObject({
      name: line,
      postalAddress: line,
      phone: line,
      website: z.url({ protocol: /^https?$/ }).or(z.literal('')),
    })
    .refine(({ name, postalAddress }) => name !== '' || postalAddress === '', { path: ['name'] }),
  court: filledLine,
  minimumAge: maybe(z.int().min(0).max(120)),
  purposes: distinct(
    z.strictObject({ id, name: filledLine, bases: z.array(z.enum(legalBases)).min(1).max(legalBases.length) }),
  ),
  systems: distinct(z.strictObject({ id, name: filledLine, holds: line, owner: line, location: country })),
  recipients: distinct(
    z.strictObject({
      id,
      name: filledLine,
      kind: z.enum(['processor', 'controller', 'internal']),
      country: country.or(z.literal('')),
      safeguard: line,
      contact: line,
    }),
  ),
  retention: distinct(
    z.strictObject({
      id,
      data: filledLine,
      starts: z.enum(['end-of-service', 'account-deletion', 'collection', 'not-stated']),
      period: maybe(z.strictObject({ years, months: z.int().min(0).max(2400) })),
    }),
  ),
  caseRetention: z.strictObject({ years, yearsAfterObjection: years }),
  policies: distinct(policyVersion),
}) satisfies z.ZodType<ControllerProfile>;

/** The profile, or the first field that is not as it must be. */
export function readProfile(value: unknown): Result<ControllerProfile, Obstacle> {
  const read = profile.safeParse(value);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : (issue?.path ?? []);
  return fail({ code: 'profile-invalid', field: path.join('.').slice(0, 200) });
}

/** A list whose ids are all different: acts and letters name an entry by its id. */
function distinct<T extends { readonly id: string }>(entry: z.ZodType<T>) {
  return z
    .array(entry)
    .max(500)
    .superRefine((entries, context) => {
      const at = entries.findIndex((one, index) => entries.findIndex((other) => other.id === one.id) < index);
      if (at >= 0) context.addIssue({ code: 'custom', path: [at, 'id'] });
    });
}
