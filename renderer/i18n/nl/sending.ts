// Texts of the screens in Dutch: how a mail account sends.

import type { sendingTexts as texts } from '../en/sending.ts';

export const sendingTexts: Readonly<Record<keyof typeof texts, string>> = {
  'sending.open': 'Brieven met dit account verzenden',
  'sending.change': 'Verzenden',
  'sending.line': 'Brieven worden verzonden vanaf {address}.',
  'sending.lineNone': 'Leest alleen; er worden geen brieven mee verzonden.',
  'sending.title': 'Brieven met {user} verzenden',
  'sending.text':
    'Dit klopt waarschijnlijk voor het account. De desk meldt zich aan bij de server voordat er iets wordt bewaard, en verzendt niets.',
  'sending.textKept':
    'Wat u hier wijzigt, geldt voor brieven die vanaf nu worden verzonden, en voor brieven die nog wachten.',
  'sending.keep': 'Aanmelden en bewaren',
  'sending.stop': 'Geen brieven meer met dit account verzenden',
  'sending.kept': 'Brieven worden verzonden met {user}.',
  'sending.stopped': '{user} leest vanaf nu alleen nog.',
  'sending.address': 'Afzenderadres',
  'sending.addressWrong': 'Schrijf het als naam@example.org.',
  'sending.name': 'Naam van de afzender',
  'sending.controller': 'Voor de brieven van',
  'sending.everyController': 'elke verwerkingsverantwoordelijke zonder eigen account',
  'sending.host': 'Server voor uitgaande mail (SMTP)',
  'sending.security.tls': 'TLS (gebruikelijk, poort 465)',
  'sending.security.starttls': 'STARTTLS (poort 587)',
  'sending.password': 'Wachtwoord voor het verzenden',
  'sending.passwordHint': 'Laat dit leeg als het hetzelfde is als dat van het account.',
  'sending.sentFolder': 'Map voor verzonden mail',
  'sending.sentFolderHint': 'Hierin komt een kopie van elke brief. Laat dit leeg als de provider dat zelf doet.',
  'sending.draftsFolder': 'Map voor concepten',
  'sending.draftsFolderHint': 'Voor brieven die u met uw eigen mailprogramma verzendt.',
};
