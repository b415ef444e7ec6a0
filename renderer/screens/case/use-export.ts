// Exports a case's dossier and hands it to the browser as a download.

import { useWords } from '../../i18n/use-words.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { useSaving, type Saving } from '../../parts/use-saving.ts';
import { useDesk } from '../../state/desk-context.ts';

export function useExport(ref: string): Saving {
  const { t } = useWords();
  const { client, toaster } = useDesk();
  return useSaving(async () => {
    const exported = await client.cases.export({ ref });
    if (!exported.ok) return exported.failure;
    const { fileName, base64, entries } = exported.value;
    saveBytes(fileName, [bytesOf(base64)]);
    toaster.show({ text: t('toast.exported', { file: fileName, entries }), tone: 'done', fixed: 'moment' });
    return undefined;
  });
}
