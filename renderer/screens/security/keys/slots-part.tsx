// The ways to open the desk, each with its day and with what can be done about it.

import { useState } from 'react';
import { dayIn, type Instant } from '#core/base/day.ts';
import type { SecurityView, SlotView } from '#core/desk/security-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { useOpenDesk } from '../../../state/open-desk.ts';
import { Attention } from '../attention.tsx';
import { Part } from '../part.tsx';
import { AddDeviceDialog, RemoveDeviceDialog } from './device-dialogs.tsx';
import { DrillDialog } from './drill-dialog.tsx';
import { NewWordsDialog } from './new-words-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import styles from '../security.module.css';

type Open = 'passphrase' | 'drill' | 'new-words' | 'add-device' | 'remove-device';

const order = ['passphrase', 'recovery', 'device'] as const;

export function SlotsPart({ view }: { readonly view: SecurityView }) {
  const { t } = useWords();
  const moment = useMoment();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const slots = view.slots.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const hasDevice = slots.some(({ type }) => type === 'device');
  return (
    <Part name="keys" title={t('slots.title')}>
      {view.isDrillDue ? <Attention tone="look">{t('slots.drillDue')}</Attention> : null}
      {view.mendedAt === undefined ? null : (
        <Attention tone="look">{t('slots.mended', { when: moment(view.mendedAt) })}</Attention>
      )}
      <ul className={styles.lines}>
        {slots.map((slot) => (
          <SlotLine key={slot.type} slot={slot} isDrillDue={view.isDrillDue} onOpen={setOpen} />
        ))}
        {hasDevice ? null : <NoDeviceLine keyring={view.keyring} onAdd={() => setOpen('add-device')} />}
      </ul>
      {open === 'passphrase' ? <PassphraseDialog onClose={close} /> : null}
      {open === 'drill' ? <DrillDialog onClose={close} /> : null}
      {open === 'new-words' ? <NewWordsDialog onClose={close} /> : null}
      {open === 'add-device' ? <AddDeviceDialog onClose={close} /> : null}
      {open === 'remove-device' ? <RemoveDeviceDialog onClose={close} /> : null}
    </Part>
  );
}

interface SlotLineProps {
  readonly slot: SlotView;
  readonly isDrillDue: boolean;
  readonly onOpen: (dialog: Open) => void;
}

function SlotLine({ slot, isDrillDue, onOpen }: SlotLineProps) {
  const { t, day } = useWords();
  const { controller } = useOpenDesk();
  const dayOf = (instant: Instant): string => day(dayIn(instant, controller.zone), 'medium');
  const { type, createdAt, drilledAt } = slot;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3 className={styles.name}>{t(`slots.${type}`)}</h3>
        <p className={styles.note}>
          {t('slots.since', { day: dayOf(createdAt) })}
          {type === 'recovery'
            ? ` · ${drilledAt === undefined ? t('slots.neverDrilled') : t('slots.drilledAt', { day: dayOf(drilledAt) })}`
            : null}
        </p>
        {type === 'device' ? <p className={styles.note}>{t('slots.deviceText')}</p> : null}
      </div>
      <div className={styles.acts}>
        {type === 'passphrase' ? <Button onPress={() => onOpen('passphrase')}>{t('slots.change')}</Button> : null}
        {type === 'recovery' ? (
          <>
            <Button variant={isDrillDue ? 'primary' : 'plain'} onPress={() => onOpen('drill')}>
              {t('slots.drill')}
            </Button>
            <Button onPress={() => onOpen('new-words')}>{t('slots.renew')}</Button>
          </>
        ) : null}
        {type === 'device' ? <Button onPress={() => onOpen('remove-device')}>{t('slots.remove')}</Button> : null}
      </div>
    </li>
  );
}

interface NoDeviceLineProps {
  readonly keyring: SecurityView['keyring'];
  readonly onAdd: () => void;
}

function NoDeviceLine({ keyring, onAdd }: NoDeviceLineProps) {
  const { t } = useWords();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3 className={styles.name} data-off>
          {t('slots.device')}
        </h3>
        <p className={styles.note}>
          {t(
            keyring === 'available'
              ? 'slots.deviceText'
              : keyring === 'plain'
                ? 'slots.devicePlain'
                : 'slots.deviceAbsent',
          )}
        </p>
      </div>
      {keyring === 'available' ? (
        <div className={styles.acts}>
          <Button onPress={onAdd}>{t('slots.addDevice')}</Button>
        </div>
      ) : null}
    </li>
  );
}
