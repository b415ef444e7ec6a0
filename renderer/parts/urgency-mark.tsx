// The shape of a deadline's urgency. Colour never speaks alone: the shape and a word always stand with it.

import { unreachable } from '#core/base/result.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import { joinClasses } from './join-classes.ts';
import styles from './urgency-mark.module.css';

export type DeadlineRole = Urgency | 'answered';

export function UrgencyMark({ shape }: { readonly shape: DeadlineRole }) {
  return (
    <svg className={joinClasses(styles.mark, styles[shape])} viewBox="0 0 12 12" aria-hidden="true">
      {shapeOf(shape)}
    </svg>
  );
}

function shapeOf(role: DeadlineRole) {
  switch (role) {
    case 'overdue':
      return <path d="M6 1 11.5 11H.5z" />;
    case 'critical':
      return <path d="M6 .5 11.5 6 6 11.5.5 6z" />;
    case 'soon':
      return <circle cx="6" cy="6" r="5" />;
    case 'on-track':
      return <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.5" />;
    case 'answered':
      return <path d="m1.5 6.5 3 3 6-7" fill="none" strokeWidth="1.5" />;
    default:
      return unreachable(role);
  }
}
