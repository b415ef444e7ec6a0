// What the page does for and with the window around it, on every screen of an open desk.

import { useCommands } from '../commands/command-provider.tsx';
import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from '../state/desk-context.ts';
import { useBrowserDigest } from './use-browser-digest.ts';
import { useNativeMenu } from './use-native-menu.ts';
import { useSharedPreferences } from './use-shared-preferences.ts';
import { useWishes } from './use-wishes.ts';

export function ShellServices() {
  const { t } = useWords();
  const desk = useDesk();
  useWishes();
  useNativeMenu();
  useBrowserDigest();
  useSharedPreferences();
  const toggleBlur = (): void => {
    const isBlurred = !desk.blurred.read();
    desk.blurred.write(isBlurred);
    announce(desk, t(isBlurred ? 'blur.announcedOn' : 'blur.announcedOff'));
  };
  useCommands([
    { id: 'desk.blur', act: toggleBlur },
    { id: 'desk.print', act: () => window.print() },
  ]);
  return null;
}
