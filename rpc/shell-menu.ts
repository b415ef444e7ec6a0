// The shape of a window's menu, as the page sends it and as a desktop shell takes it.

import { z } from 'zod';
import { menuNames, menuRoles } from '#core/desk/shell-views.ts';

/** A line of words in a menu or in the tray. */
export const line = z.string().max(200);

const item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line') }),
  z.strictObject({ kind: z.literal('role'), role: z.enum(menuRoles), label: line }),
  z.strictObject({
    kind: z.literal('command'),
    /** An id of the catalogue, such as `case.newWindow`. */
    command: z.string().regex(/^[a-z]{1,20}\.[a-zA-Z]{1,30}$/),
    label: line,
    keys: z
      .string()
      .regex(/^(?:mod\+(?:shift\+)?[a-z0-9]|F(?:[1-9]|1[0-2]))$/)
      .optional(),
    isEnabled: z.boolean(),
  }),
]);

export const shellMenu = z.strictObject({
  /** Of a page's own making; it names a page to itself and to nobody else. */
  window: z.string().regex(/^[a-z0-9-]{8,40}$/),
  menus: z
    .array(z.strictObject({ name: z.enum(menuNames), label: line, items: z.array(item).max(60).readonly() }))
    .max(menuNames.length)
    .readonly(),
});
