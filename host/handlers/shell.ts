// Answers about the window around the page.

import { ok } from '#core/base/result.ts';
import type { ReminderTeller } from '../reminder/tell-reminders.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

/** @param teller one for the whole desk: whoever asks first is told */
export function answerShell(tools: HandlerTools, teller: ReminderTeller) {
  const { os, ports } = tools;
  const desktop = ports.shell?.desktop;
  return {
    show: os.shell.show.handler(() => ({ kind: desktop === undefined ? 'browser' : 'desktop' }) as const),
    openWindow: os.shell.openWindow.handler(({ input }) =>
      withDesk(tools, () => ok(ports.shell?.openWindow(input.ref) ?? ({ kind: 'full' } as const))),
    ),
    setMenu: os.shell.setMenu.handler(({ input }) => {
      desktop?.setMenu(input);
      return { kept: true } as const;
    }),
    takeDigest: os.shell.takeDigest.handler(() =>
      withDesk(tools, ({ open, sampleFolder }) => {
        // A desktop shell notifies by itself, and what is invented is no news.
        const isSilent = desktop !== undefined || sampleFolder !== undefined;
        return ok({ digest: isSilent ? undefined : teller.take(open) });
      }),
    ),
  };
}
