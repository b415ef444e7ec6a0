// What commands are called besides their label: in the other languages of the screens, and in everyday words.

import { locales } from '#core/words/locale.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { nl } from '../i18n/nl.ts';
import { commandFacts } from './catalogue.ts';
import type { CommandId } from './catalogue.ts';

/** Nobody reads these; they are there to be typed. */
const everyday: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  'go.today': ['home', 'start', 'begin', 'accueil'],
  'go.triage': ['inbox', 'new mail', 'postvak in', 'boîte de réception'],
  'go.cases': ['deadlines', 'termijnen', 'échéances', 'dossiers'],
  'go.retention': ['erase', 'wissen', 'effacer'],
  'go.settings': [
    'preferences',
    'options',
    'language',
    'theme',
    'voorkeuren',
    'taal',
    'thema',
    'préférences',
    'langue',
  ],
  'go.security': ['backup', 'passphrase', 'recovery', 'back-up', 'wachtwoord', 'sauvegarde', 'mot de passe'],
  'go.log': ['journal', 'audit', 'journaal', 'registre'],
  'go.search': ['find', 'vinden', 'trouver'],
  'go.ledger': ['missing mail', 'ledger', 'ontbrekende post', 'messages manquants'],
  'go.register': [
    'statistics',
    'year report',
    'excel',
    'csv',
    'statistieken',
    'jaarverslag',
    'statistiques',
    'rapport annuel',
  ],
  'go.handover': [
    'hand over',
    'leave',
    'holiday',
    'overdracht',
    'verlof',
    'vakantie',
    'passation',
    'congé',
    'suppléant',
  ],
  'go.newCase': ['create case', 'letter', 'phone', 'brief', 'telefoon', 'lettre', 'téléphone', 'créer'],
  'go.newAccount': ['imap', 'mailbox', 'mailaccount', 'boîte mail'],
  'go.controllers': ['organisation', 'company', 'organisatie', 'entreprise'],
  'go.policy': ['privacy notice', 'privacyverklaring', 'politique de confidentialité'],
  'case.extend': ['prolong', 'more time', 'uitstel', 'termijn', 'délai'],
  'case.answer': ['reply', 'respond', 'beantwoorden', 'réponse'],
  'case.close': ['finish', 'afsluiten', 'fermer'],
  'case.export': ['download', 'dossier', 'zip', 'exporteren', 'télécharger'],
  'case.identity': ['verify', 'doubt', 'verifiëren', 'twijfel', 'vérifier', 'doute'],
  'cases.new': ['create case', 'letter', 'phone', 'brief', 'telefoon', 'lettre', 'téléphone', 'créer'],
  'triage.confirm': ['create case', 'zaak maken', 'créer un dossier'],
  'triage.setAside': ['ignore', 'spam', 'negeren', 'ignorer'],
  'desk.undo': ['take back', 'terugdraaien', 'revenir'],
  'desk.history': ['undo', 'journal', 'ongedaan', 'annuler'],
  'desk.pull': ['sync', 'refresh', 'fetch', 'synchroniseren', 'ophalen', 'synchroniser', 'relever'],
  'desk.keys': ['shortcuts', 'keyboard', 'help', 'sneltoetsen', 'raccourcis', 'aide'],
  'desk.lock': ['log out', 'sign out', 'afmelden', 'se déconnecter'],
};

const catalogs = { en, nl, fr } as const;

/** Every name of a command, in all languages. */
export function namesOf(id: CommandId): readonly string[] {
  const { label } = commandFacts(id);
  return [...locales.map((locale) => catalogs[locale][label]), ...(everyday[id] ?? [])];
}
