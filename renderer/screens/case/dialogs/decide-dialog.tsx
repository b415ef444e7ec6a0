// Deciding on one right: granted, in part, refused with its ground, or nothing held. Telling the person comes after.

import { useState } from 'react';
import { decisionKinds, type DecisionKind } from '#core/case/refusal.ts';
import type { Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { BlockedReason } from '../../../parts/blocked-reason.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { workOf } from '../work-of.ts';
import { RefusalFields } from './refusal-fields.tsx';
import { DecisionCheck } from './decision-check.tsx';
import { useDraft } from '../use-draft.ts';
import { draftOf, isCompleteRefusal } from './refusal-draft.ts';
import styles from './dialog.module.css';

export function DecideDialog({ view, onClose, right }: GivenDialog & { readonly right: Right }) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const { decision } = workOf(view, right);
  const [kind, setKind] = useState<DecisionKind | undefined>(decision?.kind);
  const told = useDraft(view.ref, `decide/${right}`, decision !== undefined && 'note' in decision ? decision.note : '');
  const note = told.text;
  const [chosen, setRefusal] = useState(() => draftOf(decision));
  const facts = useDraft(view.ref, `decide/${right}/facts`, chosen.facts);
  const refusal = { ...chosen, facts: facts.text };
  const isRefusal = kind === 'refused' || kind === 'partly-granted';
  const gate = view.blocked.acts.refuse;
  const isReady =
    kind !== undefined &&
    (!isRefusal || (isCompleteRefusal(refusal, right, kind) && gate?.code !== 'remedies-missing'));

  return (
    <ActDialog
      title={t('act.decide.title', { right: say(`right.${right}`) })}
      actLabel={t('act.decide.do')}
      isWide
      isReady={isReady}
      onClose={onClose}
      onAct={async () => {
        if (kind === undefined) return undefined;
        const { ground, exception, concerns } = refusal;
        const why = {
          ground,
          exception: ground === 'exception' ? exception : undefined,
          concerns,
          facts: facts.text.trim(),
        };
        return told.settle(
          facts.settle(
            act(
              { act: 'decide', right, kind, note: kind === 'refused' ? '' : note.trim(), ...(isRefusal ? why : {}) },
              t('act.decide.done', { right: say(`right.${right}`), decision: say(`decision.${kind}`) }),
            ),
          ),
        );
      }}
    >
      <p className={styles.note}>{t('act.decide.note')}</p>
      <ChoiceList
        label={t('act.decide.kind')}
        value={kind}
        onChange={setKind}
        hasFocus
        choices={decisionKinds.map((value) => ({
          value,
          label: say(`decision.${value}`),
          note: t(`act.decide.${value}`),
        }))}
      />
      {isRefusal ? (
        <>
          {gate === undefined ? null : (
            <div className={styles.aside}>
              <BlockedReason obstacle={gate} />
            </div>
          )}
          <RefusalFields
            view={view}
            right={right}
            kind={kind}
            draft={refusal}
            onChange={(next) => {
              setRefusal(next);
              facts.write(next.facts);
            }}
          />
        </>
      ) : null}
      {kind === undefined || kind === 'refused' ? null : (
        <TextField
          label={t('act.decide.told')}
          value={note}
          onChange={told.write}
          rows={2}
          hint={told.hint(t('act.goesIntoJournal'))}
          maxLength={4000}
        />
      )}
      <DecisionCheck view={view} right={right} kind={kind} refusal={refusal} />
    </ActDialog>
  );
}
