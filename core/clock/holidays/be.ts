// Belgium: the ten legal public holidays. The days of the communities are not holidays of the state.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const belgium: HolidayTable = {
  version: '2026-11',
  national: under('AR/KB 18-04-1974 art. 1', [
    common.newYear,
    common.easterMonday,
    common.labourDay,
    common.ascension,
    common.whitMonday,
    feast('national-day', fixed(7, 21), 'Belgian National Day', 'Fête nationale', 'Nationale feestdag'),
    common.assumption,
    common.allSaints,
    common.armistice,
    common.christmas,
  ]),
  regions: {},
};
