// The Netherlands: the days on which legal periods may not end, whether people work on them or not.

import * as common from '../common-feasts.ts';
import { feast, fixed, moved, since, under, until } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

/** The sovereign's birthday is kept on the Saturday before when it falls on a Sunday. */
const saturdayForSunday = { 7: -1 };

const queensBirthday = moved(4, 30, saturdayForSunday);
const kingsBirthday = moved(4, 27, saturdayForSunday);

export const netherlands: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Algemene termijnenwet art. 3 lid 1', [
      common.newYear,
      common.easterMonday,
      until(2013, feast('queens-day', queensBirthday, 'Queen’s Day', 'Fête de la Reine', 'Koninginnedag')),
      since(2014, feast('kings-day', kingsBirthday, 'King’s Day', 'Fête du Roi', 'Koningsdag')),
      // Every year, and not only in the fifth ones, in which most employers close.
      feast('liberation-day', fixed(5, 5), 'Liberation Day', 'Fête de la Libération', 'Bevrijdingsdag'),
      common.ascension,
      common.whitMonday,
      common.christmas,
      common.secondChristmasDay,
    ]),
    ...under('Algemene termijnenwet art. 3 lid 2', [common.goodFriday]),
  ],
  regions: {},
};
