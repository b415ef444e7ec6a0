// From what was accepted to a controller: a new one or one of the desk's, and from which day the policy is in force.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { typedDay } from '../../parts/typed-day.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { blankProfile } from '../controllers/blank-profile.ts';
import { ChangeList } from '../controllers/parts/change-list.tsx';
import { profileChanges } from '../controllers/profile-changes.ts';
import { LanguageField } from '../triage/language-field.tsx';
import type { Accepted } from './accepted.ts';
import { composeProfile, sha256Of, statedDay } from './compose-profile.ts';
import type { CheckedPolicy } from './policy-screen.tsx';

export interface ComposeDialogProps {
  readonly checked: CheckedPolicy;
  readonly accepted: Accepted;
  /** The controller whose policy is being checked, where that is known. */
  readonly target: string | undefined;
  readonly onComposed: (composed: {
    readonly base: ControllerProfile;
    readonly profile: ControllerProfile;
    readonly isNew: boolean;
  }) => void;
  readonly onClose: () => void;
}

const newOne = 'new:controller';

export function ComposeDialog({ checked, accepted, target, onComposed, onClose }: ComposeDialogProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const { controller: home, today } = useOpenDesk();
  const known = useAnswer(queries.controllers.list.queryOptions()).data ?? [];
  const [chosen, setChosen] = useState(target ?? newOne);
  const [from, setFrom] = useState<string>(() => statedDay(checked.report) ?? today);
  const [language, setLanguage] = useState<string>(checked.report.language === 'und' ? 'en' : checked.report.language);
  const existing = known.find(({ id }) => id === chosen);
  const base = existing ?? blankProfile(home);
  const day = typedDay(from);
  const preview =
    day === undefined ? undefined : composeProfile(checked, accepted, base, { from: day, language, sha256: '' });

  const compose = async (): Promise<Obstacle | undefined> => {
    if (day === undefined) return undefined;
    const sha256 = await sha256Of(checked.text);
    const profile = composeProfile(checked, accepted, base, { from: day, language, sha256 });
    onComposed({ base, profile, isNew: existing === undefined });
    return undefined;
  };

  return (
    <ActDialog
      title={t('policy.composeTitle')}
      actLabel={existing === undefined ? t('policy.makeNew') : t('policy.update', { name: existing.name })}
      isReady={day !== undefined}
      isWide
      onClose={onClose}
      onAct={compose}
    >
      <SelectField
        label={t('policy.target')}
        value={chosen}
        choices={[
          { value: newOne, label: t('policy.newController') },
          ...known.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setChosen}
      />
      <DayField
        label={t('profile.inForceFrom')}
        value={from}
        onChange={setFrom}
        hint={t('policy.fromHint')}
        isRequired
      />
      <LanguageField label={t('profile.policyLanguage')} value={language} onChange={setLanguage} isKnown />
      {preview === undefined ? null : <ChangeList changes={profileChanges(base, preview)} />}
    </ActDialog>
  );
}
