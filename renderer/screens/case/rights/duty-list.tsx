// The checklist of a right: one stop of the Tab key, arrows walk, Space ticks.

import { useRef, useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { dutiesOf } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { workOf } from '../work-of.ts';
import { DutyRow } from './duty-row.tsx';
import styles from './duty-list.module.css';

export interface DutyListProps {
  readonly view: CaseView;
  readonly right: Right;
  readonly isOpen: boolean;
  readonly labelledBy: string;
}

export function DutyList({ view, right, isOpen, labelledBy }: DutyListProps) {
  const duties = dutiesOf(right);
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [active, setActive] = useState(0);
  const boxes = useRef(new Map<number, HTMLInputElement>());
  useListKeys(list, (by) => {
    const next = Math.min(duties.length - 1, Math.max(0, active + by));
    setActive(next);
    boxes.current.get(next)?.focus();
  });
  const work = workOf(view, right);
  return (
    <ul ref={setList} className={styles.list} aria-labelledby={labelledBy}>
      {duties.map((duty, index) => (
        <DutyRow
          key={duty}
          duty={duty}
          settled={work.duties[duty]}
          isActive={index === active}
          isOpen={isOpen}
          onFocus={() => setActive(index)}
          boxRef={(box) => {
            if (box === null) boxes.current.delete(index);
            else boxes.current.set(index, box);
          }}
        />
      ))}
    </ul>
  );
}
