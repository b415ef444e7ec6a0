// The mail server: one of those that were found, or entered by hand.

import type { FoundServer } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Words } from '../../../i18n/use-words.ts';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { domainOf, serverOf, withHand, withServer } from './add-draft.ts';
import type { AddDraft } from './add-draft.ts';
import { HandFields } from './hand-fields.tsx';
import { StepForm } from './step-form.tsx';
import styles from './add-account.module.css';

export interface ServerStepProps {
  readonly draft: AddDraft;
  readonly onChange: (draft: AddDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ServerStep({ draft, onChange, onBack, onNext }: ServerStepProps) {
  const words = useWords();
  const { t } = words;
  const { found, choice, hand } = draft;
  const domain = domainOf(draft.address) ?? '';
  const servers = found?.servers ?? [];
  const hasAsked = found !== undefined && !found.needsConsent;
  return (
    <StepForm
      title={servers.length === 0 ? t('add.handTitle') : t('add.serverTitle', { domain })}
      text={servers.length > 0 ? undefined : <p>{hasAsked ? t('add.handNothing', { domain }) : t('add.handText')}</p>}
      obstacle={undefined}
      isFault={false}
      isPending={false}
      isReady={serverOf(draft) !== undefined}
      onBack={onBack}
      actLabel={t('app.next')}
      pendingLabel={t('app.loading')}
      onSubmit={onNext}
    >
      {found?.hint === undefined ? null : <p className={styles.hint}>{words.say(`settingsHint.${found.hint}`)}</p>}
      {servers.length === 0 ? null : (
        <ChoiceList
          label={t('add.serverFound')}
          value={String(choice)}
          onChange={(next) => onChange(next === 'hand' ? withHand(draft) : withServer(draft, { choice: Number(next) }))}
          hasFocus
          choices={[
            ...servers.map((server, index) => ({
              value: String(index),
              label: t('add.serverLabel', { host: server.host, port: String(server.port) }),
              note: factsOf(server, draft.address.trim(), words).join(' · '),
            })),
            { value: 'hand', label: t('add.hand'), note: t('add.handNote') },
          ]}
        />
      )}
      {choice === 'hand' ? (
        <HandFields hand={hand} onChange={(next) => onChange(withServer(draft, { hand: next }))} />
      ) : null}
      {found === undefined || found.asked.length === 0 ? null : (
        <p className={styles.asked}>{t('add.asked', { hosts: words.list(found.asked) })}</p>
      )}
    </StepForm>
  );
}

function factsOf(server: FoundServer, address: string, { t, say }: Words): readonly string[] {
  const { security, source, signIn, provider, needsAppPassword, user } = server;
  const kind =
    signIn === 'oauth' && provider !== undefined
      ? t('add.signInKind.oauth', { provider: t(`accounts.provider.${provider}`) })
      : t(needsAppPassword ? 'add.signInKind.appPassword' : 'add.signInKind.password');
  const name = user === address ? [] : [t('add.userIs', { user })];
  return [say(`security.${security}`), kind, ...name, t(`add.source.${source}`)];
}
