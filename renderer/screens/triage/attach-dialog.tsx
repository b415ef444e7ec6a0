// Which case a message belongs to: the one that it continues or names first, then the open ones.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { CaseRow, TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { findCases } from '../cases/find-cases.ts';
import styles from './attach-dialog.module.css';

export interface AttachDialogProps {
  readonly item: TrayItem;
  readonly onAttach: (ref: string) => Promise<Obstacle | undefined>;
  readonly onClose: () => void;
}

const mostShown = 40;

export function AttachDialog({ item, onAttach, onClose }: AttachDialogProps) {
  const { t, rights, say } = useWords();
  const { queries } = useDesk();
  const cases = useAnswer(queries.cases.list.queryOptions()).data ?? [];
  const [text, setText] = useState('');
  const likely = likelyFirst(cases, item);
  const shown = findCases(likely, text).slice(0, mostShown);
  const [picked, setPicked] = useState<string>();
  // Only a case that is likely, or the only one left by the search, is chosen beforehand.
  const [first] = shown;
  const offered = first !== undefined && (shown.length === 1 || isLikely(first, item)) ? first.ref : undefined;
  const ref = shown.some((row) => row.ref === picked) ? picked : offered;

  const noteOf = (row: CaseRow): string => {
    const reason =
      row.ref === item.repliesTo
        ? t(item.repliesBy === 'subject' ? 'attach.named' : 'attach.sameThread')
        : row.requester.address === item.from.address
          ? t('attach.samePerson')
          : say(`phase.${row.phase}`);
    return `${rights(row.rights)} · ${reason}`;
  };

  return (
    <ActDialog
      title={t('attach.title')}
      actLabel={t('attach.act')}
      isReady={ref !== undefined}
      onClose={onClose}
      onAct={async () => (ref === undefined ? undefined : onAttach(ref))}
    >
      <TextField label={t('attach.find')} value={text} onChange={setText} hasFocus />
      {shown.length === 0 ? (
        <p className={styles.none}>{t('attach.none')}</p>
      ) : (
        <div className={styles.cases}>
          <ChoiceList
            label={t('attach.case')}
            value={ref}
            onChange={setPicked}
            choices={shown.map((row) => ({
              value: row.ref,
              label: `${row.ref} · ${mailboxName(row.requester, t('mail.nobody'))}`,
              note: noteOf(row),
            }))}
          />
        </div>
      )}
    </ActDialog>
  );
}

function isLikely(row: CaseRow, item: TrayItem): boolean {
  return row.ref === item.repliesTo || row.requester.address === item.from.address;
}

/** The case of the thread, then those of the same address, then the rest as they stand. */
function likelyFirst(cases: readonly CaseRow[], item: TrayItem): readonly CaseRow[] {
  const rankOf = (row: CaseRow): number => {
    if (row.ref === item.repliesTo) return 0;
    return row.requester.address === item.from.address ? 1 : 2;
  };
  return cases.toSorted((a, b) => rankOf(a) - rankOf(b));
}
