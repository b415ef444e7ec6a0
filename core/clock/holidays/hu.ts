// Hungary: the holidays of the labour code. Days swapped by decree in a given year are added by the controller.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const hungary: HolidayTable = {
  version: '2026-11',
  national: under('Munka törvénykönyve (2012. évi I. törvény) 102. §', [
    common.newYear,
    feast(
      'revolution-1848',
      fixed(3, 15),
      'Revolution of 1848',
      'Révolution de 1848',
      'Revolutie van 1848',
      'Az 1848-as forradalom ünnepe',
    ),
    since(2017, common.goodFriday),
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    common.whitSunday,
    common.whitMonday,
    feast(
      'state-foundation',
      fixed(8, 20),
      'State Foundation Day',
      'Fête de la fondation de l’État',
      'Dag van de stichting van de staat',
      'Az államalapítás ünnepe',
    ),
    feast(
      'revolution-1956',
      fixed(10, 23),
      'Revolution of 1956',
      'Révolution de 1956',
      'Revolutie van 1956',
      'Az 1956-os forradalom ünnepe',
    ),
    common.allSaints,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
