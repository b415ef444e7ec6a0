// Answers about today and the tray, and the acts on what waits there.

import { ok } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBack, putBackAll, setAside, setAsideAll } from '#core/desk/commands/set-aside.ts';
import type { Desk } from '#core/desk/ports.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import { showToday } from '#core/desk/queries/show-today.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerTray(tools: HandlerTools) {
  const { os } = tools;
  const both = ['tray', 'cases'] as const;
  return {
    today: {
      glance: os.today.glance.handler(() => withDesk(tools, ({ open }) => ok(showGlance(open.desk)))),
      show: os.today.show.handler(() => withDesk(tools, ({ open }) => ok(showToday(open.desk)))),
    },
    tray: {
      list: os.tray.list.handler(() => withDesk(tools, ({ open }) => ok(listTray(open.desk)))),
      confirm: os.tray.confirm.handler(({ input }) =>
        actingOn(tools, both, ({ open: { desk } }) => {
          const confirmed = confirmRequest(desk, input);
          return confirmed.ok ? viewOfCase(desk, confirmed.value) : confirmed;
        }),
      ),
      attach: os.tray.attach.handler(({ input }) =>
        actingOn(tools, both, ({ open: { desk } }) => {
          const attached = attachMessage(desk, input);
          return attached.ok ? viewOfCase(desk, attached.value) : attached;
        }),
      ),
      setAside: os.tray.setAside.handler(({ input }) => placing(input, setAside)),
      putBack: os.tray.putBack.handler(({ input }) => placing(input, putBack)),
      setAsideAll: os.tray.setAsideAll.handler(({ input }) =>
        actingOn(tools, ['tray'], ({ open: { desk } }) => setAsideAll(desk, input.messages)),
      ),
      putBackAll: os.tray.putBackAll.handler(({ input }) =>
        actingOn(tools, ['tray'], ({ open: { desk } }) => putBackAll(desk, input.messages)),
      ),
    },
  };

  function placing(input: { id: MessageId; reason: string }, act: typeof setAside) {
    return actingOn(tools, ['tray'], ({ open: { desk } }: { open: { desk: Desk } }) => {
      const placed = act(desk, input);
      return placed.ok ? viewOfMessage(desk, placed.value) : placed;
    });
  }
}
