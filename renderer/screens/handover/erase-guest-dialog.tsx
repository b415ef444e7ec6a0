// Erasing the copy of a case that was given back: it lives on in the desk that it belongs to.

import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { EraseWords } from '../retention/erase-dialog.tsx';
import { useHandoverActs } from './use-handover-acts.ts';

export function EraseGuestDialog({
  caseRef: ref,
  onClose,
}: {
  readonly caseRef: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { client, toaster } = useDesk();
  const acts = useHandoverActs();
  return (
    <ActDialog
      title={t('retention.eraseTitle', { ref })}
      actLabel={t('retention.eraseDo')}
      isFinal
      onClose={onClose}
      onAct={async () => {
        const shown = await client.cases.show({ ref });
        if (!shown.ok) return shown.failure;
        const erased = await acts.ask(client.cases.erase({ ref, version: shown.value.version }));
        if (!erased.ok) return erased.failure;
        toaster.show({ text: t('retention.eraseDone', { ref }), tone: 'done', fixed: 'erased' });
        return undefined;
      }}
    >
      <EraseWords />
    </ActDialog>
  );
}
