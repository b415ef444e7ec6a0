// The shape of an act on a case on the command line, and the channel by which its answer leaves.

import type { CaseCommand } from '#core/case/command.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Channel } from '#core/law/channel.ts';
import type { Fields } from './fields.ts';

/** Fields are read before the desk is opened; what depends on the case is asked of it then. */
export type CaseAct = (fields: Fields) => (state: CaseState) => readonly CaseCommand[];

/** The way by which the request came is the way back (GDPR Art. 12(3)); what was passed on is answered by mail. */
export function channelOf({ channel }: CaseState): Channel {
  return channel === 'forwarded' ? 'mail' : channel;
}
