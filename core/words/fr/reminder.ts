// Legal words in French: what the desk reminds of.

import type { WordsOf } from '../word-key.ts';

export const reminderTexts: WordsOf<'reminder'> = {
  'reminder.of': '{ref} : {text}',
  'reminder.due': 'Réponse attendue le {due} ({days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}})',
  'reminder.dueOrNotice':
    'Réponse, ou annonce d’une prolongation, attendue le {due} ({days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}})',
  'reminder.overdue': 'Réponse en retard de {days, plural, one {# jour} other {# jours}}',
  'reminder.notice':
    'Prolongation à annoncer au plus tard le {due} ({days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}})',
  'reminder.identity-awaited': 'Identité demandée, sans réponse',
  'reminder.clarification-awaited': 'Précision demandée, sans réponse',
  'reminder.task': '{count, plural, one {# tâche à relancer} other {# tâches à relancer}}',
  'reminder.acknowledgement': 'Accusé de réception non envoyé',
  'reminder.letter-unsent': 'Une lettre n’est pas encore partie',
  'reminder.letter-stuck': 'Une lettre n’est peut-être pas arrivée',
  'reminder.hold-review': 'Gel pour contentieux à réexaminer depuis le {due}',
  'reminder.erasure': '{count, plural, one {# dossier clos est à effacer} other {# dossiers clos sont à effacer}}',
  'reminder.tray':
    '{count, plural, one {# demande attend le tri depuis plus d’un jour} other {# demandes attendent le tri depuis plus d’un jour}}',
  'reminder.backup': 'La sauvegarde est trop ancienne',
  'reminder.anchor': 'Rien, hors de cet ordinateur, ne garantit le journal depuis le {due}',
  'reminder.title': '{count, plural, one {# rappel} other {# rappels}}',
  'reminder.mustLeave':
    '{count, plural, one {# réponse doit partir aujourd’hui} other {# réponses doivent partir aujourd’hui}}',
  'reminder.more': '{count, plural, one {et # autre} other {et # autres}}',
  'reminder.locked': 'DPO Desk · verrouillé',
  'reminder.lockedTitle': 'DPO Desk est verrouillé',
  'reminder.lockedBody': 'Déverrouillez-le pour voir les échéances du jour.',
};
