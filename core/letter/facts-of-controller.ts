// What a letter says of the controller: from its profile, in the letter's language where the desk has words of its own.

import type { LetterLanguage } from '#core/case/letter-kind.ts';
import type { ControllerProfile, RetentionRule } from '#core/law/controller.ts';
import type { Facts } from './fact.ts';
import type { Phrases } from './phrases/phrases.ts';
import { languageTag } from './write-day.ts';

/** Where the GDPR applies without a transfer: the Member States, Iceland, Liechtenstein and Norway. */
const area = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

export function controllerFacts(profile: ControllerProfile, phrases: Phrases, language: LetterLanguage): Facts {
  const { supervisoryAuthority: authority, dataProtectionOfficer: dpo } = profile;
  const places = new Intl.DisplayNames(languageTag[language], { type: 'region' });
  const placeOf = (country: string): string =>
    /^[A-Z]{2}/.test(country) ? (places.of(country.slice(0, 2)) ?? '') : '';
  const recipients = profile.recipients.map(({ name, kind, country, safeguard }) => ({
    name,
    kind: phrases.recipient[kind],
    country: placeOf(country),
    safeguard,
    is_outside: country !== '' && !area.has(country.slice(0, 2)),
  }));
  return {
    controller: { name: profile.name, country: placeOf(profile.country) },
    dpo: { name: dpo.name, contact: dpo.contact },
    authority: {
      name: authority.name,
      address: authority.postalAddress,
      phone: authority.phone,
      website: authority.website,
    },
    court: courtOf(profile),
    purposes: profile.purposes.map(({ name, bases }) => ({ name, bases: bases.map((basis) => phrases.basis[basis]) })),
    systems: profile.systems.map(({ name, holds }) => ({ name, holds })),
    recipients,
    transfers: recipients.filter((one) => one.is_outside),
    retention: profile.retention.map((rule) => ({ name: rule.data, period: periodOf(rule, phrases) })),
  };
}

/** A wording cites the article itself; what else a profile says of the court, such as a period of its own, stays. */
function courtOf({ court }: ControllerProfile): string {
  return court.replace(/\s*\((?:article|artikel|art\.?) 79[^,;()]*\)$/i, '');
}

/** "5 years from the end of the service", "until the end of the service"; empty where no period is stated. */
function periodOf({ period, starts }: RetentionRule, phrases: Phrases): string {
  if (period === undefined) return '';
  if (period.years === 0 && period.months === 0) return phrases.until[starts];
  return [phrases.period(period.years, period.months), phrases.starts[starts]].filter((part) => part !== '').join(' ');
}
