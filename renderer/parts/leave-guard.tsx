// Asks before work that is not kept is left behind: by a link, a shortcut or the back button.

import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { isInShell } from '../wires/port-link.ts';
import { ActDialog } from './act-dialog.tsx';

export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    // A browser asks by itself; the desktop shell would refuse to close its window without a word.
    enableBeforeUnload: () => isDirty && !isInShell(),
    withResolver: true,
  });
  return blocker.status === 'blocked' ? <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} /> : null;
}

export interface LeaveDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** For what is left behind on the same screen. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { t } = useWords();
  return (
    <ActDialog
      title={t('leave.title')}
      actLabel={t('leave.do')}
      cancelLabel={t('leave.stay')}
      onClose={onStay}
      onAct={async () => {
        onLeave();
        return undefined;
      }}
    >
      <p>{t('leave.text')}</p>
    </ActDialog>
  );
}
