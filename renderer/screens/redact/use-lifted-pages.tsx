// A PDF in the viewer's frame, of which pages are asked for one after the other; the frame itself is not seen.

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ViewerFrame, type ViewerLine } from '../../viewer/viewer-frame.tsx';
import type { FromViewer, LiftedPage, ViewerFault } from '../../viewer/viewer-messages.ts';
import styles from './redact.module.css';

export interface LiftedPages {
  /** undefined until it is opened. */
  readonly count: number | undefined;
  readonly fault: ViewerFault | undefined;
  /** Rejects where the page cannot be read. `dots` an inch; none for its words alone. */
  readonly lift: (page: number, dots?: number) => Promise<LiftedPage>;
  /** Belongs somewhere on the page. */
  readonly frame: ReactNode;
}

interface Asked {
  readonly page: number;
  readonly dots: number | undefined;
  readonly resolve: (lifted: LiftedPage) => void;
  readonly reject: (fault: Error) => void;
}

export function useLiftedPages(octets: ArrayBuffer, title: string): LiftedPages {
  const [count, setCount] = useState<number>();
  const [fault, setFault] = useState<ViewerFault>();
  const line = useRef<ViewerLine>(undefined);
  const waiting = useRef<Asked[]>([]);
  useEffect(
    () => () => {
      for (const { reject } of waiting.current.splice(0)) reject(new Error('the document is closed'));
    },
    [],
  );

  const askNext = (): void => {
    const [next] = waiting.current;
    if (next !== undefined) line.current?.send({ kind: 'lift', page: next.page, dots: next.dots });
  };
  const hear = (message: FromViewer): void => {
    if (message.kind === 'opened') setCount(message.pages);
    else if (message.kind === 'failed') {
      const asked = waiting.current.shift();
      if (asked === undefined) setFault(message.why);
      else asked.reject(new Error(message.why));
      askNext();
    } else if (message.kind === 'lifted') {
      const [asked] = waiting.current;
      // Only what was asked for: the frame may be in the hands of the document.
      if (asked?.page !== message.lifted.page) return;
      waiting.current.shift();
      asked.resolve(message.lifted);
      askNext();
    }
  };
  const frame = (
    <span className={styles.frame} aria-hidden="true">
      <ViewerFrame
        title={title}
        onReady={(to) => {
          line.current = to;
          const bytes = octets.slice(0);
          to.send({ kind: 'openPages', bytes }, [bytes]);
        }}
        onMessage={hear}
      />
    </span>
  );
  const [lift] = useState(
    () => (page: number, dots?: number) =>
      new Promise<LiftedPage>((resolve, reject) => {
        waiting.current.push({ page, dots, resolve, reject });
        if (waiting.current.length === 1) line.current?.send({ kind: 'lift', page, dots });
      }),
  );
  return { count, fault, lift, frame };
}
