// Triage: list, reader, suggestion side by side; a person decides, and the next mail comes by itself.

import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { TrayDone } from './tray-done.tsx';
import { TrayDesk } from './tray-desk.tsx';
import { TrayList } from './tray-list.tsx';
import { TraySplitter } from './tray-splitter.tsx';
import { useLeftMail } from './use-left-mail.ts';
import { useTray } from './use-tray.ts';
import { useTrayWidth } from './use-tray-width.ts';
import styles from './triage-screen.module.css';

export function TriageScreen() {
  const { queries } = useDesk();
  const tray = useAnswer(queries.tray.list.queryOptions());
  return <AwaitAnswer query={tray}>{(items) => <Tray items={items} />}</AwaitAnswer>;
}

function Tray({ items: known }: { readonly items: readonly TrayItem[] }) {
  const { t } = useWords();
  const ids = useMemo(() => known.map(({ id }) => id), [known]);
  const left = useLeftMail(ids);
  const items = useMemo(() => known.filter(({ id }) => !left.ids.has(id)), [known, left.ids]);
  const tray = useTray(items, left);
  const [width, setWidth] = useTrayWidth();

  if (items.length === 0) return <TrayDone done={left.done} />;
  const { chosen } = tray;
  return (
    <div
      className={styles.triage}
      data-reading={tray.isNamed}
      style={{ '--tray-width': `${width}rem` } as CSSProperties}
    >
      <TrayList
        items={items}
        lines={tray.lines}
        filter={tray.filter}
        onFilter={tray.setFilter}
        chosen={chosen}
        marked={tray.marks.ids}
        done={left.done}
        isReading={tray.isNamed}
        onShow={tray.show}
        onMark={tray.mark}
        onStep={tray.step}
      />
      <TraySplitter width={width} onWidth={setWidth} />
      {chosen === undefined ? (
        <p className={styles.none}>{t('triage.noneShown')}</p>
      ) : (
        <TrayDesk item={chosen} tray={tray} />
      )}
    </div>
  );
}
