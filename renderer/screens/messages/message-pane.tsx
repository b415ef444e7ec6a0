// One message of the ledger, where it went, and the way back to triage for one that was set aside.

import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import { unreachable } from '#core/base/result.ts';
import type { MessageView } from '#core/desk/views.ts';
import { sayReason } from '#core/words/say-reason.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { EraseMail } from '../../parts/erase-mail.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { MailSheet } from '../../parts/mail-sheet.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { PutBackDialog } from './put-back-dialog.tsx';
import styles from './message-pane.module.css';

export interface MessagePaneProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function MessagePane({ id, onClose }: MessagePaneProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const message = useAnswer(queries.messages.show.queryOptions({ input: { id: id as MessageId } }));
  useCommands([{ id: 'list.back', act: onClose }]);
  return (
    <Pane title={t('mail.title')} isTitleHidden className={styles.pane}>
      <div className={styles.close}>
        <IconButton label={t('app.close')} icon={<X aria-hidden="true" />} onPress={onClose} />
      </div>
      <AwaitAnswer query={message}>{(view) => <Sheet key={view.id} view={view} />}</AwaitAnswer>
    </Pane>
  );
}

function Sheet({ view }: { readonly view: MessageView }) {
  const { t } = useWords();
  const [isPuttingBack, setPuttingBack] = useState(false);
  return (
    <>
      <h1 className={styles.subject} data-personal>
        {view.subject || t('mail.noSubject')}
      </h1>
      <div className={styles.where}>
        <Where view={view} />
        {view.disposition === 'set-aside' ? (
          <Button onPress={() => setPuttingBack(true)}>{t('putBack.act')}…</Button>
        ) : null}
        <EraseMail message={view} />
      </div>
      <MailSheet message={view} />
      {isPuttingBack ? <PutBackDialog view={view} onClose={() => setPuttingBack(false)} /> : null}
    </>
  );
}

function Where({ view }: { readonly view: MessageView }) {
  const { t, say } = useWords();
  switch (view.disposition) {
    case 'case':
      return view.caseRef === undefined ? null : (
        <span>
          {t('messages.inCase')}{' '}
          <Link to="/cases/$ref" params={{ ref: view.caseRef }}>
            {view.caseRef}
          </Link>
        </span>
      );
    case 'tray':
    case 'unreadable':
      return (
        <Link to="/triage/{-$id}" params={{ id: view.id }}>
          {t('messages.toTriage')}
        </Link>
      );
    case 'set-aside':
      return <span>{t('messages.setAsideFor', { reason: sayReason(view.setAsideReason ?? '', say) })}</span>;
    case 'erased':
      return <span>{say('disposition.erased')}</span>;
    default:
      return unreachable(view.disposition);
  }
}
