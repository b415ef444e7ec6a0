// The third step: which folders are read, how far back, and that reading is all that happens to the mailbox.

import { Eye } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { FolderChoice } from '../accounts/folder-choice.tsx';
import { hasMailbox } from './first-run-draft.ts';
import type { FirstRunDraft } from './first-run-draft.ts';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

export interface WindowStepProps {
  readonly draft: FirstRunDraft;
  readonly onChange: (draft: FirstRunDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function WindowStep({ draft, onChange, onBack, onNext }: WindowStepProps) {
  const { t } = useWords();
  const isChosen = hasMailbox(draft);
  const isReady = !isChosen || draft.account.chosen.length > 0;
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onNext();
      }}
    >
      {isChosen ? (
        <Folders draft={draft} onChange={onChange} />
      ) : (
        <>
          <StepTitle>{t('firstRun.windowNone')}</StepTitle>
          <p className={styles.text}>{t('firstRun.windowNoneText')}</p>
        </>
      )}
      <div className={styles.acts}>
        <Button onPress={onBack}>{t('app.back')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady}>
          {t('app.next')}
        </Button>
      </div>
    </form>
  );
}

function Folders({ draft, onChange }: Pick<WindowStepProps, 'draft' | 'onChange'>) {
  const { t } = useWords();
  const { account } = draft;
  const folders = account.folders ?? [];
  const messages = folders
    .filter(({ path }) => account.chosen.includes(path))
    .reduce((sum, folder) => sum + (folder.messages ?? 0), 0);
  return (
    <>
      <StepTitle>{t('firstRun.windowTitle')}</StepTitle>
      <p className={styles.text}>{t('firstRun.windowFolders')}</p>
      <FolderChoice
        folders={folders}
        chosen={account.chosen}
        onChange={(chosen) => onChange({ ...draft, account: { ...account, chosen } })}
      />
      <section className={styles.what} aria-labelledby="how-far">
        <h2 id="how-far">{t('firstRun.windowHow')}</h2>
        <p>{t('firstRun.windowAll', { messages })}</p>
        <p className={styles.quiet}>{t('firstRun.windowWhy')}</p>
      </section>
      <p className={styles.promise}>
        <Eye aria-hidden="true" />
        <span>{t('firstRun.windowReadOnly')}</span>
      </p>
    </>
  );
}
