// What should give pause about a sender, each in a short sentence.

import { TriangleAlert } from 'lucide-react';
import { unreachable } from '#core/base/result.ts';
import type { SenderWarning } from '#core/case/sender-check.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './sender.module.css';

export function SenderWarnings({ warnings }: { readonly warnings: readonly SenderWarning[] }) {
  const say = useSayWarning();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.causes}>
      {warnings.map((warning) => {
        const text = say(warning);
        return (
          <li key={text}>
            <TriangleAlert aria-hidden="true" />
            <span data-personal>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function useSayWarning(): (warning: SenderWarning) => string {
  const { t, list } = useWords();
  return (warning) => {
    switch (warning.kind) {
      case 'look-alike-name':
      case 'look-alike-address':
        return t(`sender.warn.${warning.kind}`, { of: warning.of });
      case 'mixed-scripts':
        return t('sender.warn.mixed-scripts');
      case 'punycode':
        return t('sender.warn.punycode', { shownAs: warning.shownAs });
      case 'other-reply-address':
        return t('sender.warn.other-reply-address', { address: warning.address });
      case 'changed-address':
        return t('sender.warn.changed-address', { before: warning.before });
      case 'unsigned-fields':
        return t('sender.warn.unsigned-fields', { fields: list(warning.fields) });
      default:
        return unreachable(warning);
    }
  };
}
