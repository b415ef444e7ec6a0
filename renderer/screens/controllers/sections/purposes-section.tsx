// What personal data are processed for, and on which legal bases: they decide which rights apply.

import { legalBases } from '#core/law/legal-basis.ts';
import type { Purpose } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { TickList } from '../../../parts/tick-list.tsx';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileText } from '../parts/profile-fields.tsx';
import { useFieldFault } from '../parts/field-fault.ts';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

const blank: Purpose = { id: '', name: '', bases: [] };

export function PurposesSection({ draft, onChange }: SectionProps) {
  const { t, say } = useWords();
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.purposesNote')}</p>
      <EntryList
        path="purposes"
        entries={draft.purposes}
        onChange={(purposes) => onChange({ purposes })}
        none={t('profile.purposesNone')}
        add={t('profile.addPurpose')}
        blank={blank}
        nameOf={({ name }) => name}
        renderNote={({ bases }) => bases.map((basis) => say(`basis.${basis}`)).join(', ')}
      >
        {(entry, change, path) => (
          <>
            <div className={styles.whole}>
              <ProfileText
                path={`${path}.name`}
                label={t('profile.purpose')}
                value={entry.name}
                onChange={(name) => change({ name })}
              />
            </div>
            <div className={styles.whole}>
              <Bases path={`${path}.bases`} bases={entry.bases} onChange={(bases) => change({ bases })} />
            </div>
          </>
        )}
      </EntryList>
    </div>
  );
}

interface BasesProps {
  readonly path: string;
  readonly bases: Purpose['bases'];
  readonly onChange: (bases: Purpose['bases']) => void;
}

function Bases({ path, bases, onChange }: BasesProps) {
  const { t, say } = useWords();
  const fault = useFieldFault(path);
  return (
    <div data-missing={fault !== undefined}>
      <TickList
        label={t('profile.bases')}
        ticks={legalBases.map((value) => ({ value, label: say(`basis.${value}`) }))}
        chosen={bases}
        onChange={(chosen) => onChange(legalBases.filter((basis) => chosen.includes(basis)))}
      />
      {fault === undefined ? null : (
        <p className={styles.wrong} role="alert">
          {t('profile.basesMissing')}
        </p>
      )}
    </div>
  );
}
