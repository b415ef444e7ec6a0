// Checks a privacy policy: what a profile can take over from it, and where it departs from the law.

import { findContactGaps } from './gaps/contact-gaps.ts';
import type { GapDraft } from './gaps/draft.ts';
import { findPurposeGaps } from './gaps/purpose-gaps.ts';
import { findRecipientGaps } from './gaps/recipient-gaps.ts';
import { findRequestGaps } from './gaps/request-gaps.ts';
import { findRightGaps } from './gaps/right-gaps.ts';
import { findTextGaps } from './gaps/text-gaps.ts';
import { gapIds, gapRules, type GapId } from './gap.ts';
import type { Gap, PolicyReport, PolicyRow } from './policy-report.ts';
import { readPolicy, type PolicyText } from './reading.ts';
import { readChanges } from './rows/changes.ts';
import { readChannels } from './rows/channels.ts';
import { readContacts } from './rows/contacts.ts';
import { readCookies } from './rows/cookies.ts';
import type { RowDraft } from './rows/draft.ts';
import { readHandling } from './rows/handling.ts';
import { readIntroduction } from './rows/introduction.ts';
import { readMeasures } from './rows/measures.ts';
import { readPlaces } from './rows/places.ts';
import { readPurposes } from './rows/purposes.ts';
import { readRecipients } from './rows/recipients.ts';
import { readRetention } from './rows/retention.ts';
import { readRights } from './rows/rights.ts';

/** In the order in which the rows are shown. */
const readers: readonly ((policy: PolicyText) => readonly RowDraft[])[] = [
  readIntroduction,
  readChannels,
  readPurposes,
  readRetention,
  readRights,
  readHandling,
  readRecipients,
  readPlaces,
  readMeasures,
  readCookies,
  readContacts,
  readChanges,
];

/** More rows of one kind come from no policy that people are meant to read: the rest is left out. */
const mostOfAKind = 200;

/**
 * Reads `text`, a privacy policy in Dutch, French or English. Every quote in the report is a verbatim piece of it.
 * Deterministic, offline, and linear in the length of the text; in another language it finds addresses and claims no gap.
 */
export function checkPolicy(text: string): PolicyReport {
  const policy = readPolicy(text);
  const rows = numbered(readers.flatMap((read) => read(policy)));
  return { language: policy.language, rows, gaps: policy.language === 'und' ? [] : gapsIn(policy, rows) };
}

function numbered(drafts: readonly RowDraft[]): readonly PolicyRow[] {
  const counts = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const count = (counts.get(draft.kind) ?? 0) + 1;
    counts.set(draft.kind, count);
    return count > mostOfAKind ? [] : [{ id: `${draft.kind}-${count}`, ...draft }];
  });
}

function gapsIn(policy: PolicyText, rows: readonly PolicyRow[]): readonly Gap[] {
  const isFrench = isTiedToFrance(policy, rows);
  const found = new Map<GapId, GapDraft>();
  for (const draft of [
    ...findTextGaps(policy, rows),
    ...findPurposeGaps(policy, rows),
    ...findRightGaps(policy, rows, isFrench),
    ...findRequestGaps(policy),
    ...findRecipientGaps(policy, rows),
    ...findContactGaps(policy, rows),
  ])
    if (!found.has(draft.id)) found.set(draft.id, draft);
  return gapIds.flatMap((id) => {
    const draft = found.get(id);
    if (draft === undefined) return [];
    const articles = gapRules[id].articles.filter((article) => isFrench || !isFrenchLaw(article));
    const { passage, lookedFor } = draft;
    return [{ id, articles, passage, ...(lookedFor === undefined ? {} : { lookedFor }) }];
  });
}

/** French law holds beside the GDPR where the text names the CNIL or a law of France, or is in French and names no other state. */
function isTiedToFrance(policy: PolicyText, rows: readonly PolicyRow[]): boolean {
  if (/\bCNIL\b|Loi n?°? ?78-17|[Ii]nformatique et [Ll]ibertés/u.test(policy.text)) return true;
  const isElsewhere = rows.some(({ kind }) => kind === 'authority');
  return policy.language === 'fr' && !isElsewhere;
}

function isFrenchLaw(article: string): boolean {
  return article.startsWith('Loi ') || article.startsWith('Décret ');
}
