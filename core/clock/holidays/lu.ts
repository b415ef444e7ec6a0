// Luxembourg: the eleven legal holidays of the labour code.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const luxembourg: HolidayTable = {
  version: '2026-11',
  national: under('Code du travail L.232-2', [
    common.newYear,
    common.easterMonday,
    common.labourDay,
    since(2019, common.europeDay),
    common.ascension,
    common.whitMonday,
    feast('national-day', fixed(6, 23), 'National Day', 'Fête nationale', 'Nationale feestdag'),
    common.assumption,
    common.allSaints,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
