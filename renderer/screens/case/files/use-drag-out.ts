// Lets a file be dragged out of the window: Chromium takes its octets from an address that it is given with the drag.

import { useEffect, useRef } from 'react';
import type { DragEvent } from 'react';
import type { MessageId } from '#core/base/id.ts';
import { bytesOf } from '../../../parts/save-bytes.ts';
import { useDesk } from '../../../state/desk-context.ts';

interface Ready {
  readonly fileName: string;
  readonly address: string;
}

export interface DragOut {
  readonly draggable: boolean;
  readonly onPointerEnter?: () => void;
  readonly onDragStart?: (event: DragEvent) => void;
}

/** A drag starts at once and cannot wait for the desk: the octets are fetched as the pointer comes near. */
export function useDragOut(id: MessageId, index: number, isOffered: boolean): DragOut {
  const { client } = useDesk();
  const ready = useRef<Ready>(undefined);
  const isAsked = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (ready.current !== undefined) URL.revokeObjectURL(ready.current.address);
    };
  }, []);
  const fetchOnce = async (): Promise<void> => {
    if (isAsked.current) return;
    isAsked.current = true;
    const answer = await client.reading.attachment({ id, index }).catch(() => undefined);
    if (answer?.ok !== true) {
      isAsked.current = false;
      return;
    }
    // Nobody would revoke the address any more, and the octets would outlast a lock.
    if (isGone.current) return;
    // Always as mere octets: whatever they are, nothing opens them in a tab.
    const octets = new Blob([bytesOf(answer.value.base64)], { type: 'application/octet-stream' });
    ready.current = { fileName: answer.value.fileName, address: URL.createObjectURL(octets) };
  };
  if (!isOffered) return { draggable: false };
  return {
    draggable: true,
    onPointerEnter: () => void fetchOnce(),
    onDragStart: (event) => {
      if (ready.current === undefined) {
        event.preventDefault();
        return;
      }
      const { fileName, address } = ready.current;
      event.dataTransfer.effectAllowed = 'copy';
      event.dataTransfer.setData('DownloadURL', `application/octet-stream:${fileName.replaceAll(':', '_')}:${address}`);
    },
  };
}
