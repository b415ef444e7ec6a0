// The deadlines for a calendar program: as a file, or as an address of this computer that it follows.

import type { Answer } from '#rpc/answers.ts';
import type { CalendarView } from '#core/desk/calendar-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../parts/button.tsx';
import { copyText } from '../parts/copy-secret.ts';
import { Pane } from '../parts/pane.tsx';
import { bytesOf, saveBytes } from '../parts/save-bytes.ts';
import { SwitchLine } from '../parts/switch-line.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './reminder-settings.module.css';

export function CalendarSettings() {
  const words = useWords();
  const { t } = words;
  const { client, queries, cache, toaster } = useDesk();
  const view = useAnswer(queries.calendar.show.queryOptions()).data;
  if (view === undefined) return null;

  const take = (answer: Answer<CalendarView>): boolean => {
    if (answer.ok) cache.setQueryData(queries.calendar.show.queryKey(), answer);
    else toaster.show({ text: words.obstacle(answer.failure), tone: 'obstacle' });
    return answer.ok;
  };
  const save = async (): Promise<void> => {
    const made = await client.calendar.export();
    if (made.ok) saveBytes(made.value.fileName, [bytesOf(made.value.base64)]);
    else toaster.show({ text: words.obstacle(made.failure), tone: 'obstacle' });
  };
  const copy = async (address: string): Promise<void> => {
    const isCopied = await copyText(address);
    toaster.show({
      text: t(isCopied ? 'reminders.feedCopied' : 'reminders.feedCopyFailed'),
      tone: isCopied ? 'done' : 'obstacle',
      isPassing: true,
    });
  };
  const renew = async (): Promise<void> => {
    if (take(await client.calendar.renew())) toaster.show({ text: t('reminders.feedRenewed'), tone: 'done' });
  };
  const { isOn, address, isPortTaken } = view;
  return (
    <Pane title={t('reminders.calendar')} className={styles.section} part="calendar">
      <div className={styles.body}>
        <p className={styles.note}>{t('reminders.calendarNote')}</p>
        <div className={styles.acts}>
          <Button onPress={() => void save()}>{t('reminders.calendarSave')}</Button>
        </div>
        <SwitchLine
          label={t('reminders.feed')}
          note={t('reminders.feedNote')}
          isOn={isOn}
          onChange={(next) => void client.calendar.feed({ isOn: next }).then(take)}
        />
        {isPortTaken ? (
          <p role="alert" className={styles.note}>
            {t('reminders.feedPort')}
          </p>
        ) : null}
        {isOn ? (
          <div className={styles.address}>
            {address === undefined ? null : (
              <>
                <p className={styles.label}>{t('reminders.feedAddress')}</p>
                <code data-personal>{address}</code>
              </>
            )}
          </div>
        ) : null}
        {isOn ? (
          <div className={styles.acts}>
            {address === undefined ? null : (
              <Button onPress={() => void copy(address)}>{t('reminders.feedCopy')}</Button>
            )}
            <Button onPress={() => void renew()}>{t('reminders.feedRenew')}</Button>
          </div>
        ) : null}
      </div>
    </Pane>
  );
}
