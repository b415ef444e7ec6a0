// What the file of a hand-over would bring here, and whether it can be taken: for a person to see before anything is.

import type { HandoverLook } from '#core/desk/handover-views.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { ReadHandover } from './read-handover.ts';
import { matchBack } from './take-back.ts';
import { whyNotTaken } from './take-cases.ts';

/** Changes nothing. */
export function lookAt(open: OpenDesk, read: ReadHandover): HandoverLook {
  const { note, sha256, cases } = read;
  const { way, from, to, reason, until, log, profiles } = note;
  const back = way === 'back' ? matchBack(open, read) : undefined;
  const obstacle = way === 'out' ? whyNotTaken(open, read) : back?.ok === false ? back.failure : undefined;
  const isNew = (id: string) => way === 'out' && open.desk.controllers.byId(id) === undefined;
  return {
    way,
    from,
    to,
    reason,
    until,
    log,
    sha256,
    newControllers: profiles.filter(({ id }) => isNew(id)).map(({ name }) => name),
    cases: cases.map(({ noted, verdict, state, mails }, at) => ({
      ref: noted.ref,
      requester: state.requester,
      verdict: verdict.verdict === 'VALID' ? 'VALID' : 'UNANCHORED',
      entries: verdict.entries,
      mails: mails.size,
      done: back?.ok === true ? back.value[at]?.done.length : undefined,
    })),
    obstacle,
  };
}
