// Legal words in Dutch: what is decided, owed, asked and proven.

import type { WordsOf } from '../word-key.ts';

export const lawWords: WordsOf<
  | 'refusalGround'
  | 'exception'
  | 'objectionSubject'
  | 'decision'
  | 'duty'
  | 'task'
  | 'taskState'
  | 'taskResult'
  | 'method'
  | 'proof'
  | 'trigger'
  | 'format'
  | 'channel'
  | 'basis'
> = {
  'decision.granted': 'Ingewilligd',
  'decision.partly-granted': 'Gedeeltelijk ingewilligd',
  'decision.refused': 'Geweigerd',
  'decision.no-data-held': 'Geen gegevens aanwezig',

  'refusalGround.manifestly-unfounded': 'Kennelijk ongegrond verzoek',
  'refusalGround.excessive': 'Buitensporig verzoek',
  'refusalGround.exception': 'Uitzondering op het recht zelf',
  'refusalGround.not-identifiable': 'Betrokkene niet te identificeren',

  'exception.access-rights-of-others': 'Rechten en vrijheden van anderen (weglakken)',
  'exception.access-national-law': 'Beperking bij Unierecht of nationaal recht',
  'exception.rectification-accurate': 'Gegevens zijn juist en volledig',
  'exception.erasure-no-ground': 'Geen grond voor wissing van toepassing',
  'exception.erasure-expression': 'Vrijheid van meningsuiting en informatie',
  'exception.erasure-legal-obligation': 'Wettelijke verplichting of taak van algemeen belang',
  'exception.erasure-public-health': 'Algemeen belang op het gebied van de volksgezondheid',
  'exception.erasure-archiving': 'Archivering in het algemeen belang, onderzoek of statistiek',
  'exception.erasure-legal-claims': 'Instelling, uitoefening of onderbouwing van een rechtsvordering',
  'exception.restriction-no-trigger': 'Geen van de vier gevallen van beperking',
  'exception.portability-out-of-scope': 'Gegevens vallen buiten de overdraagbaarheid',
  'exception.portability-public-task': 'Taak van algemeen belang of openbaar gezag',
  'exception.portability-rights-of-others': 'Rechten en vrijheden van anderen',
  'exception.objection-other-basis': 'Verwerking berust op een andere rechtsgrond',
  'exception.objection-compelling-grounds': 'Dwingende gerechtvaardigde gronden',
  'exception.objection-legal-claims': 'Instelling, uitoefening of onderbouwing van een rechtsvordering',
  'exception.objection-research': 'Onderzoek of statistiek voor een taak van algemeen belang',
  'exception.automated-none': 'Geen uitsluitend geautomatiseerd besluit',
  'exception.automated-permitted':
    'Geautomatiseerd besluit toegestaan (overeenkomst, wet of uitdrukkelijke toestemming)',
  'exception.consent-other-basis': 'Verwerking berust niet op toestemming',
  'exception.post-mortem-not-entitled': 'Verzoeker niet gerechtigd',
  'exception.post-mortem-beyond-need': 'Niet nodig voor de afwikkeling van de nalatenschap',

  'objectionSubject.direct-marketing': 'Direct marketing',
  'objectionSubject.other-processing': 'Andere verwerking',

  'duty.access-confirmation': 'Uitsluitsel of gegevens worden verwerkt',
  'duty.access-purposes': 'Verwerkingsdoeleinden',
  'duty.access-categories': 'Categorieën van gegevens',
  'duty.access-recipients': 'Ontvangers bij naam',
  'duty.access-retention': 'Bewaartermijnen of de criteria daarvoor',
  'duty.access-rights': 'Vermelding van de overige rechten',
  'duty.access-complaint': 'Vermelding van het klachtrecht',
  'duty.access-source': 'Bron van niet bij de betrokkene verzamelde gegevens',
  'duty.access-automated': 'Onderliggende logica van geautomatiseerde besluiten',
  'duty.access-safeguards': 'Waarborgen bij doorgifte buiten de EER',
  'duty.access-copy': 'Kopie van de gegevens',
  'duty.access-redactions': 'Gegevens van anderen weggelakt',
  'duty.rectification-checked': 'Gegevens nagegaan en verbeterd',
  'duty.rectification-statement': 'Aanvullende verklaring toegevoegd',
  'duty.rectification-recipients': 'Ontvangers in kennis gesteld van de rectificatie',
  'duty.erasure-ground': 'Grond voor wissing vastgesteld',
  'duty.erasure-exceptions': 'Uitzonderingen op de wissing nagegaan',
  'duty.erasure-published': 'Andere verwerkingsverantwoordelijken ingelicht over openbaar gemaakte gegevens',
  'duty.erasure-recipients': 'Ontvangers in kennis gesteld van de wissing',
  'duty.restriction-trigger': 'Geval van beperking vastgesteld',
  'duty.restriction-recipients': 'Ontvangers in kennis gesteld van de beperking',
  'duty.portability-scope': 'Omvang van de over te dragen gegevens bepaald',
  'duty.portability-transfer': 'Gegevens rechtstreeks doorgezonden aan de andere verwerkingsverantwoordelijke',
  'duty.portability-others': 'Rechten van anderen in acht genomen',
  'duty.objection-balance': 'Belangenafweging vastgelegd',
  'duty.objection-stopped': 'Verwerking gestaakt',
  'duty.automated-review': 'Besluit heroverwogen met menselijke tussenkomst',
  'duty.automated-view': 'Standpunt van de betrokkene gehoord en meegewogen',
  'duty.consent-stopped': 'Op toestemming berustende verwerking gestaakt',
  'duty.consent-erasure': 'Gegevens zonder andere rechtsgrond gewist',
  'duty.post-mortem-who': 'Instructies of erfgenaamschap nagegaan',
  'duty.post-mortem-carried-out': 'Instructies uitgevoerd',

  'task.search': 'Opzoeken en kopie aanleveren',
  'task.correct': 'Gegevens corrigeren',
  'task.erase': 'Gegevens wissen',
  'task.freeze': 'Gegevens bevriezen: alleen nog opslaan',
  'task.extract': 'Gegevens uitlezen in een machineleesbare vorm',
  'task.stop': 'Verwerking staken',
  'task.review': 'Besluit door een mens laten heroverwegen',
  'task.carry-out': 'Instructies uitvoeren',
  'task.inform': 'In kennis stellen van de wijziging',

  'taskState.planned': 'Gepland',
  'taskState.asked': 'Uitgezet',
  'taskState.finished': 'Afgerond',
  'taskState.dropped': 'Vervallen',

  'taskResult.done': 'Uitgevoerd',
  'taskResult.nothing-held': 'Geen gegevens aanwezig',
  'taskResult.kept': 'Gegevens behouden',
  'taskResult.impossible': 'Onmogelijk of onevenredig veel inspanning',

  'method.known-contact': 'Bevestiging via een bekend account of bekende contactgegevens',
  'method.held-data': 'Vragen die alleen de betrokkene kan beantwoorden',
  'method.digital-identity': 'Digitale identiteit',
  'method.registered-delivery': 'Aangetekende brief met identiteitscontrole bij uitreiking',
  'method.masked-document': 'Kopie van een identiteitsbewijs, overbodige gegevens afgeschermd',
  'method.other': 'Anders',

  'proof.mandate': 'Volmacht',
  'proof.parental-authority': 'Bewijs van ouderlijk gezag',
  'proof.guardianship': 'Bewijs van voogdij of curatele',
  'proof.certificate-of-inheritance': 'Verklaring van erfrecht',
  'proof.family-record-book': 'Familieboekje',
  'proof.named-in-directive': 'Aanwijzing in de instructies van de overledene',
  'proof.court-decision': 'Rechterlijke beslissing',

  'trigger.accuracy-disputed': 'Juistheid betwist door de betrokkene',
  'trigger.unlawful': 'Onrechtmatige verwerking, betrokkene verzet zich tegen wissing',
  'trigger.legal-claims': 'Gegevens nodig voor een rechtsvordering van de betrokkene',
  'trigger.objection-pending': 'Bezwaar nog in behandeling',

  'format.json': 'JSON',
  'format.csv': 'CSV',
  'format.xml': 'XML',
  'format.pdf': 'PDF',
  'format.mail': 'Tekst van de e-mail',
  'format.paper': 'Papier',
  'format.oral': 'Mondeling',

  'channel.mail': 'E-mail',
  'channel.post': 'Post',
  'channel.phone': 'Telefoon',
  'channel.in-person': 'Mondeling, ter plaatse',
  'channel.web-form': 'Webformulier',
  'channel.in-app': 'Bericht in de app',
  'channel.forwarded': 'Doorgestuurd door een ander',

  'basis.consent': 'Toestemming',
  'basis.contract': 'Uitvoering van een overeenkomst',
  'basis.legal-obligation': 'Wettelijke verplichting',
  'basis.vital-interests': 'Vitale belangen',
  'basis.public-task': 'Taak van algemeen belang',
  'basis.legitimate-interests': 'Gerechtvaardigde belangen',
};
