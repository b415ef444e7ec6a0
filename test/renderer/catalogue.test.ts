// The one list of commands: named in every language, and reachable on every keyboard.

import { describe, expect, it } from 'vitest';
import { catalogue, commandFacts } from '#renderer/commands/catalogue.ts';
import type { CommandId } from '#renderer/commands/catalogue.ts';
import { namesOf } from '#renderer/commands/command-names.ts';
import { en } from '#renderer/i18n/en.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';
import { messageArguments } from '#test/support/message-arguments.ts';

const ids = Object.keys(catalogue) as CommandId[];
const startsWith = (...starts: readonly string[]) => ids.filter((id) => starts.some((start) => id.startsWith(start)));

/** What can be given together, screen by screen; the frame's own is everywhere. */
const together: Readonly<Record<string, readonly CommandId[]>> = {
  'a list': startsWith('list.'),
  'the list of cases': [...startsWith('list.', 'board.'), 'cases.new', 'cases.print'],
  'a case': startsWith('case.'),
  triage: [...startsWith('triage.'), 'list.next', 'list.previous', 'list.back'],
};
const everywhere = startsWith('go.', 'desk.', 'day.', 'help.');

describe('the catalogue of commands', () => {
  it.each(ids)('names %s in every language, without a fact that nobody could give', (id) => {
    for (const texts of [en, nl, fr]) {
      expect(texts[commandFacts(id).label].trim()).not.toBe('');
      expect(messageArguments(texts[commandFacts(id).label])).toEqual([]);
    }
    expect(namesOf(id).length).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(together))('gives no key two meanings in %s', (screen) => {
    const keys = [...everywhere, ...(together[screen] ?? [])].flatMap((id) =>
      commandFacts(id).keys.map((key) => ({ key, id })),
    );
    const twice = keys.filter(({ key }, index) => keys.findIndex((other) => other.key === key) !== index);
    expect(twice).toEqual([]);
  });

  it('asks for no AltGr, and for no key that AZERTY or QWERTZ lacks', () => {
    // Letters by what they write, digits by where they sit, Shift on every layout for "?" alone.
    const usual = /^(?:[a-z1-9?]|F[1-9]|F1[0-2]|Escape|Enter|Delete|mod\+(?:shift\+)?(?:[a-z]|enter))$/u;
    for (const id of ids) {
      const [first, ...others] = commandFacts(id).keys;
      if (first !== undefined) expect(first, id).toMatch(usual);
      // Where a layout has it, "/" may do the same.
      for (const other of others) expect(other === '/' || usual.test(other), id).toBe(true);
    }
  });

  it('takes no combination that browsers or systems keep for themselves', () => {
    const taken = new Set(['c', 'v', 'x', 'a', 't', 'w', 'n', 'q', 'r', 'f', 's'].map((letter) => `mod+${letter}`));
    expect(ids.filter((id) => commandFacts(id).keys.some((key) => taken.has(key)))).toEqual([]);
  });
});
