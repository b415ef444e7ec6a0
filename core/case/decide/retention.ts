// Acts on the case file itself: a legal hold with its reason, owner and review, and the erasure that it blocks.

import { fail, ok, unreachable } from '#core/base/result.ts';
import { anonymousLine } from '../anonymous-line.ts';
import type { RetentionCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { erasureGate } from '../gate/ending.ts';
import type { CaseState } from '../state.ts';
import { withReason, type Decided } from './checks.ts';

export function decideRetention(state: CaseState, command: RetentionCommand, context: DecideContext): Decided {
  switch (command.act) {
    case 'hold': {
      const owner = command.owner.trim();
      if (owner === '') return fail({ code: 'reason-missing' });
      if (command.reviewOn <= context.today) return fail({ code: 'review-in-past', day: command.reviewOn });
      return withReason(command.reason, (reason) => ({ act: 'case.held', reason, owner, reviewOn: command.reviewOn }));
    }
    case 'release-hold':
      if (state.hold === undefined) return fail({ code: 'case-not-on-hold', ref: state.ref });
      return withReason(command.reason, (reason) => ({ act: 'case.hold-released', reason }));
    case 'erase': {
      const { due, reading } = context;
      const blocked = erasureGate(state);
      return blocked === undefined
        ? ok([
            {
              act: 'case.erased',
              ref: state.ref,
              line: anonymousLine(state, { due, noticeBy: reading.noticeBy }),
              messages: [],
            },
          ])
        : fail(blocked);
    }
    default:
      return unreachable(command);
  }
}
