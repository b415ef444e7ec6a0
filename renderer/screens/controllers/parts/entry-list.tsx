// A list that a person adds to, changes and shortens.

import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../parts/button.tsx';
import { EntryBox } from './entry-box.tsx';
import { useFieldFault } from './field-fault.ts';
import styles from '../controllers.module.css';

export interface EntryListProps<T> {
  /** The list's path in the profile: an error may concern the list as a whole. */
  readonly path: string;
  readonly entries: readonly T[];
  readonly onChange: (entries: readonly T[]) => void;
  /** What is said while there is none. */
  readonly none: string;
  readonly add: string;
  readonly blank: T;
  readonly nameOf: (entry: T, index: number) => string;
  /** Entries of many fields fold; this is what stays in sight beside their name. */
  readonly renderNote?: (entry: T) => ReactNode;
  readonly children: (entry: T, change: (part: Partial<T>) => void, path: string, index: number) => ReactNode;
  /** Acts of an entry beside its removal. */
  readonly renderActs?: (index: number) => ReactNode;
}

export function EntryList<T extends object>(props: EntryListProps<T>) {
  const { path, entries, onChange, none, add, blank, nameOf, renderNote, children, renderActs } = props;
  const fault = useFieldFault(path);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { place, focusNext } = useFocusAfter(entries.length);

  return (
    <div ref={place} className={styles.list}>
      {entries.length === 0 ? <p className={styles.note}>{none}</p> : null}
      {fault === undefined ? null : (
        <p className={styles.wrong} role="alert">
          {fault}
        </p>
      )}
      <ul>
        {entries.map((entry, index) => (
          // An entry is its place: ids come late, and names change with every key.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <EntryBox
              path={`${path}.${index}`}
              name={nameOf(entry, index)}
              note={renderNote?.(entry)}
              isOpen={open.has(index)}
              onOpen={(isOpen) => setOpen(new Set(isOpen ? [...open, index] : [...open].filter((at) => at !== index)))}
              onRemove={() => {
                focusNext('add');
                setOpen(new Set());
                onChange(entries.filter((_, at) => at !== index));
              }}
              acts={renderActs?.(index)}
            >
              {children(
                entry,
                (part) => onChange(entries.map((one, at) => (at === index ? { ...one, ...part } : one))),
                `${path}.${index}`,
                index,
              )}
            </EntryBox>
          </li>
        ))}
      </ul>
      <div data-add>
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            focusNext('last');
            setOpen(new Set([...open, entries.length]));
            onChange([...entries, blank]);
          }}
        >
          {add}
        </Button>
      </div>
    </div>
  );
}

/** Where the keyboard goes after a change of the list: the new entry's first field, or the button below. */
function useFocusAfter(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<'last' | 'add' | undefined>(undefined);
  const shown = useRef(count);
  useEffect(() => {
    if (count === shown.current) return;
    shown.current = count;
    const target = next.current;
    next.current = undefined;
    if (target === 'last') place.current?.querySelector<HTMLElement>('li:last-child :is(input, select)')?.focus();
    if (target === 'add') place.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
  }, [count]);
  return {
    place,
    focusNext: (target: 'last' | 'add'): void => {
      next.current = target;
    },
  };
}
