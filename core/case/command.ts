// What a DPO can do to a case. One closed union for the screens and the command line.

import type { MessageId } from '#core/base/id.ts';
import type { Right } from '#core/law/right.ts';
import type { ExtensionGround, Outcome } from './event.ts';

export type CaseCommand =
  | { readonly act: 'correct-rights'; readonly rights: readonly Right[]; readonly reason: string }
  | { readonly act: 'doubt-identity'; readonly ground: string }
  | { readonly act: 'verify-identity'; readonly method: string }
  | { readonly act: 'extend'; readonly ground: ExtensionGround; readonly reason: string }
  | { readonly act: 'release-mail'; readonly messageId: MessageId; readonly reason: string }
  | { readonly act: 'close'; readonly outcome: Outcome; readonly note: string }
  | { readonly act: 'reopen'; readonly reason: string }
  | { readonly act: 'discard'; readonly reason: string };
