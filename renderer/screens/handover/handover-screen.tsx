// Deputies: giving cases away, opening a file that came, what is away, and what is here for another desk.

import type { HandoversView } from '#core/desk/handover-views.ts';
import { HelpMark } from '../../help/help-mark.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Page } from '../../parts/page.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { AwayCases } from './away-cases.tsx';
import { GiveCases } from './give-cases.tsx';
import { GuestCases } from './guest-cases.tsx';
import { OpenFile } from './open-file.tsx';
import styles from './handover.module.css';

export function HandoverScreen() {
  const { queries } = useDesk();
  const handovers = useAnswer(queries.handover.show.queryOptions());
  return <AwaitAnswer query={handovers}>{(view) => <Handovers view={view} />}</AwaitAnswer>;
}

function Handovers({ view }: { readonly view: HandoversView }) {
  const { t } = useWords();
  return (
    <Page
      title={t('handover.title')}
      lead={
        <>
          {t('handover.lead')} <HelpMark topic="handover" />
        </>
      }
      back={{ to: '/cases', label: t('nav.cases') }}
    >
      <div className={styles.parts}>
        <Pane title={t('handover.give')} className={styles.part}>
          <GiveCases view={view} />
        </Pane>
        <Pane title={t('handover.open')} className={styles.part}>
          <OpenFile />
        </Pane>
        <Pane title={t('handover.away')} className={styles.part}>
          <AwayCases rows={view.away} />
        </Pane>
        <Pane title={t('handover.guests')} className={styles.part}>
          <GuestCases rows={view.guests} />
        </Pane>
      </div>
    </Page>
  );
}
