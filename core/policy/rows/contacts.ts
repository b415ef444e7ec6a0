// Whom a policy names to turn to: the data protection officer and the supervisory authorities (Art. 13(1)(b), (2)(d)).

import { phonesIn, postalAddressesIn } from '../address.ts';
import type { KnownAuthority } from '../known-authority.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { says, type Statement } from '../statement.ts';
import { linkForm, mailForm } from '../word.ts';
import { authoritiesIn } from './authority-name.ts';
import type { RowDraft, RowDraftOf } from './draft.ts';

/** How many sentences after one on the officer may still be about the officer. */
const reach = 2;
const personAfterTitle =
  /(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|dhr\.|mevr\.|de heer|mevrouw|Me|Maître|Dr\.?)[ \u00A0]\p{Lu}[\p{L}.’'-]{0,30}(?:[ \u00A0]\p{Lu}[\p{L}’'-]{0,30}){0,3}/u;

const personBeforeTitle =
  /^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:van|de|der|den|du|le|la))*(?: \p{Lu}[\p{L}’'-]{0,30}){1,3}(?= (?:is|est) (?:de|onze|our|the|notre|le|la)\b)/u;

/** The sentences on the officer that are about who it is, not on a letter or a law. */
export function officerStatements({ statements }: PolicyText): readonly Statement[] {
  return statements.filter((statement) => says(statement, 'officer'));
}

export function readContacts(policy: PolicyText): readonly RowDraft[] {
  const officer = officerIn(policy);
  return officer === undefined ? authorityRows(policy) : [officer, ...authorityRows(policy)];
}

function officerIn(policy: PolicyText): RowDraftOf<'dpo'> | undefined {
  const about = officerStatements(policy);
  for (const statement of about) {
    const contact = officerContactNear(policy, statement);
    if (contact === undefined) continue;
    const passage =
      contact.from === statement ? passageOf(policy, statement) : passageOf(policy, statement, contact.from);
    return { kind: 'dpo', name: personIn(passage.quote), contact: contact.value, passage };
  }
  const first = about.find(({ kind }) => kind !== 'heading') ?? about[0];
  if (first === undefined) return undefined;
  const passage = passageOf(policy, first);
  return { kind: 'dpo', name: personIn(passage.quote), contact: '', passage };
}

function personIn(quote: string): string {
  return personAfterTitle.exec(quote)?.[0] ?? personBeforeTitle.exec(quote)?.[0] ?? '';
}

/** How the officer is reached, as said in the sentence or right after it under the same heading. */
export function officerContactNear(
  policy: PolicyText,
  statement: Statement,
): { readonly value: string; readonly from: Statement } | undefined {
  for (let step = 0; step <= reach; step += 1) {
    const near = policy.statements[statement.at + step];
    if (near === undefined || (step > 0 && near.kind === 'heading')) return undefined;
    if (step > 0 && authoritiesIn(policy, near).length > 0) return undefined;
    const mail = near.words.find(({ form }) => form === mailForm) ?? near.words.find(({ form }) => form === linkForm);
    if (mail !== undefined)
      return { value: policy.text.slice(mail.start, mail.end).replace(/[.,;]+$/, ''), from: near };
    const sentence = policy.text.slice(near.start, near.end);
    const other = postalAddressesIn(sentence)[0] ?? phonesIn(sentence)[0];
    if (other !== undefined && !says(near, 'authority'))
      return { value: other.value.replace(/\s+/gu, ' '), from: near };
  }
  return undefined;
}

export interface NamedAuthority {
  readonly known: KnownAuthority;
  readonly statement: Statement;
  /** The last statement of its contact data. */
  readonly until: Statement;
  readonly postalAddress: string;
  readonly phone: string;
}

/** Each authority that the policy names, with the contact data that it prints. */
export function authoritiesNamed(policy: PolicyText): readonly NamedAuthority[] {
  const named = new Map<string, NamedAuthority>();
  for (const statement of policy.statements) {
    for (const known of authoritiesIn(policy, statement)) {
      const found = withContacts(policy, known, statement);
      const before = named.get(known.country);
      const tells = (one: NamedAuthority): number =>
        Number(one.postalAddress !== '') + Number(one.phone !== '') + (one.statement.kind === 'heading' ? 0 : 0.5);
      if (before === undefined || tells(found) > tells(before)) named.set(known.country, found);
    }
  }
  return [...named.values()];
}

function withContacts(policy: PolicyText, known: KnownAuthority, statement: Statement): NamedAuthority {
  let until = statement;
  let postalAddress = '';
  let phone = '';
  for (let step = 0; step <= reach; step += 1) {
    const near = policy.statements[statement.at + step];
    if (near === undefined || (step > 0 && (near.kind === 'heading' || says(near, 'officer')))) break;
    if (step > 0 && authoritiesIn(policy, near).some((other) => other !== known)) break;
    const span = policy.text.slice(statement.start, near.end);
    const [address] = postalAddressesIn(span);
    const [number] = phonesIn(span);
    if (postalAddress === '' && address !== undefined)
      [postalAddress, until] = [address.value.replace(/\s+/gu, ' '), near];
    if (phone === '' && number !== undefined) [phone, until] = [number.value, near];
    if (statement.kind === 'heading') break;
  }
  return { known, statement, until, postalAddress, phone };
}

function authorityRows(policy: PolicyText): readonly RowDraft[] {
  return authoritiesNamed(policy).map(({ known, statement, until, postalAddress, phone }) => {
    const passage = passageOf(policy, statement, until);
    const website = /https?:\/\/\S{4,80}|www\.\S{4,80}/u.exec(passage.quote)?.[0].replace(/[.,;)]+$/, '') ?? '';
    const quote = passage.quote.replace(/\s+/gu, ' ');
    const name = known.names.exec(quote)?.[0] ?? known.name;
    return {
      kind: 'authority',
      authority: { name: fullName(quote, name), postalAddress, phone, website },
      passage,
    };
  });
}

/** "Commission Nationale de l'Informatique et des Libertés", where the policy writes it out. */
function fullName(quote: string, name: string): string {
  return /Commission [Nn]ationale de l['’][Ii]nformatique et des [Ll]ibertés/u.exec(quote)?.[0] ?? name;
}
