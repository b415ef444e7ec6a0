// Austria: the thirteen holidays of the federal act on rest from work.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const austria: HolidayTable = {
  version: '2026-11',
  national: under('Arbeitsruhegesetz § 7 Abs. 2', [
    common.newYear,
    common.epiphany,
    common.easterMonday,
    common.labourDay,
    common.ascension,
    common.whitMonday,
    common.corpusChristi,
    common.assumption,
    feast('national-day', fixed(10, 26), 'National Day', 'Fête nationale', 'Nationale feestdag', 'Nationalfeiertag'),
    common.allSaints,
    common.immaculateConception,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
