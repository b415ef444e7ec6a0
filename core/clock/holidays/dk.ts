// Denmark: the holy days that the reform of 1770 left, less the one given up in 2024.

import * as common from '../common-feasts.ts';
import { easter, feast, under, until } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const denmark: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Forordning af 26. oktober 1770', [
      common.newYear,
      common.maundyThursday,
      common.goodFriday,
      common.easterSunday,
      common.easterMonday,
      common.ascension,
      common.whitSunday,
      common.whitMonday,
      common.christmas,
      common.secondChristmasDay,
    ]),
    ...under('Lov nr. 214 af 6. marts 2023', [
      until(
        2023,
        feast('prayer-day', easter(26), 'Great Prayer Day', 'Jour de prière', 'Grote Biddag', 'Store bededag'),
      ),
    ]),
  ],
  regions: {},
};
