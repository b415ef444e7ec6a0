// Finds the numbers and days by which a writer can be found: customer, contract, order, account, birth.

import type { Identifier, IdentifierKind } from './mentions.ts';

/** What people call them, in the languages of the desk; accents as written, case aside. */
const labels: Readonly<Record<Exclude<IdentifierKind, 'birth-date'>, string>> = {
  customer:
    'klant(?:en)?(?:nummer|nr)|lid(?:maatschaps)?(?:nummer|nr)|relatienummer|pati[eë]nt(?:en)?(?:nummer|nr)|(?:customer|client|member(?:ship)?|patient|student|loyalty)(?: id| card)? ?(?:number|no|nr|id)|' +
    "(?:num[ée]ro|n°|no|référence) (?:de |d['’])?(?:client|adhérent|abonné|patient|dossier patient)|identifiant client|kunden-?(?:nummer|nr)|kd-?nr|mitglieds-?(?:nummer|nr)|patienten-?(?:nummer|nr)|" +
    'n[úu]mero de (?:cliente|socio|abonado|paciente|sócio|utente)|n[°º.]? ?(?:de )?(?:cliente|socio)|codice cliente|numero (?:cliente|di socio|socio|tessera)|tessera(?: n\\.?)?|numer (?:klienta|członkowski|pacjenta|karty)|nr (?:klienta|karty)',
  contract:
    'contract(?:nummer|nr)|polis(?:nummer|nr)|dossier ?polis|(?:contract|policy|agreement) ?(?:number|no|nr|id)|(?:num[ée]ro|n°) de (?:contrat|police)|contrat n°|police n°|(?:vertrags|versicherungs|policen)-?(?:nummer|nr)|' +
    'n[úu]mero de (?:contrato|p[óo]liza|ap[óo]lice)|p[óo]liza n?[°º.]?|ap[óo]lice n?[°º.]?|(?:numero|n\\.) (?:di )?(?:contratto|polizza)|polizza(?: n\\.?)?|numer (?:umowy|polisy)|umow[ay] nr|polis[ay] nr',
  order:
    "(?:bestel|order)(?:nummer|nr)|order (?:number|no|id)|(?:num[ée]ro|n°) de commande|commande n°|(?:bestell|auftrags)-?(?:nummer|nr)|n[úu]mero de pedido|pedido n[°º.]?|numero (?:d[’']ordine|ordine)|encomenda n[°º.]?|numer zamówienia|zamówienie nr",
  account:
    "gebruikersnaam|accountnaam|user ?name|login|user id|identifiant|pseudo|nom d[’']utilisateur|benutzer(?:name|kennung)|nutzername|usuario|nombre de usuario|nome utente|utente|nome de (?:utilizador|usu[áa]rio)|nazwa użytkownika|login",
  case: '(?:zaak|dossier|ticket)(?:nummer|nr)|(?:case|ticket|file) (?:number|no|id)|(?:num[ée]ro|n°) de dossier|dossier n°|(?:vorgangs|ticket)-?(?:nummer|nr)|aktenzeichen|n[úu]mero de expediente|expediente n?[°º.]?|numero pratica|pratica n\\.?|processo n[°º.]?|numer sprawy|sprawa nr',
};
const value =
  '[ \\t]{0,3}(?:is|est|ist|es|è|é|to|:|n°|nr\\.?|#)?[ \\t:#.]{0,4}["“„«]?([A-Z0-9][A-Z0-9._/-]{2,24}(?: \\d{2,6}){0,4})';
const birth =
  /(?<![\p{L}])(?:geboren(?: te \p{L}{2,20})?(?: op| am)?|geb\.(?: am| op)?|geboortedatum|born(?: on)?|date of birth|dob|née? le|date de naissance|geburtsdatum|nacid[oa] el|fecha de nacimiento|nat[oa](?: a \p{L}{2,20})? il|data di nascita|nascid[oa](?: a| em)?|data de nascimento|ur\.|urodzon[ya]|data urodzenia)[ :]{1,3}(\d{1,2}[./ -](?:\d{1,2}|\p{L}{3,12}\.?)[./ -]\d{2,4}|\d{4}-\d{2}-\d{2})/giu;

const finders = (Object.entries(labels) as [Exclude<IdentifierKind, 'birth-date'>, string][]).map(([kind, label]) => ({
  kind,
  find: new RegExp(`(?<![\\p{L}])(?:${label})${value}`, 'giu'),
}));
const most = 8;

/** In the order of the kinds; at most eight. A value has a figure in it, but for a name of an account. */
export function identifiersIn(text: string): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const line of text.split('\n')) {
    const head = line.slice(0, 400);
    for (const { kind, find } of finders) {
      for (const match of head.matchAll(find)) {
        // "My login does not work" names no login: a name needs a sign before it, or a figure in it.
        if (!/\d/.test(match[1] ?? '') && !(kind === 'account' && /[:"“„«]/.test(match[0]))) continue;
        found.push({ kind, quote: match[0].trim().replace(/[.,;]+$/, '') });
      }
    }
    for (const match of head.matchAll(birth)) found.push({ kind: 'birth-date', quote: match[0].trim() });
  }
  const seen = new Set<string>();
  return found.filter(({ quote }) => !seen.has(quote) && seen.add(quote)).slice(0, most);
}
