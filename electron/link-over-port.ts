// A link as the desk's process opens it: a word to the main process, which knows which addresses may be opened.

import type { ParentPort } from 'electron';
import type { FromCore } from './core-messages.ts';

export function createLinkOverPort(port: Pick<ParentPort, 'postMessage'>): (url: string) => void {
  return (url) => port.postMessage({ kind: 'open-link', url } satisfies FromCore);
}
