// Writes a query down in its canonical spelling: what is read from it again is the same query.

import type { Clause, Query, SignedTerm, Term } from './query.ts';

export function printQuery(query: Query): string {
  return query.map(printClause).join(' ');
}

function printClause(clause: Clause): string {
  return clause.map(printSigned).join(' OR ');
}

function printSigned({ isNegated, term }: SignedTerm): string {
  return `${isNegated ? '-' : ''}${printTerm(term)}`;
}

export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'words': {
      const text = term.isPhrase ? `"${term.text}"` : `${term.text}${term.isPrefix ? '*' : ''}`;
      return term.field === 'any' ? text : `${term.field}:${text}`;
    }
    case 'right':
      return `right:${term.right}`;
    case 'due':
      return `due:${term.comparison === '=' ? '' : term.comparison}${term.than}`;
    case 'overdue':
      return 'due:overdue';
    case 'language':
      return `lang:${term.language}`;
    case 'has':
      return `has:${term.what}`;
    case 'is':
      return `is:${term.state}`;
    case 'case':
      return printRef('case', term.ref);
    case 'reference':
      return printRef('ref', term.ref);
    case 'received':
      return `${term.relation === 'in' ? 'received' : term.relation}:${term.period}`;
    case 'received-within':
      return `received:<${term.days}`;
    case 'in':
      return `in:${term.place}`;
    default:
      return term satisfies never;
  }
}

function printRef(operator: 'case' | 'ref', ref: string): string {
  return /\s/u.test(ref) ? `${operator}:"${ref}"` : `${operator}:${ref}`;
}
