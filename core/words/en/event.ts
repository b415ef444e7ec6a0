// Legal words in English: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Case {ref} opened: {rights}. Received {day} (evidence: {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {A message joined by its thread} other {A message attached by hand}}, from {address}.',
  'event.case.mail-released': 'A message released to the tray. Reason: {reason}',
  'event.case.rights-corrected': 'Rights corrected to: {rights}. Reason: {reason}',
  'event.case.identity-doubted': 'Identity doubted. Ground: {ground}',
  'event.case.identity-verified': 'Identity verified. How: {method}',
  'event.case.extended': 'Period extended until {until}, for {ground}. Reason: {reason}',
  'event.case.closed': 'Case closed: {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Case reopened. Reason: {reason}',
  'event.case.discarded': 'Case discarded; its messages went back to the tray. Reason: {reason}',
  'event.mail.stored': 'A message stored as it arrived ({size}).',
  'event.mail.set-aside': 'A message set aside. Reason: {reason}',
  'event.mail.put-back': 'A message put back in the tray. Reason: {reason}',
  'event.desk.created': 'The desk was set up for {controller}.',
  'event.desk.mailbox-added': 'Mailbox {mailbox} added.',
  'event.desk.mailbox-removed': 'Mailbox {mailbox} removed.',
  'event.desk.dossier-exported': 'The dossier was exported. SHA-256 {sha256}',
  'event.erased': 'The personal data of this entry has been erased; the chain still proves that it was here.',
  'by.user': 'DPO',
  'by.app': 'DPO Desk',
};
