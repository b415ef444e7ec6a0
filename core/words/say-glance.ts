// What can be read without opening the window: the tray's lines and the morning's notification. References, never names.

import { badgeCount, type GlanceDeadline, type GlanceView } from '#core/desk/glance-view.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import { createSay, type Say } from './say.ts';

export interface GlanceWords {
  /** One line: the tray's tooltip. */
  readonly summary: string;
  /** The next deadlines, each with the case that it opens. */
  readonly lines: readonly { readonly ref: string; readonly text: string }[];
  readonly open: string;
  readonly lock: string;
  readonly quit: string;
  /** undefined on a morning on which nothing presses: then nobody is disturbed. */
  readonly digest: { readonly title: string; readonly body: string } | undefined;
}

export function sayGlance(glance: GlanceView, locale: Locale): GlanceWords {
  const say = createSay(locale);
  return {
    summary: summaryOf(glance, say),
    lines: glance.next.map((one) => ({
      ref: one.ref,
      text: say('glance.line', { ref: one.ref, due: formatDay(one.due, locale, 'short'), days: one.daysLeft }),
    })),
    open: say('glance.open'),
    lock: say('glance.lock'),
    quit: say('glance.quit'),
    digest: digestOf(glance, say, locale),
  };
}

function summaryOf(glance: GlanceView, say: Say): string {
  const { overdue, dueToday, trayRequests } = glance;
  const parts = [
    overdue > 0 ? say('glance.overdue', { count: overdue }) : '',
    dueToday > 0 ? say('glance.dueToday', { count: dueToday }) : '',
    trayRequests > 0 ? say('glance.requests', { count: trayRequests }) : '',
  ].filter((part) => part !== '');
  return `DPO Desk · ${parts.length === 0 ? say('glance.calm') : parts.join(' · ')}`;
}

/** Deadlines only, overdue or within three days: new mail is no reason to ring. */
function digestOf(glance: GlanceView, say: Say, locale: Locale): GlanceWords['digest'] {
  const { pressing } = glance;
  if (pressing.length === 0) return undefined;
  const count = badgeCount(glance);
  const title = count > 0 ? say('glance.mustLeave', { count }) : say('glance.near', { count: pressing.length });
  const named = pressing.slice(0, 3).map((one) => digestLine(one, say, locale));
  const rest = pressing.length - named.length;
  return { title, body: [...named, ...(rest > 0 ? [say('glance.more', { count: rest })] : [])].join('\n') };
}

function digestLine({ ref, due, daysLeft }: GlanceDeadline, say: Say, locale: Locale): string {
  return daysLeft < 0
    ? say('glance.lineOverdue', { ref, days: -daysLeft })
    : say('glance.line', { ref, due: formatDay(due, locale, 'short'), days: daysLeft });
}
