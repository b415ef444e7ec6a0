// The whole door between a shell and the desk: what can be asked, with what, and what comes back.

import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { CaseExport } from '#core/desk/queries/show-exports.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { regions } from '#core/words/region.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import type { BoardView, WhyView } from '#core/desk/board-views.ts';
import type { GlanceView } from '#core/desk/glance-view.ts';
import type {
  CaseView,
  ControllerView,
  DeskStatus,
  DossierView,
  JournalRow,
  MessageView,
  Notice,
  Preferences,
  RetentionView,
  TodayView,
  TrayItem,
} from '#core/desk/views.ts';
import { accountsContract } from './accounts-contract.ts';
import { answers } from './answers.ts';
import { backupContract } from './backup-contract.ts';
import { caseCommand } from './case-command.ts';
import { caseFilesContract } from './case-files-contract.ts';
import { dayContract } from './day-contract.ts';
import { erasureContract } from './erasure-contract.ts';
import { filesContract } from './files-contract.ts';
import { day, language, mailbox, messageId, passphrase, ref, right, someRights, text } from './fields.ts';
import { handoverContract } from './handover-contract.ts';
import { learningContract } from './learning-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { lettersContract, outboxContract } from './letters-contract.ts';
import { logContract } from './log-contract.ts';
import { caseNeighbours, casePage, messagePage } from './pages-contract.ts';
import { readingContract } from './reading-contract.ts';
import { reminderChoices } from './reminder-choices.ts';
import { calendarContract, remindersContract } from './reminders-contract.ts';
import { registerContract } from './register-contract.ts';
import { searchContract } from './search-contract.ts';
import { securityContract } from './security-contract.ts';
import { senderContract } from './sender-contract.ts';
import { shellContract } from './shell-contract.ts';

const controllerId = z.string().min(1).max(64);
/** Judged whole by the desk, whose answer names the field that is wrong. */
const controllerProfile = z.custom<ControllerProfile>((value) => typeof value === 'object' && value !== null);

/** Messages that a person chose together, each with its reason. */
const placings = z.strictObject({
  messages: z
    .array(z.strictObject({ id: messageId, reason: text }))
    .min(1)
    .max(2000),
});

/** Bytes in base64; a privacy policy of up to 20 MB. */
const fileBytes = z.string().max(28_000_000);

export const contract = {
  desk: {
    status: oc.output(type<DeskStatus>()),
    /** Those that come with the app, whole: a new controller can start from one. */
    profiles: oc.output(type<readonly ControllerProfile[]>()),
    create: oc
      /** A profile that comes with the app by its id, or a whole one. */
      .input(z.strictObject({ profile: z.union([z.string().max(64), controllerProfile]), passphrase }))
      .output(answers<{ readonly recoveryKey: string }>()),
    unlock: oc.input(z.strictObject({ passphrase })).output(answers<{ readonly unlocked: true }>()),
    lock: oc.output(type<{ readonly locked: true }>()),
    /** Takes in the invented sample inbox; progress comes as notices. */
    takeSample: oc.output(answers<{ readonly started: true }>()),
    sample: {
      /** Makes the sample desk and opens it, while the real one is closed; progress comes as notices. */
      begin: oc.output(answers<{ readonly begun: true }>()),
      /** Closes the sample desk and deletes it whole. */
      end: oc.output(type<{ readonly ended: true }>()),
    },
  },
  today: { glance: oc.output(answers<GlanceView>()), show: oc.output(answers<TodayView>()) },
  tray: {
    list: oc.output(answers<readonly TrayItem[]>()),
    confirm: oc
      .input(
        z.strictObject({
          id: messageId,
          rights: someRights.optional(),
          language: language.optional(),
          /** Only where the evidence of receipt is wrong or missing. */
          receivedDay: day.optional(),
          /** Only where it is for another controller than its addresses say. */
          controller: controllerId.optional(),
          capacity: z.enum(capacities).optional(),
          /** Whose data it is about, where they ask for somebody else. */
          dataSubject: mailbox.optional(),
        }),
      )
      .output(answers<CaseView>()),
    attach: oc.input(z.strictObject({ id: messageId, ref })).output(answers<CaseView>()),
    setAside: oc.input(z.strictObject({ id: messageId, reason: text })).output(answers<MessageView>()),
    putBack: oc.input(z.strictObject({ id: messageId, reason: text })).output(answers<MessageView>()),
    /** All of them or none. */
    setAsideAll: oc.input(placings).output(answers<true>()),
    putBackAll: oc.input(placings).output(answers<true>()),
  },
  /** Those that the desk works for, in the order in which they were added. */
  controllers: {
    list: oc.output(answers<readonly ControllerView[]>()),
    add: oc.input(z.strictObject({ profile: controllerProfile })).output(answers<ControllerView>()),
    /** Replaces the profile of the same id; the reason goes into the journal. */
    change: oc.input(z.strictObject({ profile: controllerProfile, reason: text })).output(answers<ControllerView>()),
  },
  messages: {
    page: messagePage,
    show: oc.input(z.strictObject({ id: messageId })).output(answers<MessageView>()),
    /** Starts to fetch the rest of a mail of which only the header is here; progress comes as notices. */
    complete: oc.input(z.strictObject({ id: messageId })).output(answers<{ readonly started: true }>()),
  },
  cases: {
    page: casePage,
    neighbours: caseNeighbours,
    /** Every open case, with the load of the coming weeks. */
    board: oc.output(answers<BoardView>()),
    why: oc.input(z.strictObject({ ref })).output(answers<WhyView>()),
    show: oc.input(z.strictObject({ ref })).output(answers<CaseView>()),
    /** Oldest first. */
    journal: oc.input(z.strictObject({ ref })).output(answers<readonly JournalRow[]>()),
    act: oc
      .input(z.strictObject({ ref, version: z.number().int().min(0), commands: z.array(caseCommand).min(1).max(64) }))
      .output(answers<CaseView>()),
    /** The end of a closed case's personal data; what can be counted stays. */
    erase: oc
      .input(z.strictObject({ ref, version: z.number().int().min(0) }))
      .output(answers<{ readonly erased: true }>()),
    /** Opens a case for a request that came by another way than a mail of this desk. */
    open: oc
      .input(
        z.strictObject({
          controller: controllerId.optional(),
          channel: z.enum(channels),
          receivedDay: day,
          rights: z.array(right).max(9),
          language,
          requester: mailbox,
          capacity: z.enum(capacities),
          dataSubject: mailbox.optional(),
          note: text,
        }),
      )
      .output(answers<CaseView>()),
    /** The last act of this day on the case, taken back as a slip. */
    retract: oc
      .input(z.strictObject({ ref, version: z.number().int().min(0), entry: z.number().int().min(1), reason: text }))
      .output(answers<CaseView>()),
    link: oc.input(z.strictObject({ ref, other: ref, reason: text })).output(answers<CaseView>()),
    unlink: oc.input(z.strictObject({ ref, other: ref, reason: text })).output(answers<CaseView>()),
    export: oc.input(z.strictObject({ ref })).output(answers<DossierView>()),
    /** The dossiers that went out so far, oldest first. */
    exports: oc.input(z.strictObject({ ref })).output(answers<readonly CaseExport[]>()),
  },
  clock: {
    /** The clock for another receipt, country, extension or pause; touches no case. */
    whatIf: oc
      .input(
        z.strictObject({
          receivedDay: day,
          country: z.string().min(2).max(8),
          isExtended: z.boolean(),
          suspensions: z
            .array(
              z
                .strictObject({
                  ground: z.enum(['identity', 'clarification']),
                  askedOn: day,
                  answeredOn: day.optional(),
                })
                .transform(({ answeredOn, ...rest }) => ({ ...rest, answeredOn })),
            )
            .max(100)
            .optional(),
          controller: controllerId.optional(),
        }),
      )
      .output(answers<Reading>()),
  },
  retention: { show: oc.output(answers<RetentionView>()) },
  policy: {
    /** Reads a privacy policy: pasted text, or a file by its bytes. */
    check: oc
      .input(
        z.union([
          z.strictObject({ text: z.string().max(2_000_000) }),
          z.strictObject({ fileName: z.string().max(255), base64: fileBytes }),
        ]),
      )
      .output(answers<{ readonly text: string; readonly report: PolicyReport }>()),
  },
  backup: backupContract,
  caseFiles: caseFilesContract,
  day: dayContract,
  erasure: erasureContract,
  log: logContract,
  security: securityContract,
  files: filesContract,
  accounts: accountsContract,
  handover: handoverContract,
  learning: learningContract,
  ledger: ledgerContract,
  letters: lettersContract,
  outbox: outboxContract,
  reading: readingContract,
  reminders: remindersContract,
  calendar: calendarContract,
  register: registerContract,
  search: searchContract,
  sender: senderContract,
  shell: shellContract,
  /** Readable and changeable while the desk is locked. */
  preferences: {
    read: oc.output(type<Preferences>()),
    keep: oc
      .input(
        z.strictObject({
          locale: z.enum(['en', 'nl', 'fr']).optional(),
          theme: z.enum(['system', 'light', 'dark']).optional(),
          region: z.enum(['system', ...regions]).optional(),
          hasSingleKeys: z.boolean().optional(),
          opensAtLogin: z.boolean().optional(),
          livesInTray: z.boolean().optional(),
          hasDigest: z.boolean().optional(),
          reminders: reminderChoices.optional(),
          isShielded: z.boolean().optional(),
          seenNotices: z.array(z.string().max(32)).max(500).optional(),
        }),
      )
      .output(type<{ readonly kept: true }>()),
  },
  notices: { follow: oc.output(eventIterator(type<Notice>())) },
};

export type Contract = typeof contract;
