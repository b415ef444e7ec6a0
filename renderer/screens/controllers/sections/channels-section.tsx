// How requests reach the controller officially, and in which languages its letters can leave.

import { ArrowUp } from 'lucide-react';
import { channels } from '#core/law/channel.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileSelect, ProfileText } from '../parts/profile-fields.tsx';
import { LanguagesField } from '../parts/languages-field.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function ChannelsSection({ draft, onChange }: SectionProps) {
  const { t, say } = useWords();
  const toFirst = (index: number): void => {
    const moved = draft.channels[index];
    if (moved !== undefined) onChange({ channels: [moved, ...draft.channels.filter((_, at) => at !== index)] });
  };
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.channelsNote')}</p>
      <EntryList
        path="channels"
        entries={draft.channels}
        onChange={(next) => onChange({ channels: next })}
        none={t('profile.channelsNone')}
        add={t('profile.addChannel')}
        blank={{ channel: 'mail' as const, address: '' }}
        nameOf={({ channel, address }) =>
          address === ''
            ? say(`channel.${channel}`)
            : t('fact.pair', { what: say(`channel.${channel}`), value: address })
        }
        renderActs={(index) =>
          index === 0 ? null : (
            <Button variant="quiet" icon={<ArrowUp aria-hidden="true" />} onPress={() => toFirst(index)}>
              {t('profile.makeFirst')}
            </Button>
          )
        }
      >
        {(entry, change, path) => (
          <>
            <ProfileSelect
              path={`${path}.channel`}
              label={t('profile.channel')}
              value={entry.channel}
              choices={channels.map((value) => ({ value, label: say(`channel.${value}`) }))}
              onChange={(channel) => change({ channel })}
            />
            <ProfileText
              path={`${path}.address`}
              label={t('profile.channelAddress')}
              value={entry.address}
              onChange={(address) => change({ address })}
            />
          </>
        )}
      </EntryList>
      <LanguagesField languages={draft.languages} onChange={(languages) => onChange({ languages })} />
    </div>
  );
}
