// Exports the ledger, number by number, and hands it to the browser as a download.

import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface LedgerExporting {
  readonly isPending: boolean;
  /** Of the file that was saved last. */
  readonly sha256: string | undefined;
  readonly start: () => void;
}

export function useLedgerExport(): LedgerExporting {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);
  const [sha256, setSha256] = useState<string>();

  const run = async (): Promise<void> => {
    setPending(true);
    try {
      const result = await client.ledger.export();
      if (!result.ok) {
        toaster.show({ text: obstacle(result.failure), tone: 'obstacle' });
        return;
      }
      const { fileName, rows, base64 } = result.value;
      saveBytes(fileName, [bytesOf(base64)]);
      setSha256(result.value.sha256);
      toaster.show({ text: t('ledger.exported', { file: fileName, rows }), tone: 'done' });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    sha256,
    start: () => {
      if (!isPending) void run();
    },
  };
}
