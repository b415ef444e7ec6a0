// The grounds of a refusal, whole or in part: which, on what facts, and what the person is told with it.

import { notIdentifiableGate } from '#core/case/gate/refusal.ts';
import { objectionSubjects } from '#core/case/refusal.ts';
import type { CaseView } from '#core/desk/views.ts';
import { exceptionRule, exceptionsOf } from '#core/law/exception.ts';
import { articleOfGround, refusalGrounds } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { isFitException, type RefusalDraft } from './refusal-draft.ts';
import { CountHint } from './count-hint.tsx';
import { RemediesNote } from './remedies-note.tsx';
import styles from './dialog.module.css';

export interface RefusalFieldsProps {
  readonly view: CaseView;
  readonly right: Right;
  readonly kind: 'refused' | 'partly-granted';
  readonly draft: RefusalDraft;
  readonly onChange: (draft: RefusalDraft) => void;
}

export function RefusalFields({ view, right, kind, draft, onChange }: RefusalFieldsProps) {
  const { t, say, locale, obstacle } = useWords();
  const gate = notIdentifiableGate(view);
  const isMarketing = right === 'objection' && draft.concerns === 'direct-marketing';
  return (
    <div className={styles.group}>
      {right === 'objection' ? (
        <ChoiceList
          label={t('act.decide.concerns')}
          value={draft.concerns}
          onChange={(concerns) => onChange({ ...draft, concerns })}
          choices={objectionSubjects.map((value) => ({
            value,
            label: say(`objectionSubject.${value}`),
            note: value === 'direct-marketing' ? t('act.decide.marketing') : undefined,
          }))}
        />
      ) : null}
      {isMarketing ? null : (
        <>
          <ChoiceList
            label={t('act.decide.ground')}
            value={draft.ground}
            onChange={(ground) => onChange({ ...draft, ground })}
            choices={refusalGrounds.map((value) => {
              const isOut = value === 'not-identifiable' && gate !== undefined;
              return {
                value,
                label: say(`refusalGround.${value}`),
                isDisabled: isOut,
                note: isOut ? obstacle(gate) : citeArticle(articleOfGround[value], locale),
              };
            })}
          />
          {draft.ground === 'excessive' ? <CountHint count={view.countInYear} /> : null}
          {draft.ground === 'exception' ? (
            <ChoiceList
              label={t('act.decide.exception')}
              value={draft.exception}
              onChange={(exception) => onChange({ ...draft, exception })}
              choices={exceptionsOf(right).map((value) => ({
                value,
                label: say(`exception.${value}`),
                isDisabled: !isFitException(value, kind),
                note: isFitException(value, kind)
                  ? citeArticle(exceptionRule(value).article, locale)
                  : obstacle({ code: 'access-redact-instead' }),
              }))}
            />
          ) : null}
          <TextField
            label={t('act.decide.facts')}
            value={draft.facts}
            onChange={(facts) => onChange({ ...draft, facts })}
            rows={3}
            hint={t('act.decide.factsHint')}
            maxLength={4000}
          />
          <RemediesNote view={view} />
        </>
      )}
    </div>
  );
}
