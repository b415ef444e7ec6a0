// Where the windows stood and how large they were drawn, by kind of window. No case is named here.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileWhole } from '../write-file.ts';

/** The desk itself, or a window of one case. */
export type WindowKind = 'desk' | 'case';

const place = z.object({
  x: z.number().int().min(-50_000).max(50_000),
  y: z.number().int().min(-50_000).max(50_000),
  width: z.number().int().min(320).max(20_000),
  height: z.number().int().min(320).max(20_000),
  isMaximized: z.boolean(),
  /** Electron's level: 0 is 100 %, each step a fifth. */
  zoom: z.number().min(-8).max(9),
});

export type WindowPlace = z.infer<typeof place>;

type Rectangle = Pick<WindowPlace, 'x' | 'y' | 'width' | 'height'>;

const places = z.object({ desk: place.optional().catch(undefined), case: place.optional().catch(undefined) });

export interface WindowPlaces {
  /** As kept; undefined where none was, or where no screen shows that place any more. */
  of(kind: WindowKind, screens: readonly Rectangle[]): WindowPlace | undefined;
  keep(kind: WindowKind, at: WindowPlace): void;
}

/** A window can be moved when this much of its upper edge is on a screen, in pixels. */
const grip = 100;

export function createWindowPlaces(file: string): WindowPlaces {
  let known = read(file);
  return {
    of: (kind, screens) => {
      const kept = known[kind];
      return kept !== undefined && screens.some((screen) => isWithin(kept, screen)) ? kept : undefined;
    },
    keep: (kind, at) => {
      const next = place.safeParse(at).data;
      if (next === undefined) return;
      known = { ...known, [kind]: next };
      try {
        writeFileWhole(file, Buffer.from(JSON.stringify(known), 'utf8'));
      } catch {
        // A full disk must not keep a window from closing.
      }
    },
  };
}

function read(file: string): z.infer<typeof places> {
  try {
    return places.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

function isWithin(kept: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(kept.x + kept.width, screen.x + screen.width) - Math.max(kept.x, screen.x);
  return across >= grip && kept.y >= screen.y - 8 && kept.y <= screen.y + screen.height - grip;
}
