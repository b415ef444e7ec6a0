// Every field that a wording can name, with what it would be in a case: the one table that the editor shows and the check reads.

export interface Field {
  /** `rights[].name`: of each item of a list, under whatever name a loop gives it. */
  readonly name: string;
  readonly example: string;
}

const table = {
  'case.reference': 'KRA-2026-0001',
  'case.received': '2026-03-05',
  'case.due': '2026-04-07',
  'case.month_end': '2026-04-07',
  'case.latest': '2026-06-05',
  'case.is_extended': 'false',
  'case.is_access': 'true',
  today: '2026-03-06',
  'addressee.name': 'Anna Voorbeeld',
  'addressee.is_person': 'true',
  'requester.name': 'Anna Voorbeeld',
  'requester.is_person': 'true',
  'person.name': 'Anna Voorbeeld',
  'person.address': 'anna@example.org',
  data: 'your personal data',
  of_data: 'of your personal data',
  about: 'about you',
  'controller.name': 'KRAAFT',
  'controller.country': 'France',
  'dpo.name': '',
  'dpo.contact': 'dpo@kraaft.co',
  'authority.name': 'Commission nationale de l’informatique et des libertés (CNIL)',
  'authority.address': '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
  'authority.phone': '+33 1 53 73 22 22',
  'authority.website': 'https://www.cnil.fr',
  court: 'le tribunal judiciaire compétent',
  purposes: '',
  'purposes[].name': 'Management of user accounts',
  'purposes[].bases': 'the performance of a contract',
  systems: '',
  'systems[].name': 'Database of user accounts',
  'systems[].holds': 'Names and contact details',
  recipients: '',
  'recipients[].name': 'Hosting Ltd',
  'recipients[].kind': 'processor',
  'recipients[].country': 'France',
  'recipients[].safeguard': 'standard contractual clauses',
  'recipients[].is_outside': 'false',
  transfers: '',
  retention: '',
  'retention[].name': 'Names and contact details',
  'retention[].period': '5 years from the end of the service',
  kept_years: '5',
  rights: '',
  granted: '',
  refused: '',
  no_data: '',
  'rights[].code': 'access',
  'rights[].name': 'the right of access',
  'rights[].article': 'Article 15 GDPR',
  'rights[].is_decided': 'true',
  'rights[].is_granted': 'true',
  'rights[].is_partly': 'false',
  'rights[].is_refused': 'false',
  'rights[].is_no_data': 'false',
  'rights[].note': 'The copy was made on 3 April 2026.',
  'rights[].reason': 'We need these data for legal claims.',
  'rights[].reason_article': 'Article 17(3)(e) GDPR',
  'rights[].facts': 'A claim is pending before the court.',
  'rights[].done': '',
  'rights[].kept': '',
  'rights[].searched': '',
  'rights[].informed': '',
  'rights[].not_informed': '',
  'done[].name': 'Database of user accounts',
  'done[].note': 'Row deleted',
  'done[].day': '2026-03-30',
  'extension.ground': 'the complexity of the request',
  'extension.reason': 'The data lie in eleven systems.',
  'extension.until': '2026-06-05',
  'identity.doubt': 'The request came from an address that we do not know.',
  'identity.why': 'Lesser means failed.',
  'identity.asked': 'please confirm this request from your account with us',
  'identity.enough': 'Only the person whom we know is likely to have that account.',
  'identity.is_document': 'false',
  'identity.is_questions': 'false',
  'clarification.about': 'Which of your projects do you mean?',
  'fee.right': 'the right of access',
  'fee.article': 'Article 12(5) GDPR',
  'fee.ground': 'We consider the request excessive.',
  'fee.facts': 'It is the fifth identical request since May.',
  'fee.amount': '12 EUR',
  'access.source': 'Your employer gave us your name.',
  'access.is_source_person': 'true',
  'access.automated': '',
  'access.is_automated_none': 'true',
  'access.safeguards': '',
  'access.is_transfer_none': 'true',
  'access.copy': '',
  'access.redactions': '',
  'restriction.from': '2026-03-06',
  'restriction.why': 'an objection to the processing is being examined',
  'answer.format': 'JSON',
  outcome: 'your request was granted',
  'recipient.name': 'Hosting Ltd',
  'recipient.contact': 'privacy@hosting.example',
} as const;

export const fields: readonly Field[] = Object.entries(table).map(([name, example]) => ({ name, example }));

/** Names of the items of any list: what a loop's variable can be asked for. */
const itemFields = new Set(Object.keys(table).flatMap((name) => /\[\]\.(\w+)$/.exec(name)?.[1] ?? []));
const groups = new Set(Object.keys(table).map((name) => /^[a-z_]+/.exec(name)?.[0] ?? name));

/** Stands in a path for an item of a list: `rights[0].name`, `rights.first.name`. */
export const anItem = '[]';

/** Whether a wording can name this path; `scoped` are the variables of its loops. */
export function isField(path: readonly string[], scoped: ReadonlySet<string>): boolean {
  const item = path.indexOf(anItem);
  if (item >= 0) return isField(path.slice(0, item), scoped) && isOfItem(path.slice(item + 1));
  const [root = '', ...rest] = path.at(-1) === 'size' ? path.slice(0, -1) : path;
  if (scoped.has(root)) return isOfItem(rest);
  // `{% if extension %}`: a group of fields is true where any of it is known.
  return Object.hasOwn(table, [root, ...rest].join('.')) || (rest.length === 0 && groups.has(root));
}

function isOfItem([name]: readonly string[]): boolean {
  return name === undefined || itemFields.has(name);
}
