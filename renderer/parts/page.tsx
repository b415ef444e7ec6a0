// A screen that is one sheet to scroll: its title, the way back, the acts beside the title.

import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  readonly back?: {
    readonly to: '/cases' | '/messages/{-$id}' | '/settings' | '/settings/controllers' | '/settings/letters';
    readonly label: string;
    readonly search?: { readonly controller?: string };
  };
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, lead, back, aside, isWide = false, children }: PageProps) {
  return (
    <div className={styles.scroller}>
      <div className={joinClasses(styles.page, isWide && styles.wide)}>
        {back === undefined ? null : (
          <Link to={back.to} params={{ id: undefined }} search={back.search ?? {}} className={styles.back}>
            <ArrowLeft aria-hidden="true" />
            {back.label}
          </Link>
        )}
        <header className={styles.head}>
          <div className={styles.words}>
            <h1 className={styles.title}>{title}</h1>
            {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
          </div>
          {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}
