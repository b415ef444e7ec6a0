// How it is known who sent a message: each method, what the provider states, the DNS answers, the way that it took.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { AuthenticationResult, DnsAnswer } from '#core/case/sender-check.ts';
import type { SenderView } from '#core/desk/sender-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useAnswer } from '../state/use-answer.ts';
import { AwaitAnswer } from './await-answer.tsx';
import { RepeatCheck } from './repeat-check.tsx';
import styles from './sender.module.css';

export interface SenderDetailsProps {
  readonly id: MessageId;
  readonly sender: SenderView;
  readonly zone: string;
  readonly hasWay: boolean;
}

export function SenderDetails({ id, sender, zone, hasWay }: SenderDetailsProps) {
  const { t, say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sender.details')}</summary>
      <div className={styles.inside} data-personal>
        <p>{t('sender.notIdentity')}</p>
        {sender.uncheckable === undefined ? null : <p>{say(`uncheckable.${sender.uncheckable}`)}</p>}
        {sender.own.length === 0 ? null : <Results title={t('sender.methods')} results={sender.own} />}
        {sender.stated === undefined ? null : (
          <Results title={t('sender.statedBy', { by: sender.stated.by })} results={sender.stated.results} />
        )}
        <p className={styles.heading}>{t('sender.evidence')}</p>
        {sender.evidence.length === 0 ? (
          <p>{t('sender.noEvidence')}</p>
        ) : (
          <ul>
            {sender.evidence.map((answer) => (
              <Answer key={`${answer.type} ${answer.name}`} answer={answer} zone={zone} />
            ))}
          </ul>
        )}
        {sender.evidence.length === 0 || sender.uncheckable !== undefined ? null : <RepeatCheck id={id} />}
        {isOpen && hasWay ? <Way id={id} zone={zone} /> : null}
      </div>
    </details>
  );
}

function Results({ title, results }: { readonly title: string; readonly results: readonly AuthenticationResult[] }) {
  const { t, say } = useWords();
  return (
    <>
      <p className={styles.heading}>{title}</p>
      <ul>
        {results.map(({ method, result, domain, selector, reason }, index) => {
          // A domain publishes rules; a signature is put on a message, or is not.
          const isUnsigned = method === 'dkim' && result === 'none';
          const outcome = isUnsigned ? t('sender.unsigned') : say(`methodResult.${result}`);
          const facts = { method: method.toUpperCase(), domain, result: outcome };
          const asides = [
            ...(selector === undefined ? [] : [t('sender.selector', { selector })]),
            ...(reason === undefined ? [] : [say(`resultReason.${reason}`)]),
          ];
          return (
            // Two signatures can be alike in everything but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {domain === '' ? t('sender.methodAlone', facts) : t('sender.method', facts)}
              {asides.length === 0 ? null : <span className={styles.aside}> · {asides.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Answer({ answer, zone }: { readonly answer: DnsAnswer; readonly zone: string }) {
  const { t, instant } = useWords();
  const { name, type, values, failure, at } = answer;
  return (
    <li>
      {t('sender.answer', { type, name })}{' '}
      <span className={styles.aside}>· {t('sender.answerAt', { moment: instant(at, zone) })}</span>
      <code className={styles.record}>
        {failure === undefined ? values.join('\n') : t('sender.noAnswer', { code: failure })}
      </code>
    </li>
  );
}

/** Asked for when somebody looks: most never do. */
function Way({ id, zone }: { readonly id: MessageId; readonly zone: string }) {
  const { t, instant } = useWords();
  const { queries } = useDesk();
  const way = useAnswer(queries.sender.path.queryOptions({ input: { id } }));
  return (
    <>
      <p className={styles.heading}>{t('sender.path')}</p>
      <AwaitAnswer query={way}>
        {(steps) =>
          steps.length === 0 ? (
            <p>{t('sender.noPath')}</p>
          ) : (
            <ol>
              {steps.map(({ by, at, isOwn }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a server can stand on the way twice
                <li key={index}>
                  {by || t('sender.unnamedStep')}
                  <span className={styles.aside}>
                    {at === undefined ? null : ` · ${instant(at, zone)}`} ·{' '}
                    {t(isOwn ? 'sender.ownStep' : 'sender.hearsay')}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </AwaitAnswer>
    </>
  );
}
