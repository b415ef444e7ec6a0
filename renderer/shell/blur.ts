// Whether names, addresses and mail texts are blurred, for a shared screen: in every window, until it is turned off.

import type { Store } from '../state/store.ts';

/** Of the session: gone with the tab, kept over the reload that a lock brings in the desktop window. */
const place = 'dpo-desk.blurred';

/**
 * Ties the store to the page and to the other windows. What is personal says so itself, with `data-personal`; the style sheet
 * does the rest. A capture of the screen cannot be noticed by a page: turning it on stays with the person.
 */
export function keepBlur(blurred: Store<boolean>): void {
  const windows = new BroadcastChannel('dpo-desk.blur');
  const tell = (word: boolean | 'asked'): void => {
    // A channel is of one origin by itself, and takes no second argument.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    windows.postMessage(word);
  };
  let isHeard = false;
  blurred.follow(() => {
    const isBlurred = blurred.read();
    document.documentElement.toggleAttribute('data-blurred', isBlurred);
    remember(isBlurred);
    if (!isHeard) tell(isBlurred);
  });
  windows.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // A window that has just opened asks; whoever is blurred answers.
    if (data === 'asked' && blurred.read()) tell(true);
    if (typeof data !== 'boolean') return;
    isHeard = true;
    blurred.write(data);
    isHeard = false;
  });
  if (remembered()) blurred.write(true);
  else tell('asked');
}

// A browser may refuse its storage; the blur then ends with the page.
function remembered(): boolean {
  try {
    return sessionStorage.getItem(place) === 'true';
  } catch {
    return false;
  }
}

function remember(isBlurred: boolean): void {
  try {
    sessionStorage.setItem(place, String(isBlurred));
  } catch {
    // Not kept: see above.
  }
}
