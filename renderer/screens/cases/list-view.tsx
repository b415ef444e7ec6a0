// Every case as a list, closed ones too: filtered by where it stands.

import { caseFilters, type CasePage } from '#core/desk/page-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useHead } from '../../parts/use-pages.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { askCases, type CasesAsked } from './ask-cases.ts';
import { CaseTable } from './case-table.tsx';
import { ControllerFilter } from './controller-filter.tsx';
import { useBoardChoice } from './use-board-choice.ts';
import styles from './cases-screen.module.css';

export function ListView() {
  const { queries } = useDesk();
  const [{ filter, text, controller }] = useBoardChoice();
  const { query, shown } = useHead<CasesAsked, CasePage>({ filter, text, controller }, askCases(queries));
  return <AwaitAnswer query={query}>{(head) => <CaseList head={head} shown={shown} />}</AwaitAnswer>;
}

/** `shown` is what `head` is the first page of. */
function CaseList({ head: { total, counts }, shown }: { readonly head: CasePage; readonly shown: CasesAsked }) {
  const { t } = useWords();
  const [{ filter, controller }, choose] = useBoardChoice();
  const { controllers } = useOpenDesk();
  const isEmpty = counts.all === 0 && shown.text.trim() === '' && shown.controller === '';
  return (
    <>
      <div className={styles.filter}>
        <Segments
          label={t('cases.filter')}
          value={filter}
          onChange={(value) => choose({ filter: value })}
          segments={caseFilters.map((value) => ({
            value,
            label: t(`cases.filter.${value}`),
            count: counts[value],
          }))}
        />
        {controllers.length < 2 ? null : (
          <ControllerFilter
            controllers={controllers}
            value={controller}
            onChange={(value) => choose({ controller: value })}
          />
        )}
      </div>
      {total === 0 ? (
        <EmptyNote title={isEmpty ? t('cases.none') : t('cases.noneShown')}>
          <p>{isEmpty ? t('cases.noneWhy') : t('cases.noneShownWhy')}</p>
        </EmptyNote>
      ) : (
        <CaseTable key={JSON.stringify(shown)} asked={shown} total={total} />
      )}
    </>
  );
}
