// To whom a policy says that data go (Art. 13(1)(e), 4(9)): named, or only described.

import { passageAt, passageOf, type PolicyText } from '../reading.ts';
import { says, saysAny, spanOf, type Statement } from '../statement.ts';
import type { RowDraft, RowDraftOf } from './draft.ts';
import { tidyName } from './tidy-name.ts';

/** Described: met in running text, not named and not in a list. */
type Recipient = RowDraftOf<'recipient'> & { readonly isDescribed: boolean };

/** A company by its legal form, or by a name that many policies bear. */
const company =
  /\p{Lu}[\p{L}\p{N}&.’'-]{0,40}[ \u00A0](?:(?:\p{Lu}[\p{L}\p{N}&.’'-]{0,40}|&|et|en|and)[ \u00A0]){0,5}?(?:S\.?A\.?S\.?U?|SA|SARL|B\.?V\.?(?:BA)?|N\.?V\.?|SE|GmbH|Ltd\.?|Limited|Inc\.?|LLC|plc|AB|Oy|SRL|Corporation|DAC|CLG)(?![\p{L}\p{N}])|\b(?:OVH(?:cloud)?|AWS|Amazon Web Services|Google(?: Cloud| Analytics| Workspace)?|Microsoft(?: Azure| 365)?|Azure|Stripe|Mollie|Adyen|PayPal|Mailjet|Brevo|Sendinblue|SendGrid|Mailchimp|Hetzner|Scaleway|Intercom|Zendesk|Twilio|Sentry|Cloudflare|HubSpot|Salesforce|Slack|Amplitude|Mixpanel|Segment|Heroku|Firebase|Freshdesk|Crisp|Matomo|Leaseweb|TransIP|Meta|Facebook|LinkedIn|DocuSign)\b/gu;
const mostRecipients = 100;
/** Who decides for itself what it does with data that the law makes one hand over. */
const publicBody =
  /\b(?:public bod|public authorit|tax |revenue|police|court|belasting|overheid|politie|rechter|administration|autorité|impôt|tribun)/iu;
/** A longer item of a list is a sentence, not the name of a recipient. */
const longestItem = 40;
const longestName = 10;

export function readRecipients(policy: PolicyText): readonly RowDraft[] {
  const rows: Recipient[] = [];
  const seen = new Set<string>();
  const add = (row: Recipient): void => {
    const key = row.name.toLowerCase();
    if (seen.has(key) || rows.length >= mostRecipients) return;
    seen.add(key);
    rows.push(row);
  };
  for (const statement of policy.statements) {
    if (statement.kind === 'heading' || !isAboutRecipients(statement)) continue;
    const named = namedIn(policy, statement);
    for (const row of named) add(row);
    if (named.length > 0) continue;
    const item = itemIn(policy, statement);
    if (item !== undefined) add(item);
    else if (isEnumeration(statement)) for (const row of listedIn(policy, statement)) add(row);
    else for (const row of describedIn(policy, statement)) add(row);
  }
  // "Our service providers" tells nothing more where they are listed.
  const isListed = rows.some(({ isDescribed, recipient }) => recipient !== 'internal' && !isDescribed);
  const first = rows.findIndex(({ isDescribed, recipient }) => recipient !== 'internal' && isDescribed);
  return rows
    .filter(({ isDescribed, recipient }, at) => recipient === 'internal' || !isDescribed || (!isListed && at === first))
    .map(({ name, recipient, isNamed, passage }) => ({ kind: 'recipient', name, recipient, isNamed, passage }));
}

function isAboutRecipients(statement: Statement): boolean {
  const { topics } = statement;
  if (topics.has('rights') || topics.has('authority') || topics.has('cookies')) return false;
  return topics.has('recipients') || saysAny(statement, 'processor', 'own-teams') || isEnumeration(statement);
}

function namedIn(policy: PolicyText, statement: Statement): readonly Recipient[] {
  const sentence = policy.text.slice(statement.start, statement.end);
  return [...sentence.matchAll(company)].map(({ 0: name, index }) => ({
    kind: 'recipient',
    name: tidyName(name.replace(/^(?:De|Het|Onze|The|Our|Nos|Notre|La|Le|Les|We|By|Via)[ \u00A0]/u, '')),
    recipient: 'processor',
    isNamed: true,
    isDescribed: false,
    // In a long list of names each is quoted with its own few words.
    passage: sentence.length <= 400 ? passageOf(policy, statement) : around(policy, statement, index, name.length),
  }));
}

function around(policy: PolicyText, statement: Statement, index: number, length: number) {
  const start = statement.start + index;
  return passageAt(policy, start, start + length);
}

function itemIn(policy: PolicyText, statement: Statement): Recipient | undefined {
  if (statement.kind !== 'item' || !statement.topics.has('recipients') || statement.words.length > longestItem)
    return undefined;
  if (says(statement, 'never') && says(statement, 'disclose')) return undefined;
  const sentence = policy.text.slice(statement.start, statement.end);
  const name = tidyName(sentence.split(/ \| |\s[–—]\s|[:(]/u)[0] ?? '');
  if (name === '') return undefined;
  const recipient = says(statement, 'own-teams') ? 'internal' : publicBody.test(name) ? 'controller' : 'processor';
  return {
    kind: 'recipient',
    name,
    recipient,
    isNamed: false,
    isDescribed: false,
    passage: passageOf(policy, statement),
  };
}

function isEnumeration(statement: Statement): boolean {
  return statement.kind === 'sentence' && says(statement, 'topic-recipients') && says(statement, 'disclose');
}

/** "Passed on to these recipients: the office, our insurer": one row for each. */
function listedIn(policy: PolicyText, statement: Statement): readonly Recipient[] {
  const sentence = policy.text.slice(statement.start, statement.end);
  const colon = sentence.search(/:\s/u);
  if (colon < 0) return [...describedIn(policy, statement)];
  return sentence
    .slice(colon + 1)
    .split(/[,;]\s/u)
    .map(tidyName)
    .filter((name) => name !== '' && name.split(' ').length <= longestName)
    .map((name) => ({
      kind: 'recipient',
      name,
      recipient: 'processor',
      isNamed: isProperName(name),
      isDescribed: false,
      passage: passageOf(policy, statement),
    }));
}

/** "Stichting Boekwerk": every word with a capital, and more than one. */
function isProperName(name: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name);
}

/** Recipients in running text: "our teams", "our technical service providers". */
function* describedIn(policy: PolicyText, statement: Statement): Generator<Recipient> {
  for (const [concept, recipient] of [
    ['own-teams', 'internal'],
    ['processor', 'processor'],
  ] as const) {
    const span = spanOf(statement, concept);
    if (span === undefined || (concept === 'own-teams' && !statement.topics.has('recipients'))) continue;
    const before = statement.words[span.from - 1];
    // "technische dienstverleners": the word before says which.
    const isTelling =
      before !== undefined &&
      /^(?:technisch|technical|external|externe|onze|our|nos|it$|prestataires)/.test(before.form);
    const start = (isTelling ? before : statement.words[span.from])?.start ?? statement.start;
    const after = statement.words[span.to];
    const isFollowed = after !== undefined && /^(?:technique|externe|habilit)/.test(after.form);
    const end = (isFollowed ? after : statement.words[span.to - 1])?.end ?? statement.end;
    const name = tidyName(policy.text.slice(start, end));
    yield {
      kind: 'recipient',
      name,
      recipient,
      isNamed: false,
      isDescribed: true,
      passage: passageOf(policy, statement),
    };
  }
}
