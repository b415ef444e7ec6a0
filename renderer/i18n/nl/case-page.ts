// Texts of the screens in Dutch: the page of a case: its ways, audience, conversation, drafts, checks, ladder, journal.

import type { casePageTexts as english } from '../en/case-page.ts';

export const casePageTexts: Readonly<Record<keyof typeof english, string>> = {
  'case.files': 'Stukken',
  'case.beside': 'Termijn en personen',
  'case.splitter': 'Breedte van de kolom naast de zaak',
  'case.show.conversation': 'Correspondentie tonen',
  'case.show.rights': 'Rechten tonen',
  'case.show.tasks': 'Taken tonen',
  'case.show.files': 'Stukken tonen',
  'case.show.journal': 'Logboek tonen',
  'case.nextEntry': 'Volgend bericht of volgende notitie',
  'case.previousEntry': 'Vorig bericht of vorige notitie',
  'case.nextCase': 'Volgende zaak',
  'case.previousCase': 'Vorige zaak',
  'case.nextAct': 'Volgende handeling in de zaak',
  'case.next.identity': 'Volgende stap: identiteit afhandelen',
  'case.next.decide': 'Volgende stap: beslissing over {right}',
  'case.next.rights': 'Volgende stap: controlelijst afwerken',
  'case.next.tasks': 'Volgende stap: taken afronden',

  'audience.internal': 'Intern – wordt nooit verzonden',
  'audience.outgoing': 'Uitgaand – gaat naar',
  'audience.told': 'Meegedeeld aan {who}',

  'conversation.order': 'Volgorde',
  'conversation.order.oldest': 'Oudste eerst',
  'conversation.order.newest': 'Nieuwste eerst',
  'conversation.addNote': 'Interne notitie',
  'conversation.takenBack': 'Bij vergissing vastgelegd, en teruggenomen.',
  'conversation.from': 'Bericht van {who}',

  'draft.kept': 'Nog niet vastgelegd in {ref}. Uw tekst staat er weer zodra u het venster opent.',
  'draft.again': 'Uw tekst van daarnet. Die is nog niet vastgelegd.',
  'draft.lost': 'De desk werd vergrendeld terwijl een tekst in {ref} nog niet af was. Die tekst is niet bewaard.',

  'trackChange.label': 'Voor en na',
  'trackChange.before': 'Nu',
  'trackChange.after': 'Daarna',
  'trackChange.same': 'de dag verschuift niet',
  'trackChange.stops': 'De termijn stopt',

  'decisionCheck.label': 'Wat de beslissing nodig heeft',
  'decisionCheck.missing':
    '{count, plural, one {Voor deze beslissing ontbreekt nog één ding.} other {Voor deze beslissing ontbreken nog # dingen.}}',
  'decisionCheck.complete': 'Voor deze beslissing ontbreekt niets.',
  'decisionCheck.there': '– aanwezig',
  'decisionCheck.lacking': '– ontbreekt',
  'decisionCheck.kind': 'Beslissing',
  'decisionCheck.subject': 'Wat het bezwaar betreft',
  'decisionCheck.ground': 'Grond',
  'decisionCheck.exception': 'Grens van het recht',
  'decisionCheck.facts': 'Feiten',
  'decisionCheck.remedies': 'Klacht en rechter',
  'decisionCheck.canBeTold': 'Na de beslissing kan die worden meegedeeld.',

  'ladder.label': 'Stappen van de identiteitscontrole',
  'ladder.here': '– de zaak is hier',
  'ladder.not-doubted': 'Niet in twijfel',
  'ladder.doubted': 'In twijfel, met een reden',
  'ladder.asked': 'Bevestiging gevraagd',
  'ladder.answered': 'Antwoord ontvangen',
  'ladder.settled': 'Afgehandeld: geverifieerd of niet aangetoond',
  'ladder.document': 'Identiteitsbewijs ontvangen',
  'ladder.clock.not-doubted': 'De maand loopt vanaf de ontvangst. Er wordt niets gevraagd.',
  'ladder.clock.doubted': 'Twijfel alleen stopt niets: de maand loopt door tot de persoon iets is gevraagd.',
  'ladder.clock.asked':
    'Van de vraag tot het antwoord is een opschorting verdedigbaar. De veilige datum verschuift niet.',
  'ladder.clock.answered':
    'Beoordeel het spoedig: de verdedigbare opschorting eindigt met het antwoord, en een document verdwijnt bij het oordeel.',
  'ladder.clock.settled':
    'Geverifieerd: het antwoord moet er op de veilige datum zijn. Niet aangetoond: dat wordt meegedeeld, en hoe het verder kan.',

  'task.grouping': 'Gegroepeerd',
  'task.grouping.right': 'Per recht',
  'task.grouping.system': 'Per systeem',
  'task.quickAdd': 'Nog een systeem of ontvanger',

  'journal.filter': 'Tonen',
  'journal.kind.all': 'Alles',
  'journal.kind.person': 'Met de persoon',
  'journal.kind.decision': 'Beslissingen',
  'journal.kind.work': 'Taken en controlelijst',
  'journal.kind.identity': 'Personen en identiteit',
  'journal.kind.note': 'Interne notities',
  'journal.kind.file': 'Het dossier zelf',
  'journal.count': '{shown} van {all, plural, one {# regel} other {# regels}}',
  'journal.print': 'Afdrukken',
  'journal.told': 'Meegedeeld aan de persoon',
  'journal.entryInLog': 'Regel {seq}, in het auditlogboek',
};
