// The one clockwork of what a desktop shell shows and says: badge, tray and notifications, after each change, at midnight, after a sleep.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import { badgeCount } from '#core/desk/glance-view.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import type { Notice, Preferences } from '#core/desk/views.ts';
import { isLocale, locales } from '#core/words/locale.ts';
import { sayGlance } from '#core/words/say-glance.ts';
import { createSay } from '#core/words/say.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { DesktopPort } from '../shell/shell-port.ts';
import type { ReminderTeller } from './tell-reminders.ts';

/** A big pull changes the tray many times a second. Milliseconds. */
const gather = 500;
/** A timer that slept with the machine runs as soon as it wakes. */
const lookEvery = 60_000;

export interface RemindedWorld {
  readonly desktop: DesktopPort;
  now(): Instant;
  /** undefined while it is locked. */
  open(): OpenDesk | undefined;
  preferences(): Preferences;
  readonly teller: ReminderTeller;
  /** What is invented is no news. */
  isSample(): boolean;
}

const shownTopics = ['cases', 'tray', 'desk', 'preferences', 'letters', 'reminders'] as const;

/** Shows and tells until `signal` ends it. */
export async function keepReminders(
  world: RemindedWorld,
  notices: AsyncIterable<Notice>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let seen: Day | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    seen = showNow(world);
    ring(world);
  };
  const clock = setInterval(() => {
    const open = world.open();
    if (open !== undefined && dayIn(world.now(), open.desk.controllers.home().zone) !== seen) look();
    else ring(world);
  }, lookEvery).unref();
  adopt(world);
  look();
  try {
    for await (const notice of notices) {
      if (signal.aborted) return;
      if (notice.kind !== 'changed') continue;
      if (notice.topic === 'preferences') adopt(world);
      if (shownTopics.some((topic) => topic === notice.topic)) timer ??= setTimeout(look, gather);
    }
  } catch (fault) {
    if (!signal.aborted) throw fault;
  } finally {
    clearInterval(clock);
    clearTimeout(timer);
  }
}

function adopt({ desktop, preferences }: RemindedWorld): void {
  const { theme = 'system', opensAtLogin = false, livesInTray = false, isShielded = false, locale } = preferences();
  const say = createSay(locale ?? systemLocale());
  const words = {
    open: say('glance.open'),
    lock: say('glance.lock'),
    quit: say('glance.quit'),
    locked: say('reminder.locked'),
  };
  desktop.adopt({ theme, opensAtLogin, livesInTray, isShielded, words });
}

/** The day that is shown; undefined while the desk is locked, and nothing of it is shown. */
function showNow({ desktop, open, preferences }: RemindedWorld): Day | undefined {
  const desk = open()?.desk;
  if (desk === undefined) return undefined;
  const glance = showGlance(desk);
  const { summary, lines } = sayGlance(glance, preferences().locale ?? systemLocale());
  desktop.showGlance({ badge: badgeCount(glance), summary, lines });
  return glance.today;
}

function ring({ desktop, open, teller, isSample }: RemindedWorld): void {
  if (isSample()) return;
  const desk = open();
  const words = desk === undefined ? teller.takeLocked() : teller.take(desk);
  if (words !== undefined) desktop.notify(words);
}

/** Until the person has chosen a language. */
function systemLocale(): (typeof locales)[number] {
  const tag = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return isLocale(tag) ? tag : locales[0];
}
