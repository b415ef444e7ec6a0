// The part of the door that is about the window around the page: what it is, its menu, and windows beside it.

import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { windowRef } from '#core/desk/shell-views.ts';
import type { ShellKind, WindowAnswer } from '#core/desk/shell-views.ts';
import type { NotificationWords } from '#core/words/say-reminder.ts';
import { answers } from './answers.ts';
import { shellMenu } from './shell-menu.ts';

export const shellContract = {
  show: oc.output(type<{ readonly kind: ShellKind }>()),
  /** A window of its own for a case; answered only while the desk is open. */
  openWindow: oc.input(z.strictObject({ ref: z.string().regex(windowRef) })).output(answers<WindowAnswer>()),
  /** The menu of the page that a person is at; a browser has none, and answers all the same. */
  setMenu: oc.input(shellMenu).output(type<{ readonly kept: true }>()),
  /** For a page that may notify: the reminders that are to be told now, each step of each once. */
  takeDigest: oc.output(answers<{ readonly digest: NotificationWords | undefined }>()),
};
