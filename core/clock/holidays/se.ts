// Sweden: the public holidays of the act of 1989. The three eves that 1930:173 § 2 adds for periods are no holidays.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const sweden: HolidayTable = {
  version: '2026-11',
  national: under('Lag (1989:253) om allmänna helgdagar', [
    common.newYear,
    common.epiphany,
    common.goodFriday,
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    common.ascension,
    common.whitSunday,
    since(
      2005,
      feast(
        'national-day',
        fixed(6, 6),
        'National Day',
        'Fête nationale',
        'Nationale feestdag',
        'Sveriges nationaldag',
      ),
    ),
    common.midsummerDay,
    common.allSaintsSaturday,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
