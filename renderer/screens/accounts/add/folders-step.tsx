// Which folders are read; with this answer the account is kept and reading begins.

import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { FolderChoice } from '../folder-choice.tsx';
import { accountOf, secretOf } from './account-of.ts';
import type { AddDraft, DraftServer } from './add-draft.ts';
import { StepForm } from './step-form.tsx';
import { useAsking } from './use-asking.ts';

export interface FoldersStepProps {
  readonly draft: AddDraft;
  readonly server: DraftServer;
  readonly onChange: (draft: AddDraft) => void;
  readonly onBack: () => void;
  readonly onAdded: (account: AccountView) => void;
}

export function FoldersStep({ draft, server, onChange, onBack, onAdded }: FoldersStepProps) {
  const { t } = useWords();
  const { client, queries, cache } = useDesk();
  const { ask, ...asking } = useAsking();
  const { chosen } = draft;
  return (
    <StepForm
      {...asking}
      title={t('add.foldersTitle')}
      text={<p>{t('add.foldersText')}</p>}
      isReady={chosen.length > 0}
      onBack={onBack}
      actLabel={t('add.start')}
      pendingLabel={t('add.starting')}
      onSubmit={() =>
        ask(
          () =>
            client.accounts.add({
              ...accountOf(server, secretOf(draft)),
              folders: chosen.map((path) => ({ path })),
            }),
          (account) => {
            void cache.invalidateQueries({ queryKey: queries.accounts.key() });
            onAdded(account);
          },
        )
      }
    >
      <FolderChoice
        folders={draft.folders ?? []}
        chosen={chosen}
        onChange={(next) => onChange({ ...draft, chosen: next })}
      />
    </StepForm>
  );
}
