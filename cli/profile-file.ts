// Reads a controller's profile from a JSON file that the caller names.

import { readFileSync } from 'node:fs';
import type { ControllerProfile } from '#core/law/controller.ts';
import { readProfile } from '#host/read-profile.ts';
import { callerPath } from './paths.ts';
import { BadInput, orStop } from './stop.ts';

/** Stops with bad input where the file is not there, no JSON, or no profile. */
export function profileFromFile(file: string): ControllerProfile {
  let text: string;
  try {
    text = readFileSync(callerPath(file), 'utf8');
  } catch {
    throw new BadInput(`the file cannot be read: ${file}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`the file is no JSON: ${file}`);
  }
  return orStop(readProfile(value));
}
