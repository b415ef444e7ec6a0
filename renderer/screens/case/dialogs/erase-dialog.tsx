// The end of a closed case's personal data. Nothing brings it back, so the dialog says first what goes and what stays.

import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import styles from './dialog.module.css';

const going = ['mails', 'persons', 'journal'] as const;
const staying = ['line', 'chain'] as const;

export function EraseDialog({ view, onClose }: GivenDialog) {
  const { t, day } = useWords();
  const { today } = useOpenDesk();
  const { client, queries, cache, toaster } = useDesk();
  const navigate = useNavigate();
  const { ref, version, erasureDay } = view;
  return (
    <ActDialog
      title={t('act.erase.title', { ref })}
      actLabel={t('act.erase.do')}
      onClose={onClose}
      onAct={async () => {
        const result = await client.cases.erase({ ref, version });
        if (!result.ok) return result.failure;
        toaster.show({ text: t('act.erase.done', { ref }), tone: 'done', fixed: 'erased' });
        await navigate({ to: '/cases' });
        cache.removeQueries({ queryKey: queries.cases.show.queryKey({ input: { ref } }) });
        void cache.invalidateQueries();
        return undefined;
      }}
    >
      {erasureDay === undefined || erasureDay <= today ? null : (
        <p className={styles.aside}>{t('act.erase.early', { day: day(erasureDay, 'full') })}</p>
      )}
      <p>{t('act.erase.note')}</p>
      <section>
        <h3 className={styles.legend}>{t('act.erase.goes')}</h3>
        <ul className={styles.list}>
          {going.map((what) => (
            <li key={what}>{t(`act.erase.goes.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.legend}>{t('act.erase.stays')}</h3>
        <ul className={styles.list}>
          {staying.map((what) => (
            <li key={what}>{t(`act.erase.stays.${what}`)}</li>
          ))}
        </ul>
      </section>
    </ActDialog>
  );
}
