// Liechtenstein: the thirteen days that the labour act puts on a par with Sundays.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const liechtenstein: HolidayTable = {
  version: '2026-11',
  national: under('Arbeitsgesetz Art. 18 Abs. 2', [
    common.newYear,
    common.epiphany,
    common.easterMonday,
    common.labourDay,
    common.ascension,
    common.whitMonday,
    common.corpusChristi,
    common.assumption,
    feast('nativity-of-mary', fixed(9, 8), 'Nativity of Mary', 'Nativité de Marie', 'Maria-Geboorte', 'Mariä Geburt'),
    common.allSaints,
    common.immaculateConception,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
