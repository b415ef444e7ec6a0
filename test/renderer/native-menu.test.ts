// The menus of the desktop window: of the catalogue, in the person's language, and in a shape that the shell takes.

import { expect, test } from 'vitest';
import { createSpeaker } from '#core/words/speaker.ts';
import { readShellMessage } from '#host/shell/shell-message.ts';
import { catalogue, commandFacts, type CommandId } from '#renderer/commands/catalogue.ts';
import { en } from '#renderer/i18n/en.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';
import { nativeMenu } from '#renderer/shell/native-menu.ts';

const languages = { en: createSpeaker('en', en), nl: createSpeaker('nl', nl), fr: createSpeaker('fr', fr) };
const act = (): void => undefined;

test.each(['en', 'nl', 'fr'] as const)('in %s it is a menu that the shell takes, whatever is offered', (locale) => {
  const every = (Object.keys(catalogue) as CommandId[]).map((id) => ({ id, act }));
  for (const offered of [[], every]) {
    const menu = nativeMenu(offered, languages[locale], 'page-1234');
    expect(menu.menus.map(({ name }) => name)).toEqual(['file', 'edit', 'view', 'case', 'help']);
    expect(readShellMessage({ act: 'setMenu', menu })).toBeDefined();
  }
});

test('every act on a case stands in the menu on every screen, in grey where it cannot be given', () => {
  const offered = [
    { id: 'case.extend', act },
    { id: 'case.close', act, blocked: 'Nothing was answered.' },
  ] as const;
  const menu = nativeMenu(offered, languages.en, 'page-1234').menus.find(({ name }) => name === 'case');
  const enabled = menu?.items.flatMap((item) => (item.kind === 'command' && item.isEnabled ? item.command : []));
  expect(enabled).toEqual(['case.extend']);
  const all = (Object.keys(catalogue) as CommandId[]).filter((id) => id.startsWith('case.'));
  const shown = menu?.items.flatMap((item) => (item.kind === 'command' ? item.command : []));
  expect(shown).toEqual(all.filter((id) => commandFacts(id).group === 'act'));
});

test('no letter alone is an accelerator: a menu that took it would take it out of every field', () => {
  const { menus } = nativeMenu([], languages.en, 'page-1234');
  const keys = menus.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? (item.keys ?? []) : [])),
  );
  expect(keys).toContain('mod+shift+h');
  expect(keys.filter((key) => !/^(?:mod\+|F\d)/.test(key))).toEqual([]);
});
