// The audit log as a register: newest first, page by page, through a filter; to read, to print and to save.

import { useSearch } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { Register } from './register.tsx';
import { RegisterFilter } from './register-filter-form.tsx';
import { askedFilter, wholeRegister } from './register-filter.ts';
import type { RegisterDraft } from './register-filter.ts';
import { useRegister } from './use-register.ts';
import { useRegisterExport } from './use-register-export.ts';
import styles from './log.module.css';

export function LogScreen() {
  const { t, day } = useWords();
  const { controller, today } = useOpenDesk();
  const { ref = '' } = useSearch({ from: '/log' });
  const [draft, setDraft] = useState<RegisterDraft>({ ...wholeRegister, ref });
  const filter = askedFilter(draft, controller.zone);
  const register = useRegister(filter);
  const saving = useRegisterExport(filter);
  return (
    <Pane
      title={t('log.title')}
      level={1}
      className={styles.screen}
      aside={
        <div className={styles.tools}>
          <Button variant="quiet" icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
            {t('log.print')}
          </Button>
          <Button variant="quiet" isPending={saving.isPending} onPress={saving.start}>
            {t(saving.isPending ? 'log.exporting' : 'log.export')}
          </Button>
        </div>
      }
    >
      <p className={styles.onPaper}>{t('log.printed', { controller: controller.name, day: day(today, 'full') })}</p>
      <RegisterFilter draft={draft} total={register.data?.total} onChange={setDraft} />
      <Register query={register} draft={draft} onWhole={() => setDraft(wholeRegister)} />
    </Pane>
  );
}
