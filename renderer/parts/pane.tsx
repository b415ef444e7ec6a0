// A part of the screen that stands for itself: a landmark with a name, one of the stops of F6.

import { useId } from 'react';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './pane.module.css';

export interface PaneProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title: a filter, an act. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  /** The title is said, not shown, where the pane's content is its own title. */
  readonly isTitleHidden?: boolean;
  readonly level?: 1 | 2;
  /** By which an act elsewhere on the screen finds it. */
  readonly part?: string | undefined;
  /** Of a pane that is a drawer where the window is narrow. */
  readonly isOpen?: boolean | undefined;
  readonly onElement?: (element: HTMLElement | null) => void;
}

export function Pane(props: PaneProps) {
  const { title, children, aside, className, isTitleHidden = false, level = 2, part, isOpen, onElement } = props;
  const id = useId();
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section
      className={joinClasses(styles.pane, className)}
      aria-labelledby={id}
      data-pane
      data-part={part}
      data-open={isOpen}
      ref={onElement}
      tabIndex={-1}
    >
      {isTitleHidden ? (
        <Title id={id} className={styles.hidden}>
          {title}
        </Title>
      ) : (
        <header className={styles.head}>
          <Title id={id} className={styles.title}>
            {title}
          </Title>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
