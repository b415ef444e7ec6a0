// The key of a command as it is printed on the keyboard; nothing where the person turned it off.

import type { CommandId } from '../commands/catalogue.ts';
import { useShownKey } from '../commands/use-shown-key.ts';
import { KeyCap } from './key-cap.tsx';

export function CommandCap({ command }: { readonly command: CommandId }) {
  const shown = useShownKey(command);
  return shown === undefined ? null : <KeyCap>{shown}</KeyCap>;
}
