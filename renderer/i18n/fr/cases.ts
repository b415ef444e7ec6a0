// Texts of the screens in French: cases.

import type { casesTexts as english } from '../en/cases.ts';

export const casesTexts: Readonly<Record<keyof typeof english, string>> = {
  'cases.search': 'Chercher nom, adresse ou référence',
  'cases.filter': 'Afficher',
  'cases.filter.open': 'Ouverts',
  'cases.filter.overdue': 'Échus',
  'cases.filter.waiting': 'Identité mise en doute',
  'cases.filter.closed': 'Clos',
  'cases.filter.all': 'Tous',
  'cases.table': 'Dossiers par échéance',
  'cases.deadline': 'Temps restant',
  'cases.case': 'Demandeur',
  'cases.rights': 'Droits',
  'cases.track': 'De la réception à l’échéance',
  'cases.due': 'Échéance',
  'cases.extended': 'prolongé',
  'cases.none': 'Pas encore de dossier.',
  'cases.noneWhy': 'Un dossier s’ouvre dès que vous confirmez, au tri, un message comme demande.',
  'cases.noneShown': 'Aucun dossier ne correspond.',
  'cases.noneShownWhy': 'Choisissez un autre filtre ou effacez la recherche.',
};
