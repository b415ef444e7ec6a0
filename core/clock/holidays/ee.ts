// Estonia: the national day and the public holidays of one act.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const estonia: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Pühade ja tähtpäevade seadus § 1', [
      feast(
        'independence-day',
        fixed(2, 24),
        'Independence Day',
        'Jour de l’Indépendance',
        'Onafhankelijkheidsdag',
        'Iseseisvuspäev',
      ),
    ]),
    ...under('Pühade ja tähtpäevade seadus § 2', [
      common.newYear,
      common.goodFriday,
      common.easterSunday,
      common.labourDay,
      common.whitSunday,
      feast('victory-day', fixed(6, 23), 'Victory Day', 'Jour de la Victoire', 'Dag van de Overwinning', 'Võidupüha'),
      common.stJohn,
      feast(
        'restoration-day',
        fixed(8, 20),
        'Restoration of Independence Day',
        'Restauration de l’indépendance',
        'Herstel van de onafhankelijkheid',
        'Taasiseseisvumispäev',
      ),
      common.christmasEve,
      common.christmas,
      common.secondChristmasDay,
    ]),
  ],
  regions: {},
};
