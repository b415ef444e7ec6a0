// One letter: written on the left as it will be read; on the right what it becomes, and what it still lacks.

import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import type { LetterId } from '#core/base/id.ts';
import type { LetterCheckCode, LetterView } from '#core/desk/letter-views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { LetterHold } from './editor/letter-hold.ts';
import { LetterActs } from './letter-acts.tsx';
import { LetterChecks } from './letter-checks.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterHead } from './letter-head.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { LetterRecord } from './letter-record.tsx';
import { SenderNote } from './sender-note.tsx';
import { useCheckWords } from './use-check-words.ts';
import { useLetterKeeping } from './use-letter-keeping.ts';
import { useSendLetter } from './use-send-letter.ts';
import styles from './letter-screen.module.css';

/** The editor is large, and most screens have none. */
const LetterEditor = lazy(async () => ({ default: (await import('./editor/letter-editor.tsx')).LetterEditor }));

export function LetterScreen() {
  const { id } = useParams({ from: '/letters/$id' });
  const { queries } = useDesk();
  const shown = useAnswer(queries.letters.show.queryOptions({ input: { id: id as LetterId } }));
  return <AwaitAnswer query={shown}>{(view) => <LetterDesk key={view.id} known={view} />}</AwaitAnswer>;
}

function LetterDesk({ known }: { readonly known: LetterView }) {
  const { t, locale } = useWords();
  const hand = useLetterKeeping(known);
  const { view, state, change, keeper, writing, adopt } = hand;
  const [meant, setMeant] = useState<readonly LetterCheckCode[]>([]);
  const hold = useRef<LetterHold>(undefined);
  const [onHold] = useState(() => (next: LetterHold | undefined): void => {
    hold.current = next;
  });
  const { elementName, elementArticle } = useCheckWords(view);
  const sending = useSendLetter(hand, meant);
  const { queries } = useDesk();
  const found = useAnswer(queries.cases.show.queryOptions({ input: { ref: view.caseRef } })).data;
  const isDraft = view.stage === 'draft';
  useCommands(isDraft ? [{ id: 'letter.send', act: () => void sending.send('mail') }] : []);
  return (
    <div className={styles.screen}>
      <LeaveGuard isDirty={state === 'failed'} />
      <LetterHead view={view} state={state}>
        {isDraft ? <LetterActs view={view} sending={sending} keeper={keeper} onRewritten={adopt} /> : null}
      </LetterHead>
      {isDraft ? <SenderNote controller={found?.controller} /> : null}
      <div className={styles.columns}>
        <Pane title={t('letter.write')} isTitleHidden className={styles.write}>
          <LetterFields view={view} onChange={change} keeper={keeper} onRewritten={adopt} />
          {isDraft ? (
            <Suspense fallback={<output className={styles.wait}>{t('app.loading')}</output>}>
              <LetterEditor
                key={`${writing} ${locale}`}
                document={view.document}
                language={view.language}
                onChange={(document) => change({ document })}
                nameOf={elementName}
                articleOf={elementArticle}
                onSend={() => void sending.send('mail')}
                onHold={onHold}
              />
            </Suspense>
          ) : (
            <p className={styles.note}>{t(view.stage === 'leaving' ? 'letter.isLeaving' : 'letter.hasLeft')}</p>
          )}
        </Pane>
        <div className={styles.side}>
          {isDraft ? (
            <LetterChecks
              view={view}
              isFresh={state === 'kept'}
              obstacle={sending.obstacle}
              meant={meant}
              onMeant={setMeant}
              onGoTo={(element) => hold.current?.goTo(element)}
              onGap={() => hold.current?.goToGap()}
              onAdd={(element) => hold.current?.add(element)}
            />
          ) : null}
          <LetterRecord view={view} />
          <LetterPreview view={view} isFresh={state === 'kept'} />
        </div>
      </div>
    </div>
  );
}
