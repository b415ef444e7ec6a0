// Words what happened to the place where everything is kept, and to the audit log itself.

import { unreachable } from '#core/base/result.ts';
import type { LogEvent, VaultEvent } from '#core/case/desk-event.ts';
import { formatInstant } from './format-day.ts';
import { formatSize } from './format-size.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';

export function sayVaultEvent(event: VaultEvent, say: Say, locale: Locale): string {
  switch (event.act) {
    case 'desk.keys-changed':
      return say('event.desk.keys-changed', { what: say(`keyChange.${event.what}`) });
    case 'desk.erasures-settled':
      return say('event.desk.erasures-settled', { lines: event.lines });
    case 'desk.backed-up': {
      const { sha256, size, entries } = event;
      return say('event.desk.backed-up', { sha256, entries, size: formatSize(size, locale) });
    }
    case 'desk.restored': {
      const { backedUpAt, taken, lost = 0 } = event;
      return say('event.desk.restored', { at: `${formatInstant(backedUpAt, 'UTC', locale)} UTC`, taken, lost });
    }
    case 'desk.log-adopted':
      return say('event.desk.log-adopted', { size: event.size, hash: event.hash });
    default:
      return unreachable(event);
  }
}

export function sayLogEvent(event: LogEvent, say: Say): string {
  switch (event.act) {
    case 'log.rotated':
      return say('event.log.rotated', { epoch: event.epoch });
    case 'log.head':
      return say('event.log.head', { subjects: event.subjects });
    case 'log.clock-jumped':
      return say('event.log.clock-jumped', { seconds: event.seconds });
    case 'log.anchored':
      return say('event.log.anchored', {
        size: event.size,
        way: say(`anchorWay.${event.way}`),
        where: event.where,
      });
    case 'log.anchors-missing':
      return say('event.log.anchors-missing', { account: event.account, count: event.sizes.length });
    case 'log.alarm-settled':
      return say('event.log.alarm-settled', { alarm: say(`alarm.${event.alarm}`), reason: event.reason });
    default:
      return unreachable(event);
  }
}
