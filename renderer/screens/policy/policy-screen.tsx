// The policy check: a text is given, read against the law, and what a person accepts of it becomes a controller.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { ProfileEditor } from '../controllers/profile-editor.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { GivePolicy } from './give-policy.tsx';
import { PolicyFindings } from './policy-findings.tsx';
import type { Accepted } from './accepted.ts';

export interface CheckedPolicy {
  readonly text: string;
  readonly report: PolicyReport;
}

interface Composed {
  readonly base: ControllerProfile;
  readonly profile: ControllerProfile;
  readonly isNew: boolean;
}

export function PolicyScreen() {
  const { t } = useWords();
  const { controller } = useSearch({ from: '/settings/policy' });
  const { controller: home } = useOpenDesk();
  const navigate = useNavigate();
  const [checked, setChecked] = useState<CheckedPolicy>();
  const [accepted, setAccepted] = useState<Accepted>(() => new Set());
  const [isComposing, setComposing] = useState(false);
  const [composed, setComposed] = useState<Composed>();

  if (composed !== undefined) {
    const { base, profile, isNew } = composed;
    return (
      <Page
        title={isNew ? t('controllers.add') : base.name}
        lead={isNew ? t('policy.newLead', { home: home.name }) : t('policy.updateLead')}
        back={{ to: '/settings/controllers', label: t('controllers.title') }}
        aside={<Button onPress={() => setComposed(undefined)}>{t('policy.back')}</Button>}
        isWide
      >
        <ProfileEditor
          base={base}
          initial={profile}
          isNew={isNew}
          onKept={(id) => void navigate({ to: '/settings/controllers/$id', params: { id } })}
        />
      </Page>
    );
  }
  if (checked === undefined) {
    return (
      <Page
        title={t('policy.title')}
        lead={t('policy.lead')}
        back={{ to: '/settings/controllers', label: t('controllers.title') }}
      >
        <GivePolicy
          onChecked={(next) => {
            setAccepted(new Set());
            setChecked(next);
          }}
        />
      </Page>
    );
  }
  return (
    <>
      <PolicyFindings
        checked={checked}
        accepted={accepted}
        onAccept={setAccepted}
        onAnother={() => setChecked(undefined)}
        onCompose={() => setComposing(true)}
      />
      {isComposing ? (
        <ComposeDialog
          checked={checked}
          accepted={accepted}
          target={controller}
          onComposed={(next) => {
            setComposing(false);
            setComposed(next);
          }}
          onClose={() => setComposing(false)}
        />
      ) : null}
    </>
  );
}
