// The tray under the hand: which mail is shown, which are marked, what was changed about each, and the way from one to the next.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { announce, useDesk } from '../../state/desk-context.ts';
import { focusTray, isListHidden } from './focus-tray.ts';
import type { TrayDraft } from './tray-draft.ts';
import { itemsOf, neighbourOf, stepFrom, trayLines } from './tray-groups.ts';
import type { TrayFilter, TrayLine } from './tray-groups.ts';
import { endStretch, extendMarks, keepMarks, noMarks, toggleMark } from './tray-marks.ts';
import type { Marks } from './tray-marks.ts';
import type { LeftMail } from './use-left-mail.ts';
import { useShownMail } from './use-shown-mail.ts';
import { useTrayActs } from './use-tray-acts.ts';
import type { TrayActs } from './use-tray-acts.ts';

export interface TrayAtHand {
  readonly lines: readonly TrayLine[];
  readonly filter: TrayFilter;
  readonly setFilter: (filter: TrayFilter) => void;
  readonly chosen: TrayItem | undefined;
  /** Those that come up next, the nearest first. */
  readonly coming: readonly TrayItem[];
  /** A person chose the mail that is shown; otherwise it is the first of the list for want of one. */
  readonly isNamed: boolean;
  readonly marks: Marks;
  readonly edits: Partial<TrayDraft>;
  readonly edit: (change: Partial<TrayDraft>) => void;
  readonly acts: TrayActs;
  readonly show: (item: TrayItem) => void;
  readonly mark: (item: TrayItem) => void;
  readonly unmark: () => void;
  readonly step: (by: number, isMarking?: boolean) => void;
  /** Back to the list, where a narrow window shows the mail in its place. */
  readonly close: () => void;
}

const noEdits: Partial<TrayDraft> = {};
/** So many of the coming mails are fetched beforehand. */
const fetchAhead = 6;

export function useTray(items: readonly TrayItem[], left: LeftMail): TrayAtHand {
  const { t } = useWords();
  const desk = useDesk();
  const shown = useShownMail();
  const [filter, setFilter] = useState<TrayFilter>('all');
  const [kept, setMarks] = useState(noMarks);
  const [edited, setEdited] = useState<ReadonlyMap<MessageId, Partial<TrayDraft>>>(new Map());
  const lines = useMemo(() => trayLines(items, filter), [items, filter]);
  const order = useMemo(() => itemsOf(lines).map(({ id }) => id), [lines]);
  const marks = useMemo(() => keepMarks(kept, order), [kept, order]);
  const chosen = items.find((item) => item.id === shown.id) ?? stepFrom(lines, undefined, 0);
  const at = chosen === undefined ? -1 : order.indexOf(chosen.id);
  const coming = useMemo(() => {
    const all = itemsOf(lines);
    // At the end of the list the one above comes up.
    return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).toReversed()].slice(0, fetchAhead);
  }, [lines, at]);

  // The keyboard goes with the mail that is shown: what had it may be gone.
  const wantsFocus = useRef(true);
  const rest = useRef('');
  useEffect(() => {
    rest.current =
      chosen === undefined
        ? t('triage.done')
        : t('triage.rest', {
            next: mailboxName(chosen.from, t('mail.nobody')),
            subject: chosen.subject || t('mail.noSubject'),
            count: items.length,
          });
    // A mail that comes back is shown once the list has it again.
    if (!wantsFocus.current || (shown.id !== undefined && chosen?.id !== shown.id)) return;
    wantsFocus.current = false;
    focusTray();
  });

  const goTo = (item: TrayItem | undefined): void => {
    wantsFocus.current = true;
    shown.show(item?.id);
  };
  const step = (by: number, isMarking = false): void => {
    const item = stepFrom(lines, chosen?.id, by);
    if (item === undefined || chosen === undefined) return;
    const next = isMarking ? extendMarks(marks, order, chosen.id, item.id) : endStretch(marks);
    setMarks(next);
    if (isMarking) announce(desk, t('triage.marked.count', { count: next.ids.size }));
    goTo(item);
  };
  const mark = useCallback(({ id }: TrayItem) => setMarks((marked) => toggleMark(marked, id)), []);
  const { show: showId } = shown;
  const show = useCallback(
    ({ id }: TrayItem) => {
      wantsFocus.current = true;
      showId(id);
    },
    [showId],
  );
  const close = (): void => goTo(undefined);
  const back = (): void => {
    if (marks.ids.size > 0) setMarks(noMarks);
    else if (isListHidden()) close();
    else focusTray();
  };

  const acts = useTrayActs({
    onGone(ids) {
      left.leave(ids);
      setMarks(noMarks);
      if (chosen === undefined) return;
      goTo(ids.includes(chosen.id) ? neighbourOf(lines, chosen.id, ids) : chosen);
    },
    onBack(ids, isWanted) {
      left.comeBack(ids);
      if (!isWanted) return;
      wantsFocus.current = true;
      shown.show(ids[0]);
    },
    sayRest: () => rest.current,
  });

  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
    {
      id: 'triage.mark',
      act: () => {
        if (chosen === undefined) return;
        const next = toggleMark(marks, chosen.id);
        setMarks(next);
        announce(desk, t('triage.marked.count', { count: next.ids.size }));
      },
    },
    { id: 'list.back', act: back },
  ]);

  return {
    lines,
    filter,
    setFilter,
    chosen,
    coming,
    isNamed: shown.id !== undefined,
    marks,
    edits: (chosen && edited.get(chosen.id)) ?? noEdits,
    edit: (change) => {
      if (chosen === undefined) return;
      setEdited(new Map(edited).set(chosen.id, { ...edited.get(chosen.id), ...change }));
    },
    acts,
    show,
    mark,
    unmark: () => setMarks(noMarks),
    step,
    close,
  };
}
