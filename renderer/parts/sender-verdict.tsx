// How far a message's From can be relied on: a word with its sign, one sentence, and every cause for a second look.

import {
  CircleDashed,
  CircleHelp,
  FileSignature,
  MessageSquareQuote,
  ShieldAlert,
  ShieldCheck,
  ShieldX,
} from 'lucide-react';
import { unreachable } from '#core/base/result.ts';
import type { SenderVerdict } from '#core/case/sender-check.ts';
import type { SenderView } from '#core/desk/sender-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import { SenderWarnings } from './sender-warnings.tsx';
import styles from './sender.module.css';

/** The proof of a domain is the only one that bears the colour of what is in order. */
const signs: Readonly<Record<SenderVerdict, { readonly Icon: typeof ShieldCheck; readonly tone: string | undefined }>> =
  {
    aligned: { Icon: ShieldCheck, tone: styles.proved },
    signed: { Icon: FileSignature, tone: styles.plain },
    stated: { Icon: MessageSquareQuote, tone: styles.plain },
    unproved: { Icon: CircleHelp, tone: styles.plain },
    failed: { Icon: ShieldX, tone: styles.against },
    ambiguous: { Icon: ShieldAlert, tone: styles.against },
    unchecked: { Icon: CircleDashed, tone: styles.quiet },
  };

export interface SenderVerdictProps {
  readonly sender: SenderView;
  readonly zone: string;
}

export function SenderVerdictLine({ sender, zone }: SenderVerdictProps) {
  const { say } = useWords();
  const sentence = useVerdictSentence(sender, zone);
  const { Icon, tone } = signs[sender.verdict];
  return (
    <>
      <p className={styles.verdict}>
        <span className={joinClasses(styles.word, tone)}>
          <Icon aria-hidden="true" />
          {say(`senderVerdict.${sender.verdict}`)}
        </span>{' '}
        <span className={styles.sentence} data-personal>
          {sentence}
        </span>
      </p>
      {sender.faults.length === 0 ? null : (
        <ul className={styles.causes}>
          {sender.faults.map((fault) => (
            <li key={fault}>
              <ShieldAlert aria-hidden="true" />
              <span>{say(`fromFault.${fault}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <SenderWarnings warnings={sender.warnings} />
    </>
  );
}

/** Says what holds, by what, since when; never more than was found. */
function useVerdictSentence({ verdict, domain, provedBy, stated, checkedAt }: SenderView, zone: string): string {
  const { t, list, instant } = useWords();
  const day = checkedAt === undefined ? '' : instant(checkedAt, zone);
  switch (verdict) {
    case 'aligned': {
      const methods = list(provedBy.map((method) => method.toUpperCase()));
      return t('sender.aligned', { methods, domain, day });
    }
    case 'signed':
      return t('sender.signed', { domain, day });
    case 'stated':
      return t('sender.stated', { by: stated?.by ?? '', domain });
    case 'failed':
      return checkedAt === undefined
        ? t('sender.failedByWord', { by: stated?.by ?? '', domain })
        : t('sender.failed', { domain });
    case 'unproved':
      return t('sender.unproved', { domain });
    case 'ambiguous':
    case 'unchecked':
      return t(`sender.${verdict}`);
    default:
      return unreachable(verdict);
  }
}
