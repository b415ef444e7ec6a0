// Exports a case's dossier and hands it to the browser as a download.

import { useState } from 'react';
import type { DossierView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface Exporting {
  readonly isPending: boolean;
  readonly start: () => void;
}

export function useExport(ref: string): Exporting {
  const words = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);

  const run = async (): Promise<void> => {
    setPending(true);
    try {
      const result = await client.cases.export({ ref });
      if (result.ok) {
        download(result.value);
        toaster.show({
          text: words.t('toast.exported', { file: result.value.fileName, entries: result.value.entries }),
          tone: 'done',
        });
      } else toaster.show({ text: words.obstacle(result.failure), tone: 'obstacle' });
    } catch {
      toaster.show({ text: words.t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    start: () => {
      if (!isPending) void run();
    },
  };
}

function download({ base64, fileName }: DossierView): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has its own hold on the bytes once the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
