// A command does not act on what a dialog covers, whether by its key or from a menu of the system.

import { afterEach, expect, test, vi } from 'vitest';
import { isBehindDialog } from '#renderer/commands/command-provider.tsx';

afterEach(() => void vi.unstubAllGlobals());

const showDialog = (isOpen: boolean): void => {
  vi.stubGlobal('document', { querySelector: () => (isOpen ? {} : null) });
};

test('over an open dialog only locking and blurring work: somebody looks at the screen', () => {
  showDialog(true);
  expect((['case.close', 'go.today', 'desk.undo', 'desk.notices'] as const).map(isBehindDialog)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect((['desk.lock', 'desk.blur'] as const).map(isBehindDialog)).toEqual([false, false]);
});

test('without a dialog nothing is in the way', () => {
  showDialog(false);
  expect(isBehindDialog('case.close')).toBe(false);
});
