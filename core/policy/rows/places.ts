// Where a policy says that data are kept and what guards them abroad (Art. 13(1)(f), 44-46).

import { passageOf, type PolicyText } from '../reading.ts';
import { says, saysAny, type Statement } from '../statement.ts';
import type { Safeguard } from '../policy-report.ts';
import type { RowDraft } from './draft.ts';

// States in which the data of Europeans are commonly kept, by their names in the three languages.
const states: Readonly<Record<string, RegExp>> = {
  AT: /\b(?:Oostenrijk|Autriche|Austria)\b/u,
  BE: /\b(?:België|Belgique|Belgium)(?!\p{L})/u,
  CA: /\bCanada\b/u,
  CH: /\b(?:Zwitserland|Suisse|Switzerland)\b/u,
  DE: /\b(?:Duitsland|Allemagne|Germany)\b/u,
  ES: /\b(?:Spanje|Espagne|Spain)\b/u,
  FI: /\b(?:Finland|Finlande)\b/u,
  FR: /\b(?:Frankrijk|France)\b/u,
  GB: /(?:\bVerenigd Koninkrijk\b|\bRoyaume-Uni\b|\bUnited Kingdom\b)/u,
  IE: /\b(?:Ierland|Irlande|Ireland)\b/u,
  IN: /\b(?:India|Inde)\b/u,
  IT: /\b(?:Italië|Italie|Italy)(?!\p{L})/u,
  LU: /\b(?:Luxemburg|Luxembourg)\b/u,
  NL: /(?:\bNederland\b|\bPays-Bas\b|\b[Tt]he Netherlands\b|\bNetherlands\b)/u,
  PL: /\b(?:Polen|Pologne|Poland)\b/u,
  SE: /(?:\bZweden\b|\bSuède\b|\bSweden\b)/u,
  US: /(?:\bVerenigde Staten\b|États-Unis\b|\bUnited States\b|\bUSA\b)/u,
};

export function readPlaces(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const seen = new Set<string>();
  for (const statement of policy.statements) {
    if (!isHosting(statement)) continue;
    const isOnly = says(statement, 'only') && !saysAny(statement, 'best-effort');
    for (const place of placesIn(policy, statement)) {
      if (seen.has(place)) continue;
      seen.add(place);
      rows.push({ kind: 'location', place, isOnly, passage: passageOf(policy, statement) });
    }
  }
  const safe = policy.statements.find((statement) => namedSafeguard(statement) !== undefined);
  const named = safe === undefined ? undefined : namedSafeguard(safe);
  if (safe !== undefined && named !== undefined)
    rows.push({ kind: 'transfer', safeguard: named, passage: passageOf(policy, safe) });
  else {
    const unnamed = unnamedSafeguard(policy);
    if (unnamed !== undefined)
      rows.push({ kind: 'transfer', safeguard: 'unnamed', passage: passageOf(policy, unnamed) });
  }
  return rows;
}

function isHosting(statement: Statement): boolean {
  return (
    statement.kind !== 'heading' &&
    says(statement, 'hosted') &&
    !saysAny(statement, 'outside-eu', 'cookie', 'basis-word') &&
    !statement.topics.has('rights')
  );
}

/** The sentence that says that data are hosted nowhere but in the Union. */
export function onlyInUnion({ statements }: PolicyText): Statement | undefined {
  return statements.find(
    (statement) => isHosting(statement) && says(statement, 'only', 'in-eu') && !says(statement, 'best-effort'),
  );
}

function placesIn(policy: PolicyText, statement: Statement): readonly string[] {
  const sentence = policy.text.slice(statement.start, statement.end).replace(/\s+/gu, ' ');
  const found = Object.entries(states)
    .filter(([, name]) => name.test(sentence))
    .map(([code]) => code);
  if (found.length > 0) return found;
  if (!says(statement, 'in-eu')) return [];
  return [/economi|\bE[EE]?[AR]\b|\bEEE\b|\bEER\b|\bEEA\b/u.test(sentence) ? 'EEA' : 'EU'];
}

function namedSafeguard(statement: Statement): Exclude<Safeguard, 'unnamed'> | undefined {
  if (says(statement, 'safeguard-clauses')) return 'standard-clauses';
  if (says(statement, 'safeguard-adequacy')) return 'adequacy';
  return says(statement, 'safeguard-rules') ? 'binding-rules' : undefined;
}

/** The sentence that promises safeguards abroad, where no sentence says which. */
export function unnamedSafeguard({ statements }: PolicyText): Statement | undefined {
  if (statements.some((statement) => namedSafeguard(statement) !== undefined)) return undefined;
  return statements.find(
    (statement) =>
      statement.kind !== 'heading' &&
      says(statement, 'safeguard') &&
      (statement.topics.has('transfer') || says(statement, 'outside-eu')),
  );
}
