// The part of the door that is about the start and the end of a day.

import { oc } from '@orpc/contract';
import type { DayView } from '#core/desk/day-views.ts';
import { answers } from './answers.ts';

export const dayContract = { show: oc.output(answers<DayView>()) };
