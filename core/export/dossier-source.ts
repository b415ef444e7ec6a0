// What a dossier is made from: one case with its journal and the messages that it holds.

import type { ChainLine } from '#core/audit/chain.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseView, JournalRow, MessageView } from '#core/desk/views.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export interface DossierSource {
  readonly view: CaseView;
  readonly controller: ControllerProfile;
  readonly journal: readonly JournalRow[];
  readonly lines: readonly ChainLine[];
  /** Those in the case. One that was taken out may be another person's: the case's journal names it by its id only. */
  readonly messages: readonly MessageView[];
  raw(id: MessageId): Uint8Array;
}

export const mailFolder = 'mail/';

/** A part's name for a raw message. The desk's own id only: no subject and no address in a file name. */
export const mailPart = (id: string) => `${mailFolder}${id}.eml`;
