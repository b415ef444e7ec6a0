// One page with its boxes: drawn from its pixels, covered by dragging; the boxes see-through, or as they will be.

import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { PageArea } from '#core/desk/case-file-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import type { LiftedPage } from '../../viewer/viewer-messages.ts';
import { imageOf } from './burn-page.ts';
import type { Mark } from './marks.ts';
import styles from './redact.module.css';

export interface PageSheetProps {
  readonly lifted: LiftedPage;
  readonly marks: readonly Mark[];
  /** As it will be: solid. */
  readonly isSolid: boolean;
  readonly onDrawn: (area: PageArea) => void;
}

/** Fractions of the page: a click is no box. */
const least = 0.004;

export function PageSheet({ lifted, marks, isSolid, onDrawn }: PageSheetProps) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const [drawing, setDrawing] = useState<PageArea>();
  const { picture } = lifted;
  useEffect(() => {
    if (picture === undefined || canvas.current === null) return;
    canvas.current.width = picture.width;
    canvas.current.height = picture.height;
    canvas.current.getContext('2d')?.putImageData(imageOf(picture), 0, 0);
  }, [picture]);

  const placeOf = (event: PointerEvent): { x: number; y: number } => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const within = (value: number): number => Math.min(1, Math.max(0, value));
    return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) };
  };
  const areaTo = (end: { readonly x: number; readonly y: number }): PageArea | undefined => {
    const from = start.current;
    if (from === undefined) return undefined;
    return {
      x: Math.min(from.x, end.x),
      y: Math.min(from.y, end.y),
      width: Math.abs(end.x - from.x),
      height: Math.abs(end.y - from.y),
    };
  };
  return (
    <div
      className={styles.sheet}
      data-personal
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = placeOf(event);
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined) setDrawing(areaTo(placeOf(event)));
      }}
      onPointerUp={(event) => {
        const area = areaTo(placeOf(event));
        start.current = undefined;
        setDrawing(undefined);
        if (area !== undefined && area.width > least && area.height > least) onDrawn(area);
      }}
      onPointerCancel={() => {
        start.current = undefined;
        setDrawing(undefined);
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- pixels have no address that an image could show */}
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={t('redact.sheet', { page: lifted.page })} />
      {marks.map((mark) => (
        <Box key={mark.id} area={mark} isSolid={isSolid} />
      ))}
      {drawing === undefined ? null : <Box area={drawing} isSolid={false} />}
    </div>
  );
}

function Box({ area, isSolid }: { readonly area: PageArea; readonly isSolid: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses(styles.box, isSolid && styles.solid)}
      style={{
        left: `${area.x * 100}%`,
        top: `${area.y * 100}%`,
        width: `${area.width * 100}%`,
        height: `${area.height * 100}%`,
      }}
    />
  );
}
