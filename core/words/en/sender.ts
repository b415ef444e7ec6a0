// Legal words in English: what can be said about a sender, and about the evidence of a receipt.

import type { WordsOf } from '../word-key.ts';

export const senderWords: WordsOf<
  'receiptDoubt' | 'senderVerdict' | 'fromFault' | 'methodResult' | 'resultReason' | 'uncheckable'
> = {
  'receiptDoubt.internal-date-ahead':
    'The mail server gave a time of arrival in the future. It is kept, but does not count.',
  'receiptDoubt.internal-date-ancient':
    'The mail server gave a time of arrival before 1990. It is kept, but does not count.',

  'senderVerdict.aligned': 'domain proved',
  'senderVerdict.signed': 'domain’s signature holds',
  'senderVerdict.stated': 'stated by the provider',
  'senderVerdict.unproved': 'not proved',
  'senderVerdict.failed': 'does not hold',
  'senderVerdict.ambiguous': 'sender ambiguous',
  'senderVerdict.unchecked': 'not checked',

  'fromFault.no-from': 'The message names no sender.',
  'fromFault.several-from-fields': 'The message has more than one From field; mail programs show different ones.',
  'fromFault.several-mailboxes': 'The From field names more than one address.',
  'fromFault.encoded-address': 'The address is written in code, so that programs read it differently.',
  'fromFault.route-address': 'The address is written as a route by way of another server.',
  'fromFault.malformed-address': 'The From field breaks the rules of e-mail, so that programs read it differently.',
  'fromFault.control-characters': 'The From field holds hidden control characters.',
  'fromFault.readers-disagree': 'Two programs read two different senders in the From field.',
  'fromFault.name-holds-other-address': 'The name shows another address or domain than the address itself.',

  'methodResult.pass': 'holds',
  'methodResult.fail': 'does not hold',
  'methodResult.softfail': 'probably does not hold',
  'methodResult.neutral': 'open',
  'methodResult.none': 'not published',
  'methodResult.temperror': 'no answer',
  'methodResult.permerror': 'cannot be evaluated',
  'methodResult.policy': 'not accepted',

  'resultReason.bad-signature': 'the signature does not fit the message',
  'resultReason.body-changed': 'the text was changed after the signing',
  'resultReason.expired': 'the signature had expired at receipt',
  'resultReason.no-key': 'the key is no longer published, or never was',
  'resultReason.weak-key': 'the key or its method is too weak',
  'resultReason.partly-signed': 'text was added behind the signed part',
  'resultReason.repeated-fields': 'a header field stands twice, and only one is signed',
  'resultReason.no-answer': 'the name servers gave no answer',
  'resultReason.unknown-client': 'from which computer it was sent is not known for certain',
  'resultReason.malformed': 'it is not written by the rules',

  'uncheckable.erased': 'The message has been erased; its sender can no longer be checked.',
  'uncheckable.partial': 'Only the header is in the desk, so the signature cannot be checked.',
  'uncheckable.struck': 'An attachment was deleted from this message, so its signature can no longer be checked.',
  'uncheckable.unread': 'The message could not be read, so its sender cannot be checked.',
};
