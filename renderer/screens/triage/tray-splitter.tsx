// The line between list and mail, to be moved by keyboard or pointer (WAI-ARIA window splitter).

import { useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { trayWidths } from './use-tray-width.ts';
import styles from './tray-splitter.module.css';

export interface TraySplitterProps {
  /** In rem. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

export function TraySplitter({ width, onWidth }: TraySplitterProps) {
  const { t } = useWords();
  const held = useRef<{ readonly x: number; readonly width: number }>(undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control (ARIA 1.2)
    <hr
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator that can be moved takes the keyboard (WAI-ARIA)
      tabIndex={0}
      className={styles.splitter}
      aria-orientation="vertical"
      aria-label={t('triage.splitter')}
      aria-valuenow={Math.round(width)}
      aria-valuemin={trayWidths.least}
      aria-valuemax={trayWidths.most}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onWidth(width + by);
      }}
      onDoubleClick={() => onWidth(trayWidths.usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (held.current === undefined) return;
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        onWidth(held.current.width + (event.clientX - held.current.x) / rem);
      }}
      onPointerUp={() => {
        held.current = undefined;
      }}
    />
  );
}
