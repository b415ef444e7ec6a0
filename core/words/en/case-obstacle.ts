// Legal words in English: what stands in the way of an act on a case, and what would clear it.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';

export const caseObstacleWords: Readonly<Record<`obstacle.${CaseObstacleCode}`, string>> = {
  'obstacle.case-closed': 'Case {ref} is closed. Reopen it first.',
  'obstacle.case-not-closed': 'Case {ref} is not closed, so there is nothing to reopen.',
  'obstacle.case-discarded':
    'Case {ref} was discarded, so nothing more is done in it. Confirm its message anew if it was a request after all.',
  'obstacle.case-handed-over':
    'Case {ref} is with {to}, expected back on {until}. Only a note can be added here until it comes back, or until you take it back without the file.',
  'obstacle.case-given-back': 'Case {ref} has been given back. Here it can only be erased.',
  'obstacle.case-is-guest': 'Case {ref} is here on behalf of another desk. Give it back first.',
  'obstacle.case-told':
    'The person has been told something in case {ref}, so it was no mistake. Close it with an answer, a withdrawal or a recorded end.',
  'obstacle.identity-undecided':
    'The person was asked, and nothing says yet that the identity could not be shown. Record the verdict “not proven” first.',
  'obstacle.ground-not-for-right':
    '{right}: a refusal or a fee for manifest unfoundedness or excess is not provided for this right. Choose an exception of the right itself.',
  'obstacle.requester-missing': 'It is not said who asks. Give the name or the address of the requester.',
  'obstacle.message-not-in-case': 'Message {id} is not part of this case. Look it up under Messages.',
  'obstacle.message-is-first':
    'This message opened the case and cannot leave it. To undo the case as a whole, discard it instead.',

  'obstacle.rights-missing': 'No right is chosen. Choose at least one right that the person invokes.',
  'obstacle.reason-missing': 'A reason or note is missing. State it in a sentence; it goes into the journal.',
  'obstacle.facts-missing':
    'The facts that bear out the ground are missing, and the burden of proof lies with the controller. State them; for a fee, state the amount too.',
  'obstacle.day-in-future': '{day} lies in the future. Give the day on which it happened, today at the latest.',
  'obstacle.day-before-receipt':
    '{day} is too early: this cannot have happened before {receivedDay}. Correct the day, or else the day of receipt.',
  'obstacle.receipt-out-of-range':
    'The clock cannot start on {day}: the desk knows the holidays of 2000 to 2099 only. Correct the day of receipt.',
  'obstacle.right-not-in-case':
    '{right}: this right is not part of the case. Correct the rights of the case if the person invokes it too.',

  'obstacle.data-subject-missing':
    'It is not recorded whose data the request is about (requester: {capacity}). Give the name or the address of the data subject.',
  'obstacle.authority-not-needed':
    'The requester acts on their own behalf and has no authority to show. If they act for another, correct the capacity first.',
  'obstacle.authority-unfit':
    'This proof does not fit the requester’s capacity ({capacity}). One of these will do: {fit}.',
  'obstacle.authority-missing':
    'Whoever acts for another must be shown to be entitled to, and nothing has been shown yet (requester: {capacity}). Record the proof of authority first.',
  'obstacle.authority-expired':
    'The authority was valid until {until}. Ask for a proof that is still valid, and record it.',
  'obstacle.capacity-may-not-act':
    '{right}: only the person concerned, the executor named in the directives and the heirs may use this right, and the requester is none of them ({capacity}). Correct the capacity if it is wrong, or refuse the request.',

  'obstacle.identity-not-doubted':
    'No doubt about the identity is on record, so there is nothing to ask for or to verify. Record first why there are reasonable doubts.',
  'obstacle.identity-already-doubted':
    'A doubt about the identity is already on record. Ask for confirmation, or record the result of the check.',
  'obstacle.identity-lesser-means-first':
    'A copy of an identity document reveals more than a check usually needs. Try a less intrusive means first, or state why none will do.',
  'obstacle.identity-unresolved':
    'The identity is in doubt, and the data must not reach the wrong person. Complete the check first, or refuse because the person cannot be identified.',
  'obstacle.identity-not-asked':
    'Nobody counts as unidentifiable before being asked for additional information. Ask for it first, by the least intrusive means.',
  'obstacle.identity-is-verified':
    'The identity has been verified, so the person can be identified. Choose another ground for refusal, or grant the request.',
  'obstacle.identity-document-unknown':
    'The case holds no identity document {id}; it may have been deleted already. Look at the identity check.',
  'obstacle.identity-document-held':
    'A copy of an identity document is still held, although it may not outlive the check. Delete it first.',
  'obstacle.clarification-not-asked':
    'The person has no question left to answer. Record first what was asked, and when.',
  'obstacle.clarification-already-asked':
    'A question to the person is still unanswered. Record the answer to it first.',

  'obstacle.already-extended': 'The period is already extended until {until}. It can be extended only once.',
  'obstacle.extension-too-late':
    'The extension had to be announced by {noticeBy}. Answer without further delay, and explain the delay.',
  'obstacle.extension-too-long':
    'The whole period is three months from receipt at most. Choose {latest} or an earlier day.',
  'obstacle.extension-too-short':
    'The period runs until {due} as it is, so this day extends nothing. Choose a later one.',
  'obstacle.nothing-open':
    'The person has been answered on every right, so there is nothing to extend. If a right needs another look, take it up again first.',

  'obstacle.ground-missing':
    'Every refusal, even in part, needs a ground. Choose one: a manifestly unfounded request, an excessive one, a limit of the right itself, or a person who cannot be identified.',
  'obstacle.exception-missing':
    '{right}: it is not said which limit of the right applies. Choose the one on which the refusal rests.',
  'obstacle.exception-of-another-right':
    '{right}: the exception chosen belongs to another right. Choose one that belongs to this one.',
  'obstacle.access-redact-instead':
    'The rights of others never justify withholding everything. Redact what concerns them, hand over the rest, and decide “partly granted”.',
  'obstacle.objection-subject-missing':
    'It is not said what the person objects to. State whether it is direct marketing, which must always stop, or other processing.',
  'obstacle.marketing-objection-absolute':
    'An objection to direct marketing can never be refused. Stop the marketing, and decide “granted”.',
  'obstacle.remedies-missing':
    'A refusal names the supervisory authority and the judicial remedy; the profile of {controller} lacks one of them. Complete the profile, then decide again.',
  'obstacle.refusal-too-late':
    'A refusal had to be told by {noticeBy}. It can still leave, without further delay, once the reason for the delay is on record.',
  'obstacle.fee-too-late':
    'A fee had to be announced by {noticeBy}. Act on the request free of charge, or refuse it and put the reason for the delay on record.',
  'obstacle.fee-already-asked': '{right}: a fee has already been asked. Record whether it was paid or waived.',
  'obstacle.fee-not-asked': '{right}: no fee is outstanding. Ask for one first, with its ground and its amount.',
  'obstacle.fee-unsettled':
    '{right}: a fee was asked and is still outstanding. Record first that it was paid or waived; a refusal is possible without it.',

  'obstacle.decision-missing': '{right}: nothing has been decided yet. Decide first, then answer.',
  'obstacle.right-answered':
    '{right}: the person has been answered or has withdrawn, and what was told cannot be untold. To return to it, take the right up again with a reason.',
  'obstacle.right-not-settled':
    '{right}: this right is still open, so there is nothing to take up again. Decide and answer it.',
  'obstacle.duty-applies':
    '“{duty}” is owed in every case and cannot be marked as not applicable. See to it, then tick it.',
  'obstacle.duties-open':
    '{right}: the answer would be incomplete. Still open: {duties}. See to each of these; where one does not arise, state why.',
  'obstacle.tasks-open':
    '{right}: not every system and recipient has reported back. Still open: {tasks}. Finish these tasks, or drop them with a reason.',
  'obstacle.format-missing': 'Portability calls for a definite format. Choose JSON, CSV or XML.',
  'obstacle.format-not-machine-readable':
    'Portable data come in a structured, commonly used and machine-readable format, which this one is not. Choose JSON, CSV or XML.',
  'obstacle.restriction-not-started':
    'The restriction is granted but has not begun. Record since which day, and in which of the four cases, the processing is restricted.',
  'obstacle.restriction-already-started': 'A restriction is already in force. Lift it before another one begins.',
  'obstacle.restriction-not-running': 'No restriction is in force, so there is none to lift. Record its start first.',
  'obstacle.lifting-not-told':
    'A restriction is lifted only after the person has been told; {toldOn} does not fit. Tell the person first, and give a day between the start and the lifting of the restriction.',

  'obstacle.task-unknown': 'The case has no task {task}. Look it up in the list of tasks.',
  'obstacle.task-not-open':
    'The task at {task} is already finished or dropped. Add another one if more has to be done.',
  'obstacle.task-not-asked':
    'Task {task} has not been asked yet, so there is nothing to chase. Record first that it was asked.',
  'obstacle.task-place-missing': 'It is not said where the task has to be done. Name the system or the recipient.',

  'obstacle.answer-missing':
    'Silence does not end a request. Still unanswered: {rights}. Answer, or close the case as “withdrawn by the person” or “other” with a note.',
  'obstacle.outcome-missing': 'Closing as “withdrawn by the person” or “other” needs a note. Say how the case ended.',
  'obstacle.outcome-contradicts':
    'The answers given lead to another outcome: {outcome}. Close the case with that one, or without naming any.',
  'obstacle.case-open': 'Case {ref} is still open, and an open case cannot be erased. Close it first.',
  'obstacle.case-on-hold':
    'A legal hold keeps the case from being erased (owner: {owner}; review on {reviewOn}). Release the hold first, and give the reason.',
  'obstacle.case-not-on-hold': 'Case {ref} is not under a legal hold, so there is nothing to release.',
  'obstacle.review-in-past': 'The review cannot be on {day}, which is not in the future. Choose a later day.',

  'obstacle.reminder-not-of-case':
    'Reminders about “{reminder}” are the desk’s own and belong to no case. Put them off on the page Today.',
  'obstacle.snooze-in-past': 'A reminder cannot be put off to {day}, which is not in the future. Choose a later day.',
  'obstacle.snooze-too-long':
    'A reminder comes back before what it is about: at the latest on {latest}. Choose that day or an earlier one.',
  'obstacle.snooze-too-near': '{due} is too near for this reminder to be put off. Do what it asks, or answer now.',
};
