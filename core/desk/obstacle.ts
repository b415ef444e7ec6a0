// The expected "no"s of the desk: closed codes with their facts. Words for them live in core/words.

import type { CaseObstacle } from '#core/case/obstacle.ts';
import type { AnchorObstacle } from './anchor-obstacle.ts';
import type { BackupObstacle } from './backup-obstacle.ts';
import type { CaseFileObstacle } from './case-file-obstacle.ts';
import type { HandoverObstacle } from './handover-obstacle.ts';
import type { KeyObstacle } from './key-obstacle.ts';
import type { LetterObstacle } from './letter-obstacle.ts';
import type { MailObstacle } from './mail-obstacle.ts';
import type { PolicyObstacle } from './policy-obstacle.ts';
import type { SignInObstacle } from './sign-in-obstacle.ts';
import type { Uncheckable } from './sender-views.ts';
import type { ReadingObstacle } from './reading-obstacle.ts';
import type { SendingObstacle } from './sending-obstacle.ts';

export type Obstacle =
  | CaseObstacle
  | MailObstacle
  | AnchorObstacle
  | KeyObstacle
  | BackupObstacle
  | HandoverObstacle
  | PolicyObstacle
  | ReadingObstacle
  | LetterObstacle
  | CaseFileObstacle
  | SendingObstacle
  | { readonly code: 'message-unknown'; readonly id: string }
  /** All of it is here: there is nothing more to fetch. */
  | { readonly code: 'message-whole'; readonly id: string }
  /** Its folder is not read any more, or what lies there now is another mail. */
  | { readonly code: 'message-out-of-reach' }
  | { readonly code: 'message-not-in-tray'; readonly id: string; readonly disposition: string }
  | { readonly code: 'message-not-set-aside'; readonly id: string }
  | { readonly code: 'case-unknown'; readonly ref: string }
  | { readonly code: 'case-changed'; readonly ref: string }
  /** The last act on the case is of another day, closed it, or is taken back by an act of its own. */
  | { readonly code: 'nothing-to-retract'; readonly ref: string }
  | { readonly code: 'attachment-unknown'; readonly id: string; readonly index: number }
  /** It belongs to a case, and goes with that case only. */
  | { readonly code: 'message-in-case'; readonly id: string; readonly ref: string }
  | { readonly code: 'message-erased'; readonly id: string }
  | { readonly code: 'country-unknown'; readonly country: string }
  | { readonly code: 'cases-already-linked'; readonly ref: string }
  | { readonly code: 'cases-not-linked'; readonly ref: string }
  | { readonly code: 'cases-of-other-controllers' }
  | { readonly code: 'desk-locked' }
  | { readonly code: 'desk-exists' }
  | { readonly code: 'desk-absent' }
  | { readonly code: 'desk-in-use' }
  /** Only while the real desk is closed: one desk is shown at a time. */
  | { readonly code: 'sample-beside-open' }
  /** The sample desk is thrown away: nothing real goes into it, and it reaches nobody. */
  | { readonly code: 'in-sample' }
  | { readonly code: 'desk-newer'; readonly found: number; readonly known: number }
  | { readonly code: 'desk-damaged' }
  | { readonly code: 'desk-read-only' }
  | { readonly code: 'disk-full' }
  /** Writing ended in an I/O error: nothing more is written until the desk is opened again. */
  | { readonly code: 'disk-failing' }
  /** The log, the keys or an anchor do not fit: nothing is written until a person has looked at the alarm. */
  | { readonly code: 'log-alarm' }
  | { readonly code: 'profile-unknown'; readonly profile: string; readonly known: readonly string[] }
  /** `field` is the path of the first field that is not as it must be, such as `channels.0.address`. */
  | { readonly code: 'profile-invalid'; readonly field: string }
  | { readonly code: 'controller-unknown'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'controller-exists'; readonly id: string }
  | { readonly code: 'job-running' }
  | { readonly code: 'job-failed' }
  /** Files were handed over to a taking-in that has ended. */
  | { readonly code: 'transfer-unknown' }
  | { readonly code: 'account-unknown'; readonly id: string }
  | { readonly code: 'account-secret-missing'; readonly id: string }
  | { readonly code: 'folder-not-on-server'; readonly folder: string }
  | SignInObstacle
  /** Not an address of which the servers could be found. */
  | { readonly code: 'address-unreadable' }
  | { readonly code: 'sender-not-checkable'; readonly id: string; readonly reason: Uncheckable }
  | { readonly code: 'sender-no-answer' }
  | { readonly code: 'sender-preference-invalid'; readonly reason: 'provider' | 'name-server' };
export type ObstacleCode = Obstacle['code'];
