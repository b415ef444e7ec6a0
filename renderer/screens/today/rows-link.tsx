// A number that leads to exactly the rows that it counts.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseFilter } from '#core/desk/page-views.ts';
import { usualBoard } from '../../state/board-choice.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface RowsLinkProps {
  readonly children: ReactNode;
  /** Of the list of cases; without one, the board in its lanes. */
  readonly filter?: CaseFilter;
  readonly className?: string | undefined;
}

export function CasesLink({ children, filter, className }: RowsLinkProps) {
  const { board } = useDesk();
  return (
    <Link
      to="/cases"
      className={className}
      onClick={() => board.write(filter === undefined ? usualBoard : { ...usualBoard, view: 'list', filter })}
    >
      {children}
    </Link>
  );
}

/** To the search, with a query in the search's own words. */
export function FoundLink({ children, query }: { readonly children: ReactNode; readonly query: string }) {
  const { sought } = useDesk();
  return (
    <Link to="/search" onClick={() => sought.write(query)}>
      {children}
    </Link>
  );
}
