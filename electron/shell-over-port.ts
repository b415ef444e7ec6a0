// The desktop shell as the desk's process has it: every act is a word to the main process.

import type { ParentPort } from 'electron';
import type { ShellMessage } from '#host/shell/shell-message.ts';
import type { ShellPort } from '#host/shell/shell-port.ts';
import type { FromCore } from './core-messages.ts';

export function createShellOverPort(port: Pick<ParentPort, 'postMessage'>): ShellPort {
  const say = (message: ShellMessage): void => port.postMessage({ kind: 'shell', message } satisfies FromCore);
  return {
    openWindow: (ref) => {
      say({ act: 'openWindow', ref });
      return { kind: 'opened' };
    },
    desktop: {
      adopt: (choices) => say({ act: 'adopt', choices }),
      showGlance: (glance) => say({ act: 'showGlance', glance }),
      setMenu: (menu) => say({ act: 'setMenu', menu }),
      notify: ({ title, body }) => say({ act: 'notify', title, body }),
    },
  };
}
