// Tells whether a mail was sent before: the same text again, or the same right asked for again by the same person.

import type { MessageId } from '#core/base/id.ts';
import type { Right } from '#core/law/right.ts';

import { likeness, sketchOf } from './sketch.ts';

/** What a mail is again. For a person to act on; nothing follows from it by itself. */
export interface SameAs {
  /** `copy`: the same words, as when a mail goes to two addresses. `repeat`: the same person asks for the same again. */
  readonly kind: 'copy' | 'repeat';
  readonly message?: MessageId;
  readonly caseRef?: string;
}

export interface KnownMail {
  readonly id: MessageId;
  readonly address: string;
  readonly text: string;
  readonly caseRef?: string | undefined;
}

export interface KnownCase {
  readonly ref: string;
  /** Addresses of the requester and of the person whose data it is about. */
  readonly addresses: readonly string[];
  readonly rights: readonly Right[];
}

/** From here on two mails are one: a greeting or a signature may differ. */
export const nearCopy = 0.8;

/** @param earlier what came before it, nearest first. @param cases the open or recent cases of this desk. */
export function sameAs(
  mail: Pick<KnownMail, 'address' | 'text'>,
  rights: readonly Right[],
  earlier: readonly KnownMail[],
  cases: readonly KnownCase[],
): SameAs | undefined {
  const folded = mail.text.trim().replace(/\s+/g, ' ');
  const sketch = sketchOf(folded);
  const copy = earlier.find(
    (known) =>
      known.address === mail.address &&
      ((folded !== '' && known.text.trim().replace(/\s+/g, ' ') === folded) ||
        likeness(sketch, sketchOf(known.text)) >= nearCopy),
  );
  if (copy !== undefined)
    return { kind: 'copy', message: copy.id, ...(copy.caseRef !== undefined && { caseRef: copy.caseRef }) };
  if (mail.address === '') return undefined;
  const again = cases.find(
    ({ addresses, rights: known }) =>
      addresses.includes(mail.address) && rights.length > 0 && rights.every((right) => known.includes(right)),
  );
  return again === undefined ? undefined : { kind: 'repeat', caseRef: again.ref };
}
