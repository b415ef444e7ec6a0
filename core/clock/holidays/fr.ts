// France: the eleven days of the labour code, Alsace-Moselle, and the abolition days overseas.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayRule, HolidayTable } from '../holiday.ts';

const nationalDay = feast('national-day', fixed(7, 14), 'Bastille Day', 'Fête nationale', 'Nationale feestdag');

/** Good Friday depends on the commune. Without such a church plain `FR` is the safe choice: it misses only 26 December. */
const alsaceMoselle = [
  ...under('Code du travail L3134-13 (communes ayant un temple protestant ou une église mixte)', [common.goodFriday]),
  ...under('Code du travail L3134-13', [common.secondChristmasDay]),
];

export const france: HolidayTable = {
  version: '2026-11',
  national: under('Code du travail L3133-1', [
    common.newYear,
    common.easterMonday,
    common.labourDay,
    common.victoryDay,
    common.ascension,
    // A holiday although many work it as the "journée de solidarité" (L3133-7).
    common.whitMonday,
    nationalDay,
    common.assumption,
    common.allSaints,
    common.armistice,
    common.christmas,
  ]),
  regions: {
    '57': { name: 'Moselle', rules: alsaceMoselle },
    '67': { name: 'Bas-Rhin', rules: alsaceMoselle },
    '68': { name: 'Haut-Rhin', rules: alsaceMoselle },
    '971': { name: 'Guadeloupe', rules: abolition(5, 27) },
    '972': { name: 'Martinique', rules: abolition(5, 22) },
    '973': { name: 'Guyane', rules: abolition(6, 10) },
    '974': { name: 'La Réunion', rules: abolition(12, 20) },
    '976': { name: 'Mayotte', rules: abolition(4, 27) },
  },
};

function abolition(month: number, day: number): readonly HolidayRule[] {
  const date = fixed(month, day);
  return under('Code du travail L3422-2; Loi 83-550; Décret 83-1003', [
    feast('abolition', date, 'Abolition of Slavery', 'Abolition de l’esclavage', 'Afschaffing van de slavernij'),
  ]);
}
