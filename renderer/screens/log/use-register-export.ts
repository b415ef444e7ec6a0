// Saves every entry that the filter lets through as CSV, in the words of the screen.

import type { LogRow } from '#core/desk/log-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { csvText } from '#core/export/csv.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../i18n/use-words.ts';
import { saveBytes } from '../../parts/save-bytes.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Saving } from '../../parts/use-saving.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import type { AskedFilter } from './register-filter.ts';

/** The most that one call may ask for. */
const pageSize = 500;

export function useRegisterExport(filter: AskedFilter): Saving {
  const words = useWords();
  const { client, toaster } = useDesk();
  const { today } = useOpenDesk();
  return useSaving(async (): Promise<Obstacle | undefined> => {
    const rows: LogRow[] = [];
    let before: number | undefined;
    do {
      const page = await client.log.list({ filter, limit: pageSize, ...(before === undefined ? {} : { before }) });
      if (!page.ok) return page.failure;
      rows.push(...page.value.rows);
      before = page.value.next;
    } while (before !== undefined);
    const file = `dpo-desk-log-${today}.csv`;
    saveBytes(file, [new TextEncoder().encode(csvText([headOf(words), ...rows.map((row) => cellsOf(row, words))]))]);
    const { t } = words;
    toaster.show({
      text: `${t('log.exported', { count: rows.length, file })} ${t('log.exportWarning')}`,
      tone: 'done',
    });
    return undefined;
  });
}

const columns = ['seq', 'at', 'by', 'act', 'ref', 'words', 'marks'] as const;

function headOf({ t }: Words): readonly string[] {
  return columns.map((column) => t(`log.column.${column}`));
}

function cellsOf(row: LogRow, { t, say, locale }: Words): readonly (string | number)[] {
  const marks = [
    row.event === undefined ? t('log.mark.erased') : '',
    row.hasClockJumped ? t('log.mark.jumped') : '',
    row.isAnchored ? t('log.mark.anchored') : '',
  ].filter((mark) => mark !== '');
  const what = sayEvent(row.event, say, locale, row.plans);
  return [row.seq, row.at, say(`by.${row.by}`), row.act, row.ref ?? '', what, marks.join(', ')];
}
