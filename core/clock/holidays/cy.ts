// Cyprus: the days that every list of its public holidays agrees on. Days of banks alone, and eves, are left out.

import * as common from '../common-feasts.ts';
import { feast, fixed, orthodoxEaster, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

/**
 * No Cypriot statute that lists the days was at hand. What counts in the end is what the state designated to the Commission,
 * so that is cited; a controller adds the days that its authority confirms beside these.
 */
const designated = 'Reg. 1182/71 Art. 2(1)';

export const cyprus: HolidayTable = {
  version: '2026-11',
  national: under(designated, [
    common.newYear,
    common.epiphany,
    feast('clean-monday', orthodoxEaster(-48), 'Green Monday', 'Lundi pur', 'Groene Maandag', 'Καθαρά Δευτέρα'),
    feast(
      'greek-independence-day',
      fixed(3, 25),
      'Greek Independence Day',
      'Jour de l’Indépendance grecque',
      'Griekse Onafhankelijkheidsdag',
      '25η Μαρτίου',
    ),
    feast(
      'national-day',
      fixed(4, 1),
      'Cyprus National Day',
      'Fête nationale de Chypre',
      'Nationale feestdag van Cyprus',
      '1η Απριλίου',
    ),
    common.orthodoxGoodFriday,
    common.orthodoxEasterMonday,
    common.labourDay,
    common.orthodoxWhitMonday,
    common.assumption,
    feast(
      'independence-day',
      fixed(10, 1),
      'Independence Day',
      'Jour de l’Indépendance',
      'Onafhankelijkheidsdag',
      'Ημέρα της Ανεξαρτησίας',
    ),
    feast('ohi-day', fixed(10, 28), 'Ohi Day', 'Jour du Non', 'Ochidag', 'Επέτειος του Όχι'),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
