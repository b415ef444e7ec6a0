// Legal words in French: phase, identity, outcome, ground, capacity, evidence.

import type { WordsOf } from '../word-key.ts';

export const caseWords: WordsOf<'phase' | 'identity' | 'outcome' | 'ground' | 'capacity' | 'evidence'> = {
  'phase.open': 'Ouvert',
  'phase.closed': 'Clos',
  'phase.discarded': 'Abandonné',

  'identity.not-doubted': 'Pas de doute',
  'identity.doubted': 'Mise en doute',
  'identity.verified': 'Vérifiée',
  'identity.not-proven': 'Non établie',

  'outcome.granted': 'Suite favorable',
  'outcome.partly-granted': 'Suite partiellement favorable',
  'outcome.refused': 'Refus',
  'outcome.no-data-held': 'Aucune donnée détenue',
  'outcome.withdrawn': 'Retirée par la personne',
  'outcome.other': 'Autre',

  'ground.complexity': 'la complexité de la demande',
  'ground.number': 'le nombre de demandes',

  'capacity.self': 'La personne concernée',
  'capacity.agent': 'Un mandataire, tel qu’un avocat',
  'capacity.parent': 'Un parent ou tuteur',
  'capacity.heir': 'Un héritier ou proche d’une personne décédée',
  'capacity.executor': 'Une personne désignée dans les directives du défunt',

  'evidence.corrected': 'un jour corrigé par le DPO',
  'evidence.stated': 'un jour consigné par le DPO, tel que le cachet d’une lettre',
  'evidence.received-header': 'le tampon du serveur de réception',
  'evidence.internal-date': 'la date d’arrivée dans la boîte',
  'evidence.mbox-line': 'l’heure de remise notée dans le fichier',
  'evidence.date-header': 'la date indiquée par l’expéditeur, simple affirmation',
  'evidence.import-time': 'l’heure d’importation, faute de mieux',
};
