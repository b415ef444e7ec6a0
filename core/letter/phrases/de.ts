// What letters say, in German: the desk writes letters in it and has no screens in it, so its names of things live here alone.

import { citing } from './citing.ts';
import type { Phrases } from './phrases.ts';

export const de: Phrases = {
  right: {
    access: 'das Recht auf Auskunft',
    rectification: 'das Recht auf Berichtigung',
    erasure: 'das Recht auf Löschung („Recht auf Vergessenwerden“)',
    restriction: 'das Recht auf Einschränkung der Verarbeitung',
    portability: 'das Recht auf Datenübertragbarkeit',
    objection: 'das Widerspruchsrecht',
    'automated-decision':
      'das Recht, nicht einer ausschließlich auf einer automatisierten Verarbeitung beruhenden Entscheidung unterworfen zu werden',
    'consent-withdrawal': 'das Recht auf Widerruf der Einwilligung',
    'post-mortem': 'die Rechte an personenbezogenen Daten nach dem Tod',
  },
  stems: {
    access: ['auskunft', 'kopie'],
    rectification: ['berichtig', 'korrig'],
    erasure: ['lösch', 'vergessen'],
    restriction: ['einschränk'],
    portability: ['übertragbar', 'übertrag'],
    objection: ['widerspr'],
    'automated-decision': ['automatisiert'],
    'consent-withdrawal': ['einwilligung'],
    'post-mortem': ['tod', 'verstorben'],
  },
  courts: ['gericht'],
  ground: {
    'manifestly-unfounded': 'Wir halten den Antrag für offenkundig unbegründet.',
    excessive: 'Wir halten den Antrag für exzessiv.',
    'not-identifiable':
      'Mit den Informationen, die uns vorliegen, können wir die betroffene Person nicht identifizieren, und auch das, worum wir gebeten haben, hat dies nicht ermöglicht.',
  },
  exception: {
    'access-rights-of-others': 'Die Offenlegung würde die Rechte und Freiheiten anderer Personen beeinträchtigen.',
    'access-national-law': 'Das Recht der Union oder der Mitgliedstaaten beschränkt hier das Auskunftsrecht.',
    'rectification-accurate': 'Nach Prüfung halten wir die Daten für richtig und vollständig.',
    'erasure-no-ground': 'Keiner der Gründe, aus denen personenbezogene Daten zu löschen sind, liegt vor.',
    'erasure-expression':
      'Die Verarbeitung ist zur Ausübung des Rechts auf freie Meinungsäußerung und Information erforderlich.',
    'erasure-legal-obligation':
      'Wir benötigen diese Daten zur Erfüllung einer rechtlichen Verpflichtung oder zur Wahrnehmung einer Aufgabe im öffentlichen Interesse.',
    'erasure-public-health':
      'Die Verarbeitung ist aus Gründen des öffentlichen Interesses im Bereich der öffentlichen Gesundheit erforderlich.',
    'erasure-archiving':
      'Die Daten werden für im öffentlichen Interesse liegende Archivzwecke, für Forschungs- oder für statistische Zwecke aufbewahrt, deren Verwirklichung die Löschung unmöglich machen oder ernsthaft beeinträchtigen würde.',
    'erasure-legal-claims':
      'Wir benötigen diese Daten zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen.',
    'restriction-no-trigger':
      'Keine der vier Voraussetzungen, unter denen die Verarbeitung einzuschränken ist, liegt vor.',
    'portability-out-of-scope':
      'Das Recht auf Datenübertragbarkeit gilt nur für Daten, die die betroffene Person uns bereitgestellt hat und die wir auf der Grundlage einer Einwilligung oder eines Vertrags mithilfe automatisierter Verfahren verarbeiten. Das ist hier nicht der Fall.',
    'portability-public-task':
      'Die Verarbeitung ist für die Wahrnehmung einer Aufgabe erforderlich, die im öffentlichen Interesse liegt oder in Ausübung öffentlicher Gewalt erfolgt.',
    'portability-rights-of-others':
      'Die Herausgabe dieser Daten würde die Rechte und Freiheiten anderer Personen beeinträchtigen.',
    'objection-other-basis':
      'Das Widerspruchsrecht gilt für Verarbeitungen, die auf einer Aufgabe im öffentlichen Interesse oder auf berechtigten Interessen beruhen. Diese Verarbeitung hat eine andere Rechtsgrundlage.',
    'objection-compelling-grounds':
      'Für die Verarbeitung bestehen zwingende schutzwürdige Gründe, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen.',
    'objection-legal-claims':
      'Die Verarbeitung dient der Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen.',
    'objection-research':
      'Die Verarbeitung ist für Forschungs- oder statistische Zwecke im Rahmen einer im öffentlichen Interesse liegenden Aufgabe erforderlich.',
    'automated-none':
      'Es wurde keine ausschließlich auf einer automatisierten Verarbeitung beruhende Entscheidung getroffen.',
    'automated-permitted':
      'Die automatisierte Entscheidung ist zulässig: Sie ist für einen Vertrag erforderlich, durch Rechtsvorschriften erlaubt oder beruht auf einer ausdrücklichen Einwilligung.',
    'consent-other-basis':
      'Diese Verarbeitung beruht nicht auf einer Einwilligung, sodass es keine Einwilligung zu widerrufen gibt.',
    'post-mortem-not-entitled':
      'Das Gesetz gibt der antragstellenden Person nicht das Recht, hier für die verstorbene Person zu handeln.',
    'post-mortem-beyond-need': 'Dies geht über das hinaus, was die Abwicklung des Nachlasses erfordert.',
  },
  extension: {
    complexity: 'der Komplexität des Antrags',
    number: 'der Anzahl der Anträge',
  },
  basis: {
    consent: 'Einwilligung',
    contract: 'Erfüllung eines Vertrags',
    'legal-obligation': 'rechtliche Verpflichtung',
    'vital-interests': 'Schutz lebenswichtiger Interessen',
    'public-task': 'Aufgabe im öffentlichen Interesse',
    'legitimate-interests': 'berechtigte Interessen',
  },
  method: {
    'known-contact':
      'Bitte bestätigen Sie diesen Antrag über Ihr Konto bei uns oder über die E-Mail-Adresse oder Telefonnummer, die uns von Ihnen bereits bekannt ist',
    'held-data': 'Bitte beantworten Sie die folgenden Fragen zu Ihren Kontakten mit uns',
    'digital-identity': 'Bitte bestätigen Sie Ihre Identität mit Ihrer digitalen Identität',
    'registered-delivery':
      'Bitte nennen Sie uns die Postanschrift, an die wir die Antwort per Einschreiben senden können; Ihre Identität wird bei der Übergabe geprüft',
    'masked-document':
      'Bitte senden Sie uns die Kopie eines Ausweises, auf der alles unkenntlich gemacht ist, was nicht benötigt wird',
  },
  enough: {
    'known-contact':
      'Nur die Person, die wir kennen, wird über dieses Konto, diese Adresse oder diese Nummer verfügen.',
    'held-data': 'Nur die betroffene Person wird die Antworten kennen.',
    'digital-identity': 'So steht fest, wer Sie sind, ohne dass wir ein Dokument sehen müssen.',
    'registered-delivery': 'Das Schreiben wird nur der Person übergeben, an die es gerichtet ist.',
    'masked-document':
      'Ihr Name und der Name der ausstellenden Behörde mit den Daten der Ausstellung und des Ablaufs genügen zum Vergleich mit dem, was wir wissen.',
  },
  starts: {
    'end-of-service': 'ab dem Ende des Dienstes',
    'account-deletion': 'ab der Löschung des Kontos',
    collection: 'ab ihrer Erhebung',
    'not-stated': '',
  },
  until: {
    'end-of-service': 'bis zum Ende des Dienstes',
    'account-deletion': 'bis zur Löschung des Kontos',
    collection: 'nicht über ihre Erhebung hinaus',
    'not-stated': '',
  },
  outcome: {
    granted: 'Ihrem Antrag wurde entsprochen',
    'partly-granted': 'Ihrem Antrag wurde teilweise entsprochen',
    refused: 'Ihr Antrag wurde abgelehnt',
    'no-data-held': 'wir verarbeiten keine personenbezogenen Daten, auf die sich Ihr Antrag bezieht',
    withdrawn: 'Sie haben Ihren Antrag zurückgezogen',
    other: 'die Bearbeitung Ihres Antrags ist beendet',
  },
  trigger: {
    'accuracy-disputed': 'die Richtigkeit der Daten wird bestritten, für die Dauer unserer Prüfung',
    unlawful: 'die Verarbeitung ist unrechtmäßig, und statt der Löschung wurde die Einschränkung verlangt',
    'legal-claims': 'die Daten werden für Rechtsansprüche benötigt',
    'objection-pending': 'ein Widerspruch gegen die Verarbeitung wird geprüft',
  },
  format: {
    json: 'JSON',
    csv: 'CSV',
    xml: 'XML',
    pdf: 'PDF',
    mail: 'Text einer E-Mail',
    paper: 'Papier',
    oral: 'mündlich',
  },
  recipient: {
    processor: 'Auftragsverarbeiter',
    controller: 'eigenständig Verantwortlicher',
    internal: 'eigene Abteilungen',
  },
  data: (of) => (of === undefined ? 'Ihre personenbezogenen Daten' : `die personenbezogenen Daten von ${of}`),
  dataOf: (of) => (of === undefined ? 'Ihrer personenbezogenen Daten' : `der personenbezogenen Daten von ${of}`),
  about: (of) => (of === undefined ? 'über Sie' : `über ${of}`),
  period: (years, months) =>
    [
      years > 0 && `${years} ${years === 1 ? 'Jahr' : 'Jahre'}`,
      months > 0 && `${months} ${months === 1 ? 'Monat' : 'Monate'}`,
    ]
      .filter(Boolean)
      .join(' und '),
  article: citing({
    gdpr: 'DSGVO',
    write: ({ number, paragraph, point }) =>
      [`Art. ${number}`, paragraph && `Abs. ${paragraph}`, point && `Buchst. ${point}`].filter(Boolean).join(' '),
    of: (article, law) => `${article} ${law}`,
    loi: (article) => `${article} des französischen Gesetzes Nr. 78-17`,
  }),
  prompts: {
    'controller.name': 'der Name des Verantwortlichen',
    'requester.name': 'der Name der antragstellenden Person',
    'person.name': 'der Name der betroffenen Person',
    'dpo.contact': 'wie die oder der Datenschutzbeauftragte zu erreichen ist',
    'authority.name': 'der Name der Aufsichtsbehörde',
    'authority.address': 'die Postanschrift der Aufsichtsbehörde',
    'authority.website': 'die Website der Aufsichtsbehörde',
    court: 'das Gericht, an das sich die Person wenden kann',
    'extension.ground': 'Komplexität oder Anzahl der Anträge',
    'extension.reason': 'warum eine Antwort innerhalb eines Monats in diesem Fall nicht möglich ist',
    'extension.until': 'der letzte Tag der verlängerten Frist',
    'identity.doubt': 'warum Zweifel an der Identität der antragstellenden Person bestehen',
    'identity.asked': 'worum die antragstellende Person gebeten wird',
    'identity.enough': 'warum das genügt',
    'clarification.about': 'was die antragstellende Person präzisieren kann',
    'fee.ground': 'ob der Antrag offenkundig unbegründet oder exzessiv ist',
    'fee.amount': 'der Betrag des Entgelts mit Währung',
    'fee.facts': 'woraus sich ergibt, dass der Antrag offenkundig unbegründet oder exzessiv ist',
    'fee.right': 'das Recht, für das das Entgelt verlangt wird',
    'right.note': 'was zu diesem Recht veranlasst wurde',
    'right.facts': 'die Tatsachen, auf denen die Ablehnung beruht',
    'right.reason': 'der Grund der Ablehnung',
    'recipient.name': 'der Name des Empfängers',
    'access.source': 'woher die Daten stammen, wenn sie nicht bei der Person erhoben wurden',
    'access.automated': 'ob es automatisierte Entscheidungen gibt und wie sie funktionieren',
    'access.safeguards': 'die Garantien für Übermittlungen außerhalb des EWR',
    outcome: 'das Ergebnis des Antrags',
    'item.name': 'der Name',
    'item.note': 'die Erläuterung',
    'item.kind': 'die Art des Empfängers',
    'item.country': 'das Land',
    'item.safeguard': 'die Garantie für diese Übermittlung',
    'item.holds': 'welche Daten dieses System enthält',
    'item.bases': 'die Rechtsgrundlage dieses Zwecks',
    'item.period': 'wie lange diese Daten gespeichert werden oder nach welchen Kriterien',
  },
  unknown: 'eine fehlende Angabe',
};
