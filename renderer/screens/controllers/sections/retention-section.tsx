// How long the controller keeps each kind of data, and how long the desk keeps closed cases.

import { useWords } from '../../../i18n/use-words.ts';
import { UrgencyMark } from '../../../parts/urgency-mark.tsx';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileSelect, ProfileText } from '../parts/profile-fields.tsx';
import { isStated } from '../profile-draft.ts';
import type { TypedRule } from '../profile-draft.ts';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

const starts = ['end-of-service', 'account-deletion', 'collection', 'not-stated'] as const;
const blank: TypedRule = { id: '', data: '', starts: 'not-stated', period: { years: '', months: '' } };

export function RetentionSection({ draft, onChange }: SectionProps) {
  const { t } = useWords();
  const { caseRetention } = draft;
  return (
    <>
      <h3 className={styles.subhead}>{t('profile.caseRetention')}</h3>
      <ProfileText
        path="caseRetention.years"
        label={t('profile.caseYears')}
        value={caseRetention.years}
        onChange={(years) => onChange({ caseRetention: { ...caseRetention, years } })}
        maxLength={3}
        isRequired
      />
      <ProfileText
        path="caseRetention.yearsAfterObjection"
        label={t('profile.caseYearsObjection')}
        value={caseRetention.yearsAfterObjection}
        onChange={(yearsAfterObjection) => onChange({ caseRetention: { ...caseRetention, yearsAfterObjection } })}
        maxLength={3}
        isRequired
      />
      <h3 className={styles.subhead}>{t('profile.retentionRules')}</h3>
      <div className={styles.whole}>
        <p className={styles.note}>{t('profile.retentionNote')}</p>
        <EntryList
          path="retention"
          entries={draft.retention}
          onChange={(retention) => onChange({ retention })}
          none={t('profile.retentionNone')}
          add={t('profile.addRule')}
          blank={blank}
          nameOf={({ data }) => data}
          renderNote={({ period }) => <PeriodNote period={period} />}
        >
          {(entry, change, path) => <RuleFields entry={entry} path={path} onChange={change} />}
        </EntryList>
      </div>
    </>
  );
}

function PeriodNote({ period }: Pick<TypedRule, 'period'>) {
  const { t } = useWords();
  if (!isStated(period)) {
    return (
      <span className={styles.gapNote}>
        <UrgencyMark shape="critical" />
        {t('fact.noPeriod')}
      </span>
    );
  }
  const [years, months] = [Number(period.years), Number(period.months)];
  return (
    [
      ...(years > 0 ? [t('fact.years', { count: years })] : []),
      ...(months > 0 ? [t('fact.months', { count: months })] : []),
    ].join(', ') || t('fact.atOnce')
  );
}

interface RuleFieldsProps {
  readonly entry: TypedRule;
  readonly path: string;
  readonly onChange: (part: Partial<TypedRule>) => void;
}

function RuleFields({ entry, path, onChange }: RuleFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <ProfileText
        path={`${path}.data`}
        label={t('profile.ruleData')}
        value={entry.data}
        onChange={(data) => onChange({ data })}
      />
      <ProfileSelect
        path={`${path}.starts`}
        label={t('profile.ruleStarts')}
        value={entry.starts}
        choices={starts.map((value) => ({ value, label: t(`profile.starts.${value}`) }))}
        onChange={(value) => onChange({ starts: value })}
      />
      <ProfileText
        path={`${path}.period.years`}
        label={t('profile.years')}
        value={entry.period.years}
        onChange={(years) => onChange({ period: { ...entry.period, years } })}
        maxLength={3}
      />
      <ProfileText
        path={`${path}.period.months`}
        label={t('profile.months')}
        value={entry.period.months}
        onChange={(months) => onChange({ period: { ...entry.period, months } })}
        maxLength={4}
      />
      {isStated(entry.period) ? null : (
        <p className={styles.gap}>
          <UrgencyMark shape="critical" />
          {t('profile.noPeriod')}
        </p>
      )}
    </>
  );
}
