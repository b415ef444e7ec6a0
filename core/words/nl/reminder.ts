// Legal words in Dutch: what the desk reminds of.

import type { WordsOf } from '../word-key.ts';

export const reminderTexts: WordsOf<'reminder'> = {
  'reminder.of': '{ref}: {text}',
  'reminder.due': 'Antwoord verwacht op {due} ({days, plural, =0 {vandaag} one {over # dag} other {over # dagen}})',
  'reminder.dueOrNotice':
    'Antwoord of bericht van verlenging verwacht op {due} ({days, plural, =0 {vandaag} one {over # dag} other {over # dagen}})',
  'reminder.overdue': 'Antwoord {days, plural, one {# dag} other {# dagen}} te laat',
  'reminder.notice':
    'Verlenging kan worden gemeld tot en met {due} ({days, plural, =0 {vandaag} one {over # dag} other {over # dagen}})',
  'reminder.identity-awaited': 'Identiteit gevraagd, nog geen antwoord',
  'reminder.clarification-awaited': 'Verduidelijking gevraagd, nog geen antwoord',
  'reminder.task': '{count, plural, one {# taak om na te vragen} other {# taken om na te vragen}}',
  'reminder.acknowledgement': 'Ontvangst nog niet bevestigd',
  'reminder.letter-unsent': 'Een brief is nog niet verzonden',
  'reminder.letter-stuck': 'Een brief is mogelijk niet aangekomen',
  'reminder.hold-review': 'Bewaarplicht wegens geschil te herbeoordelen sinds {due}',
  'reminder.erasure':
    '{count, plural, one {# gesloten zaak moet worden gewist} other {# gesloten zaken moeten worden gewist}}',
  'reminder.tray':
    '{count, plural, one {# verzoek wacht al langer dan een dag in de triage} other {# verzoeken wachten al langer dan een dag in de triage}}',
  'reminder.backup': 'De back-up is te oud',
  'reminder.anchor': 'Niets buiten deze computer staat sinds {due} in voor het logboek',
  'reminder.title': '{count, plural, one {# herinnering} other {# herinneringen}}',
  'reminder.mustLeave':
    '{count, plural, one {# antwoord moet vandaag de deur uit} other {# antwoorden moeten vandaag de deur uit}}',
  'reminder.more': 'en nog {count, number}',
  'reminder.locked': 'DPO Desk · vergrendeld',
  'reminder.lockedTitle': 'DPO Desk is vergrendeld',
  'reminder.lockedBody': 'Ontgrendel de desk om de termijnen van vandaag te zien.',
};
