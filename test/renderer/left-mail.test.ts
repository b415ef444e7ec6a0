// Mail that leaves the tray ahead of the desk's answer: it stays away from lists that are late, and not for good.

import { expect, test } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { settleLeft } from '#renderer/screens/triage/use-left-mail.ts';

const [one, two] = ['m1', 'm2'] as MessageId[] as [MessageId, MessageId];
const left = { ahead: new Set([one]), dealtWith: new Set([one]) };

test('a list from before the decision does not bring the mail back', () => {
  expect(settleLeft(left, [one, two])).toBe(left);
});

test('a list without it settles it, and it still counts as dealt with', () => {
  expect(settleLeft(left, [two])).toEqual({ ahead: new Set(), dealtWith: new Set([one]) });
});

test('a mail that another window put back into the tray is shown again: its month runs', () => {
  const settled = settleLeft(left, [two]);
  expect(settleLeft(settled, [one, two])).toEqual({ ahead: new Set(), dealtWith: new Set() });
});
