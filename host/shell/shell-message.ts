// What the desk's process may ask of the desktop shell, checked on arrival: a process that reads strangers' mail is not
// believed about shapes.

import { z } from 'zod';
import { windowRef } from '#core/desk/shell-views.ts';
import { line, shellMenu } from '#rpc/shell-menu.ts';

const shellMessage = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('adopt'),
    choices: z.strictObject({
      theme: z.enum(['system', 'light', 'dark']),
      opensAtLogin: z.boolean(),
      livesInTray: z.boolean(),
      isShielded: z.boolean(),
      words: z.strictObject({ open: line, lock: line, quit: line, locked: line }),
    }),
  }),
  z.strictObject({
    act: z.literal('showGlance'),
    glance: z.strictObject({
      badge: z.number().int().min(0),
      summary: line,
      lines: z
        .array(z.strictObject({ ref: z.string().regex(windowRef), text: line }))
        .max(3)
        .readonly(),
    }),
  }),
  z.strictObject({ act: z.literal('setMenu'), menu: shellMenu }),
  z.strictObject({ act: z.literal('notify'), title: line, body: z.string().max(500) }),
  z.strictObject({ act: z.literal('openWindow'), ref: z.string().regex(windowRef) }),
]);

export type ShellMessage = z.infer<typeof shellMessage>;

/** The message, or undefined for anything that is none. */
export function readShellMessage(value: unknown): ShellMessage | undefined {
  return shellMessage.safeParse(value).data;
}
