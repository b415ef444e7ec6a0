// What a dossier is made from: one case with its journal and the messages that it holds.

import type { ChainLine } from '#core/audit/chain.ts';
import type { MessageId } from '#core/base/id.ts';
import type { EvidencePort } from '#core/desk/evidence-port.ts';
import type { CaseView, JournalRow, MessageView } from '#core/desk/views.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

/** What people read of it. */
export interface PageSource {
  readonly view: CaseView;
  readonly controller: ControllerProfile;
  readonly journal: readonly JournalRow[];
  /** Those in the case. One that was taken out may be another person's: the case's journal names it by its id only. */
  readonly messages: readonly MessageView[];
  raw(id: MessageId): Uint8Array;
  /** Octets of letters as they left, as far as the desk still has them: by the name of their part. */
  readonly letters: ReadonlyMap<string, Uint8Array>;
  /** Octets of files that went out (`isEvidence`), by the name of their part. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface DossierSource extends PageSource {
  /** Those of the case and of the messages that it holds, by `seq`. */
  readonly lines: readonly ChainLine[];
  readonly evidence: EvidencePort;
}

/** A part's name for a raw message. The desk's own id only: no subject and no address in a file name. */
export const mailPart = (id: string) => `mail/${id}.eml`;
