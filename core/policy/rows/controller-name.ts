// Finds who the controller is: the name in the sentence that says who runs the service or answers for the processing.

import { passageOf, type PolicyText } from '../reading.ts';
import { says, type Statement } from '../statement.ts';
import type { RowDraftOf } from './draft.ts';

const legalForm =
  /(?<=[\p{L}.’'&-][ \u00A0])(?:\bS\.?A\.?S\.?U?|\bS\.A\.|\bSA|\bSARL|\bB\.?V\.?(?:BA)?|\bN\.?V\.?|\bGmbH|\bLtd\.?|\bLimited|\bInc\.?|\bLLC|\bplc|\bAB|\bOy|\bSRL|\bASBL|\bVZW|\bSCOP|\bSNC|\bDAC)(?![\p{L}\p{N}])/u;
/** A run of words with a capital, with the small words that names hold. */
const run =
  /\p{Lu}[\p{L}\p{N}&.’'-]{0,40}(?:[ \u00A0](?:(?:&|de|du|des|van|der|den|et|en|and|of|la|le)[ \u00A0])?[\p{Lu}\d][\p{L}\p{N}&.’'-]{0,40}){0,6}/gu;
/** Words that begin a sentence or name a thing of the law, not a company. */
const noName = new Set(
  (
    'de het een wij we onze ons uw u als in op voor dit deze the we our this your you as a an it when if at chez bij from by la le les ' +
    'notre nos vos votre nous vous cette ce la société algemene verordening avg rgpd gdpr dpo fg cnil ap eu eer eea ue ' +
    'data protection officer privacy policy controller personal privacybeleid privacyverklaring union européenne ' +
    'europese unie european verwerkingsverantwoordelijke responsable traitement règlement général il elle pour of van et and'
  ).split(' '),
);
/** What a sentence calls the company that it names next. */
const companyBefore = /(?:société|association|entreprise|company|vennootschap|stichting|bedrijf|vereniging)\s*$/iu;
/** Sentences in which to look: whoever is named in none of the first says it too late. */
const mostStatements = 400;

export function controllerNameIn(policy: PolicyText): RowDraftOf<'controller-name'> | undefined {
  let best: { name: string; statement: Statement; score: number } | undefined;
  for (const statement of policy.statements.slice(0, mostStatements)) {
    const isController = says(statement, 'controller') && statement.kind !== 'heading';
    const sentence = policy.text.slice(statement.start, statement.end);
    if (!isController && !legalForm.test(sentence)) continue;
    if (statement.topics.has('recipients') || statement.topics.has('transfer') || says(statement, 'processor'))
      continue;
    for (const { name, isFirst, isCompany } of namesIn(sentence)) {
      const score =
        (statement.kind === 'heading' ? -1 : 0) +
        (legalForm.test(name) ? 3 : 0) +
        (isController ? 3 : 0) +
        (isFirst ? 1 : 0) +
        (isCompany ? 2 : 0) +
        (name.length > 2 && name === name.toUpperCase() ? 1 : 0);
      if (score >= 4 && score > (best?.score ?? 0)) best = { name, statement, score };
    }
  }
  if (best === undefined) return undefined;
  return { kind: 'controller-name', name: best.name, passage: passageOf(policy, best.statement) };
}

function* namesIn(sentence: string): Generator<{ name: string; isFirst: boolean; isCompany: boolean }> {
  for (const { 0: words, index } of sentence.slice(0, 600).matchAll(run)) {
    let name = words.replace(/[’']s$/u, '');
    // "De Werkplaats B.V." keeps its article only after the first word of the sentence.
    while (noName.has((name.split(/[ \u00A0]/u)[0] ?? '').toLowerCase().replace(/[.’']+$/u, '')))
      name = name.slice((name.split(/[ \u00A0]/u)[0] ?? '').length).trimStart();
    // "… Inc. You must": a name ends with its legal form.
    const form = legalForm.exec(name);
    if (form !== null && form.index > 0) name = name.slice(0, form.index + form[0].length);
    if (!/\.[A-Z]\.$|\b(?:Inc|Ltd)\.$/.test(name)) name = name.replace(/\.$/, '');
    if (name.length > 1 && /\p{L}{2}/u.test(name))
      yield {
        name,
        isFirst: index === 0,
        isCompany: companyBefore.test(sentence.slice(Math.max(0, index - 24), index)),
      };
  }
}
