// The command that closes the day, wherever one is: it opens the list of what is still open.

import { useState } from 'react';
import { useCommands } from '../../commands/command-provider.tsx';
import { CloseDayDialog } from './close-day-dialog.tsx';

export function CloseDay() {
  const [isOpen, setOpen] = useState(false);
  useCommands([{ id: 'day.close', act: () => setOpen(true) }]);
  return isOpen ? <CloseDayDialog onClose={() => setOpen(false)} /> : null;
}
