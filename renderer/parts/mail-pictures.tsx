// The pictures that came with a mail, decoded and drawn anew in the viewer's frame before any of them is shown.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { FormattedMail } from '#core/desk/reading-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { readBase64 } from '../state/read-base64.ts';
import { useDesk } from '../state/desk-context.ts';
import { viewerFor } from '../viewer/viewer-for.ts';
import { ViewerFrame } from '../viewer/viewer-frame.tsx';
import type { ViewerLine } from '../viewer/viewer-frame.tsx';
import type { FromViewer } from '../viewer/viewer-messages.ts';
import { bytesOf } from './save-bytes.ts';

const mostPictures = 30;
const nothingYet: ReadonlyMap<number, string> = new Map();

export interface Pictures {
  /** By place among the attachments: `data:` addresses of PNGs. Grows all at once, so that the page is written twice at most. */
  readonly pictures: ReadonlyMap<number, string>;
  /** Belongs somewhere on the page; it is not seen. */
  readonly frame: ReactNode;
}

export function usePictures(id: MessageId, { pieces }: FormattedMail): Pictures {
  const { t } = useWords();
  const { client } = useDesk();
  const [pictures, setPictures] = useState(nothingYet);
  const places = useMemo(() => {
    const all = pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.index] : []));
    return [...new Set(all)].slice(0, mostPictures);
  }, [pieces]);
  const awaited = useRef(new Set<number>());
  const found = useRef(new Map<number, string>());
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const settle = (place: number): void => {
    awaited.current.delete(place);
    if (awaited.current.size === 0 && found.current.size > 0) setPictures(new Map(found.current));
  };

  const askFor = async (line: ViewerLine): Promise<void> => {
    awaited.current = new Set(places);
    for (const place of places) {
      const taken = await client.reading.attachment({ id, index: place }).catch(() => undefined);
      if (isGone.current) return;
      if (taken?.ok === true && viewerFor(taken.value.kind) === 'image') {
        const { buffer } = bytesOf(taken.value.base64);
        line.send({ kind: 'redraw', number: place, bytes: buffer }, [buffer]);
      } else settle(place);
    }
  };

  const keep = async (message: FromViewer): Promise<void> => {
    // Only what was asked for, and once.
    if (message.kind !== 'redrawn' || !awaited.current.has(message.number)) return;
    if (message.png !== undefined) {
      const base64 = await readBase64(new Blob([message.png]));
      found.current.set(message.number, `data:image/png;base64,${base64}`);
    }
    settle(message.number);
  };

  const frame =
    places.length === 0 ? null : (
      <ViewerFrame
        title={t('read.picture')}
        isHidden
        onReady={(line) => void askFor(line)}
        onMessage={(message) => void keep(message)}
      />
    );
  return { pictures, frame };
}
