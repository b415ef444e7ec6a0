// What was just done, with the way back beside it; goes by itself unless somebody is on it.

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import type { Toast } from '../state/toaster.ts';
import styles from './toast-region.module.css';

const lasts = 10_000;

export function ToastRegion() {
  const { t } = useWords();
  const { toaster } = useDesk();
  const toasts = useStore(toaster.toasts);
  if (toasts.length === 0) return null;
  return (
    <section className={styles.region} aria-label={t('toast.title')} data-pane tabIndex={-1}>
      {toasts.map((toast, index) => (
        <ToastSheet key={toast.id} toast={toast} isLatest={index === toasts.length - 1} />
      ))}
    </section>
  );
}

function ToastSheet({ toast, isLatest }: { readonly toast: Toast; readonly isLatest: boolean }) {
  const { t } = useWords();
  const desk = useDesk();
  const { toaster } = desk;
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    announce(desk, toast.undo === undefined ? toast.text : `${toast.text} ${t('toast.canUndo')}`);
  }, [desk, toast, t]);

  useEffect(() => {
    // An obstacle stays until it has been read and closed.
    if (isHeld || toast.tone === 'obstacle') return undefined;
    const timer = setTimeout(() => toaster.dismiss(toast.id), lasts);
    return () => clearTimeout(timer);
  }, [isHeld, toast, toaster]);

  const { undo } = toast;
  return (
    <div
      className={toast.tone === 'obstacle' ? styles.obstacle : styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {undo === undefined ? null : (
        <Button
          variant="quiet"
          {...(isLatest ? { shortcut: 'Z' } : {})}
          onPress={() => {
            toaster.dismiss(toast.id);
            undo();
          }}
        >
          {t('app.undo')}
        </Button>
      )}
      <IconButton label={t('app.close')} icon={<X aria-hidden="true" />} onPress={() => toaster.dismiss(toast.id)} />
    </div>
  );
}
