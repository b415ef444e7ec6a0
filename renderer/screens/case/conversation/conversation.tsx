// What was written in a case: mails, what the person was told, and internal notes, each of a material of its own.

import { useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useCommands } from '../../../commands/command-provider.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyNote } from '../../../parts/empty-note.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useKeptChoice } from '../../../state/kept-choice.ts';
import { useZoneOf } from '../../../state/open-desk.ts';
import { useCaseActs } from '../case-acts.ts';
import { addNote } from '../head-dialogs.tsx';
import { useCaseJournal } from '../use-case-journal.ts';
import { NoteEntry } from './note-entry.tsx';
import { OpeningNote } from './opening-note.tsx';
import { MailEntry } from './mail-entry.tsx';
import { storyOf, type StoryEntry } from './story-of.ts';
import { ToldEntry } from './told-entry.tsx';
import { stepAmong, useEntryKeys } from './step-among.ts';
import styles from './conversation.module.css';

const orders = ['oldest', 'newest'] as const;

export function Conversation({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  const { open } = useCaseActs();
  const zone = useZoneOf(view.controller);
  const journal = useCaseJournal(view.ref);
  const [order, setOrder] = useKeptChoice<(typeof orders)[number]>('conversation-order', 'oldest', (kept) =>
    orders.find((each) => each === kept),
  );
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const step = (by: 1 | -1): void => stepAmong(list, by);
  useEntryKeys(list);
  useCommands([
    { id: 'case.nextEntry', act: () => step(1) },
    { id: 'case.previousEntry', act: () => step(-1) },
  ]);
  const story = storyOf(view, journal.data ?? [], zone);
  const last = story.findLast(({ kind }) => kind === 'mail')?.key;
  const shown = order === 'oldest' ? story : story.toReversed();
  return (
    <div className={styles.conversation} data-home tabIndex={-1}>
      <div className={styles.tools}>
        <Segments
          label={t('conversation.order')}
          value={order}
          segments={orders.map((value) => ({ value, label: t(`conversation.order.${value}`) }))}
          onChange={setOrder}
        />
        <span className={styles.toolsEnd}>
          <Button variant="quiet" onPress={() => open(addNote)}>
            {t('conversation.addNote')}…
          </Button>
        </span>
      </div>
      {shown.length === 0 ? <EmptyNote title={t('case.noConversation')} /> : null}
      <ol ref={setList}>
        {shown.map((entry, index) => (
          <li key={entry.key} className={styles.entry} data-kind={entry.kind}>
            <span className={shown[index - 1]?.on === entry.on ? styles.sameDay : styles.margin}>
              <time dateTime={entry.on}>{day(entry.on, 'short')}</time>
              <span className={styles.year}>{entry.on.slice(0, 4)}</span>
            </span>
            <Entry view={view} entry={entry} isLast={entry.key === last} zone={zone} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface EntryProps {
  readonly view: CaseView;
  readonly entry: StoryEntry;
  readonly isLast: boolean;
  readonly zone: string;
}

function Entry({ view, entry, isLast, zone }: EntryProps) {
  switch (entry.kind) {
    case 'opening':
      return <OpeningNote view={view} />;
    case 'mail':
      return <MailEntry view={view} message={entry.message} isLast={isLast} />;
    case 'note':
      return <NoteEntry entry={entry} zone={zone} />;
    default:
      return <ToldEntry view={view} told={entry.told} />;
  }
}
