// What the shells see of a desk. Days cross as `YYYY-MM-DD`, instants as ISO 8601 with an offset.

import type { Actor } from '#core/audit/leaf.ts';
import type { AlarmView } from './log-views.ts';
import type { BoardRow, WorkloadWeek } from './board-views.ts';
import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Blocked } from '#core/case/blocked-acts.ts';
import type { CaseState } from '#core/case/state.ts';
import type { HandoverMark } from './handover-views.ts';
import type { LineOrigin } from './handover/origin-of.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { ControllerProfile, PolicyVersion } from '#core/law/controller.ts';
import type { SameAs } from '#core/intake/duplicate.ts';
import type { DaysLost } from '#core/intake/days-lost.ts';
import type { ReceiptDoubt } from '#core/intake/receipt.ts';
import type { ErasedCase } from './ports.ts';
import type { DeskSnooze, ReminderChoices } from './reminder-views.ts';
import type { SenderView } from './sender-views.ts';
import type { ShellWish } from './shell-views.ts';
import type { Obstacle } from './obstacle.ts';

/** Where a message went. Every stored message has exactly one. */
export type Disposition = 'tray' | 'case' | 'set-aside' | 'unreadable' | 'erased';

export type UnreadableCode =
  | 'empty'
  /** No header field that only mail bears. */
  | 'not-a-mail'
  /** Parts within parts beyond what any mail program writes. */
  | 'too-deep'
  /** More parts, more attachments, or a larger header, than the reader takes on. */
  | 'too-large'
  | 'parser-failed'
  | 'timed-out'
  | 'out-of-memory';

export interface MessageRow {
  readonly id: MessageId;
  readonly from: Mailbox;
  readonly subject: string;
  readonly receivedAt: Instant;
  readonly receivedDay: Day;
  readonly evidence: ReceiptEvidence;
  readonly disposition: Disposition;
  /** False while the message still waits for the parser. */
  readonly isParsed: boolean;
  readonly unreadable: UnreadableCode | undefined;
  /** The case it is part of. */
  readonly caseRef: string | undefined;
  /** Why it was set aside, in the DPO's words. */
  readonly setAsideReason: string | undefined;
  readonly hasAttachments: boolean;
  /** The mail was larger than the desk takes in: only its header is here, the rest is on the server. */
  readonly isPartial: boolean;
  /** First words of the sender's own text. */
  readonly snippet: string;
}

export interface TrayItem extends MessageRow {
  /** Id of the controller that it seems to be for, by its addresses; that of its case once it is part of one. */
  readonly controller: string;
  /** Who would be the requester: the sender, or the author of a mail that was passed on. */
  readonly author: Mailbox;
  readonly suggestion: Suggestion | undefined;
  /** The clock this message has if it is a request: the law counts from receipt, not from our noticing. */
  readonly clock: {
    readonly due: Day;
    readonly extendedDue: Day;
    readonly daysLeft: number;
    readonly urgency: Urgency;
  };
  /** The case that this message continues, from an address new to that case or with a right that the case does not have. */
  readonly repliesTo: string | undefined;
  /** What says so: its header fields, or the reference in its subject, which anybody can write. */
  readonly repliesBy: 'headers' | 'subject' | undefined;
  /** Whether that case knows the address that it comes from. */
  readonly isFromCase: boolean;
  readonly daysLost: DaysLost;
  /** The same mail came before, or a case of the same person asks for the same; for a person to act on. */
  readonly sameAs?: SameAs;
}

export interface MessageView extends TrayItem {
  readonly sender: SenderView;
  /** What is wrong with the server's own time of arrival. */
  readonly receiptDoubt: ReceiptDoubt | undefined;
  readonly to: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** The sender's Date field, a claim. */
  readonly date: Instant | undefined;
  readonly messageIdHeader: string | undefined;
  readonly text: string;
  readonly ownText: string;
  readonly isHtmlOnly: boolean;
  /** Some of it is HTML, so that there is a formatted view. */
  readonly hasHtml: boolean;
  readonly attachments: readonly AttachmentFacts[];
  readonly size: number;
  readonly sha256: string;
  readonly source: string;
  readonly reading: Reading;
}

export interface CaseRow {
  readonly id: CaseId;
  readonly ref: string;
  /** Id of the controller that it is worked for. */
  readonly controller: string;
  readonly rights: CaseState['rights'];
  readonly requester: Mailbox;
  readonly language: string;
  readonly receivedDay: Day;
  /** The day in force: one month, or three once extended. */
  readonly due: Day;
  readonly isExtended: boolean;
  readonly noticeBy: Day;
  readonly daysLeft: number;
  readonly urgency: Urgency;
  readonly phase: CaseState['phase'];
  readonly identity: CaseState['identity'];
  readonly outcome: CaseState['outcome'];
  readonly isOnHold: boolean;
  /** With a deputy, or here for another desk. */
  readonly handover: HandoverMark | undefined;
  /** Tasks that somebody still has to do. */
  readonly openTasks: number;
  readonly version: number;
}

export interface CaseView extends CaseRow {
  readonly daysLost: DaysLost;
  /** undefined where only the day is known. */
  readonly receivedAt: Instant | undefined;
  readonly evidence: ReceiptEvidence;
  readonly channel: CaseState['channel'];
  /** What was asked, where no mail holds it. */
  readonly note: string;
  readonly capacity: CaseState['capacity'];
  readonly dataSubject: Mailbox;
  readonly authority: CaseState['authority'];
  readonly identityCheck: CaseState['identityCheck'];
  readonly suspensions: CaseState['suspensions'];
  readonly extension: CaseState['extension'];
  readonly isExtensionOpen: boolean;
  readonly reading: Reading;
  readonly work: CaseState['work'];
  readonly tasks: CaseState['tasks'];
  /** Those that left, oldest first. */
  readonly letters: CaseState['letters'];
  readonly restriction: CaseState['restriction'];
  readonly hold: CaseState['hold'];
  readonly closedOn: Day | undefined;
  /** First day on which the case may be erased; undefined while it is open. */
  readonly erasureDay: Day | undefined;
  /** The policy that was in force at the receipt. */
  readonly policy: PolicyVersion | undefined;
  /** What the law blocks now, and why. */
  readonly blocked: Blocked;
  /** Oldest first. */
  readonly messages: readonly MessageView[];
  /** Other requests of the same person, newest first: of the same address, or linked by a person. */
  readonly related: readonly RelatedCase[];
  /** Which request of this person it is, counted over the twelve months up to its receipt: 1 for the first. */
  readonly countInYear: number;
}

export interface RelatedCase {
  readonly ref: string;
  readonly receivedDay: Day;
  readonly rights: CaseState['rights'];
  readonly phase: CaseState['phase'];
  readonly outcome: CaseState['outcome'];
  /** A person linked it; a mere equality of addresses can mean a shared mailbox. */
  readonly isLinked: boolean;
}

/** A closed case whose period of keeping is over, or nearly so, or that is held beyond it. */
export interface RetentionRow {
  readonly ref: string;
  readonly controller: string;
  readonly requester: Mailbox;
  readonly rights: CaseState['rights'];
  readonly outcome: CaseState['outcome'];
  readonly closedOn: Day;
  readonly erasureDay: Day;
  readonly isDue: boolean;
  readonly hold: CaseState['hold'];
  readonly version: number;
}

export interface RetentionView {
  readonly today: Day;
  /** Soonest erasure first: due ones, those that become due within ninety days, and every hold. */
  readonly cases: readonly RetentionRow[];
  /** How many closed cases are kept in all. */
  readonly kept: number;
  readonly erased: readonly ErasedCase[];
}

export interface JournalRow {
  readonly seq: number;
  readonly at: Instant;
  /** Who acted: the DPO, or the desk by itself. */
  readonly by: Actor;
  /** What it is about: a case, a message, or the desk. */
  readonly subject: string;
  /** undefined once its personal data has been erased. */
  readonly event: JournalEvent | undefined;
  /** Where it was written first, for a line of another desk: its log, its number there, when and by whom. */
  readonly origin?: LineOrigin | undefined;
}

export interface ControllerView extends ControllerProfile {
  readonly openCases: number;
  readonly closedCases: number;
}

export interface TodayView {
  readonly today: Day;
  readonly openCases: number;
  readonly overdue: number;
  /** Due today or within the next six days. */
  readonly dueThisWeek: number;
  /** Cases in which an extension must be told within days, or the answer given; and the first of those days. */
  readonly extensionDecisions: number;
  readonly extensionBy: Day | undefined;
  /** Cases in which the next word is the person's. */
  readonly waitingForPerson: number;
  readonly trayRequests: number;
  readonly trayOthers: number;
  readonly unreadable: number;
  /** Soonest first, at most 8. */
  readonly mustLeave: readonly BoardRow[];
  /** Suggested requests first, at most 6. */
  readonly newMail: readonly TrayItem[];
  /** Eight ISO weeks from the current one; `from` is its Monday. */
  readonly workload: readonly WorkloadWeek[];
  readonly usualPerWeek: number | undefined;
  readonly nextDue: Day | undefined;
}

export type MailSecurity = 'tls' | 'starttls' | 'plaintext';

export interface IntakeCount {
  readonly seen: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly unreadable: number;
  /** Messages that intake suggests as requests. */
  readonly requests: number;
  /** Still on the server, which did not hand them over; the next pull asks again. */
  readonly withheld: number;
}

/** Why an open desk is locked now. `slept`: the machine, or its screen was locked. `crashed`: its process ended by itself, or had to be ended. */
export type LockCause = 'asked' | 'idle' | 'slept' | 'crashed';

export type DeskStatus =
  | { readonly state: 'absent' }
  /** `because` is missing where it has not been open since the app was started. */
  | { readonly state: 'locked'; readonly because?: LockCause }
  | {
      readonly state: 'open';
      /** Another one after each lock: what a page knows of the one before is not of this desk as it is now. */
      readonly opening: string;
      /** The first of the controllers: the desk's own day is its. */
      readonly controller: ControllerProfile;
      /** All of them, in the order in which they were added. */
      readonly controllers: readonly Pick<ControllerProfile, 'id' | 'name' | 'zone' | 'country'>[];
      readonly today: Day;
      /** Some of its mails are the invented ones. */
      readonly holdsSample: boolean;
      /** It is the sample desk, which goes when it ends; the real one is closed. */
      readonly isSample: boolean;
      /** The full disk or another I/O error turned the desk read-only. */
      readonly isReadOnly: boolean;
      /** Something is wrong with the log, the keys or an anchor; nothing is written until a person has looked at it. */
      readonly alarm: AlarmView | undefined;
      readonly version: string;
    };

/** What changed, never the state itself. */
export type Notice =
  /** A person wished something outside the page: in a menu, in the tray, on a notification. */
  | { readonly kind: 'wish'; readonly wish: ShellWish }
  | {
      readonly kind: 'changed';
      readonly topic:
        | 'desk'
        | 'tray'
        | 'cases'
        | 'accounts'
        | 'search'
        | 'log'
        | 'backup'
        | 'preferences'
        | 'letters'
        | 'reminders';
    }
  | { readonly kind: 'progress'; readonly job: JobName; readonly done: number; readonly total: number }
  | {
      readonly kind: 'finished';
      readonly job: JobName;
      /** Of mail, where the job took some in. */ readonly count?: IntakeCount;
    }
  | { readonly kind: 'failed'; readonly job: JobName; readonly obstacle: Obstacle };

export type JobName = 'pull' | 'import' | 'sample' | 'complete' | 'verify' | 'backup' | 'anchor' | 'renew-keys';

/** How the screens look to this person; what is undefined follows the system. */
export interface Preferences {
  readonly locale?: 'en' | 'nl' | 'fr' | undefined;
  readonly theme?: 'system' | 'light' | 'dark' | undefined;
  /** Whose figures are written, apart from the language. */
  readonly region?: 'system' | 'BE' | 'DE' | 'FR' | 'IE' | 'LU' | 'NL' | 'CH' | 'GB' | undefined;
  /** Single letters act only while this is on (WCAG 2.1.4). */
  readonly hasSingleKeys?: boolean | undefined;
  /** The app starts with the person's session. */
  readonly opensAtLogin?: boolean | undefined;
  /** Closing the last window leaves the desk in the tray. */
  readonly livesInTray?: boolean | undefined;
  /** Notifications: one in the morning, and one for what cannot wait for the next. */
  readonly hasDigest?: boolean | undefined;
  readonly reminders?: ReminderChoices | undefined;
  /** The desk's own reminders that were put off. */
  readonly deskSnoozes?: readonly DeskSnooze[] | undefined;
  /** The day on which it was said that the desk is locked. */
  readonly lockedDay?: Day | undefined;
  /** Windows are left out of screenshots and shared screens, where the system can. */
  readonly isShielded?: boolean | undefined;
  /** Notices that were put away, newest last, by a short digest of what they say. */
  readonly seenNotices?: readonly string[] | undefined;
}

export interface DossierView {
  readonly fileName: string;
  readonly sha256: string;
  readonly entries: number;
  /** The ZIP's bytes in base64. */
  readonly base64: string;
}
