// What a DPO can do to a case, parsed at the door. Erasing has a call of its own: no case is left to show.

import { z } from 'zod';
import { restrictionTriggers } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { extensionGrounds } from '#core/case/extension.ts';
import { outcomes } from '#core/case/outcome.ts';
import { reminderKinds } from '#core/case/reminder-kind.ts';
import { decisionKinds, objectionSubjects } from '#core/case/refusal.ts';
import { answerFormats } from '#core/case/right-work.ts';
import { taskResults } from '#core/case/task.ts';
import { authorityProofs } from '#core/law/authority-proof.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import { dutyIds } from '#core/law/duty.ts';
import { exceptionIds } from '#core/law/exception.ts';
import { identityMethods } from '#core/law/identity-method.ts';
import { feeGrounds, refusalGrounds } from '#core/law/refusal-ground.ts';
import { taskKinds } from '#core/law/task-kind.ts';
import { day, language, line, mailbox, messageId, right, someRights, text } from './fields.ts';

const on = day.optional();
const id = z.string().min(1).max(16);

const course = [
  z.strictObject({ act: z.literal('correct-rights'), rights: someRights, reason: text }),
  z.strictObject({ act: z.literal('correct-receipt'), receivedDay: day, reason: text }),
  z.strictObject({
    act: z.literal('correct-persons'),
    requester: mailbox,
    capacity: z.enum(capacities),
    dataSubject: mailbox,
    language: language.optional(),
    reason: text,
  }),
  z.strictObject({
    act: z.literal('show-authority'),
    proof: z.enum(authorityProofs),
    scope: text,
    until: on,
    answerTo: z.enum(['requester', 'data-subject']),
  }),
  z.strictObject({ act: z.literal('note'), text }),
  z.strictObject({ act: z.literal('release-mail'), messageId, reason: text }),
  z.strictObject({ act: z.literal('ask-clarification'), about: text, on }),
  z.strictObject({ act: z.literal('receive-clarification'), note: text, on }),
  z.strictObject({ act: z.literal('extend'), ground: z.enum(extensionGrounds), reason: text, until: on }),
] as const;

const identity = [
  z.strictObject({ act: z.literal('doubt-identity'), ground: text }),
  z.strictObject({ act: z.literal('ask-identity'), method: z.enum(identityMethods), why: text, on }),
  z.strictObject({
    act: z.literal('receive-identity-document'),
    messageId: messageId.optional(),
    index: z.number().int().min(0).max(1000).optional(),
  }),
  z.strictObject({ act: z.literal('delete-identity-document'), id }),
  z.strictObject({ act: z.literal('verify-identity'), method: z.enum(identityMethods), note: text }),
  z.strictObject({ act: z.literal('reject-identity'), reason: text }),
] as const;

const onRights = [
  z.strictObject({
    act: z.literal('decide'),
    right,
    kind: z.enum(decisionKinds),
    note: text,
    ground: z.enum(refusalGrounds).optional(),
    exception: z.enum(exceptionIds).optional(),
    concerns: z.enum(objectionSubjects).optional(),
    facts: text.optional(),
  }),
  z.strictObject({
    act: z.literal('answer'),
    rights: someRights,
    channel: z.enum(channels),
    format: z.enum(answerFormats).optional(),
    lateReason: text.optional(),
    on,
  }),
  z.strictObject({ act: z.literal('withdraw-right'), rights: someRights, note: text }),
  z.strictObject({ act: z.literal('take-up-again'), right, reason: text }),
  z.strictObject({ act: z.literal('ask-fee'), right, ground: z.enum(feeGrounds), facts: text, amount: line }),
  z.strictObject({ act: z.literal('settle-fee'), right, how: z.enum(['paid', 'waived']) }),
  z.strictObject({
    act: z.literal('settle-duty'),
    duty: z.enum(dutyIds),
    state: z.enum(['done', 'not-applicable', 'open']),
    note: text,
  }),
] as const;

const onTasks = [
  z.strictObject({ act: z.literal('plan-tasks') }),
  z.strictObject({ act: z.literal('add-task'), right, kind: z.enum(taskKinds), name: line, owner: line }),
  z.strictObject({ act: z.literal('assign-task'), task: id, owner: line }),
  z.strictObject({ act: z.literal('ask-task'), task: id, on }),
  z.strictObject({ act: z.literal('chase-task'), task: id, on }),
  z.strictObject({ act: z.literal('finish-task'), task: id, result: z.enum(taskResults), note: text, on }),
  z.strictObject({ act: z.literal('drop-task'), task: id, reason: text }),
] as const;

const onCase = [
  z.strictObject({ act: z.literal('start-restriction'), trigger: z.enum(restrictionTriggers), on }),
  z.strictObject({ act: z.literal('lift-restriction'), toldOn: day, reason: text, on }),
  z.strictObject({ act: z.literal('hold'), reason: text, owner: line, reviewOn: day }),
  z.strictObject({ act: z.literal('release-hold'), reason: text }),
  z.strictObject({ act: z.literal('snooze-reminder'), reminder: z.enum(reminderKinds), until: day, reason: text }),
  z.strictObject({ act: z.literal('close'), outcome: z.enum(outcomes).optional(), note: text }),
  z.strictObject({ act: z.literal('reopen'), reason: text }),
  z.strictObject({ act: z.literal('discard'), reason: text }),
] as const;

export const caseCommand = z.discriminatedUnion('act', [
  ...course,
  ...identity,
  ...onRights,
  ...onTasks,
  ...onCase,
]) satisfies z.ZodType<CaseCommand>;
