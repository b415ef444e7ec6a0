// Slovakia: the state holidays and other holidays that are days of rest.

import * as common from '../common-feasts.ts';
import { feast, fixed, under, until } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const slovakia: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Zákon č. 241/1993 Z. z. § 1', [
      common.newYear,
      feast(
        'cyril-methodius',
        fixed(7, 5),
        'Saints Cyril and Methodius',
        'Saints Cyrille et Méthode',
        'Heiligen Cyrillus en Methodius',
        'Sviatok svätého Cyrila a svätého Metoda',
      ),
      feast(
        'uprising-day',
        fixed(8, 29),
        'Slovak National Uprising',
        'Soulèvement national slovaque',
        'Slowaakse Nationale Opstand',
        'Výročie Slovenského národného povstania',
      ),
      until(
        2023,
        feast(
          'constitution-day',
          fixed(9, 1),
          'Constitution Day',
          'Fête de la Constitution',
          'Dag van de Grondwet',
          'Deň Ústavy',
        ),
      ),
      until(
        2024,
        feast(
          'freedom-day',
          fixed(11, 17),
          'Struggle for Freedom and Democracy Day',
          'Jour de la lutte pour la liberté',
          'Dag van de strijd voor vrijheid',
          'Deň boja za slobodu a demokraciu',
        ),
      ),
    ]),
    ...under('Zákon č. 241/1993 Z. z. § 2', [
      common.epiphany,
      common.goodFriday,
      common.easterMonday,
      common.labourDay,
      // No days of rest in 2026, and not sure to become so again: left out, so that a date errs early.
      until(2025, common.victoryDay),
      until(
        2025,
        feast(
          'our-lady-of-sorrows',
          fixed(9, 15),
          'Our Lady of Sorrows',
          'Notre-Dame des Douleurs',
          'Onze-Lieve-Vrouw van Smarten',
          'Sedembolestná Panna Mária',
        ),
      ),
      common.allSaints,
      common.christmasEve,
      common.christmas,
      common.secondChristmasDay,
    ]),
  ],
  regions: {},
};
