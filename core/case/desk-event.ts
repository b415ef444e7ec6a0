// What happens to a message outside of any case, and to the desk itself.

import type { CaseId } from '#core/base/id.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { SenderCheck } from './sender-check.ts';

export type MessageEvent =
  | {
      readonly act: 'mail.stored';
      readonly sha256: string;
      readonly size: number;
      readonly source: string;
      readonly uid: number | undefined;
      /** SHA-256 of the file that these octets were converted from, such as one that Outlook saved. */
      readonly convertedFrom?: string;
    }
  | {
      readonly act: 'mail.attachment-struck';
      /** Its place among the mail's attachments, counted from 0. */
      readonly index: number;
      /** SHA-256 of the mail without it: from here on, of the mail. */
      readonly remaining: string;
    }
  | {
      readonly act: 'mail.completed';
      /** Of the whole mail, whose header alone was here until now. */
      readonly sha256: string;
      readonly size: number;
    }
  /** With the DNS answers that it rests on: the keys may be gone when somebody asks again. */
  | { readonly act: 'mail.sender-checked'; readonly check: SenderCheck }
  | { readonly act: 'mail.set-aside'; readonly reason: string }
  | { readonly act: 'mail.put-back'; readonly reason: string };

/** What of an account was changed. */
export type AccountChange = 'folders' | 'secret' | 'settings' | 'paused' | 'resumed';

export type DeskEvent =
  | { readonly act: 'desk.created'; readonly controller: string }
  | { readonly act: 'desk.controller-added'; readonly profile: ControllerProfile }
  | { readonly act: 'desk.controller-changed'; readonly profile: ControllerProfile; readonly reason: string }
  /** In the beginning a mailbox was a folder with an account of its own. */
  | { readonly act: 'desk.mailbox-added'; readonly mailbox: string }
  | { readonly act: 'desk.mailbox-removed'; readonly mailbox: string }
  | { readonly act: 'desk.account-added'; readonly account: string }
  | { readonly act: 'desk.account-removed'; readonly account: string }
  | { readonly act: 'desk.account-changed'; readonly account: string; readonly what: AccountChange }
  /** The server gave the folder another UIDVALIDITY (RFC 3501 2.3.1.1): its UIDs name other messages from now on. */
  | { readonly act: 'desk.folder-renumbered'; readonly folder: string; readonly from: string; readonly to: string }
  | {
      /** The server has these stored messages no more; they stay in the desk. */
      readonly act: 'desk.mail-gone';
      readonly folder: string;
      readonly uidValidity: string;
      /** As IMAP writes them: `3:7,12`. */
      readonly uids: string;
      readonly count: number;
    }
  | { readonly act: 'desk.ledger-exported'; readonly sha256: string; readonly rows: number }
  | { readonly act: 'desk.dossier-exported'; readonly caseId: CaseId; readonly sha256: string };
