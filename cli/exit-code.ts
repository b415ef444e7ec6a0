// The exit codes that scripts rely on, and which of them each obstacle ends with.

import type { ObstacleCode } from '#core/desk/obstacle.ts';

export const exitCode = {
  done: 0,
  /** The answer is no: a verification failed, something was rejected. */
  no: 1,
  badInput: 2,
  locked: 3,
  unreachable: 4,
  /** A fault of ours (EX_SOFTWARE of sysexits.h). */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const special: Partial<Record<ObstacleCode, ExitCode>> = {
  'passphrase-wrong': exitCode.locked,
  'recovery-key-wrong': exitCode.locked,
  'guess-too-soon': exitCode.locked,
  'crypto-broken': exitCode.locked,
  'desk-locked': exitCode.locked,
  'desk-in-use': exitCode.locked,
  'desk-absent': exitCode.badInput,
  'desk-exists': exitCode.badInput,
  'desk-newer': exitCode.badInput,
  'desk-damaged': exitCode.badInput,
  'profile-unknown': exitCode.badInput,
  'profile-invalid': exitCode.badInput,
  'backup-out-of-reach': exitCode.badInput,
  'backup-unknown': exitCode.badInput,
  'backup-damaged': exitCode.badInput,
  'backup-of-other-desk': exitCode.badInput,
  'handover-unknown': exitCode.badInput,
  'handover-damaged': exitCode.badInput,
  'handover-code-wrong': exitCode.locked,
  'restore-folder-taken': exitCode.badInput,
  'imap-url': exitCode.badInput,
  'imap-url-password': exitCode.badInput,
  'imap-unreachable': exitCode.unreachable,
  'imap-certificate': exitCode.unreachable,
  'imap-tls': exitCode.unreachable,
  'imap-starttls-missing': exitCode.unreachable,
  'imap-limit': exitCode.unreachable,
  'imap-broken-off': exitCode.unreachable,
  'imap-protocol': exitCode.unreachable,
  'smtp-unreachable': exitCode.unreachable,
  'smtp-certificate': exitCode.unreachable,
  'smtp-tls': exitCode.unreachable,
  'smtp-starttls-missing': exitCode.unreachable,
  'smtp-broken-off': exitCode.unreachable,
  'smtp-protocol': exitCode.unreachable,
  'smtp-no-answer': exitCode.unreachable,
};

export function exitCodeOf(code: ObstacleCode): ExitCode {
  return special[code] ?? exitCode.no;
}
