// Makes the register as a file and hands it to the browser as a download.

import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { askedScope } from './register-choice.ts';

export interface RegisterFile {
  readonly isPending: boolean;
  /** Of the file that was saved last. */
  readonly sha256: string | undefined;
  readonly start: (format: 'xlsx' | 'csv') => void;
}

/** `scope` is undefined while the choice makes no sense. */
export function useRegisterFile(
  scope: ReturnType<typeof askedScope> | undefined,
  manner: 'semicolon' | 'comma' | undefined,
): RegisterFile {
  const { t, obstacle, locale } = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);
  const [sha256, setSha256] = useState<string>();

  const run = async (format: 'xlsx' | 'csv'): Promise<void> => {
    if (scope === undefined) return;
    setPending(true);
    try {
      const result = await client.register.export({
        scope,
        locale,
        format,
        ...(manner === undefined ? {} : { manner }),
      });
      if (!result.ok) {
        toaster.show({ text: obstacle(result.failure), tone: 'obstacle' });
        return;
      }
      const { fileName, rows, base64 } = result.value;
      saveBytes(fileName, [bytesOf(base64)]);
      setSha256(result.value.sha256);
      toaster.show({
        text: t(scope.withNames ? 'reports.savedNamed' : 'reports.saved', { file: fileName, rows }),
        tone: 'done',
      });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    sha256,
    start: (format) => {
      if (!isPending) void run(format);
    },
  };
}
