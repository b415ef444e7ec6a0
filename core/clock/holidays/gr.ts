// Greece: the public holidays of 1981. A May Day that a minister moves in a given year is added by the controller.

import * as common from '../common-feasts.ts';
import { feast, fixed, orthodoxEaster, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const greece: HolidayTable = {
  version: '2026-11',
  national: under('ν. 1157/1981 άρθρο 1 παρ. 11', [
    common.newYear,
    common.epiphany,
    feast('clean-monday', orthodoxEaster(-48), 'Clean Monday', 'Lundi pur', 'Schone Maandag', 'Καθαρά Δευτέρα'),
    feast(
      'independence-day',
      fixed(3, 25),
      'Independence Day',
      'Jour de l’Indépendance',
      'Onafhankelijkheidsdag',
      '25η Μαρτίου',
    ),
    common.labourDay,
    common.orthodoxGoodFriday,
    common.orthodoxHolySaturday,
    common.orthodoxEasterMonday,
    common.orthodoxWhitMonday,
    common.assumption,
    feast('ohi-day', fixed(10, 28), 'Ohi Day', 'Jour du Non', 'Ochidag', 'Επέτειος του Όχι'),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
