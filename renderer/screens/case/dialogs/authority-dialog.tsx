// What shows that somebody may act for another: by what fits their capacity, for what, until when, and who gets the answer.

import { useState } from 'react';
import { proofsFor, type AuthorityProof } from '#core/law/authority-proof.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

const receivers = ['requester', 'data-subject'] as const;

export function AuthorityDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const fit = proofsFor[view.capacity];
  const [proof, setProof] = useState<AuthorityProof | undefined>(view.authority?.proof ?? fit[0]);
  const [scope, setScope] = useState(view.authority?.scope ?? '');
  const [typed, setTyped] = useState<string>(view.authority?.until ?? '');
  const [answerTo, setAnswerTo] = useState<(typeof receivers)[number]>(view.authority?.answerTo ?? 'requester');
  const until = dayWithin(typed, undefined, undefined);
  return (
    <ActDialog
      title={t('act.authority.title')}
      actLabel={t('act.authority.do')}
      isReady={proof !== undefined && scope.trim() !== '' && (typed.trim() === '' || until !== undefined)}
      onClose={onClose}
      onAct={async () =>
        proof === undefined
          ? undefined
          : act({ act: 'show-authority', proof, scope: scope.trim(), until, answerTo }, t('act.authority.done'))
      }
    >
      <p className={styles.note}>{t('act.authority.note')}</p>
      <ChoiceList
        label={t('act.authority.proof')}
        value={proof}
        onChange={setProof}
        hasFocus
        choices={fit.map((value) => ({ value, label: say(`proof.${value}`) }))}
      />
      <TextField
        label={t('act.authority.scope')}
        value={scope}
        onChange={setScope}
        rows={2}
        hint={t('act.authority.scopeHint')}
        maxLength={4000}
      />
      <DayBetween
        label={t('act.authority.until')}
        value={typed}
        onChange={setTyped}
        hint={t('act.authority.untilHint')}
      />
      <ChoiceList
        label={t('act.authority.answerTo')}
        value={answerTo}
        onChange={setAnswerTo}
        isRow
        choices={receivers.map((value) => ({ value, label: t(`case.answerTo.${value}`) }))}
      />
    </ActDialog>
  );
}
