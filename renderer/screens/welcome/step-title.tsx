// The heading of a step: takes the keyboard as the step comes, so that it is read out, unless a field has taken it.

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './welcome-page.module.css';

export function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const page = heading.current?.closest('main');
    if (page?.contains(document.activeElement) !== true) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} className={styles.title} tabIndex={-1}>
      {children}
    </h1>
  );
}
