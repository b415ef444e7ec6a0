// The headings of the dossier's readable page, in the three languages of the desk.

import type { Locale } from '#core/words/locale.ts';

export interface PageWords {
  readonly title: (ref: string) => string;
  readonly rights: string;
  readonly requester: string;
  readonly capacity: string;
  readonly received: string;
  /** Of a message: French does not say it of a letter as of a request. */
  readonly arrived: string;
  readonly due: string;
  readonly extended: string;
  readonly dataSubject: string;
  readonly authorityShown: string;
  readonly arguable: string;
  readonly note: string;
  readonly hold: string;
  readonly course: string;
  readonly decision: string;
  readonly answered: string;
  readonly checklist: string;
  readonly undecided: string;
  readonly tasks: string;
  readonly where: string;
  readonly owner: string;
  readonly asked: string;
  readonly chased: string;
  readonly result: string;
  readonly phase: string;
  readonly identity: string;
  readonly outcome: string;
  readonly controller: string;
  readonly authority: string;
  readonly why: string;
  readonly calendar: (country: string, rules: string, version: string) => string;
  readonly conversation: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly attachments: string;
  readonly file: string;
  readonly unreadable: string;
  readonly journal: string;
  readonly entry: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly files: string;
  readonly howToVerify: string;
}

const en: PageWords = {
  title: (ref) => `Case history ${ref}`,
  rights: 'Rights',
  requester: 'Requester',
  capacity: 'Acting as',
  received: 'Received',
  arrived: 'Received',
  due: 'Answer due',
  extended: 'Extended until',
  dataSubject: 'Data subject',
  authorityShown: 'Authority shown by',
  arguable: 'Arguable, not the safe date',
  note: 'What was asked',
  hold: 'On hold',
  course: 'Each right',
  decision: 'Decision',
  answered: 'Answered',
  checklist: 'Checklist',
  undecided: 'Undecided',
  tasks: 'Tasks at data systems and recipients',
  where: 'Where',
  owner: 'Owner',
  asked: 'Asked',
  chased: 'Chased',
  result: 'Result',
  phase: 'State',
  identity: 'Identity',
  outcome: 'Outcome',
  controller: 'Controller',
  authority: 'Supervisory authority',
  why: 'Why this date',
  calendar: (country, rules, version) => `Calendar ${country}, holiday table ${version}, rules ${rules}.`,
  conversation: 'Conversation',
  from: 'From',
  to: 'To',
  subject: 'Subject',
  attachments: 'Attachments',
  file: 'Raw message',
  unreadable: 'This message cannot be shown as text; its raw bytes are in the file.',
  journal: 'Journal',
  entry: 'No.',
  when: 'When',
  who: 'By',
  what: 'What',
  files: 'About this file',
  howToVerify:
    'This page is one part of an evidence file. manifest.json lists every part with its SHA-256; manifest.sig is an Ed25519 signature over it; log.jsonl and open.jsonl hold the chained lines of the log, proofs.json and checkpoints.txt their proofs. HOWTO.txt says how to check all of it, also without this program.',
};

const fr: PageWords = {
  title: (ref) => `Historique du dossier ${ref}`,
  rights: 'Droits',
  requester: 'Demandeur',
  capacity: 'Agit en qualité de',
  received: 'Reçue le',
  arrived: 'Reçu le',
  due: 'Réponse due le',
  extended: 'Prolongé jusqu’au',
  dataSubject: 'Personne concernée',
  authorityShown: 'Qualité justifiée par',
  arguable: 'Date défendable, non la date sûre',
  note: 'Objet de la demande',
  hold: 'Gel de l’effacement',
  course: 'Chaque droit',
  decision: 'Décision',
  answered: 'Réponse',
  checklist: 'Liste de contrôle',
  undecided: 'Non encore décidé',
  tasks: 'Tâches auprès des systèmes et des destinataires',
  where: 'Où',
  owner: 'Responsable',
  asked: 'Demandé',
  chased: 'Relancé',
  result: 'Résultat',
  phase: 'État',
  identity: 'Identité',
  outcome: 'Issue',
  controller: 'Responsable du traitement',
  authority: 'Autorité de contrôle',
  why: 'Pourquoi cette date',
  calendar: (country, rules, version) => `Calendrier ${country}, table des jours fériés ${version}, règles ${rules}.`,
  conversation: 'Échanges',
  from: 'De',
  to: 'À',
  subject: 'Objet',
  attachments: 'Pièces jointes',
  file: 'Message brut',
  unreadable: 'Ce message ne peut être affiché en texte ; ses octets bruts sont dans le fichier.',
  journal: 'Journal',
  entry: 'N°',
  when: 'Quand',
  who: 'Par',
  what: 'Quoi',
  files: 'À propos de ce fichier',
  howToVerify:
    'Cette page fait partie d’un fichier de preuve. manifest.json énumère chaque pièce avec son SHA-256 ; manifest.sig en est la signature Ed25519 ; log.jsonl et open.jsonl contiennent les lignes chaînées du journal, proofs.json et checkpoints.txt leurs preuves. HOWTO.txt explique comment vérifier l’ensemble, même sans ce logiciel.',
};

const nl: PageWords = {
  title: (ref) => `Dossiergeschiedenis ${ref}`,
  rights: 'Rechten',
  requester: 'Verzoeker',
  capacity: 'Handelt als',
  received: 'Ontvangen',
  arrived: 'Ontvangen',
  due: 'Antwoord uiterlijk',
  extended: 'Verlengd tot',
  dataSubject: 'Betrokkene',
  authorityShown: 'Bevoegdheid aangetoond met',
  arguable: 'Verdedigbaar, niet de veilige datum',
  note: 'Wat werd gevraagd',
  hold: 'Bewaarplicht',
  course: 'Elk recht',
  decision: 'Besluit',
  answered: 'Beantwoord',
  checklist: 'Controlelijst',
  undecided: 'Nog niet besloten',
  tasks: 'Taken bij gegevenssystemen en ontvangers',
  where: 'Waar',
  owner: 'Verantwoordelijke',
  asked: 'Gevraagd',
  chased: 'Herinnerd',
  result: 'Resultaat',
  phase: 'Stand',
  identity: 'Identiteit',
  outcome: 'Uitkomst',
  controller: 'Verwerkingsverantwoordelijke',
  authority: 'Toezichthoudende autoriteit',
  why: 'Waarom deze datum',
  calendar: (country, rules, version) => `Kalender ${country}, feestdagentabel ${version}, regels ${rules}.`,
  conversation: 'Briefwisseling',
  from: 'Van',
  to: 'Aan',
  subject: 'Onderwerp',
  attachments: 'Bijlagen',
  file: 'Ruw bericht',
  unreadable: 'Dit bericht kan niet als tekst worden getoond; de ruwe bytes zitten in het bestand.',
  journal: 'Logboek',
  entry: 'Nr.',
  when: 'Wanneer',
  who: 'Door',
  what: 'Wat',
  files: 'Over dit bestand',
  howToVerify:
    'Deze pagina is een deel van een bewijsbestand. manifest.json noemt elk deel met zijn SHA-256; manifest.sig is de Ed25519-handtekening daarover; log.jsonl en open.jsonl bevatten de geketende regels van het logboek, proofs.json en checkpoints.txt de bewijzen daarbij. In HOWTO.txt staat hoe u het geheel controleert, ook zonder dit programma.',
};

export const pageWords: Readonly<Record<Locale, PageWords>> = { en, fr, nl };
