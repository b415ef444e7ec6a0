// The parts of a case: what was written, what is owed, who does it, what lies there, what happened.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { isOpenTask } from '#core/case/task.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { CasePart } from './case-acts.ts';
import { CaseJournal } from './journal/case-journal.tsx';
import { LettersTab } from './letters/letters-tab.tsx';
import { Conversation } from './conversation/conversation.tsx';
import { FilesTab } from './files/files-tab.tsx';
import { RightsTab } from './rights/rights-tab.tsx';
import { TasksTab } from './tasks/tasks-tab.tsx';
import { workOf } from './work-of.ts';
import styles from './case-screen.module.css';

interface Part {
  readonly id: CasePart;
  readonly label: string;
  readonly count: string;
  readonly panel: ReactNode;
}

export interface CaseTabsProps {
  readonly view: CaseView;
  readonly part: CasePart;
  readonly onPart: (part: CasePart) => void;
}

export function CaseTabs({ view, part, onPart }: CaseTabsProps) {
  const { t } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  useCommands([
    { id: 'case.showConversation', act: () => onPart('conversation') },
    { id: 'case.showRights', act: () => onPart('rights') },
    { id: 'case.showTasks', act: () => onPart('tasks') },
    { id: 'case.showLetters', act: () => onPart('letters') },
    {
      id: 'case.newLetter',
      act: () => {
        onPart('letters');
        setChoosing(true);
      },
    },
    { id: 'case.showFiles', act: () => onPart('files') },
    { id: 'case.showJournal', act: () => onPart('journal') },
  ]);
  const { queries } = useDesk();
  const files = useAnswer(queries.caseFiles.list.queryOptions({ input: { ref: view.ref } })).data;
  const letters = useAnswer(queries.letters.ofCase.queryOptions({ input: { ref: view.ref } })).data;
  const settled = view.rights.filter((right) => isSettled(workOf(view, right))).length;
  const done = view.tasks.filter((task) => !isOpenTask(task)).length;
  const tabs: readonly Part[] = [
    {
      id: 'conversation',
      label: t('case.conversation'),
      count: String(view.messages.length + (view.note === '' ? 0 : 1)),
      panel: <Conversation view={view} />,
    },
    {
      id: 'rights',
      label: t('case.rights'),
      count: `${settled}/${view.rights.length}`,
      panel: <RightsTab view={view} />,
    },
    {
      id: 'tasks',
      label: t('case.tasks'),
      count: view.tasks.length === 0 ? '0' : `${done}/${view.tasks.length}`,
      panel: <TasksTab view={view} />,
    },
    {
      id: 'letters',
      label: t('case.letters'),
      count: letters === undefined ? '' : String(letters.length),
      panel: <LettersTab view={view} isChoosing={isChoosing} onChoosing={setChoosing} />,
    },
    {
      id: 'files',
      label: t('case.files'),
      count: String(view.messages.reduce((sum, { attachments }) => sum + attachments.length, files?.length ?? 0)),
      panel: <FilesTab view={view} />,
    },
    { id: 'journal', label: t('case.journal'), count: '', panel: <CaseJournal view={view} /> },
  ];
  return (
    <Tabs
      className={styles.main ?? ''}
      selectedKey={part}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen !== undefined) onPart(chosen.id);
      }}
    >
      <TabList className={styles.tabs ?? ''} aria-label={t('case.parts')}>
        {tabs.map(({ id, label, count }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {label} <span className={styles.count}>{count}</span>
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  );
}
