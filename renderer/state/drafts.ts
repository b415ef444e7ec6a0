// Text that was begun in a dialog and not yet recorded: kept in the page's memory while the desk is open, by case and field.

import { createStore } from './store.ts';
import type { Store } from './store.ts';

export interface Drafts {
  /** By the reference of the case and the name of the field. */
  readonly texts: Store<Readonly<Record<string, string>>>;
  /** Empty where nothing was begun. */
  read(ref: string, field: string): string;
  /** An empty text forgets the draft. */
  write(ref: string, field: string, text: string): void;
  /** Nothing of an open desk stays in a locked page: the texts go, that there were some is told by `takeLost`. */
  clear(): void;
  /** True once where a text of this case went with a lock. */
  takeLost(ref: string): boolean;
}

// The window of Electron is loaded anew at a lock: which cases had unfinished text outlasts that, the text does not.
const place = 'dpo-desk.unfinished';

export function createDrafts(): Drafts {
  const texts = createStore<Readonly<Record<string, string>>>({});
  const refsOf = (): ReadonlySet<string> => new Set(Object.keys(texts.read()).map((key) => key.split(' ', 1)[0] ?? ''));
  return {
    texts,
    read: (ref, field) => texts.read()[`${ref} ${field}`] ?? '',
    write(ref, field, text) {
      const { [`${ref} ${field}`]: _before, ...others } = texts.read();
      const lost = lostRefs().filter((one) => !refsOf().has(one));
      texts.write(text === '' ? others : { ...others, [`${ref} ${field}`]: text });
      keepLost([...refsOf(), ...lost]);
    },
    clear: () => texts.write({}),
    takeLost(ref) {
      const lost = lostRefs();
      if (!lost.includes(ref) || refsOf().has(ref)) return false;
      keepLost(lost.filter((one) => one !== ref));
      return true;
    },
  };
}

function lostRefs(): readonly string[] {
  try {
    return (sessionStorage.getItem(place) ?? '').split(' ').filter((ref) => ref !== '');
  } catch {
    return [];
  }
}

function keepLost(refs: readonly string[]): void {
  try {
    sessionStorage.setItem(place, [...new Set(refs)].join(' '));
  } catch {
    // Without a storage the loss is not told.
  }
}
