// What was just done in one calm line, with the way back beside it; it goes by itself unless somebody is on it.

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from '../state/desk-context.ts';
import { nextBack } from '../state/history.ts';
import { useStore } from '../state/store.ts';
import type { Toast } from '../state/toaster.ts';
import { useTakeBack } from './use-take-back.ts';
import styles from './toast-region.module.css';

/** Milliseconds. What has gone stands in the history (WCAG 2.2.1). */
const lasts = 10_000;

export function ToastRegion() {
  const { t } = useWords();
  const { toaster } = useDesk();
  const toasts = useStore(toaster.toasts);
  const obstacles = toasts.filter(({ tone }) => tone === 'obstacle');
  const shown = [obstacles.at(-1), toasts.findLast(({ tone }) => tone === 'done')].filter(
    (toast) => toast !== undefined,
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.region} aria-label={t('toast.title')} data-pane tabIndex={-1}>
      {shown.map((toast) => (
        <ToastSheet key={toast.id} toast={toast} behind={toast.tone === 'obstacle' ? obstacles.length - 1 : 0} />
      ))}
    </section>
  );
}

interface ToastSheetProps {
  readonly toast: Toast;
  /** Obstacles that come up once this one is closed. */
  readonly behind: number;
}

function ToastSheet({ toast, behind }: ToastSheetProps) {
  const { t } = useWords();
  const desk = useDesk();
  const { toaster, history } = desk;
  const takeBack = useTakeBack();
  const acts = useStore(history.acts);
  const [isHeld, setHeld] = useState(false);
  const back = acts.find(({ id, state }) => id === toast.act && state === 'done');

  useEffect(() => {
    const said = toast.spoken ?? toast.text;
    announce(desk, toast.act === undefined ? said : `${said} ${t('toast.canUndo')}`);
  }, [desk, toast, t]);

  useEffect(() => {
    // An obstacle stays until it has been read and closed.
    if (isHeld || toast.tone === 'obstacle') return undefined;
    const timer = setTimeout(() => toaster.dismiss(toast.id), lasts);
    return () => clearTimeout(timer);
  }, [isHeld, toast, toaster]);

  return (
    <div
      className={toast.tone === 'obstacle' ? styles.obstacle : styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>
        {toast.text}
        {behind > 0 ? <span className={styles.behind}> {t('toast.more', { count: behind })}</span> : null}
      </span>
      {back === undefined ? null : (
        <Button
          variant="quiet"
          command={nextBack(acts)?.id === back.id ? 'desk.undo' : undefined}
          onPress={() => {
            toaster.dismiss(toast.id);
            void takeBack.undo(back.id);
          }}
        >
          {t('app.undo')}
        </Button>
      )}
      <IconButton label={t('app.close')} icon={<X aria-hidden="true" />} onPress={() => toaster.dismiss(toast.id)} />
    </div>
  );
}
