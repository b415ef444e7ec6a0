// A new passphrase as it is typed, judged by the very rule that the desk applies.

import { useEffect, useState } from 'react';
import type { PassphraseStrength } from '#core/desk/passphrase-rule.ts';

export interface PassphraseDraft {
  readonly first: string;
  readonly again: string;
}

export interface NewPassphraseEntry extends PassphraseDraft {
  /** undefined while it is being judged. */
  readonly strength: PassphraseStrength | undefined;
  /** Both are the same, and the desk will take it. */
  readonly isReady: boolean;
  readonly change: (draft: PassphraseDraft) => void;
}

export function useNewPassphrase(): NewPassphraseEntry {
  const [draft, change] = useState<PassphraseDraft>({ first: '', again: '' });
  const strength = useStrength(draft.first);
  const isStrong = strength === 'fair' || strength === 'good';
  return { ...draft, strength, isReady: isStrong && draft.again === draft.first, change };
}

/** The rule's word lists are large: they come once somebody chooses a passphrase. */
function useStrength(passphrase: string): PassphraseStrength | undefined {
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: PassphraseStrength }>();
  useEffect(() => {
    let isGone = false;
    const judge = async (): Promise<void> => {
      const { strengthOf } = await import('#core/desk/passphrase-rule.ts');
      if (!isGone) setJudged({ of: passphrase, strength: strengthOf(passphrase) });
    };
    void judge();
    return () => {
      isGone = true;
    };
  }, [passphrase]);
  return judged?.of === passphrase ? judged.strength : undefined;
}
