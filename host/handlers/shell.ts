// Answers about the window around the page.

import { ok } from '#core/base/result.ts';
import type { MorningDigest } from '../shell/morning-digest.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

/** @param digest one for the whole desk: whoever asks first has today's */
export function answerShell(tools: HandlerTools, digest: MorningDigest) {
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
        return ok({ digest: isSilent ? undefined : digest.take(open.desk) });
      }),
    ),
  };
}
