// Legal words in French: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Dossier {ref} ouvert : {rights}. Reçu le {day} (preuve : {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {Message rattaché par son fil} other {Message rattaché à la main}}, de {address}.',
  'event.case.mail-released': 'Message remis au tri. Motif : {reason}',
  'event.case.rights-corrected': 'Droits corrigés : {rights}. Motif : {reason}',
  'event.case.identity-doubted': 'Doute sur l’identité consigné. Fondement : {ground}',
  'event.case.identity-verified': 'Identité vérifiée. Moyen : {method}',
  'event.case.extended': 'Délai prolongé jusqu’au {until}, en raison de {ground}. Motif : {reason}',
  'event.case.closed': 'Dossier clos : {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Dossier rouvert. Motif : {reason}',
  'event.case.discarded': 'Dossier abandonné ; ses messages sont remis au tri. Motif : {reason}',
  'event.mail.stored': 'Message conservé tel qu’il est arrivé ({size}).',
  'event.mail.set-aside': 'Message mis de côté. Motif : {reason}',
  'event.mail.put-back': 'Message remis au tri. Motif : {reason}',
  'event.desk.created': 'Le bureau a été créé pour {controller}.',
  'event.desk.mailbox-added': 'Boîte {mailbox} ajoutée.',
  'event.desk.mailbox-removed': 'Boîte {mailbox} retirée.',
  'event.desk.dossier-exported': 'Le dossier a été exporté. SHA-256 {sha256}',
  'event.erased':
    'Les données personnelles de cette ligne ont été effacées ; la chaîne prouve encore qu’elle a existé.',
  'by.user': 'DPO',
  'by.app': 'DPO Desk',
};
