// A case for a request that came by post, by phone or in person: written down by hand, with its clock beside it.

import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { Page } from '../../parts/page.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useWay } from '../../state/use-way.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { NewCaseClock } from './new-case-clock.tsx';
import { emptyDraft, missingIn, newCaseOf } from './new-case-draft.ts';
import type { NewCaseDraft } from './new-case-draft.ts';
import { PersonFields } from './person-fields.tsx';
import { RequestFields } from './request-fields.tsx';
import styles from './new-case.module.css';

export function NewCaseScreen() {
  const { queries } = useDesk();
  const controllers = useAnswer(queries.controllers.list.queryOptions());
  return <AwaitAnswer query={controllers}>{(list) => <NewCaseForm controllers={list} />}</AwaitAnswer>;
}

function NewCaseForm({ controllers }: { readonly controllers: readonly ControllerView[] }) {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const way = useWay();
  const { today } = useOpenDesk();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [first] = controllers;
  const [initial] = useState(() => emptyDraft(first?.id ?? '', first?.languages[0] ?? 'en'));
  const [draft, setDraft] = useState<NewCaseDraft>(initial);
  const [hasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const missing = hasTried ? missingIn(draft, today) : [];
  const change = (part: Partial<NewCaseDraft>): void => setDraft((known) => ({ ...known, ...part }));

  const open = async (): Promise<void> => {
    const request = newCaseOf(draft);
    flushSync(() => setTried(true));
    if (missingIn(draft, today).length > 0 || request === undefined) {
      focusFirstInvalid(form.current);
      return;
    }
    setPending(true);
    const result = await client.cases
      .open({ ...request, rights: [...request.rights] })
      .finally(() => setPending(false));
    if (!result.ok) {
      setObstacle(result.failure);
      return;
    }
    const { ref, version } = result.value;
    for (const queryKey of [queries.cases.key(), queries.today.key(), queries.controllers.key()])
      void cache.invalidateQueries({ queryKey });
    toaster.show({
      text: t('toast.confirmed', { ref }),
      tone: 'done',
      about: ref,
      undo: way(() =>
        client.cases.act({ ref, version, commands: [{ act: 'discard', reason: t('triage.undoReason') }] }),
      ),
    });
    flushSync(() => setOpened(true));
    void navigate({ to: '/cases/$ref', params: { ref }, replace: true });
  };

  return (
    <Page title={t('newCase.title')} lead={t('newCase.lead')} back={{ to: '/cases', label: t('nav.cases') }} isWide>
      <form
        ref={form}
        className={styles.columns}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void open();
        }}
      >
        <div className={styles.fields}>
          <RequestFields draft={draft} controllers={controllers} missing={missing} onChange={change} />
          <PersonFields draft={draft} missing={missing} onChange={change} />
        </div>
        <NewCaseClock draft={draft} controller={controllers.find(({ id }) => id === draft.controller)} />
        <div className={styles.acts}>
          {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('newCase.open')}
          </Button>
          <Button onPress={() => void navigate({ to: '/cases' })}>{t('app.cancel')}</Button>
        </div>
      </form>
      <LeaveGuard isDirty={!isOpened && draft !== initial} />
    </Page>
  );
}
