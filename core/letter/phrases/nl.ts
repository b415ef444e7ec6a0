// What letters say, in Dutch.

import { citing } from './citing.ts';
import type { Phrases } from './phrases.ts';

export const nl: Phrases = {
  right: {
    access: 'het recht van inzage',
    rectification: 'het recht op rectificatie',
    erasure: 'het recht op gegevenswissing (‘recht op vergetelheid’)',
    restriction: 'het recht op beperking van de verwerking',
    portability: 'het recht op overdraagbaarheid van gegevens',
    objection: 'het recht van bezwaar',
    'automated-decision':
      'het recht niet te worden onderworpen aan een uitsluitend op geautomatiseerde verwerking gebaseerd besluit',
    'consent-withdrawal': 'het recht om toestemming in te trekken',
    'post-mortem': 'de rechten over persoonsgegevens na overlijden',
  },
  stems: {
    access: ['inzage', 'toegang', 'kopie'],
    rectification: ['rectific', 'corrig', 'correctie'],
    erasure: ['wissing', 'wissen', 'gewist', 'verwijder', 'vergetelheid'],
    restriction: ['beperk'],
    portability: ['overdra'],
    objection: ['bezwaar'],
    'automated-decision': ['geautomatiseerd'],
    'consent-withdrawal': ['toestemming'],
    'post-mortem': ['overlijden', 'overleden'],
  },
  courts: ['rechter', 'rechtbank', 'gerecht'],
  ground: {
    'manifestly-unfounded': 'Wij beschouwen het verzoek als kennelijk ongegrond.',
    excessive: 'Wij beschouwen het verzoek als buitensporig.',
    'not-identifiable':
      'Met de informatie waarover wij beschikken, kunnen wij de betrokkene niet identificeren; ook met wat wij hebben gevraagd, is dat niet gelukt.',
  },
  exception: {
    'access-rights-of-others': 'Verstrekking zou afbreuk doen aan de rechten en vrijheden van anderen.',
    'access-national-law': 'Het Unierecht of het nationale recht beperkt hier het recht van inzage.',
    'rectification-accurate': 'Na controle zijn wij van oordeel dat de gegevens juist en volledig zijn.',
    'erasure-no-ground': 'Geen van de gronden waarop persoonsgegevens moeten worden gewist, is van toepassing.',
    'erasure-expression':
      'De verwerking is nodig voor het uitoefenen van het recht op vrijheid van meningsuiting en informatie.',
    'erasure-legal-obligation':
      'Wij hebben deze gegevens nodig voor het nakomen van een wettelijke verplichting of voor het vervullen van een taak van algemeen belang.',
    'erasure-public-health': 'De verwerking is nodig om redenen van algemeen belang op het gebied van volksgezondheid.',
    'erasure-archiving':
      'De gegevens worden bewaard met het oog op archivering in het algemeen belang, onderzoek of statistiek; wissing zou dat onmogelijk maken of ernstig in het gedrang brengen.',
    'erasure-legal-claims':
      'Wij hebben deze gegevens nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering.',
    'restriction-no-trigger': 'Geen van de vier situaties waarin de verwerking moet worden beperkt, doet zich voor.',
    'portability-out-of-scope':
      'Het recht op overdraagbaarheid geldt alleen voor gegevens die de betrokkene zelf heeft verstrekt en die wij geautomatiseerd verwerken op grond van toestemming of een overeenkomst. Daarvan is hier geen sprake.',
    'portability-public-task':
      'De verwerking is nodig voor de vervulling van een taak van algemeen belang of voor de uitoefening van het openbaar gezag.',
    'portability-rights-of-others':
      'Verstrekking van deze gegevens zou afbreuk doen aan de rechten en vrijheden van anderen.',
    'objection-other-basis':
      'Het recht van bezwaar geldt voor verwerking op grond van een taak van algemeen belang of van gerechtvaardigde belangen. Deze verwerking heeft een andere rechtsgrond.',
    'objection-compelling-grounds':
      'Wij hebben voor de verwerking dwingende gerechtvaardigde gronden die zwaarder wegen dan de belangen, rechten en vrijheden van de betrokkene.',
    'objection-legal-claims':
      'De verwerking houdt verband met de instelling, uitoefening of onderbouwing van een rechtsvordering.',
    'objection-research':
      'De verwerking is noodzakelijk voor onderzoek of statistiek in het kader van een taak van algemeen belang.',
    'automated-none': 'Er is geen besluit genomen dat uitsluitend op geautomatiseerde verwerking is gebaseerd.',
    'automated-permitted':
      'Het geautomatiseerde besluit is toegestaan: het is noodzakelijk voor een overeenkomst, toegestaan bij wet of gebaseerd op uitdrukkelijke toestemming.',
    'consent-other-basis': 'Deze verwerking berust niet op toestemming, zodat er geen toestemming is om in te trekken.',
    'post-mortem-not-entitled': 'De wet geeft de verzoeker niet het recht om hier namens de overledene op te treden.',
    'post-mortem-beyond-need': 'Dit gaat verder dan voor de afwikkeling van de nalatenschap nodig is.',
  },
  extension: {
    complexity: 'de complexiteit van het verzoek',
    number: 'het aantal verzoeken',
  },
  basis: {
    consent: 'toestemming',
    contract: 'uitvoering van een overeenkomst',
    'legal-obligation': 'wettelijke verplichting',
    'vital-interests': 'bescherming van vitale belangen',
    'public-task': 'taak van algemeen belang',
    'legitimate-interests': 'gerechtvaardigde belangen',
  },
  method: {
    'known-contact':
      'bevestig dit verzoek vanuit uw account bij ons, of vanaf het e-mailadres of telefoonnummer dat wij al van u hebben',
    'held-data': 'beantwoord de onderstaande vragen over uw contacten met ons',
    'digital-identity': 'bevestig uw identiteit met uw digitale identiteit',
    'registered-delivery':
      'geef ons het postadres door waarnaar wij het antwoord aangetekend kunnen sturen; bij de uitreiking wordt uw identiteit gecontroleerd',
    'masked-document':
      'stuur ons een kopie van een identiteitsbewijs waarop alles wat niet nodig is, onleesbaar is gemaakt',
  },
  enough: {
    'known-contact': 'alleen de persoon die wij kennen, beschikt naar verwachting over dat account, adres of nummer.',
    'held-data': 'alleen de betrokkene kan de antwoorden naar verwachting kennen.',
    'digital-identity': 'zo staat vast wie u bent, zonder dat wij een document hoeven te zien.',
    'registered-delivery': 'de brief wordt alleen uitgereikt aan de persoon aan wie hij is gericht.',
    'masked-document':
      'uw naam en de naam van de afgevende instantie met de data van afgifte en verloop zijn voldoende om te vergelijken met wat wij weten.',
  },
  starts: {
    'end-of-service': 'na het einde van de dienst',
    'account-deletion': 'na verwijdering van het account',
    collection: 'na de verzameling ervan',
    'not-stated': '',
  },
  until: {
    'end-of-service': 'tot het einde van de dienst',
    'account-deletion': 'tot de verwijdering van het account',
    collection: 'niet langer dan de verzameling ervan',
    'not-stated': '',
  },
  outcome: {
    granted: 'uw verzoek is ingewilligd',
    'partly-granted': 'uw verzoek is gedeeltelijk ingewilligd',
    refused: 'uw verzoek is geweigerd',
    'no-data-held': 'wij verwerken geen persoonsgegevens waarop uw verzoek betrekking heeft',
    withdrawn: 'u hebt uw verzoek ingetrokken',
    other: 'de behandeling van uw verzoek is beëindigd',
  },
  trigger: {
    'accuracy-disputed': 'de juistheid van de gegevens wordt betwist, zolang wij die controleren',
    unlawful: 'de verwerking is onrechtmatig en in plaats van wissing is om beperking verzocht',
    'legal-claims': 'de gegevens zijn nodig voor een rechtsvordering',
    'objection-pending': 'een bezwaar tegen de verwerking wordt onderzocht',
  },
  format: {
    json: 'JSON',
    csv: 'CSV',
    xml: 'XML',
    pdf: 'PDF',
    mail: 'de tekst van een e-mail',
    paper: 'papier',
    oral: 'mondeling',
  },
  recipient: {
    processor: 'verwerker',
    controller: 'zelfstandig verwerkingsverantwoordelijke',
    internal: 'eigen afdelingen',
  },
  data: (of) => (of === undefined ? 'uw persoonsgegevens' : `de persoonsgegevens van ${of}`),
  dataOf: (of) => (of === undefined ? 'van uw persoonsgegevens' : `van de persoonsgegevens van ${of}`),
  about: (of) => (of === undefined ? 'over u' : `over ${of}`),
  period: (years, months) =>
    [years > 0 && `${years} jaar`, months > 0 && `${months} ${months === 1 ? 'maand' : 'maanden'}`]
      .filter(Boolean)
      .join(' en '),
  article: citing({
    gdpr: 'AVG',
    write: ({ number, paragraph, point }) =>
      [`artikel ${number}`, paragraph && `lid ${paragraph}`, point && `onder ${point})`].filter(Boolean).join(', '),
    of: (article, law) => (/^artikel \d+$/.test(article) ? `${article} ${law}` : `${article}, ${law}`),
    loi: (article) => `${article} van de Franse wet nr. 78-17`,
  }),
  prompts: {
    'controller.name': 'de naam van de verwerkingsverantwoordelijke',
    'requester.name': 'de naam van de verzoeker',
    'person.name': 'de naam van de betrokkene',
    'dpo.contact': 'hoe de functionaris voor gegevensbescherming te bereiken is',
    'authority.name': 'de naam van de toezichthoudende autoriteit',
    'authority.address': 'het postadres van de toezichthoudende autoriteit',
    'authority.website': 'de website van de toezichthoudende autoriteit',
    court: 'de rechter bij wie beroep openstaat',
    'extension.ground': 'complexiteit of aantal van de verzoeken',
    'extension.reason': 'waarom een antwoord binnen een maand in dit geval niet mogelijk is',
    'extension.until': 'de laatste dag van de verlengde termijn',
    'identity.doubt': 'waarom er twijfel bestaat over de identiteit van de verzoeker',
    'identity.asked': 'wat de verzoeker wordt gevraagd',
    'identity.enough': 'waarom dat voldoende is',
    'clarification.about': 'wat de verzoeker kan preciseren',
    'fee.ground': 'of het verzoek kennelijk ongegrond of buitensporig is',
    'fee.amount': 'het bedrag van de vergoeding met de valuta',
    'fee.facts': 'waaruit blijkt dat het verzoek kennelijk ongegrond of buitensporig is',
    'fee.right': 'het recht waarvoor de vergoeding wordt gevraagd',
    'right.note': 'wat er met dit recht is gedaan',
    'right.facts': 'de feiten waarop de weigering berust',
    'right.reason': 'de grond van de weigering',
    'recipient.name': 'de naam van de ontvanger',
    'access.source': 'waar de gegevens vandaan komen als zij niet bij de betrokkene zijn verzameld',
    'access.automated': 'of er geautomatiseerde besluiten zijn, en hoe die werken',
    'access.safeguards': 'de waarborgen voor doorgiften buiten de EER',
    outcome: 'hoe het verzoek is afgelopen',
    'item.name': 'de naam',
    'item.note': 'de toelichting',
    'item.kind': 'de soort ontvanger',
    'item.country': 'het land',
    'item.safeguard': 'de waarborg voor deze doorgifte',
    'item.holds': 'welke gegevens in dit systeem staan',
    'item.bases': 'de rechtsgrond van dit doel',
    'item.period': 'hoe lang deze gegevens worden bewaard, of hoe dat wordt bepaald',
  },
  unknown: 'een gegeven dat ontbreekt',
};
