// One duty of the checklist: a tick, or why it does not arise here.

import { useId } from 'react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { SettledDuty } from '#core/case/right-work.ts';
import { dutyRule, type DutyId } from '#core/law/duty.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import { useCaseActs } from '../case-acts.ts';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';
import styles from './duty-list.module.css';

export interface DutyRowProps {
  readonly duty: DutyId;
  readonly settled: SettledDuty | undefined;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly boxRef: Ref<HTMLInputElement>;
}

export function DutyRow({ duty, settled, isActive, isOpen, onFocus, boxRef }: DutyRowProps) {
  const { t, say } = useWords();
  const { actNow, open } = useCaseActs();
  const id = useId();
  const rule = dutyRule(duty);
  const name = say(`duty.${duty}`);
  const isOut = settled?.state === 'not-applicable';
  const note = settled?.note ?? '';
  const tick = (isDone: boolean): void =>
    actNow(
      { act: 'settle-duty', duty, state: isDone ? 'done' : 'open', note: '' },
      t(isDone ? 'duty.ticked' : 'duty.unticked', { duty: name }),
    );
  const ask = (state: 'done' | 'not-applicable'): void =>
    open((given) => (
      <ReasonDialog
        {...given}
        name={state === 'done' ? 'dutyNote' : 'notApplicable'}
        params={{ duty: name }}
        initial={settled?.state === state ? note : ''}
        toCommand={(text) => ({ act: 'settle-duty', duty, state, note: text })}
      />
    ));
  return (
    <li className={styles.duty}>
      <input
        ref={boxRef}
        id={id}
        type="checkbox"
        className={isOut ? styles.out : undefined}
        checked={settled !== undefined}
        disabled={!isOpen}
        tabIndex={isActive ? 0 : -1}
        aria-describedby={`${id}-more`}
        onFocus={onFocus}
        onChange={({ target }) => tick(target.checked)}
      />
      <span className={styles.what}>
        <label htmlFor={id} className={styles.name}>
          {name}
        </label>{' '}
        <span id={`${id}-more`}>
          <ArticleChip article={rule.article} />
          {isOut || note !== '' ? (
            <span className={styles.note} data-personal>
              {isOut ? <span className={styles.outTag}>{t('duty.notApplicable')}</span> : null} {note}
            </span>
          ) : null}
        </span>
      </span>
      {isOpen ? (
        <span className={styles.acts}>
          {settled === undefined && rule.need === 'always' ? null : (
            <AriaButton
              excludeFromTabOrder={!isActive}
              className={styles.act ?? ''}
              onPress={() => ask(isOut || settled === undefined ? 'not-applicable' : 'done')}
            >
              {settled === undefined ? t('duty.doesNotArise') : t('duty.note')}…
            </AriaButton>
          )}
        </span>
      ) : null}
    </li>
  );
}
