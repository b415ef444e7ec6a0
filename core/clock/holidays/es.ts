// Spain: the national holidays. Days that a community chooses, or moves from a Sunday to the Monday, are added by the controller.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const spain: HolidayTable = {
  version: '2026-11',
  national: under('Real Decreto 2001/1983 art. 45', [
    common.newYear,
    common.epiphany,
    common.goodFriday,
    common.labourDay,
    common.assumption,
    feast(
      'national-day',
      fixed(10, 12),
      'National Day',
      'Fête nationale',
      'Nationale feestdag',
      'Fiesta Nacional de España',
    ),
    common.allSaints,
    feast(
      'constitution-day',
      fixed(12, 6),
      'Constitution Day',
      'Fête de la Constitution',
      'Dag van de Grondwet',
      'Día de la Constitución',
    ),
    common.immaculateConception,
    common.christmas,
  ]),
  regions: {},
};
