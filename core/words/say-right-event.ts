// Words what was decided, told and done about a right.

import { unreachable } from '#core/base/result.ts';
import type { RightEvent } from '#core/case/case-event.ts';
import type { Decision, Refusal } from '#core/case/refusal.ts';
import { lowerFirst, withStop } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import { rightsOf } from './rights-of.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayRightEvent(event: RightEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: RightEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.right-decided':
      return { right: say(`right.${event.right}`), ...decisionParams(event.decision, say) };
    case 'case.answered': {
      const { on, channel, format } = event.answer;
      return {
        day: formatDay(on, locale, 'full'),
        rights: rightsOf(event.rights, say, locale),
        channel: lowerFirst(say(`channel.${channel}`)),
        hasFormat: format === undefined ? 'no' : 'yes',
        format: format === undefined ? '' : lowerFirst(say(`format.${format}`)),
        isLate: event.lateReason === undefined ? 'no' : 'yes',
        lateReason: event.lateReason ?? '',
      };
    }
    case 'case.right-withdrawn':
      return { rights: rightsOf(event.rights, say, locale), note: event.note };
    case 'case.right-taken-up':
      return { right: say(`right.${event.right}`), reason: event.reason };
    case 'case.fee-asked':
      return {
        right: say(`right.${event.right}`),
        amount: event.amount,
        day: formatDay(event.on, locale, 'full'),
        ground: lowerFirst(say(`refusalGround.${event.ground}`)),
        facts: event.facts,
      };
    case 'case.fee-settled':
      return { right: say(`right.${event.right}`), how: event.how };
    case 'case.duty-settled':
      return {
        right: say(`right.${event.right}`),
        duty: lowerFirst(say(`duty.${event.duty}`)),
        state: event.state,
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    default:
      return unreachable(event);
  }
}

function decisionParams(decision: Decision, say: Say): Params {
  const note = 'note' in decision ? decision.note : '';
  const refusal = 'refusal' in decision ? decision.refusal : undefined;
  return {
    decision: lowerFirst(say(`decision.${decision.kind}`)),
    hasNote: note === '' ? 'no' : 'yes',
    note: withStop(note),
    isRefusal: refusal === undefined ? 'no' : 'yes',
    ground: refusal === undefined ? '' : groundOf(refusal, say),
    facts: refusal?.facts ?? '',
  };
}

/** The exception itself where one is the ground; of an objection, also what it was about. */
function groundOf({ ground, exception, concerns }: Refusal, say: Say): string {
  const words = exception === undefined ? say(`refusalGround.${ground}`) : say(`exception.${exception}`);
  const about = concerns === undefined ? '' : ` – ${lowerFirst(say(`objectionSubject.${concerns}`))}`;
  return `${lowerFirst(words)}${about}`;
}
