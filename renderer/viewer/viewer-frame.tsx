// The frame in which attachments are drawn: scripts, but no origin, no network and no way to the desk but one port.

import { useEffect, useRef } from 'react';
import { readFromViewer } from './read-from-viewer.ts';
import type { FromViewer, ToViewer } from './viewer-messages.ts';

export interface ViewerLine {
  send(message: ToViewer, transfer?: readonly Transferable[]): void;
}

export interface ViewerFrameProps {
  readonly title: string;
  readonly className?: string | undefined;
  readonly isHidden?: boolean;
  /** The frame listens; called once. */
  readonly onReady: (line: ViewerLine) => void;
  readonly onMessage: (message: FromViewer) => void;
}

export function ViewerFrame({ title, className, isHidden = false, onReady, onMessage }: ViewerFrameProps) {
  const port = useRef<MessagePort>(undefined);
  // The latest functions: the port outlives a render.
  const heard = useRef(onMessage);
  useEffect(() => {
    heard.current = onMessage;
  });
  useEffect(() => () => port.current?.close(), []);

  const connect = (frame: HTMLIFrameElement): void => {
    if (port.current !== undefined) return;
    const { port1, port2 } = new MessageChannel();
    port.current = port1;
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readFromViewer(data);
      if (message !== undefined) heard.current(message);
    });
    port1.start();
    // The frame has no origin that could be named; it is the one that was loaded from our own address.
    frame.contentWindow?.postMessage('connect', '*', [port2]);
    onReady({ send: (message, transfer = []) => port1.postMessage(message, [...transfer]) });
  };

  return (
    <iframe
      title={title}
      className={className}
      hidden={isHidden}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      src="./viewer.html"
      onLoad={(event) => connect(event.currentTarget)}
    />
  );
}
