// A letter with all that stands around its words on paper: who writes it, to whom, when, and under which reference.

import type { Day } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export interface PrintedLetter {
  readonly document: LetterDocument;
  readonly subject: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly to: readonly Mailbox[];
  readonly from: {
    readonly controller: string;
    /** Where it can be written to by post; undefined where it names no such address. */
    readonly postalAddress: string | undefined;
    /** ISO 3166 code: envelopes have their window on the right in France, on the left elsewhere. */
    readonly country: string;
    /** Data protection officer; the name is empty where the controller states none. */
    readonly officer: { readonly name: string; readonly contact: string };
  };
  /** Of the case. */
  readonly reference: string;
  readonly day: Day;
}

/** The letter as it stands, on the paper of its controller. `day`: the one that it is dated. */
export function printedLetterOf(
  letter: Pick<StoredLetter, 'document' | 'subject' | 'language' | 'to'>,
  {
    controller,
    reference,
    day,
  }: { readonly controller: ControllerProfile; readonly reference: string; readonly day: Day },
): PrintedLetter {
  return {
    document: letter.document,
    subject: letter.subject,
    language: letter.language,
    to: letter.to,
    from: {
      controller: controller.name,
      postalAddress: controller.channels.find(({ channel }) => channel === 'post')?.address,
      country: controller.country,
      officer: controller.dataProtectionOfficer,
    },
    reference,
    day,
  };
}
