// What happens to a message outside of any case, and to the desk itself.

import type { CaseId } from '#core/base/id.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export type MessageEvent =
  | {
      readonly act: 'mail.stored';
      readonly sha256: string;
      readonly size: number;
      readonly source: string;
      readonly uid: number | undefined;
    }
  | {
      readonly act: 'mail.attachment-struck';
      /** Its place among the mail's attachments, counted from 0. */
      readonly index: number;
      /** SHA-256 of the mail without it: from here on, of the mail. */
      readonly remaining: string;
    }
  | { readonly act: 'mail.set-aside'; readonly reason: string }
  | { readonly act: 'mail.put-back'; readonly reason: string };

export type DeskEvent =
  | { readonly act: 'desk.created'; readonly controller: string }
  | { readonly act: 'desk.controller-added'; readonly profile: ControllerProfile }
  | { readonly act: 'desk.controller-changed'; readonly profile: ControllerProfile; readonly reason: string }
  | { readonly act: 'desk.mailbox-added'; readonly mailbox: string }
  | { readonly act: 'desk.mailbox-removed'; readonly mailbox: string }
  | { readonly act: 'desk.dossier-exported'; readonly caseId: CaseId; readonly sha256: string };
