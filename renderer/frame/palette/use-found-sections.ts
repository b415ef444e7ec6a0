// What the desk finds for the typed text: cases, people with several of them, messages. It comes in below the commands.

import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '#core/desk/search-views.ts';
import type { CaseRow } from '#core/desk/views.ts';
import { operatorNames, valueNames } from '#core/search/operators.ts';
import { matchName, typedWords } from '../../commands/match-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { sayDaysLeft } from '../../parts/days-left.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useSettled } from '../../state/use-settled.ts';
import { hasRows } from './arrange.ts';
import { severalCasesOf } from './several-cases.ts';
import type { PaletteEntry, PaletteRow, PaletteSection } from './palette-entry.ts';

const mostCases = 6;
const mostMessages = 5;
/** Enough to see who has several. */
const casesAsked = 30;
/** What people look for is not kept longer than they look at it. Milliseconds. */
const kept = 30_000;

export interface Found {
  readonly sections: readonly PaletteSection[];
  readonly isLooking: boolean;
  readonly hasFailed: boolean;
}

export function useFoundSections(written: string): Found {
  const words = useWords();
  const { t, rights, day, locale, say } = words;
  const { queries, sought } = useDesk();
  const navigate = useNavigate();
  const text = useSettled(written.trim());
  const asksCases = text.length >= 2;
  const asksMessages = text.length >= 3;
  const cases = useAnswer({
    ...queries.cases.page.queryOptions({
      input: { filter: 'all', text: text.slice(0, 200), offset: 0, limit: casesAsked },
    }),
    enabled: asksCases,
    placeholderData: keepPreviousData,
    gcTime: kept,
  });
  const hits = useAnswer({
    ...queries.search.find.queryOptions({ input: { query: text, limit: 3 * mostMessages, isTyping: true } }),
    enabled: asksMessages,
    placeholderData: keepPreviousData,
    gcTime: kept,
  });

  const typed = typedWords(written);
  const isBehind = text !== written.trim();
  const isAskingCases = isBehind || (asksCases && cases.isFetching);

  const caseEntry = (row: CaseRow): PaletteEntry => ({
    key: `case ${row.ref}`,
    label: row.requester.name === '' ? row.requester.address : row.requester.name,
    about: row.ref,
    also: [],
    group: 'case',
    detail: [rights(row.rights), row.phase === 'open' ? sayDaysLeft(row.daysLeft, words) : say(`phase.${row.phase}`)]
      .filter((part) => part !== '')
      .join(' · '),
    urgency: row.phase === 'open' ? row.urgency : undefined,
    act: () => void navigate({ to: '/cases/$ref', params: { ref: row.ref } }),
  });
  const messageEntry = (hit: Exclude<SearchHit, { kind: 'case' }>): PaletteEntry => ({
    key: `message ${hit.messageId} ${hit.kind === 'file' ? hit.index : ''}`,
    label: hit.title.text === '' ? t('mail.noSubject') : hit.title.text,
    also: [],
    group: 'mail',
    detail: [hit.people.text === '' ? t('mail.nobody') : hit.people.text, day(hit.day, 'medium')].join(' · '),
    act: () => void navigate({ to: '/messages/{-$id}', params: { id: hit.messageId } }),
  });

  // Until the answer to this text is there, only what still fits of the one before.
  const fits = (known: string): boolean => !isAskingCases || matchName(typed, known) !== undefined;
  const rows = (asksCases ? (cases.data?.rows ?? []) : []).filter((row) =>
    fits(`${row.ref} ${row.requester.name} ${row.requester.address} ${rights(row.rights)}`),
  );
  const people = isAskingCases ? [] : severalCasesOf(rows, typed);
  const personEntries = people.map(({ requester, count }): PaletteEntry => ({
    key: `person ${requester.address}`,
    label: requester.name === '' ? requester.address : requester.name,
    also: [],
    group: 'person',
    detail: `${requester.address} · ${t('palette.caseCount', { count })}`,
    act: () => {
      sought.write(
        `${operatorNames.requester[locale][0]}:${requester.address} ${operatorNames.in[locale][0]}:${valueNames.in.cases[locale][0]}`,
      );
      void navigate({ to: '/search' });
    },
  }));
  // Below the cases, so not before those are there: nothing moves under the hand.
  const isReadyForMessages = !isAskingCases && asksMessages && !hits.isPlaceholderData;
  const messages = isReadyForMessages
    ? (hits.data?.hits ?? []).filter((hit) => hit.kind !== 'case').slice(0, mostMessages)
    : [];
  const markedRow = (entry: PaletteEntry): PaletteRow => ({
    entry,
    marks: typed
      .flatMap((word) => matchName([word], entry.label)?.marks ?? [])
      .toSorted(([one], [other]) => one - other),
    byName: undefined,
  });
  const sections: readonly PaletteSection[] = [
    { group: 'case' as const, rows: rows.slice(0, mostCases).map(caseEntry).map(markedRow) },
    { group: 'person' as const, rows: personEntries.map(markedRow) },
    { group: 'mail' as const, rows: messages.map(messageEntry).map(markedRow) },
  ].filter(hasRows);
  return {
    sections,
    isLooking: written.trim().length >= 2 && (isAskingCases || (asksMessages && hits.isFetching)),
    hasFailed: !isBehind && ((asksCases && cases.isError) || (asksMessages && hits.isError)),
  };
}
