// What one row of the policy says, in a few words of the reader's language. Names and addresses stay as printed.

import { unreachable } from '#core/base/result.ts';
import type { PolicyFact } from '#core/policy/policy-report.ts';
import type { Words } from '../../i18n/use-words.ts';

export function sayFact(fact: PolicyFact, words: Words): string {
  const { t, say, language, country, list } = words;
  const pair = (what: string, value: string): string => t('fact.pair', { what, value });
  switch (fact.kind) {
    case 'language':
      return language(fact.language);
    case 'version':
      return fact.date;
    case 'controller-name':
      return fact.name;
    case 'channel':
      return pair(say(`channel.${fact.channel}`), `${fact.address} (${t(`fact.role.${fact.role}`)})`);
    case 'minimum-age':
      return t('fact.age', { age: fact.age });
    case 'purpose':
      return pair(
        fact.name,
        fact.bases.length === 0 ? t('fact.noBasis') : list(fact.bases.map((basis) => say(`basis.${basis}`))),
      );
    case 'source':
      return t(`fact.source.${fact.from}`);
    case 'right':
      return say(`right.${fact.right}`);
    case 'free-of-charge':
      return t('fact.free');
    case 'deadline':
      return deadlineOf(fact, words);
    case 'identity-rule':
      return t(`fact.identity.${fact.rule}`);
    case 'refusal-clause':
      return t('fact.refusal');
    case 'retention':
      return pair(fact.rule.data, periodOf(fact, words));
    case 'litigation-hold':
      return t('fact.hold');
    case 'recipient':
      return `${fact.name} (${t(`profile.recipientKind.${fact.recipient}`)}${fact.isNamed ? '' : `, ${t('fact.unnamed')}`})`;
    case 'location': {
      const place =
        /^[A-Z]{2}$/.test(fact.place) && fact.place !== 'EU'
          ? country(fact.place)
          : t('fact.union', { place: fact.place });
      return fact.isOnly ? t('fact.only', { place }) : place;
    }
    case 'transfer':
      return t(`fact.safeguard.${fact.safeguard}`);
    case 'measure':
      return pair(t(`fact.measure.${fact.measure}`), fact.name);
    case 'cookies':
      return t(fact.isUsed ? 'fact.cookiesUsed' : 'fact.cookiesUnused', {
        types: list(fact.types.map((type) => t(`fact.cookie.${type}`))),
      });
    case 'dpo':
      return [fact.name, fact.contact || t('fact.noContact')].filter(Boolean).join(', ');
    case 'authority': {
      const { name, postalAddress, phone, website } = fact.authority;
      return [name, postalAddress, phone, website].filter(Boolean).join(', ');
    }
    case 'change-clause':
      return t(fact.isNotified ? 'fact.changeNotified' : 'fact.changeSilent');
    default:
      return unreachable(fact);
  }
}

function deadlineOf({ months, days, isMaximum }: Extract<PolicyFact, { kind: 'deadline' }>, { t }: Words): string {
  const period =
    months !== undefined
      ? t('fact.months', { count: months })
      : days !== undefined
        ? t('fact.days', { count: days })
        : '–';
  return isMaximum ? t('fact.atMost', { period }) : period;
}

function periodOf({ rule, days }: Extract<PolicyFact, { kind: 'retention' }>, { t }: Words): string {
  if (days !== undefined) return t('fact.days', { count: days });
  const { period } = rule;
  if (period === undefined)
    return rule.starts === 'not-stated' ? t('fact.noPeriod') : t(`profile.starts.${rule.starts}`);
  const parts = [
    ...(period.years === 0 ? [] : [t('fact.years', { count: period.years })]),
    ...(period.months === 0 ? [] : [t('fact.months', { count: period.months })]),
  ];
  const length = parts.length === 0 ? t('fact.atOnce') : parts.join(' ');
  return rule.starts === 'not-stated' ? length : `${length}, ${t(`profile.starts.${rule.starts}`).toLowerCase()}`;
}
