// What a person reads first in a package: what it is, what is in it, and how to open it; in the language of their case.

import type { PackageFacts, PackagePart } from './package-parts.ts';

interface ReadmeWords {
  readonly title: string;
  readonly from: string;
  readonly reference: string;
  readonly made: string;
  readonly access: string;
  readonly portability: string;
  readonly list: string;
  readonly system: string;
  readonly open: string;
  readonly index: string;
  readonly questions: string;
}

const nl: ReadmeWords = {
  title: 'Uw persoonsgegevens',
  from: 'Van',
  reference: 'Kenmerk',
  made: 'Gemaakt op',
  access:
    'Dit is de kopie van uw persoonsgegevens waar u om hebt gevraagd (artikel 15, lid 3, van de Algemene verordening gegevensbescherming, AVG).',
  portability:
    'Dit zijn de persoonsgegevens die u ons hebt verstrekt, in een gestructureerde, gangbare en machineleesbare vorm (artikel 20 AVG). U mag ze aan een andere organisatie doorgeven.',
  list: 'Wat erin zit',
  system: 'Afkomstig uit',
  open: 'Om uw privacy te beschermen is dit pakket met een code versleuteld. Zijn de bestanden elders nodig, geef de code dan langs een andere weg door dan het pakket zelf. Bewaar uitgepakte bestanden op een plaats waar alleen u bij kunt.',
  index:
    'De bestanden dragen een nummer in plaats van een naam. In index.csv (te openen als spreadsheet) en index.json (voor programma’s) staat van elk bestand de naam, de omschrijving, de soort, de grootte en een controlegetal (SHA-256).',
  questions: 'Hebt u vragen, antwoord dan op de brief waarbij u dit pakket kreeg, en noem het kenmerk.',
};

const fr: ReadmeWords = {
  title: 'Vos données à caractère personnel',
  from: 'De la part de',
  reference: 'Référence',
  made: 'Préparé le',
  access:
    'Voici la copie de vos données à caractère personnel que vous avez demandée (article 15, paragraphe 3, du règlement général sur la protection des données, RGPD).',
  portability:
    'Voici les données à caractère personnel que vous nous avez fournies, dans un format structuré, couramment utilisé et lisible par machine (article 20 du RGPD). Vous pouvez les transmettre à un autre organisme.',
  list: 'Contenu',
  system: 'Provenance',
  open: 'Pour protéger votre vie privée, cet envoi est chiffré par un code. Si vous transmettez les fichiers, communiquez le code par une autre voie que l’envoi lui-même. Conservez les fichiers extraits à un endroit auquel vous seul avez accès.',
  index:
    'Les fichiers portent un numéro au lieu d’un nom. Les fichiers index.csv (à ouvrir dans un tableur) et index.json (pour les programmes) donnent pour chacun le nom, la description, le type, la taille et une empreinte (SHA-256).',
  questions: 'Pour toute question, répondez à la lettre qui accompagnait cet envoi en rappelant la référence.',
};

const de: ReadmeWords = {
  title: 'Ihre personenbezogenen Daten',
  from: 'Von',
  reference: 'Aktenzeichen',
  made: 'Erstellt am',
  access:
    'Dies ist die von Ihnen verlangte Kopie Ihrer personenbezogenen Daten (Artikel 15 Absatz 3 der Datenschutz-Grundverordnung, DSGVO).',
  portability:
    'Dies sind die personenbezogenen Daten, die Sie uns bereitgestellt haben, in einem strukturierten, gängigen und maschinenlesbaren Format (Artikel 20 DSGVO). Sie dürfen sie einem anderen Verantwortlichen übermitteln.',
  list: 'Inhalt',
  system: 'Herkunft',
  open: 'Zum Schutz Ihrer Daten ist dieses Paket mit einem Code verschlüsselt. Wenn Sie die Dateien weitergeben, teilen Sie den Code auf einem anderen Weg mit als das Paket selbst. Bewahren Sie entpackte Dateien an einem Ort auf, zu dem nur Sie Zugang haben.',
  index:
    'Die Dateien tragen eine Nummer statt eines Namens. In index.csv (für Tabellenprogramme) und index.json (für Programme) stehen zu jeder Datei Name, Beschreibung, Art, Größe und eine Prüfsumme (SHA-256).',
  questions:
    'Bei Fragen antworten Sie bitte auf das Schreiben, mit dem Sie dieses Paket erhalten haben, und nennen Sie das Aktenzeichen.',
};

const en: ReadmeWords = {
  title: 'Your personal data',
  from: 'From',
  reference: 'Reference',
  made: 'Made on',
  access:
    'This is the copy of your personal data that you asked for (Article 15(3) of the General Data Protection Regulation, GDPR).',
  portability:
    'These are the personal data that you provided to us, in a structured, commonly used and machine-readable format (Article 20 GDPR). You may pass them on to another organisation.',
  list: 'What is in it',
  system: 'Comes from',
  open: 'To protect your privacy this package is encrypted with a code. If you pass the files on, give the code by another way than the package itself. Keep unpacked files where only you can reach them.',
  index:
    'The files have numbers instead of names. index.csv (for a spreadsheet) and index.json (for programs) give the name, description, type, size and a checksum (SHA-256) of each.',
  questions: 'If you have questions, answer the letter that came with this package and name the reference.',
};

const words: Readonly<Record<string, ReadmeWords>> = { nl, fr, de, en };

/** The words in the language of a case (ISO 639-1); English where the desk does not write it. */
export function readmeWords(language: string): ReadmeWords {
  return words[language] ?? en;
}

/** Plain text with CRLF: Windows' oldest editor shows it too. */
export function writeReadme(facts: PackageFacts, parts: readonly PackagePart[], language: string): string {
  const say = readmeWords(language);
  const space = language === 'fr' ? '\u00A0' : '';
  const pair = (label: string, value: string): string => `${label}${space}: ${value}`;
  const lines = [
    say.title,
    '='.repeat(say.title.length),
    '',
    pair(say.from, facts.controller),
    pair(say.reference, facts.ref),
    pair(say.made, facts.madeOn),
    '',
    say[facts.right],
    '',
    say.list,
    '-'.repeat(say.list.length),
    '',
    ...parts.flatMap(({ entry, name, description, system }) => [
      `${entry}  ${name}`,
      ...(description === '' ? [] : [`    ${description}`]),
      ...(system === '' ? [] : [`    ${pair(say.system, system)}`]),
    ]),
    '',
    say.index,
    '',
    say.open,
    '',
    say.questions,
    '',
  ];
  return lines.join('\r\n');
}
