// What happens to a message outside of any case, and to the desk itself.

import type { Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { LetterKind } from './letter-kind.ts';
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
      /** Why a person struck it; undefined where the desk did, as its rules say. */
      readonly reason?: string;
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
  | { readonly act: 'mail.put-back'; readonly reason: string }
  /**
   * A mail that belongs to no case is erased; its other lines lost their content. Without a reason where the desk did it by
   * itself: it had been erased before, and was here again from a backup.
   */
  | { readonly act: 'mail.erased'; readonly reason?: string };

/** What of an account was changed. */
export type AccountChange = 'folders' | 'secret' | 'settings' | 'paused' | 'resumed';

export type DeskEvent =
  | { readonly act: 'desk.created'; readonly controller: string }
  /** `guestOf`: the log of the desk whose cases a deputy took over. */
  | { readonly act: 'desk.controller-added'; readonly profile: ControllerProfile; readonly guestOf?: string }
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
  | { readonly act: 'desk.dossier-exported'; readonly caseId: CaseId; readonly sha256: string }
  | {
      readonly act: 'desk.register-exported';
      readonly sha256: string;
      readonly rows: number;
      readonly withNames: boolean;
    }
  /** The controller's own wording of a letter; `isOwn` false takes the one that comes with the app again. */
  | {
      readonly act: 'desk.letter-template-kept';
      readonly controller: string;
      readonly kind: LetterKind;
      readonly language: string;
      readonly version: number;
      readonly isOwn: boolean;
      readonly subject: string;
      readonly body: string;
      readonly reason: string;
    }
  | VaultEvent
  | LogEvent;

/** What of the keys was changed. `renewed`: every key is new, because an old one may be known to others. */
export const keyChanges = [
  'passphrase',
  'recovery-key',
  'recovery-drilled',
  'device-added',
  'device-removed',
  'renewed',
] as const;
export type KeyChange = (typeof keyChanges)[number];

/** What happens to the place where everything is kept. */
export type VaultEvent =
  | { readonly act: 'desk.keys-changed'; readonly what: KeyChange }
  /** The keys of what was erased are gone from every file of the desk. */
  | { readonly act: 'desk.erasures-settled'; readonly lines: number }
  | { readonly act: 'desk.backed-up'; readonly sha256: string; readonly size: number; readonly entries: number }
  /** `taken`: lines that the backup had. `lost`: lines of the desk that it replaced, where that is known. */
  | { readonly act: 'desk.restored'; readonly backedUpAt: Instant; readonly taken: number; readonly lost?: number }
  /** A desk of an earlier format was read into this log; its own log ended with `size` lines at `hash`. */
  | { readonly act: 'desk.log-adopted'; readonly log: string; readonly size: number; readonly hash: string };

/** Ways in which a checkpoint gets into somebody else's keeping. */
export const anchorWays = ['mailbox', 'person', 'answer', 'timestamp', 'paper'] as const;
export type AnchorWay = (typeof anchorWays)[number];

/** What the desk found to be wrong with its own log, its keys or its anchors. */
export const alarmKinds = [
  'head-missing',
  'head-damaged',
  'truncated',
  'forked',
  'broken',
  'keys-older',
  'anchor-ahead',
  'anchor-forked',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** What happens to the audit log itself. */
export type LogEvent =
  | { readonly act: 'log.rotated'; readonly epoch: number }
  | { readonly act: 'log.head'; readonly subjects: number }
  | { readonly act: 'log.clock-jumped'; readonly seconds: number }
  /** `size` and `note` name the checkpoint (SHA-256 of its note, base64url); `where` is an account, a service or free words. */
  | {
      readonly act: 'log.anchored';
      readonly way: AnchorWay;
      readonly size: number;
      readonly note: string;
      readonly where: string;
      /** UIDVALIDITY and UID of the mail that holds it. */
      readonly uidValidity?: string;
      readonly uid?: number;
    }
  /** Anchor mails of this desk that their folder does not have any more. */
  | { readonly act: 'log.anchors-missing'; readonly account: string; readonly sizes: readonly number[] }
  | {
      readonly act: 'log.alarm-settled';
      readonly alarm: AlarmKind;
      /** What was found, in the alarm's own words of that day. */
      readonly seq: number | undefined;
      readonly missing: number | undefined;
      readonly reason: string;
    };
