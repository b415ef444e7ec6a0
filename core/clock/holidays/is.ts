// Iceland: the free days of the act on the working week. The two eves are free from 13:00 only, and so no holidays here.

import * as common from '../common-feasts.ts';
import { feast, fixed, under, weekdayFrom } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const iceland: HolidayTable = {
  version: '2026-11',
  national: under('Lög nr. 88/1971 6. gr.', [
    common.newYear,
    common.maundyThursday,
    common.goodFriday,
    common.easterSunday,
    common.easterMonday,
    feast(
      'first-summer-day',
      weekdayFrom(4, 4, 19),
      'First Day of Summer',
      'Premier jour de l’été',
      'Eerste zomerdag',
      'Sumardagurinn fyrsti',
    ),
    common.labourDay,
    common.ascension,
    common.whitSunday,
    common.whitMonday,
    feast('national-day', fixed(6, 17), 'National Day', 'Fête nationale', 'Nationale feestdag', 'Þjóðhátíðardagurinn'),
    feast(
      'commerce-day',
      weekdayFrom(1, 8, 1),
      'Commerce Day',
      'Fête du commerce',
      'Dag van de handel',
      'Frídagur verslunarmanna',
    ),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
