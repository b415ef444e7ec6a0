// Fetches the rest of a mail that was too large to come with the others.

import type { MessageId } from '#core/base/id.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import { Button } from './button.tsx';

export function FetchRest({ id }: { readonly id: MessageId }) {
  const { t, obstacle } = useWords();
  const { client, jobs, toaster } = useDesk();
  const isFetching = useStore(jobs).complete?.state === 'running';
  const fetch = async (): Promise<void> => {
    const started = await client.messages.complete({ id });
    if (!started.ok) toaster.show({ text: obstacle(started.failure), tone: 'obstacle' });
  };
  return (
    <Button isDisabled={isFetching} onPress={() => void fetch()}>
      {t('mail.fetchRest')}
    </Button>
  );
}
