// Legal words in Dutch: phase, identity, outcome, ground, capacity, evidence.

import type { WordsOf } from '../word-key.ts';

export const caseWords: WordsOf<'phase' | 'identity' | 'outcome' | 'ground' | 'capacity' | 'evidence'> = {
  'phase.open': 'Open',
  'phase.closed': 'Gesloten',
  'phase.discarded': 'Vervallen',

  'identity.not-doubted': 'Geen twijfel',
  'identity.doubted': 'In twijfel',
  'identity.verified': 'Geverifieerd',
  'identity.not-proven': 'Niet aangetoond',

  'outcome.granted': 'Ingewilligd',
  'outcome.partly-granted': 'Gedeeltelijk ingewilligd',
  'outcome.refused': 'Geweigerd',
  'outcome.no-data-held': 'Geen gegevens aanwezig',
  'outcome.withdrawn': 'Ingetrokken door de betrokkene',
  'outcome.other': 'Anders',

  'ground.complexity': 'de complexiteit van het verzoek',
  'ground.number': 'het aantal verzoeken',

  'capacity.self': 'De betrokkene zelf',
  'capacity.agent': 'Een gemachtigde, zoals een advocaat',
  'capacity.parent': 'Een ouder of voogd',
  'capacity.heir': 'Een erfgenaam of nabestaande',
  'capacity.executor': 'Een uitvoerder die in de instructies is aangewezen',

  'evidence.corrected': 'een dag die de FG heeft gecorrigeerd',
  'evidence.stated': 'een dag die de FG heeft genoteerd, zoals het stempel op een brief',
  'evidence.received-header': 'het stempel van de ontvangende server',
  'evidence.internal-date': 'de aankomstdatum in de mailbox',
  'evidence.mbox-line': 'het bezorgtijdstip in het bestand',
  'evidence.date-header': 'de eigen datum van de afzender, niet meer dan een bewering',
  'evidence.import-time': 'het tijdstip van invoer, bij gebrek aan beter',
};
