// The first step: in which language, for which controller, and which country's holidays count.

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { knownCountries } from '#core/clock/calendar.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts';
import { LanguageChoice } from '../../parts/language-choice.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { missingIn, prefixIn } from './first-run-draft.ts';
import type { FirstRunDraft, OwnController } from './first-run-draft.ts';
import { SampleOffer } from './sample-offer.tsx';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

export interface PlaceStepProps {
  readonly draft: FirstRunDraft;
  readonly onChange: (draft: FirstRunDraft) => void;
  readonly onNext: () => void;
  /** There was a desk before, and a backup of it. */
  readonly onRestore: () => void;
  readonly onSample: () => void;
}

export function PlaceStep({ draft, onChange, onNext, onRestore, onSample }: PlaceStepProps) {
  const { t, country } = useWords();
  const { queries } = useDesk();
  const profiles = useQuery(queries.desk.profiles.queryOptions());
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { choice, own } = draft;
  const missing = choice === 'own' ? missingIn(own) : new Set<never>();

  const go = (): void => {
    setChecked(true);
    if (missing.size === 0) onNext();
    // The marks of what is missing come with the next frame.
    else requestAnimationFrame(() => focusFirstInvalid(form.current));
  };

  return (
    <form
      ref={form}
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <StepTitle>{t('welcome.title')}</StepTitle>
      <p className={styles.text}>{t('welcome.text')}</p>
      <SampleOffer onSample={onSample} />
      <LanguageChoice />
      <AwaitAnswer query={profiles}>
        {(list) => (
          <ChoiceList
            label={t('welcome.controller')}
            value={choice}
            onChange={(next) => onChange({ ...draft, choice: next })}
            choices={[
              { value: 'own', label: t('firstRun.own'), note: t('firstRun.ownNote') },
              ...list.map(({ id, name, country: code }) => ({
                value: id,
                label: name,
                note: t('welcome.controllerNote', { country: country(code), code }),
              })),
            ]}
          />
        )}
      </AwaitAnswer>
      {choice === 'own' ? (
        <OwnFields
          own={own}
          missing={isChecked ? missing : new Set()}
          onChange={(part) => onChange({ ...draft, own: { ...own, ...part } })}
        />
      ) : null}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onRestore}>
          {t('restore.offer')}…
        </Button>
        <Button type="submit" variant="primary">
          {t('app.next')}
        </Button>
      </div>
    </form>
  );
}

interface OwnFieldsProps {
  readonly own: OwnController;
  readonly missing: ReadonlySet<string>;
  readonly onChange: (part: Partial<OwnController>) => void;
}

function OwnFields({ own, missing, onChange }: OwnFieldsProps) {
  const { t, country, locale } = useWords();
  const prefix = prefixIn(own);
  const countries = knownCountries
    .map(({ code, region }) => ({
      value: code,
      label: region === undefined ? country(code) : `${country(code.slice(0, 2))} · ${region}`,
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <div className={styles.fields}>
      <TextField
        label={t('firstRun.ownName')}
        value={own.name}
        onChange={(name) => onChange({ name })}
        error={missing.has('name') ? t('firstRun.ownNameMissing') : undefined}
        autoComplete="organization"
        maxLength={200}
        isRequired
      />
      <TextField
        label={t('firstRun.ownAddress')}
        value={own.address}
        onChange={(address) => onChange({ address })}
        hint={t('firstRun.ownAddressHint')}
        error={missing.has('address') ? t('add.addressWrong') : undefined}
        autoComplete="email"
        maxLength={320}
        isRequired
      />
      <div className={styles.pair}>
        <TextField
          label={t('firstRun.ownPrefix')}
          value={own.prefix === '' ? prefix : own.prefix}
          onChange={(next) => onChange({ prefix: next.toUpperCase() })}
          hint={t('firstRun.ownPrefixHint', { prefix: prefix === '' ? 'ABC' : prefix })}
          error={missing.has('prefix') ? t('firstRun.ownPrefixWrong') : undefined}
          maxLength={6}
          isRequired
        />
        <SelectField
          label={t('firstRun.country')}
          value={own.country}
          choices={countries}
          onChange={(next) => onChange({ country: next })}
          hint={t('firstRun.countryHint')}
        />
      </div>
    </div>
  );
}
