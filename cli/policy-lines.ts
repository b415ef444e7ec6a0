// Rows and gaps of a policy check as lines of the command line's output.

import { gapRules } from '#core/policy/gap.ts';
import { unreachable } from '#core/base/result.ts';
import type { RetentionRule } from '#core/law/controller.ts';
import type { Gap, PolicyRow } from '#core/policy/policy-report.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { createSay } from '#core/words/say.ts';

const say = createSay('en');
const longestQuote = 200;

/** The row, and in quotation marks the words of the policy that show it. */
export function rowLine(row: PolicyRow): string {
  return `${[say(`policyRow.${row.kind}`), factOf(row)].filter(Boolean).join(': ')}  “${short(row.passage.quote)}”`;
}

/** What is wrong, what shows it, and what the desk does instead. */
export function gapLines({ id, articles, passage, lookedFor }: Gap): readonly string[] {
  const cited = articles.map((article) => citeArticle(article, 'en')).join('; ');
  return [
    `[${gapRules[id].weight}] ${id}  ${say(`gap.${id}`)} (${cited})`,
    ...(passage === undefined ? [] : [`    “${short(passage.quote)}”`]),
    ...(lookedFor === undefined ? [] : [`    looked for: ${lookedFor}`]),
    `    ${say(`gapStance.${id}`)}`,
  ];
}

function factOf(row: PolicyRow): string {
  switch (row.kind) {
    case 'language':
      return row.language;
    case 'version':
      return row.date;
    case 'controller-name':
      return row.name;
    case 'channel':
      return `${say(`channel.${row.channel}`)}, ${row.address} (${row.role})`;
    case 'minimum-age':
      return String(row.age);
    case 'purpose':
      return `${row.name} (${row.bases.map((basis) => say(`basis.${basis}`)).join(', ') || 'no basis'})`;
    case 'source':
      return row.from;
    case 'right':
      return say(`right.${row.right}`);
    case 'deadline':
      return row.months === undefined ? `${row.days} days` : `${row.months} months`;
    case 'identity-rule':
      return row.rule;
    case 'retention':
      return `${row.rule.data}, ${row.days === undefined ? periodOf(row.rule) : `${row.days} days`}, from ${row.rule.starts}`;
    case 'recipient':
      return `${row.name} (${row.recipient}${row.isNamed ? '' : ', not named'})`;
    case 'location':
      return `${row.place}${row.isOnly ? ' only' : ''}`;
    case 'transfer':
      return row.safeguard;
    case 'measure':
      return `${row.name} (${row.measure})`;
    case 'cookies':
      return `${row.types.join(', ')}${row.isUsed ? '' : ': not used'}`;
    case 'dpo':
      return [row.name, row.contact].filter(Boolean).join(', ') || 'no contact';
    case 'authority': {
      const { name, postalAddress, phone, website } = row.authority;
      return [name, postalAddress, phone, website].filter(Boolean).join(', ');
    }
    case 'change-clause':
      return row.isNotified ? 'with notice' : 'without notice';
    case 'free-of-charge':
    case 'refusal-clause':
    case 'litigation-hold':
      return '';
    default:
      return unreachable(row);
  }
}

function periodOf({ period }: RetentionRule): string {
  if (period === undefined) return 'no fixed period';
  const { years, months } = period;
  return [years === 0 ? '' : `${years} years`, months === 0 ? '' : `${months} months`].filter(Boolean).join(' ');
}

function short(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)} …`;
}
