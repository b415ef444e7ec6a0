// Narrows the board to one right or one controller; every view shows what is left.

import { rights, type Right } from '#core/law/right.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Segments } from '../../parts/segments.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { ControllerFilter } from './controller-filter.tsx';
import { useBoardChoice } from './use-board-choice.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import styles from './cases-screen.module.css';

export function BoardFilter({ cases }: { readonly cases: readonly BoardRow[] }) {
  const { t, say } = useWords();
  const [{ right, controller }, choose] = useBoardChoice();
  const { controllers } = useOpenDesk();
  const isNarrow = useIsNarrow();
  const here = rights
    .map((one) => ({ one, count: cases.filter((row) => row.rights.includes(one)).length }))
    .filter(({ one, count }) => count > 0 || one === right);
  const chooseRight = (value: string): void => choose({ right: here.find(({ one }) => one === value)?.one });
  if (here.length < 2 && controllers.length < 2) return null;
  return (
    <div className={styles.filter}>
      {isNarrow ? (
        <select
          className={styles.controllers}
          aria-label={t('board.right')}
          value={right ?? ''}
          onChange={(event) => chooseRight(event.target.value)}
        >
          <option value="">{t('board.allRights')}</option>
          {here.map(({ one }) => (
            <option key={one} value={one}>
              {say(`right.${one}`)}
            </option>
          ))}
        </select>
      ) : (
        <Segments<Right | 'all'>
          label={t('board.right')}
          value={right ?? 'all'}
          onChange={chooseRight}
          segments={[
            { value: 'all', label: t('board.allRights') },
            ...here.map(({ one, count }) => ({ value: one, label: say(`right.${one}`), count })),
          ]}
        />
      )}
      {controllers.length < 2 ? null : (
        <ControllerFilter
          controllers={controllers}
          value={controller}
          onChange={(value) => choose({ controller: value })}
        />
      )}
    </div>
  );
}
