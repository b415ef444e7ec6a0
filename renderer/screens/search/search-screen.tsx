// The search: one field, and what it finds while one types.

import { useEffect, useMemo, useRef, useState } from 'react';
import { parseQuery } from '#core/search/parse-query.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Page } from '../../parts/page.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useStore } from '../../state/store.ts';
import { FaultNotes } from './fault-notes.tsx';
import { settledFaults } from './settled-faults.ts';
import { QueryChips } from './query-chips.tsx';
import { withPart } from './query-edit.ts';
import { SearchField } from './search-field.tsx';
import { SearchGuide } from './search-guide.tsx';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import styles from './search-screen.module.css';

const atFirst = 30;
/** As many as one answer carries. */
const atMost = 90;

export function SearchScreen() {
  const { t, locale } = useWords();
  const { sought } = useDesk();
  const text = useStore(sought);
  const input = useRef<HTMLInputElement>(null);
  const [limit, setLimit] = useState(atFirst);
  const [entered, setEntered] = useState(0);
  const parsed = useMemo(() => parseQuery(text), [text]);
  const answer = useSearch(text, limit);
  useCommands([{ id: 'go.search', act: () => input.current?.select() }]);
  // The query of before is there to be looked at again, and gives way to what is typed.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const change = (next: string): void => {
    setLimit(atFirst);
    sought.write(next);
  };
  const insert = (part: string): void => {
    change(withPart(text, part));
    input.current?.focus();
  };
  const isNarrowed = parsed.query.flat().some(({ term }) => term.kind !== 'words' || term.field !== 'any');

  return (
    <Page title={t('search.title')} isWide>
      <div className={styles.search}>
        <SearchField input={input} value={text} onChange={change} onLeave={() => setEntered((count) => count + 1)} />
        <QueryChips text={text} parsed={parsed} onChange={change} />
        <FaultNotes text={text} faults={settledFaults(text, parsed.faults, locale)} onChange={change} />
        {parsed.query.length === 0 ? (
          <SearchGuide onChoose={insert} />
        ) : (
          <AwaitAnswer query={answer}>
            {(view) => (
              <>
                {view.unindexed.items + view.unindexed.attachments > 0 ? (
                  <p className={styles.unindexed}>{t('search.unindexed', view.unindexed)}</p>
                ) : null}
                <SearchResults
                  text={text}
                  view={view}
                  entered={entered}
                  isNarrowed={isNarrowed}
                  canGrow={limit < atMost}
                  onChange={change}
                  onGrow={() => setLimit(limit + atFirst)}
                  onBack={() => input.current?.focus()}
                />
              </>
            )}
          </AwaitAnswer>
        )}
      </div>
    </Page>
  );
}
