// Malta: the national holidays and the other public holidays of one act.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const malta: HolidayTable = {
  version: '2026-11',
  national: under('National Holidays and other Public Holidays Act (Cap. 252)', [
    common.newYear,
    feast(
      'st-paul',
      fixed(2, 10),
      'St Paul’s Shipwreck',
      'Naufrage de saint Paul',
      'Schipbreuk van Paulus',
      'San Pawl Nawfragu',
    ),
    common.stJoseph,
    common.goodFriday,
    feast('freedom-day', fixed(3, 31), 'Freedom Day', 'Jour de la Liberté', 'Vrijheidsdag', 'Jum il-Ħelsien'),
    common.labourDay,
    feast('sette-giugno', fixed(6, 7), 'Sette Giugno', 'Sette Giugno', 'Sette Giugno'),
    feast(
      'peter-and-paul',
      fixed(6, 29),
      'Saints Peter and Paul',
      'Saints Pierre et Paul',
      'Heiligen Petrus en Paulus',
      'L-Imnarja',
    ),
    common.assumption,
    feast('victory-day', fixed(9, 8), 'Victory Day', 'Jour de la Victoire', 'Dag van de Overwinning', 'Jum il-Vitorja'),
    feast(
      'independence-day',
      fixed(9, 21),
      'Independence Day',
      'Jour de l’Indépendance',
      'Onafhankelijkheidsdag',
      'Jum l-Indipendenza',
    ),
    common.immaculateConception,
    feast(
      'republic-day',
      fixed(12, 13),
      'Republic Day',
      'Fête de la République',
      'Dag van de Republiek',
      'Jum ir-Repubblika',
    ),
    common.christmas,
  ]),
  regions: {},
};
