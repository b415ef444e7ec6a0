// Poland: the days off of the act of 1951.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const poland: HolidayTable = {
  version: '2026-11',
  national: under('Ustawa z 18.01.1951 o dniach wolnych od pracy art. 1', [
    common.newYear,
    common.epiphany,
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    feast(
      'constitution-day',
      fixed(5, 3),
      'Constitution Day',
      'Fête de la Constitution',
      'Dag van de Grondwet',
      'Święto Konstytucji 3 Maja',
    ),
    common.whitSunday,
    common.corpusChristi,
    common.assumption,
    common.allSaints,
    feast(
      'independence-day',
      fixed(11, 11),
      'Independence Day',
      'Jour de l’Indépendance',
      'Onafhankelijkheidsdag',
      'Narodowe Święto Niepodległości',
    ),
    since(2025, common.christmasEve),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
