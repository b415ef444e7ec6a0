// The words of the evidence that are about letters, files and the course of a case, in the three languages of the desk.

import type { LeavingWay } from '#core/case/letter-kind.ts';
import type { FileOrigin } from '#core/case/letter-event.ts';
import type { Locale } from '#core/words/locale.ts';

export interface EvidenceWords {
  readonly course: string;
  readonly day: string;
  readonly event: string;
  readonly received: string;
  readonly due: string;
  readonly firstDue: string;
  readonly answered: (right: string) => string;
  readonly closed: string;
  /** What a reader of the text gets of the drawing above the table. */
  readonly courseDrawn: (from: string, until: string) => string;
  readonly state: string;
  readonly states: Readonly<Record<'open' | 'done' | 'not-needed', string>>;
  readonly identityCourse: string;
  readonly noDoubt: string;
  readonly noCopies: string;
  readonly letters: string;
  readonly noLetters: string;
  readonly letter: string;
  readonly way: string;
  readonly ways: Readonly<Record<LeavingWay, string>>;
  readonly language: string;
  readonly wording: string;
  readonly ownWording: (version: number) => string;
  readonly appWording: string;
  readonly headerId: string;
  readonly withFiles: string;
  readonly notDelivered: (recipient: string, status: string, when: string) => string;
  readonly delayed: (recipient: string, status: string, when: string) => string;
  readonly part: string;
  readonly notHeld: string;
  readonly caseFiles: string;
  readonly noFiles: string;
  readonly name: string;
  readonly size: string;
  readonly origin: string;
  readonly origins: Readonly<Record<FileOrigin['kind'], string>>;
  readonly sent: string;
  readonly removed: string;
  readonly added: string;
  readonly whyNotHere: string;
  readonly mails: string;
  readonly noMails: string;
  readonly log: string;
  readonly embedded: string;
  readonly erased: string;
}

const en: EvidenceWords = {
  course: 'Course of the case',
  day: 'Day',
  event: 'Event',
  received: 'Request received',
  due: 'Answer due',
  firstDue: 'Answer due before the extension',
  answered: (right) => `Answered: ${right}`,
  closed: 'Case closed',
  courseDrawn: (from, until) => `Drawing of the days in the table below, from ${from} to ${until}.`,
  state: 'State',
  states: { open: 'Open', done: 'Done', 'not-needed': 'Not needed' },
  identityCourse: 'Identity',
  noDoubt: 'The identity was not doubted. No proof was asked (GDPR Art. 12(6)).',
  noCopies:
    'Copies of identity documents are in no part of this file. The journal says that there were some and when they were deleted.',
  letters: 'Letters that left',
  noLetters: 'No letter left this case from the desk.',
  letter: 'Letter',
  way: 'Way',
  ways: { mail: 'Sent by mail', draft: 'Left in the drafts', file: 'Written to a file' },
  language: 'Language',
  wording: 'Wording',
  ownWording: (version) => `The controller’s own, version ${version}`,
  appWording: 'The one that comes with the app',
  headerId: 'Message-ID',
  withFiles: 'Files with it',
  notDelivered: (recipient, status, when) =>
    `Not delivered to ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  delayed: (recipient, status, when) =>
    `Delayed on its way to ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  part: 'Part of this file',
  notHeld: 'Its octets are not in this file; the journal holds their SHA-256.',
  caseFiles: 'Files of the case',
  noFiles: 'The case holds no files beside its mails.',
  name: 'Name',
  size: 'Size',
  origin: 'Origin',
  origins: { brought: 'Brought in', redacted: 'Redacted copy', package: 'Package made by the desk' },
  sent: 'Sent',
  removed: 'Removed',
  added: 'Added',
  whyNotHere:
    'Packages and redacted copies that went out are parts of this file: they are what the person received. Files that were brought in are named here with their SHA-256 only. They may hold the data of others, and they do not show what was told.',
  mails: 'Mails received',
  noMails: 'The case holds no mail.',
  log: 'Log of the desk',
  embedded:
    'case.json, clock.json and journal.json are embedded in this document, for programs. The words of the mails are in case.html and in the raw messages.',
  erased: 'The personal data of this line were erased.',
};

const nl: EvidenceWords = {
  course: 'Verloop van de zaak',
  day: 'Dag',
  event: 'Gebeurtenis',
  received: 'Verzoek ontvangen',
  due: 'Antwoord uiterlijk',
  firstDue: 'Antwoord uiterlijk, vóór de verlenging',
  answered: (right) => `Beantwoord: ${right}`,
  closed: 'Zaak gesloten',
  courseDrawn: (from, until) => `Tekening van de dagen in de tabel hieronder, van ${from} tot ${until}.`,
  state: 'Stand',
  states: { open: 'Open', done: 'Gedaan', 'not-needed': 'Niet nodig' },
  identityCourse: 'Identiteit',
  noDoubt: 'Er bestond geen twijfel over de identiteit. Er is geen bewijs gevraagd (artikel 12, lid 6, AVG).',
  noCopies:
    'Kopieën van identiteitsdocumenten zitten in geen enkel deel van dit bestand. Het logboek vermeldt dat ze er waren en wanneer ze zijn verwijderd.',
  letters: 'Verzonden brieven',
  noLetters: 'Vanuit de desk is in deze zaak geen brief vertrokken.',
  letter: 'Brief',
  way: 'Weg',
  ways: { mail: 'Per e-mail verzonden', draft: 'In de concepten gezet', file: 'Als bestand opgeslagen' },
  language: 'Taal',
  wording: 'Tekst',
  ownWording: (version) => `Eigen tekst van de verwerkingsverantwoordelijke, versie ${version}`,
  appWording: 'De tekst die bij de app hoort',
  headerId: 'Message-ID',
  withFiles: 'Meegezonden bestanden',
  notDelivered: (recipient, status, when) =>
    `Niet bezorgd bij ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  delayed: (recipient, status, when) =>
    `Vertraagd op weg naar ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  part: 'Deel van dit bestand',
  notHeld: 'De bytes zitten niet in dit bestand; het logboek bevat hun SHA-256.',
  caseFiles: 'Bestanden van de zaak',
  noFiles: 'De zaak bevat naast de e-mails geen bestanden.',
  name: 'Naam',
  size: 'Grootte',
  origin: 'Herkomst',
  origins: { brought: 'Toegevoegd', redacted: 'Onleesbaar gemaakte kopie', package: 'Pakket van de desk' },
  sent: 'Verzonden',
  removed: 'Verwijderd',
  added: 'Toegevoegd op',
  whyNotHere:
    'Pakketten en onleesbaar gemaakte kopieën die zijn verzonden, zijn delen van dit bestand: dat is wat de betrokkene heeft ontvangen. Toegevoegde bestanden staan hier alleen met hun naam en SHA-256. Zij kunnen gegevens van anderen bevatten en tonen niet wat is meegedeeld.',
  mails: 'Ontvangen e-mails',
  noMails: 'De zaak bevat geen e-mail.',
  log: 'Logboek van de desk',
  embedded:
    'case.json, clock.json en journal.json zijn in dit document ingesloten, voor programma’s. De tekst van de e-mails staat in case.html en in de ruwe berichten.',
  erased: 'De persoonsgegevens van deze regel zijn gewist.',
};

const fr: EvidenceWords = {
  course: 'Déroulement du dossier',
  day: 'Jour',
  event: 'Événement',
  received: 'Demande reçue',
  due: 'Réponse due',
  firstDue: 'Réponse due avant la prolongation',
  answered: (right) => `Répondu : ${right}`,
  closed: 'Dossier clos',
  courseDrawn: (from, until) => `Dessin des jours du tableau ci-dessous, du ${from} au ${until}.`,
  state: 'État',
  states: { open: 'Ouvert', done: 'Fait', 'not-needed': 'Non requis' },
  identityCourse: 'Identité',
  noDoubt:
    'L’identité n’a pas été mise en doute. Aucun justificatif n’a été demandé (article 12, paragraphe 6, du RGPD).',
  noCopies:
    'Aucune pièce de ce fichier ne contient de copie de document d’identité. Le journal indique qu’il y en a eu et quand elles ont été supprimées.',
  letters: 'Lettres parties',
  noLetters: 'Aucune lettre n’est partie de ce dossier par le bureau.',
  letter: 'Lettre',
  way: 'Voie',
  ways: { mail: 'Envoyée par courriel', draft: 'Déposée dans les brouillons', file: 'Enregistrée dans un fichier' },
  language: 'Langue',
  wording: 'Texte',
  ownWording: (version) => `Celui du responsable du traitement, version ${version}`,
  appWording: 'Celui de l’application',
  headerId: 'Message-ID',
  withFiles: 'Fichiers joints',
  notDelivered: (recipient, status, when) => `Non remise à ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  delayed: (recipient, status, when) =>
    `Retardée en route vers ${recipient}${status === '' ? '' : ` (${status})`}, ${when}`,
  part: 'Pièce de ce fichier',
  notHeld: 'Ses octets ne sont pas dans ce fichier ; le journal contient leur SHA-256.',
  caseFiles: 'Fichiers du dossier',
  noFiles: 'Le dossier ne contient pas d’autres fichiers que ses messages.',
  name: 'Nom',
  size: 'Taille',
  origin: 'Origine',
  origins: { brought: 'Ajouté', redacted: 'Copie occultée', package: 'Ensemble établi par le bureau' },
  sent: 'Envoyé',
  removed: 'Supprimé',
  added: 'Ajouté le',
  whyNotHere:
    'Les ensembles et les copies occultées qui ont été envoyés sont des pièces de ce fichier : c’est ce que la personne concernée a reçu. Les fichiers ajoutés ne sont cités ici qu’avec leur nom et leur SHA-256. Ils peuvent contenir les données d’autres personnes et ne montrent pas ce qui a été communiqué.',
  mails: 'Messages reçus',
  noMails: 'Le dossier ne contient aucun message.',
  log: 'Journal du bureau',
  embedded:
    'case.json, clock.json et journal.json sont incorporés à ce document, à l’usage des programmes. Le texte des messages se trouve dans case.html et dans les messages bruts.',
  erased: 'Les données à caractère personnel de cette ligne ont été effacées.',
};

export const evidenceWords: Readonly<Record<Locale, EvidenceWords>> = { en, fr, nl };
