// Legal words in Dutch: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Zaak {ref} geopend: {rights}. Ontvangen op {day} (bewijs: {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {Bericht toegevoegd op grond van de berichtenreeks} other {Bericht met de hand toegevoegd}}, van {address}.',
  'event.case.mail-released': 'Bericht teruggezet naar de beoordeling. Reden: {reason}',
  'event.case.rights-corrected': 'Rechten gecorrigeerd tot: {rights}. Reden: {reason}',
  'event.case.identity-doubted': 'Twijfel over de identiteit vastgelegd. Grond: {ground}',
  'event.case.identity-verified': 'Identiteit geverifieerd. Wijze: {method}',
  'event.case.extended': 'Termijn verlengd tot en met {until}, wegens {ground}. Reden: {reason}',
  'event.case.closed': 'Zaak gesloten: {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Zaak heropend. Reden: {reason}',
  'event.case.discarded': 'Zaak vervallen; de berichten zijn teruggezet naar de beoordeling. Reden: {reason}',
  'event.mail.stored': 'Bericht opgeslagen zoals het is binnengekomen ({size}).',
  'event.mail.set-aside': 'Bericht terzijde gelegd. Reden: {reason}',
  'event.mail.put-back': 'Bericht teruggezet naar de beoordeling. Reden: {reason}',
  'event.desk.created': 'De desk is ingericht voor {controller}.',
  'event.desk.mailbox-added': 'Mailbox {mailbox} toegevoegd.',
  'event.desk.mailbox-removed': 'Mailbox {mailbox} verwijderd.',
  'event.desk.dossier-exported': 'Het dossier is geëxporteerd. SHA-256 {sha256}',
  'event.erased': 'De persoonsgegevens van deze regel zijn gewist; de keten bewijst nog dat zij er was.',
  'by.user': 'FG',
  'by.app': 'DPO Desk',
};
