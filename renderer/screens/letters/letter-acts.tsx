// What can be done with a draft: send it, hand it on in another way, write it anew, or throw it away.

import { useNavigate } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useState } from 'react';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActMenu } from '../../parts/act-menu.tsx';
import { Button } from '../../parts/button.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useWay } from '../../state/use-way.ts';
import { RewriteDialog } from './letter-language.tsx';
import type { LetterKeeper } from './letter-keeper.ts';
import type { LetterSending } from './use-send-letter.ts';
import styles from './letter-screen.module.css';

interface LetterActsProps {
  readonly view: LetterView;
  readonly sending: LetterSending;
  readonly keeper: LetterKeeper;
  readonly onRewritten: (view: LetterView) => void;
}

export function LetterActs({ view, sending, keeper, onRewritten }: LetterActsProps) {
  const { t } = useWords();
  const [isRewriting, setRewriting] = useState(false);
  const drop = useDropLetter(view, keeper);
  return (
    <div className={styles.acts}>
      <Button
        variant="primary"
        icon={<Send aria-hidden="true" />}
        command="letter.send"
        isPending={sending.isPending}
        onPress={() => void sending.send('mail')}
      >
        {t('letter.send')}
      </Button>
      <ActMenu
        label={t('letter.more')}
        acts={[
          { label: t('letter.toDrafts'), act: () => void sending.send('draft') },
          { label: t('letter.toPdf'), act: () => void sending.send('file', 'pdf') },
          { label: t('letter.toDocx'), act: () => void sending.send('file', 'docx') },
          { label: t('letter.toEml'), act: () => void sending.send('file', 'eml') },
          { label: `${t('letter.rewrite')}…`, act: () => setRewriting(true) },
          { label: t('letter.drop'), act: () => void drop() },
        ]}
      />
      {isRewriting ? (
        <RewriteDialog
          view={view}
          keeper={keeper}
          language={view.language}
          onRewritten={onRewritten}
          onClose={() => setRewriting(false)}
        />
      ) : null}
    </div>
  );
}

/** It goes without a question: as long as the desk stays open it can be brought back. */
function useDropLetter(view: LetterView, keeper: LetterKeeper): () => Promise<void> {
  const { t, say, obstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const navigate = useNavigate();
  const way = useWay();
  return async () => {
    // What was written last comes back with it.
    await keeper.flush();
    const answer = await client.letters.drop({ id: view.id, version: keeper.version() });
    if (!answer.ok) {
      toaster.show({ text: obstacle(answer.failure), tone: 'obstacle' });
      return;
    }
    void cache.invalidateQueries({ queryKey: queries.letters.ofCase.key() });
    void navigate({ to: '/cases/$ref', params: { ref: view.caseRef } });
    toaster.show({
      text: t('letter.dropped', { kind: say(`letterKind.${view.kind}`), ref: view.caseRef }),
      tone: 'done',
      about: view.caseRef,
      part: `letter ${view.id}`,
      undo: way(() => client.letters.bringBack({ id: view.id })),
    });
  };
}
