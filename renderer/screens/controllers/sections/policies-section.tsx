// The policy as it stood in each span of time, with what it says against the law and what the desk does instead.

import { Link } from '@tanstack/react-router';
import type { Departure, PolicyStatement } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { typedDay } from '../../../parts/typed-day.ts';
import { DepartureWords } from '../parts/departure-words.tsx';
import { PolicyLines } from '../parts/policy-lines.tsx';
import { StatementWords } from '../parts/statement-words.tsx';
import { ProfileDay, ProfileText } from '../parts/profile-fields.tsx';
import type { TypedVersion } from '../profile-draft.ts';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function PoliciesSection({ draft, onChange, isNew }: SectionProps) {
  const { t } = useWords();
  const { policies } = draft;
  const change = (index: number, part: Partial<TypedVersion>): void =>
    onChange({ policies: policies.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.policiesNote')}</p>
      {isNew ? null : (
        <p className={styles.check}>
          <Link to="/settings/policy" search={{ controller: draft.id }}>
            {t('profile.checkPolicy')}
          </Link>
        </p>
      )}
      {policies.length === 0 ? <p className={styles.note}>{t('profile.policiesNone')}</p> : null}
      {policies.map((version, index) => (
        <PolicyFields
          key={version.id}
          version={version}
          path={`policies.${index}`}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange({ policies: policies.filter((_, at) => at !== index) })}
        />
      ))}
    </div>
  );
}

interface PolicyFieldsProps {
  readonly version: TypedVersion;
  readonly path: string;
  readonly onChange: (part: Partial<TypedVersion>) => void;
  readonly onRemove: () => void;
}

function PolicyFields({ version, path, onChange, onRemove }: PolicyFieldsProps) {
  const { t, language, day } = useWords();
  const from = typedDay(version.from);
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.legend}>
        {t('profile.policyFrom', { day: from === undefined ? version.from || '–' : day(from, 'medium') })}
      </legend>
      <ProfileDay
        path={`${path}.from`}
        label={t('profile.inForceFrom')}
        value={version.from}
        onChange={(text) => onChange({ from: text })}
      />
      <ProfileDay
        path={`${path}.until`}
        label={t('profile.inForceUntil')}
        value={version.until}
        onChange={(until) => onChange({ until })}
        hint={t('profile.untilHint')}
      />
      <ProfileText
        path={`${path}.language`}
        label={t('profile.policyLanguage')}
        value={version.language}
        onChange={(code) => onChange({ language: code.toLowerCase() })}
        hint={/^[a-z]{2}$/.test(version.language) ? language(version.language) : t('profile.languageHint')}
        maxLength={2}
      />
      <p className={styles.hash}>
        {t('profile.sha256')} <code>{version.sha256.slice(0, 16)}…</code>
      </p>
      <PolicyLines
        title={t('profile.departures', { count: version.departures.length })}
        lines={version.departures}
        keyOf={({ gap, quote }) => `${gap} ${quote}`}
        renderLine={departureLine}
        onChange={(departures) => onChange({ departures })}
      />
      <PolicyLines
        title={t('profile.statements', { count: version.statements.length })}
        lines={version.statements}
        keyOf={({ topic, quote }) => `${topic} ${quote}`}
        renderLine={statementLine}
        onChange={(statements) => onChange({ statements })}
      />
      <div className={styles.entryActs}>
        <Button variant="quiet" onPress={onRemove}>
          {t('profile.removeVersion')}
        </Button>
      </div>
    </fieldset>
  );
}

function departureLine(departure: Departure) {
  return <DepartureWords departure={departure} />;
}

function statementLine(statement: PolicyStatement) {
  return <StatementWords statement={statement} />;
}
