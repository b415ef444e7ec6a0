// What was done in this window's time, the newest first: with Undo where that still can be, and in words why not elsewhere.

import { Link } from '@tanstack/react-router';
import { dayIn, instantOf } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../parts/button.tsx';
import { ReadDialog } from '../parts/read-dialog.tsx';
import { useDesk } from '../state/desk-context.ts';
import { builtOn, nextBack } from '../state/history.ts';
import type { PastAct } from '../state/history.ts';
import { useController } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import { useTakeBack } from './use-take-back.ts';
import styles from './history-overlay.module.css';

export function HistoryOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const acts = useStore(useDesk().history.acts);
  const newest = acts.toSorted((one, other) => other.id - one.id);
  return (
    <ReadDialog title={t('history.title')} onClose={onClose}>
      <p className={styles.note}>{acts.length === 0 ? t('history.none') : t('history.about')}</p>
      <ol className={styles.list}>
        {newest.map((act) => (
          <Line key={act.id} act={act} acts={acts} onLeave={onClose} />
        ))}
      </ol>
    </ReadDialog>
  );
}

interface LineProps {
  readonly act: PastAct;
  readonly acts: readonly PastAct[];
  readonly onLeave: () => void;
}

function Line({ act, acts, onLeave }: LineProps) {
  const { t, day, time } = useWords();
  const { zone } = useController();
  const takeBack = useTakeBack();
  const at = instantOf(act.at);
  const barrier = builtOn(act, acts);
  const canUndo = act.state === 'done' && act.undo !== undefined && barrier === undefined;
  const words = wordsOf(act, barrier, t);
  return (
    <li className={styles.line} data-state={act.state}>
      <time className={styles.when} dateTime={at} title={day(dayIn(at, zone), 'full')}>
        {time(at, zone)}
      </time>
      <div className={styles.what}>
        <p className={styles.said}>{act.what}</p>
        {words === undefined ? null : <p className={styles.note}>{words}</p>}
      </div>
      {act.about === undefined ? null : (
        <Link to="/cases/$ref" params={{ ref: act.about }} className={styles.ref} onClick={onLeave}>
          {act.about}
        </Link>
      )}
      {canUndo ? (
        <Button
          variant="quiet"
          command={nextBack(acts)?.id === act.id ? 'desk.undo' : undefined}
          onPress={() => void takeBack.undo(act.id)}
        >
          {t('app.undo')}
          <span className={styles.spoken}>: {act.what}</span>
        </Button>
      ) : null}
    </li>
  );
}

function wordsOf(act: PastAct, barrier: PastAct | undefined, t: ReturnType<typeof useWords>['t']): string | undefined {
  if (act.state === 'undone') return t('history.wasUndone');
  if (act.state === 'undoing') return t('history.working');
  if (act.fixed !== undefined) return t(`history.fixed.${act.fixed}`);
  if (act.undo === undefined) return undefined;
  if (barrier !== undefined)
    return t(barrier.undo === undefined ? 'history.builtOnFixed' : 'history.builtOn', { what: barrier.what });
  return act.hindrance === undefined ? undefined : t('history.refused', { why: act.hindrance });
}
