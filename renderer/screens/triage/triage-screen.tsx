// Triage: list, reader, suggestion side by side; a person decides, and the next mail comes by itself.

import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { TrayDone } from './tray-done.tsx';
import { TrayDesk } from './tray-desk.tsx';
import { TrayList } from './tray-list.tsx';
import { neighbourOf, stepFrom, trayLines } from './tray-groups.ts';
import type { TrayFilter } from './tray-groups.ts';
import styles from './triage-screen.module.css';

export function TriageScreen() {
  const { queries } = useDesk();
  const tray = useAnswer(queries.tray.list.queryOptions());
  return <AwaitAnswer query={tray}>{(items) => <Tray items={items} />}</AwaitAnswer>;
}

function Tray({ items }: { readonly items: readonly TrayItem[] }) {
  const { t } = useWords();
  const { id } = useParams({ from: '/triage/{-$id}' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<TrayFilter>('all');
  const lines = useMemo(() => trayLines(items, filter), [items, filter]);
  const chosen = items.find((item) => item.id === id) ?? stepFrom(lines, undefined, 0);

  const show = (item: TrayItem | undefined): void => {
    void navigate({ to: '/triage/{-$id}', params: { id: item?.id }, replace: true });
  };
  const step = (by: number): void => {
    const item = stepFrom(lines, chosen?.id, by);
    if (item !== undefined) show(item);
  };
  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
  ]);

  if (items.length === 0) return <TrayDone />;
  return (
    <div className={styles.triage} data-reading={id !== undefined}>
      <TrayList
        items={items}
        lines={lines}
        filter={filter}
        onFilter={setFilter}
        chosen={chosen}
        isReading={id !== undefined}
        onStep={step}
      />
      {chosen === undefined ? (
        <p className={styles.none}>{t('triage.noneShown')}</p>
      ) : (
        <TrayDesk
          key={chosen.id}
          item={chosen}
          next={neighbourOf(lines, chosen.id)}
          isNamed={id !== undefined}
          onShow={show}
          onBack={() => void navigate({ to: '/triage/{-$id}', params: { id: undefined } })}
        />
      )}
    </div>
  );
}
