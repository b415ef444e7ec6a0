// A reasonable fee instead of a refusal (GDPR Art. 12(5)): announced first, so that the person can withdraw.

import { useState } from 'react';
import { articleOfGround, feeGrounds, type FeeGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { CountHint } from './count-hint.tsx';
import { outgoingTo } from './outgoing-to.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function FeeDialog({ view, onClose, right }: GivenDialog & { readonly right: Right }) {
  const { t, say, locale } = useWords();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const [ground, setGround] = useState<FeeGround>();
  const draft = useDraft(view.ref, `fee/${right}`);
  const facts = draft.text;
  const [amount, setAmount] = useState('');
  return (
    <ActDialog
      title={t('act.fee.title', { right: say(`right.${right}`) })}
      actLabel={t('act.fee.do')}
      isReady={ground !== undefined && facts.trim() !== '' && amount.trim() !== ''}
      onClose={onClose}
      onAct={async () =>
        ground === undefined
          ? undefined
          : draft.settle(
              act(
                { act: 'ask-fee', right, ground, facts: facts.trim(), amount: amount.trim() },
                t('act.fee.done', { amount: amount.trim() }),
              ),
            )
      }
      letter={{
        isReady: ground !== undefined && facts.trim() !== '' && amount.trim() !== '',
        write: async () =>
          ground === undefined
            ? undefined
            : draft.settle(
                begin({
                  ref: view.ref,
                  kind: 'fee',
                  rights: [right],
                  act: { act: 'ask-fee', right, ground, facts: facts.trim(), amount: amount.trim() },
                }),
              ),
      }}
      audience={outgoingTo(view)}
    >
      <p className={styles.note}>{t('act.fee.note')}</p>
      <ChoiceList
        label={t('act.decide.ground')}
        value={ground}
        onChange={setGround}
        hasFocus
        choices={feeGrounds.map((value) => ({
          value,
          label: say(`refusalGround.${value}`),
          note: citeArticle(articleOfGround[value], locale),
        }))}
      />
      {ground === 'excessive' ? <CountHint count={view.countInYear} /> : null}
      <TextField
        label={t('act.decide.facts')}
        value={facts}
        onChange={draft.write}
        rows={3}
        hint={draft.hint(t('act.decide.factsHint'))}
        maxLength={4000}
      />
      <TextField
        label={t('act.fee.amount')}
        value={amount}
        onChange={setAmount}
        hint={t('act.fee.amountHint')}
        maxLength={320}
      />
    </ActDialog>
  );
}
