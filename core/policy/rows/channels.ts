// The ways to reach the controller that a policy gives: each of them is an official channel (EDPB Guidelines 01/2022 §52-56).

import { phonesIn, postalAddressesIn } from '../address.ts';
import { passageAt, passageOf, type PolicyText } from '../reading.ts';
import { says, saysAny, spanOf, type Statement } from '../statement.ts';
import { linkForm, mailForm } from '../word.ts';
import { isAuthorityAt } from './authority-name.ts';
import type { RowDraft, RowDraftOf } from './draft.ts';

type Role = RowDraftOf<'channel'>['role'];

/** A mailbox that bears the officer's title; "privacy@" may be anyone's. */
const officerMailbox = /^(?:dpo|fg|dpd)[@._+-]/i;
const mostOfAKind = 20;
/** Lines of an address, in words; a longer one is a sentence of its own. */
const longestLine = 14;
const linesAbove = 6;

export function readChannels(policy: PolicyText): readonly RowDraft[] {
  const rows = [
    ...mailRows(policy),
    ...postRows(policy),
    ...phoneRows(policy),
    ...appRows(policy),
    ...formRows(policy),
  ];
  const seen = new Set<string>();
  return rows.filter(({ channel, address }) => {
    const key = `${channel} ${address.toLowerCase().replace(/[\s,.]+/g, ' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function* mailRows(policy: PolicyText): Generator<RowDraftOf<'channel'>> {
  let count = 0;
  for (const statement of policy.statements) {
    for (const word of statement.words) {
      if (word.form !== mailForm) continue;
      if ((count += 1) > 10 * mostOfAKind) return;
      const address = policy.text.slice(word.start, word.end).replace(/\.$/, '');
      const role = officerMailbox.test(address) ? 'dpo' : roleOf(policy, statement);
      yield { kind: 'channel', channel: 'mail', address, role, passage: passageOf(policy, statement) };
    }
  }
}

/** A line with an address may stand by itself: the lines around it say whose it is. */
function* postRows(policy: PolicyText): Generator<RowDraftOf<'channel'>> {
  for (const { value, start, end } of postalAddressesIn(policy.text).slice(0, mostOfAKind)) {
    const statement = statementAt(policy, start);
    if (statement === undefined) continue;
    const role = roleOf(policy, statement);
    const from = Math.min(statement.start, start);
    const passage = passageAt(policy, from, Math.max(end, statement.end));
    yield { kind: 'channel', channel: 'post', address: value.replace(/\s+/g, ' '), role, passage };
  }
}

function* phoneRows(policy: PolicyText): Generator<RowDraftOf<'channel'>> {
  for (const { value, start } of phonesIn(policy.text).slice(0, mostOfAKind)) {
    const statement = statementAt(policy, start);
    if (statement === undefined) continue;
    const role = roleOf(policy, statement);
    yield { kind: 'channel', channel: 'phone', address: value, role, passage: passageOf(policy, statement) };
  }
}

function* appRows(policy: PolicyText): Generator<RowDraftOf<'channel'>> {
  for (const statement of policy.statements) {
    const span = spanOf(statement, 'in-app-contact');
    const isContact = says(statement, 'request') || saysAny(statement, 'cat-support');
    if (span === undefined || statement.kind === 'heading' || !isContact || statement.topics.has('cookies')) continue;
    const start = statement.words[span.from]?.start ?? statement.start;
    const end = statement.words[span.to - 1]?.end ?? statement.end;
    const address = policy.text.slice(start, end).replace(/\s+/g, ' ');
    yield { kind: 'channel', channel: 'in-app', address, role: 'general', passage: passageOf(policy, statement) };
    return;
  }
}

function* formRows(policy: PolicyText): Generator<RowDraftOf<'channel'>> {
  for (const statement of policy.statements) {
    const span = spanOf(statement, 'form-contact');
    if (span === undefined || statement.topics.has('cookies') || roleOf(policy, statement) === 'authority') continue;
    const isContact = says(statement, 'request') || statement.topics.has('officer') || statement.topics.has('rights');
    if (!isContact) continue;
    const word = statement.words.find(({ form }) => form === linkForm) ?? statement.words[span.from];
    if (word === undefined) continue;
    const address = policy.text.slice(word.start, word.end).replace(/[.,;]+$/, '');
    yield { kind: 'channel', channel: 'web-form', address, role: 'general', passage: passageOf(policy, statement) };
    return;
  }
}

/** Whose an address is: its own sentence says so, or the short lines just above it. */
function roleOf(policy: PolicyText, statement: Statement): Role {
  for (let step = 0; step <= linesAbove; step += 1) {
    const near = policy.statements[statement.at - step];
    if (near === undefined || near.heading !== statement.heading || near.kind === 'heading') break;
    // "You can write to us at …" stands between: what is above it is about someone else.
    if (step > 0 && near.block !== statement.block && near.words.length > longestLine) break;
    if (isAuthorityAt(policy, near)) return 'authority';
    if (says(near, 'officer')) return 'dpo';
    if (near.words.length > longestLine) break;
  }
  return 'general';
}

/** The statement in which the place lies, or the last one before it. */
function statementAt({ statements }: PolicyText, place: number): Statement | undefined {
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((statements[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return statements[low];
}
