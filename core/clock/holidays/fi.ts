// Finland: the church holidays, May Day and Independence Day. The eves that 150/1930 § 5 adds for periods are no holidays.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const finland: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Kirkkolaki 652/2023 1 luku 6 §', [
      common.newYear,
      common.epiphany,
      common.goodFriday,
      common.easterSunday,
      common.easterMonday,
      common.ascension,
      common.whitSunday,
      common.midsummerDay,
      common.allSaintsSaturday,
      common.christmas,
      common.secondChristmasDay,
    ]),
    ...under('Laki 272/1944', [common.labourDay]),
    ...under('Laki 388/1937', [
      feast(
        'independence-day',
        fixed(12, 6),
        'Independence Day',
        'Jour de l’Indépendance',
        'Onafhankelijkheidsdag',
        'Itsenäisyyspäivä',
      ),
    ]),
  ],
  regions: {},
};
