// Ireland: the public holidays of the Second Schedule. One that falls on a weekend gets no day in its stead.

import * as common from '../common-feasts.ts';
import { feast, fixed, moved, only, since, under, weekdayFrom, weekdayUntil } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

/** The first Monday of February, unless 1 February is a Friday: then that Friday. */
const stBrigid = moved(2, 1, { 2: 6, 3: 5, 4: 4, 6: 2, 7: 1 });

export const ireland: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Organisation of Working Time Act 1997, Second Schedule', [
      common.newYear,
      feast(
        'st-patrick',
        fixed(3, 17),
        'St Patrick’s Day',
        'Saint-Patrick',
        'Saint Patrick’s Day',
        'Lá Fhéile Pádraig',
      ),
      common.easterMonday,
      feast('may-holiday', weekdayFrom(1, 5, 1), 'May Holiday', 'Jour férié de mai', 'Vrije dag in mei'),
      feast('june-holiday', weekdayFrom(1, 6, 1), 'June Holiday', 'Jour férié de juin', 'Vrije dag in juni'),
      feast('august-holiday', weekdayFrom(1, 8, 1), 'August Holiday', 'Jour férié d’août', 'Vrije dag in augustus'),
      feast(
        'october-holiday',
        weekdayUntil(1, 10, 31),
        'October Holiday',
        'Jour férié d’octobre',
        'Vrije dag in oktober',
      ),
      common.christmas,
      feast('st-stephen', fixed(12, 26), 'St Stephen’s Day', 'Saint-Étienne', 'Sint-Stefanus', 'Lá Fhéile Stiofáin'),
    ]),
    ...under('Organisation of Working Time Act 1997, Second Schedule; S.I. No. 50/2022', [
      only(2022, feast('remembrance', fixed(3, 18), 'Day of Remembrance', 'Jour du Souvenir', 'Herdenkingsdag')),
      since(
        2023,
        feast('st-brigid', stBrigid, 'St Brigid’s Day', 'Sainte-Brigitte', 'Sint-Brigida', 'Lá Fhéile Bríde'),
      ),
    ]),
  ],
  regions: {},
};
