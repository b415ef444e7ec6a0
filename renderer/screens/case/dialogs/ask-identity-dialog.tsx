// Asking for more to confirm who asks: from the least to the most intrusive way, and no more than the doubt needs.

import { useState } from 'react';
import { identityMethods, isIntrusive, type IdentityMethod } from '#core/law/identity-method.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { outgoingTo } from './outgoing-to.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function AskIdentityDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const [method, setMethod] = useState<IdentityMethod>();
  const draft = useDraft(view.ref, 'askIdentity');
  const why = draft.text;
  const [typed, setTyped] = useState<string>(today);
  const on = dayWithin(typed, view.receivedDay, today);
  const hasAskedLess = view.identityCheck.asks.some((ask) => !isIntrusive(ask.method));
  const needsWhy = method !== undefined && isIntrusive(method) && !hasAskedLess;
  return (
    <ActDialog
      title={t('act.askIdentity.title')}
      actLabel={t('act.askIdentity.do')}
      isReady={method !== undefined && on !== undefined && (!needsWhy || why.trim() !== '')}
      onClose={onClose}
      onAct={async () =>
        method === undefined
          ? undefined
          : draft.settle(
              act(
                { act: 'ask-identity', method, why: why.trim(), on },
                t('act.askIdentity.done', { method: say(`method.${method}`) }),
              ),
            )
      }
      letter={{
        isReady: method !== undefined && (!needsWhy || why.trim() !== ''),
        write: async () =>
          method === undefined
            ? undefined
            : draft.settle(
                begin({
                  ref: view.ref,
                  kind: 'identity-request',
                  act: { act: 'ask-identity', method, why: why.trim() },
                }),
              ),
      }}
      audience={outgoingTo(view)}
    >
      <p className={styles.note}>{t('act.askIdentity.note')}</p>
      <ChoiceList
        label={t('act.askIdentity.method')}
        value={method}
        onChange={setMethod}
        hasFocus
        choices={identityMethods.map((value) => ({
          value,
          label: say(`method.${value}`),
          note: isIntrusive(value) ? t('act.askIdentity.documentNote') : undefined,
        }))}
      />
      <TextField
        label={needsWhy ? t('act.askIdentity.why') : t('act.askIdentity.whyOptional')}
        value={why}
        onChange={draft.write}
        rows={2}
        hint={needsWhy ? t('act.askIdentity.whyHint') : t('act.goesIntoJournal')}
        maxLength={4000}
      />
      <DayBetween
        label={t('act.askIdentity.day')}
        value={typed}
        onChange={setTyped}
        from={view.receivedDay}
        until={today}
      />
    </ActDialog>
  );
}
