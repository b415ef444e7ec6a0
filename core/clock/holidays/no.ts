// Norway: the holy days, and the two days that the act of 1947 puts beside them.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const norway: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Lov om helligdager og helligdagsfred § 2', [
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
    ...under('Lov om 1 og 17 mai som høgtidsdager § 1', [
      common.labourDay,
      feast(
        'constitution-day',
        fixed(5, 17),
        'Constitution Day',
        'Fête de la Constitution',
        'Dag van de Grondwet',
        'Grunnlovsdagen',
      ),
    ]),
  ],
  regions: {},
};
