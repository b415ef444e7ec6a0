// One case: its head with the day and the month, the conversation, the journal, the clock, and the acts.

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { CaseContext } from './case-context.tsx';
import { CaseDialogs } from './case-dialogs.tsx';
import type { CaseDialog } from './case-dialogs.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseJournal } from './case-journal.tsx';
import { Conversation } from './conversation.tsx';
import styles from './case-screen.module.css';

export function CaseScreen() {
  const { ref } = useParams({ from: '/cases/$ref' });
  const { queries } = useDesk();
  const shown = useAnswer(queries.cases.show.queryOptions({ input: { ref } }));
  return <AwaitAnswer query={shown}>{(view) => <CaseSheet key={view.ref} view={view} />}</AwaitAnswer>;
}

function CaseSheet({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<CaseDialog>();
  // Where the clock stands beside the conversation it is open; below it, it waits to be asked.
  const [isWhyOpen, setWhyOpen] = useState(() => matchMedia('(min-width: 1101px)').matches);
  const showWhy = (): void => {
    setWhyOpen(true);
    requestAnimationFrame(() => {
      const clock = document.querySelector('#clock');
      clock?.scrollIntoView({ block: 'nearest' });
      clock?.querySelector('button')?.focus();
    });
  };
  return (
    <div className={styles.case}>
      <CaseHead view={view} onWhy={showWhy} onDialog={setDialog} />
      <div className={styles.columns}>
        <Tabs className={styles.main ?? ''}>
          <TabList className={styles.tabs ?? ''} aria-label={t('case.parts')}>
            <Tab id="conversation" className={styles.tab ?? ''}>
              {t('case.conversation')} <span className={styles.count}>{view.messages.length}</span>
            </Tab>
            <Tab id="journal" className={styles.tab ?? ''}>
              {t('case.journal')}
            </Tab>
          </TabList>
          <TabPanel id="conversation" className={styles.panel ?? ''}>
            <Conversation view={view} onDialog={setDialog} />
          </TabPanel>
          <TabPanel id="journal" className={styles.panel ?? ''}>
            <CaseJournal view={view} />
          </TabPanel>
        </Tabs>
        <CaseContext view={view} isWhyOpen={isWhyOpen} onWhy={setWhyOpen} onDialog={setDialog} />
      </div>
      <CaseDialogs view={view} dialog={dialog} onClose={() => setDialog(undefined)} />
    </div>
  );
}
