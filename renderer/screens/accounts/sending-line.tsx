// Whether letters leave by an account, and the button that changes it.

import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { useSender } from './use-sending.ts';
import styles from './sending.module.css';

export function SendingLine({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data } = useSender(id);
  if (data === undefined) return null;
  return (
    <p className={styles.line}>
      {data.address === undefined ? t('sending.lineNone') : t('sending.line', { address: data.address })}
    </p>
  );
}

export function SendingButton({ id, onPress }: { readonly id: string; readonly onPress: () => void }) {
  const { t } = useWords();
  const { data } = useSender(id);
  return (
    <Button variant="quiet" onPress={onPress}>
      {t(data?.address === undefined ? 'sending.open' : 'sending.change')}…
    </Button>
  );
}
