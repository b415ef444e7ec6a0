// The edge between a case and the column beside it: dragged, or moved with the arrow keys; where it stands is remembered.

import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useKeptChoice } from '../../state/kept-choice.ts';
import styles from './case-screen.module.css';

const narrowest = 18;
const widest = 36;
const usual = 23;

/** The width of the column in rem, so that larger text brings a wider column. */
export function useContextWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useKeptChoice<number>('case-context-width', usual, (kept) =>
    kept === '' || Number.isNaN(Number(kept)) ? undefined : within(Number(kept)),
  );
  return [width, (next) => setWidth(within(next))];
}

function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)) * 2) / 2;
}

export interface ContextSplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function ContextSplitter({ width, onWidth }: ContextSplitterProps) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: width + 1, ArrowRight: width - 1, Home: widest, End: narrowest, Enter: usual }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    onWidth((right - event.clientX) / rem);
  };
  return (
    // A separator that can be moved is a control (ARIA 1.2); an <hr> holds no keyboard.
    /* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role */
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('case.splitter')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidth(usual)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
