// Acts on a case as they are done most often, complete with their reasons; a test says only what differs.

import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { secondMessage } from './sample-case.ts';

type Act<Name extends CaseCommand['act']> = Extract<CaseCommand, { act: Name }>;

export const acts = {
  'correct-rights': { act: 'correct-rights', rights: ['access', 'erasure'], reason: 'asks for both' },
  'correct-receipt': { act: 'correct-receipt', receivedDay: '2026-03-04' as Day, reason: 'stamp on the letter' },
  'correct-persons': {
    act: 'correct-persons',
    requester: { name: 'Bram Anders', address: 'bram@example.net' },
    capacity: 'agent',
    dataSubject: { name: 'Anna Voorbeeld', address: '' },
    reason: 'her lawyer',
  },
  'show-authority': {
    act: 'show-authority',
    proof: 'mandate',
    scope: 'all rights, all data',
    answerTo: 'requester',
  },
  note: { act: 'note', text: 'called' },
  'release-mail': { act: 'release-mail', messageId: secondMessage, reason: 'of somebody else' },
  'ask-clarification': { act: 'ask-clarification', about: 'which account' },
  'receive-clarification': { act: 'receive-clarification', note: 'the second one' },
  extend: { act: 'extend', ground: 'complexity', reason: 'three archives to search' },
  'doubt-identity': { act: 'doubt-identity', ground: 'writes from an unknown address' },
  'ask-identity': { act: 'ask-identity', method: 'known-contact', why: '' },
  'receive-identity-document': { act: 'receive-identity-document' },
  'delete-identity-document': { act: 'delete-identity-document', id: 'd1' },
  'verify-identity': { act: 'verify-identity', method: 'known-contact', note: 'called back' },
  'reject-identity': { act: 'reject-identity', reason: 'could not name the account' },
  decide: { act: 'decide', right: 'access', kind: 'granted', note: '' },
  answer: { act: 'answer', rights: ['access'], channel: 'mail', format: 'json' },
  'withdraw-right': { act: 'withdraw-right', rights: ['access'], note: 'takes it back' },
  'take-up-again': { act: 'take-up-again', right: 'access', reason: 'the copy was not whole' },
  'ask-fee': {
    act: 'ask-fee',
    right: 'access',
    ground: 'excessive',
    facts: 'the fifth since January',
    amount: '12 EUR',
  },
  'settle-fee': { act: 'settle-fee', right: 'access', how: 'paid' },
  'settle-duty': { act: 'settle-duty', duty: 'access-copy', state: 'done', note: '' },
  'plan-tasks': { act: 'plan-tasks' },
  'add-task': { act: 'add-task', right: 'access', kind: 'search', name: 'Archive', owner: 'Legal' },
  'assign-task': { act: 'assign-task', task: 't1', owner: 'Support' },
  'ask-task': { act: 'ask-task', task: 't1' },
  'chase-task': { act: 'chase-task', task: 't1' },
  'finish-task': { act: 'finish-task', task: 't1', result: 'done', note: '' },
  'drop-task': { act: 'drop-task', task: 't1', reason: 'holds no personal data' },
  'start-restriction': { act: 'start-restriction', trigger: 'accuracy-disputed' },
  'lift-restriction': { act: 'lift-restriction', toldOn: '2026-03-19' as Day, reason: 'the data are right' },
  hold: { act: 'hold', reason: 'a dispute before court', owner: 'Legal', reviewOn: '2026-09-01' as Day },
  'release-hold': { act: 'release-hold', reason: 'the dispute is over' },
  erase: { act: 'erase' },
  'snooze-reminder': { act: 'snooze-reminder', reminder: 'due', until: '2026-03-22' as Day, reason: 'Legal answers' },
  close: { act: 'close', note: '' },
  reopen: { act: 'reopen', reason: 'wrote again' },
  discard: { act: 'discard', reason: 'no request' },
} as const satisfies { readonly [Name in CaseCommand['act']]: Act<Name> };
