import { describe, expect, it } from 'vitest';
import { isSingleKey, shortcutOf } from '#renderer/commands/key-press.ts';

function press(
  key: string,
  code: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean; altGraph?: boolean } = {},
) {
  const { ctrlKey = false, shiftKey = false, altKey = false, altGraph = false } = held;
  return {
    key,
    code,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey: false,
    getModifierState: (name: string) => altGraph && name === 'AltGraph',
  };
}

describe('shortcutOf', () => {
  it('takes letters by what they write, so that AZERTY finds A where it is printed', () => {
    expect(shortcutOf(press('a', 'KeyQ'))).toBe('a');
    expect(shortcutOf(press('C', 'KeyC'))).toBe('c');
  });

  it('takes digits by where they sit, so that AZERTY needs no Shift', () => {
    expect(shortcutOf(press('&', 'Digit1'))).toBe('1');
    expect(shortcutOf(press('3', 'Numpad3'))).toBe('3');
  });

  it('never takes AltGr, Alt, or Ctrl with anything but a letter', () => {
    expect(shortcutOf(press('@', 'Digit2', { altGraph: true, ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(shortcutOf(press('@', 'Digit2', { ctrlKey: true }))).toBeUndefined();
    expect(shortcutOf(press('c', 'KeyC', { altKey: true }))).toBeUndefined();
  });

  it('knows undo and the function keys', () => {
    expect(shortcutOf(press('z', 'KeyZ', { ctrlKey: true }))).toBe('mod+z');
    expect(shortcutOf(press('H', 'KeyH', { ctrlKey: true, shiftKey: true }))).toBe('mod+shift+h');
    expect(shortcutOf(press('F6', 'F6'))).toBe('F6');
  });
});

describe('isSingleKey (WCAG 2.1.4)', () => {
  it('is true for bare characters only', () => {
    expect(['j', '?', '1'].map(isSingleKey)).toEqual([true, true, true]);
    expect(['F6', 'Escape', 'mod+z'].map(isSingleKey)).toEqual([false, false, false]);
  });
});
