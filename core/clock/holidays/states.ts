// Every state whose holidays the desk knows, by its ISO 3166-1 code.

import type { HolidayTable } from '../holiday.ts';

import { austria } from './at.ts';
import { belgium } from './be.ts';
import { bulgaria } from './bg.ts';
import { cyprus } from './cy.ts';
import { czechia } from './cz.ts';
import { germany } from './de.ts';
import { denmark } from './dk.ts';
import { estonia } from './ee.ts';
import { spain } from './es.ts';
import { finland } from './fi.ts';
import { france } from './fr.ts';
import { greece } from './gr.ts';
import { croatia } from './hr.ts';
import { hungary } from './hu.ts';
import { ireland } from './ie.ts';
import { iceland } from './is.ts';
import { italy } from './it.ts';
import { liechtenstein } from './li.ts';
import { lithuania } from './lt.ts';
import { luxembourg } from './lu.ts';
import { latvia } from './lv.ts';
import { malta } from './mt.ts';
import { netherlands } from './nl.ts';
import { norway } from './no.ts';
import { poland } from './pl.ts';
import { portugal } from './pt.ts';
import { romania } from './ro.ts';
import { sweden } from './se.ts';
import { slovenia } from './si.ts';
import { slovakia } from './sk.ts';

/** The European Union and the European Economic Area. */
export const states: Readonly<Record<string, HolidayTable>> = {
  AT: austria,
  BE: belgium,
  BG: bulgaria,
  CY: cyprus,
  CZ: czechia,
  DE: germany,
  DK: denmark,
  EE: estonia,
  ES: spain,
  FI: finland,
  FR: france,
  GR: greece,
  HR: croatia,
  HU: hungary,
  IE: ireland,
  IS: iceland,
  IT: italy,
  LI: liechtenstein,
  LT: lithuania,
  LU: luxembourg,
  LV: latvia,
  MT: malta,
  NL: netherlands,
  NO: norway,
  PL: poland,
  PT: portugal,
  RO: romania,
  SE: sweden,
  SI: slovenia,
  SK: slovakia,
};
