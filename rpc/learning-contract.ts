// The part of the door that is about what intake learns from decisions on this desk.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { answers } from './answers.ts';

export interface LearningView {
  readonly isOn: boolean;
}

export const learningContract = {
  read: oc.output(answers<LearningView>()),
  keep: oc.input(z.strictObject({ isOn: z.boolean() })).output(answers<LearningView>()),
};
