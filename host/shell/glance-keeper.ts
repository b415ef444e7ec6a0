// Keeps badge, tray and menu words of a desktop shell level with the desk: after each change, at midnight, after a sleep.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import { badgeCount } from '#core/desk/glance-view.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { Notice, Preferences } from '#core/desk/views.ts';
import { isLocale, locales } from '#core/words/locale.ts';
import { sayGlance } from '#core/words/say-glance.ts';
import { createSay } from '#core/words/say.ts';
import type { MorningDigest } from './morning-digest.ts';
import type { DesktopPort } from './shell-port.ts';

/** A big pull changes the tray many times a second. Milliseconds. */
const gather = 500;
/** A timer that slept with the machine runs as soon as it wakes. */
const lookEvery = 60_000;

export interface GlanceWorld {
  readonly desktop: DesktopPort;
  now(): Instant;
  /** undefined while it is locked. */
  desk(): Desk | undefined;
  preferences(): Preferences;
  /** Asked of a real desk only: what is invented is no news. */
  readonly digest: MorningDigest;
  isSample(): boolean;
}

/** Shows the glance until `signal` ends it. */
export async function keepGlance(
  world: GlanceWorld,
  notices: AsyncIterable<Notice>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let seen: Day | undefined;
  const show = (): void => {
    clearTimeout(timer);
    timer = undefined;
    seen = showNow(world);
  };
  const clock = setInterval(() => {
    const desk = world.desk();
    if (desk === undefined) return;
    if (dayIn(world.now(), desk.controllers.home().zone) !== seen) show();
    ring(world);
  }, lookEvery).unref();
  adopt(world);
  show();
  ring(world);
  try {
    for await (const notice of notices) {
      if (signal.aborted) return;
      if (notice.kind !== 'changed') continue;
      if (notice.topic === 'preferences') adopt(world);
      if (['cases', 'tray', 'desk', 'preferences'].includes(notice.topic)) timer ??= setTimeout(show, gather);
    }
  } catch (fault) {
    if (!signal.aborted) throw fault;
  } finally {
    clearInterval(clock);
    clearTimeout(timer);
  }
}

function adopt({ desktop, preferences }: GlanceWorld): void {
  const { theme = 'system', opensAtLogin = false, livesInTray = false, isShielded = false, locale } = preferences();
  const say = createSay(locale ?? systemLocale());
  const words = { open: say('glance.open'), lock: say('glance.lock'), quit: say('glance.quit') };
  desktop.adopt({ theme, opensAtLogin, livesInTray, isShielded, words });
}

/** The day that is shown; undefined while the desk is locked, and nothing of it is shown. */
function showNow({ desktop, desk, preferences }: GlanceWorld): Day | undefined {
  const open = desk();
  if (open === undefined) return undefined;
  const glance = showGlance(open);
  const { summary, lines } = sayGlance(glance, preferences().locale ?? systemLocale());
  desktop.showGlance({ badge: badgeCount(glance), summary, lines });
  return glance.today;
}

function ring({ desktop, desk, digest, isSample }: GlanceWorld): void {
  const open = isSample() ? undefined : desk();
  const words = open === undefined ? undefined : digest.take(open);
  if (words !== undefined) desktop.notify(words);
}

/** Until the person has chosen a language. */
function systemLocale(): (typeof locales)[number] {
  const tag = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return isLocale(tag) ? tag : locales[0];
}
