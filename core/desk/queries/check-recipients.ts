// What the recipients and the files of a letter lack or risk: whoever gets it must be the person, and get nobody else's data.

import type { FileId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseState } from '#core/case/state.ts';
import { officialAddresses } from '#core/law/controller.ts';
import { controllerOfCase } from '../controller-of.ts';
import type { LetterCheck } from '../letter-views.ts';
import type { StoredFile, StoredLetter } from '../letters-port.ts';
import { lookForOthers, type OthersNamed } from '../others-named.ts';
import type { Desk } from '../ports.ts';
import { isSendable } from '../sendable-address.ts';

/** The words of a file of the case, as far as they are known; reading them takes a while. */
export type WordsOfFile = (id: FileId) => string | undefined;

/** In the order in which a person meets them. Nothing here says who the others are. */
export function checkRecipients(
  desk: Desk,
  letter: StoredLetter,
  wordsOfFile: WordsOfFile = () => undefined,
): readonly LetterCheck[] {
  const state = desk.cases.byId(letter.caseId);
  if (state === undefined) return [];
  const files = letter.files.map((id) => ({ id, file: desk.files.find(id) }));
  const held = files.flatMap(({ file }) => (file?.caseId === state.id ? [file] : []));
  return [
    ...checkAddresses(desk, letter, state),
    ...checkIdentity(letter, state),
    ...checkOthers(desk, letter, state, { held, wordsOfFile }),
    ...(held.length < files.length
      ? [stops('attachment-gone', { params: { number: files.length - held.length } })]
      : []),
    ...held.filter(isOpen).map(({ name }) => warns('attachment-open', { article: 'GDPR Art. 32', params: { name } })),
    ...checkTwice(letter, state),
  ];
}

function checkAddresses(desk: Desk, letter: StoredLetter, state: CaseState): readonly LetterCheck[] {
  if (letter.to.length === 0) return [stops('recipient-missing')];
  const unreadable = letter.to.filter(({ address }) => !isSendable(address));
  const readable = letter.to.filter(({ address }) => isSendable(address));
  const params = ({ address }: Mailbox) => ({ params: { address } });
  return [
    ...unreadable.map((to) => stops('recipient-unreadable', params(to))),
    ...(letter.kind === 'recipients-notice' ? [] : readable.flatMap((to) => checkAddress(desk, letter, state, to))),
  ];
}

/** GDPR Art. 5(1)(f): data at a wrong address is a breach. Another address comes into the case by an act with a reason. */
function checkAddress(desk: Desk, letter: StoredLetter, state: CaseState, to: Mailbox): readonly LetterCheck[] {
  const address = to.address.toLowerCase();
  const known = [state.requester.address, state.dataSubject.address, ...state.addresses].map((one) =>
    one.toLowerCase(),
  );
  const isOwn = officialAddresses(controllerOfCase(desk, state)).includes(address);
  const params = { params: { address }, article: 'GDPR Art. 5(1)(f)' };
  if (isFromReplyTo(desk, state, address)) return [warns('recipient-new-reply-address', params)];
  if (known.includes(address)) return [];
  return [
    givesData(letter) && !isOwn ? stops('recipient-not-of-case', params) : warns('recipient-not-of-case', params),
  ];
}

/** First seen in a Reply-To, or as the sender of a later mail of the case: both are how a thief asks for an answer. */
function isFromReplyTo(desk: Desk, state: CaseState, address: string): boolean {
  if ([state.requester.address, state.dataSubject.address].some((one) => one.toLowerCase() === address)) return false;
  const mails = desk.messages.ofCase(state.id);
  const first = mails.find(({ mail }) => [...(mail?.from ?? []), ...(mail?.replyTo ?? [])].some(isIt));
  function isIt(one: Mailbox): boolean {
    return one.address === address;
  }
  if (first === undefined) return false;
  return first !== mails[0] || first.mail?.from.some(isIt) !== true;
}

/** EDPB Guidelines 01/2022 §58 and following: nobody gets data while it is doubted who asks (GDPR Art. 12(6)). */
function checkIdentity(letter: StoredLetter, { identity }: CaseState): readonly LetterCheck[] {
  const isOpenStill = identity === 'doubted' || identity === 'not-proven';
  return isOpenStill && givesData(letter) ? [stops('identity-open', { article: 'GDPR Art. 12(6)' })] : [];
}

function givesData({ kind, files, rights }: StoredLetter): boolean {
  return files.length > 0 || (kind === 'completion' && rights.some((one) => one === 'access' || one === 'portability'));
}

/** GDPR Art. 15(4), 20(4): the rights and freedoms of others. */
function checkOthers(
  desk: Desk,
  letter: StoredLetter,
  state: CaseState,
  { held, wordsOfFile }: { readonly held: readonly StoredFile[]; readonly wordsOfFile: WordsOfFile },
): readonly LetterCheck[] {
  const texts = held.map((file) => ({ file, words: wordsOfFile(file.id) ?? '' }));
  const others = othersOf(desk, state);
  const article = 'GDPR Art. 15(4)';
  const inLetter = others.count(`${letter.subject}\n${wordsIn(letter.document)}`);
  return [
    ...(inLetter > 0 ? [warns('names-others', { article, params: { number: inLetter } })] : []),
    ...texts.flatMap(({ file, words }) => {
      const number = words === '' ? 0 : others.count(words);
      return number > 0 ? [warns('attachment-names-others', { article, params: { number, name: file.name } })] : [];
    }),
  ];
}

function othersOf(desk: Desk, state: CaseState): OthersNamed {
  const own = [state.requester, state.dataSubject, ...state.addresses.map((address) => ({ name: '', address }))];
  const officer = controllerOfCase(desk, state).dataProtectionOfficer.name;
  return lookForOthers(desk.cases.persons(), [...own, { name: officer, address: '' }]);
}

/** A package is locked by a password; what somebody brought or redacted is readable by every server on the way. */
function isOpen({ origin }: StoredFile): boolean {
  return origin.kind !== 'package';
}

function checkTwice({ kind, id }: StoredLetter, { letters }: CaseState): readonly LetterCheck[] {
  if (kind === 'message' || kind === 'recipients-notice') return [];
  const before = letters.findLast((one) => one.kind === kind && one.letter !== id && !one.isBounced);
  return before === undefined ? [] : [warns('letter-twice', { params: { day: before.on } })];
}

/** Every part of a document has these and no others that are read here. */
interface Part {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Part[];
}

function wordsIn({ type, text = '', content = [] }: Part): string {
  const end = type === 'text' || type === 'gap' ? '' : '\n';
  return text + content.map(wordsIn).join('') + end;
}

function stops(code: LetterCheck['code'], more: Partial<LetterCheck> = {}): LetterCheck {
  return { code, severity: 'stops', ...more };
}

function warns(code: LetterCheck['code'], more: Partial<LetterCheck> = {}): LetterCheck {
  return { code, severity: 'warns', ...more };
}
