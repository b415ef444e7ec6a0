// To whom a text of a dialog goes: the person whom this case tells things.

import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Audience } from '../../../parts/audience-strip.tsx';
import { addresseeOf } from '../told.ts';

/** undefined where the case knows nobody to tell. */
export function outgoingTo(view: CaseView): Audience | undefined {
  const who = mailboxText(addresseeOf(view));
  return who === '' ? undefined : { kind: 'outgoing', who };
}
