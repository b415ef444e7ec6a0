// Keeps a wording as a new version, or goes back to the one that comes with the app: each with a reason for the journal.

import { useState } from 'react';
import type { Result } from '#core/base/result.ts';
import type { TemplateView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { Wording } from './use-try-out.ts';

interface WordingDialogProps {
  readonly wording: Wording;
  readonly onClose: () => void;
}

export function KeepWordingDialog({ wording, onClose }: WordingDialogProps) {
  const { client } = useDesk();
  return (
    <WordingDialog
      name="keep"
      wording={wording}
      onClose={onClose}
      call={(reason) => client.letters.templates.keep({ ...wording, reason })}
    />
  );
}

export function OriginalDialog({ wording, onClose }: WordingDialogProps) {
  const { client } = useDesk();
  const { controller, kind, language } = wording;
  return (
    <WordingDialog
      name="useOriginal"
      wording={wording}
      onClose={onClose}
      // oxlint-disable-next-line react/hooks -- a call to the desk, no hook
      call={(reason) => client.letters.templates.useOriginal({ controller, kind, language, reason })}
    />
  );
}

interface WordingCallProps extends WordingDialogProps {
  readonly name: 'keep' | 'useOriginal';
  readonly call: (reason: string) => Promise<Result<TemplateView, Obstacle>>;
}

function WordingDialog({ name, wording, onClose, call }: WordingCallProps) {
  const { t, say } = useWords();
  const { queries, cache, toaster } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t(`templates.${name}`)}
      actLabel={t(`templates.${name}.do`)}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const answer = await call(reason.trim());
        if (!answer.ok) return answer.failure;
        const { controller, kind, language } = wording;
        cache.setQueryData(queries.letters.templates.show.queryKey({ input: { controller, kind, language } }), answer);
        void cache.invalidateQueries({ queryKey: queries.letters.templates.list.key() });
        toaster.show({
          text: t(`templates.${name}.done`, { kind: say(`letterKind.${kind}`), version: answer.value.version }),
          tone: 'done',
          fixed: 'recorded',
        });
        return undefined;
      }}
    >
      <p>{t(`templates.${name}.note`)}</p>
      <TextField
        label={t('templates.reason')}
        value={reason}
        onChange={setReason}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
