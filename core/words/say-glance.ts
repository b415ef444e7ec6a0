// What can be read without opening the window: the tray's lines. References, never names.

import type { GlanceView } from '#core/desk/glance-view.ts';
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
