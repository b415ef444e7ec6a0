// Texts of the screens in English: the audit log's state, its proof, its anchors.

export const anchorsTexts = {
  'proof.title': 'The audit log and who vouches for it',
  'proof.text':
    'Every act is one entry of the log, chained to the entry before. Nobody can change or remove one without the rest no longer fitting. What only an outsider can show is that the whole log was not replaced by an older one: that is what anchors are for.',
  'proof.entries': '{count, plural, one {# entry} other {# entries}}',
  'proof.erased':
    'of which {count, plural, one {# without its content, erased} other {# without their content, erased}}',
  'proof.log': 'Identifier of the log',
  'proof.state': 'State',
  'proof.checked': 'Last full check',
  'proof.checkedOk': '{when}: {count, plural, one {# entry fits} other {all # entries fit}}',
  'proof.checkedBroken': '{when}: something does not fit',
  'proof.neverChecked': 'Not yet',
  'proof.epoch': 'Signing key',
  'proof.epochText': 'Number {epoch}; every earlier one is destroyed, so that nobody can sign older entries anew.',
  'proof.verify': 'Check everything now',
  'proof.open': 'Open the audit log',

  'unanchored.none':
    'Nobody outside this computer vouches for the log yet. A copy of the whole desk from an earlier day could take its place without a trace.',
  'unanchored.some':
    '{lines, plural, one {The last entry is} other {The last # entries are}} known to this computer only, since {when}. All before that is in other hands too.',
  'unanchored.all': 'Every entry is in other hands too: {way}, {when}.',

  'anchors.title': 'Anchors',
  'anchors.way': 'With whom',
  'anchors.at': 'When',
  'anchors.size': 'Up to entry',
  'anchors.now': 'Anchor now',
  'anchors.started': 'Anchoring has begun.',
  'anchors.mailboxes': 'In the mailbox',
  'anchors.mailboxesText':
    'The desk files a short note without personal data in a folder “DPO Desk/Anchors” of the mailbox, once a day at most, and compares the notes with its log at each visit. It writes to no other folder.',
  'anchors.looked': 'Read back {when}',
  'anchors.neverLooked': 'Not read back yet',
  'anchors.missing':
    '{count, plural, one {# anchor is gone from the mailbox} other {# anchors are gone from the mailbox}}',
  'anchors.unproved':
    '{count, plural, one {# mail claims to be an anchor and is not proved} other {# mails claim to be anchors and are not proved}}',
  'anchors.noAccounts': 'No mail account is set up yet.',
  'anchors.kept': 'Kept.',
  'anchors.person': 'With a second person',
  'anchors.personText':
    'Give the note below to somebody you trust, such as a colleague of the audit department. It holds no personal data. Years later it shows whether the log is still the same.',
  'anchors.makeNote': 'Make a note',
  'anchors.note': 'Note over {size, plural, one {# entry} other {# entries}}',
  'anchors.line': 'Line for an answer to a requester',
  'anchors.copyNote': 'Copy the note',
  'anchors.copyLine': 'Copy the line',
  'anchors.saveNote': 'Save the note',
  'anchors.copied': 'Copied.',
  'anchors.given': 'I gave it away…',
  'anchors.givenTitle': 'Who keeps the note?',
  'anchors.givenWay': 'How',
  'anchors.way.person': 'A person keeps it',
  'anchors.way.answer': 'It stands in an answer to a requester',
  'anchors.way.paper': 'It is on paper, signed',
  'anchors.givenWhere': 'With whom or where',
  'anchors.givenWhereHint': 'A function rather than a name, such as “internal audit”. It stays in the log for good.',
  'anchors.givenDo': 'Record it',
  'anchors.givenDone': 'Recorded as an anchor.',
  'anchors.service': 'With a time stamp service',
  'anchors.serviceText':
    'A service signs with its own clock that the note existed at that moment (RFC 3161). It sees a checksum, this computer’s address on the network, and nothing else.',
  'anchors.serviceUrl': 'Address of the service',
  'anchors.serviceHint': 'Empty for none.',
  'anchors.serviceKeep': 'Keep',
  'anchors.check': 'Check a note…',
  'anchors.checkTitle': 'Check a note',
  'anchors.checkText': 'Paste what somebody kept: a note, the line of an answer, or a time stamp as base64.',
  'anchors.checkField': 'Note, line or time stamp',
  'anchors.checkDo': 'Check it',
  'verdict.fits':
    'It fits. The log up to entry {size} is the one that was noted; {since, plural, =0 {nothing} one {# entry} other {# entries}} came since.',
  'verdict.ahead':
    'It knows more than this log: it was made over {size, plural, one {# entry} other {# entries}}, and {missing, plural, one {the last one is} other {the last # are}} missing here. This desk was probably brought back from an older copy.',
  'verdict.forked':
    'It contradicts this log: up to entry {size} the log was another one. Entries were changed or replaced.',
  'verdict.other-log': 'It belongs to another desk.',
  'verdict.forged': 'Its signature is wrong: this desk never made it, or it was changed.',
  'verdict.unproved':
    'It is signed by a key that this desk does not know: either a later state of this desk made it, which is missing here, or somebody made it up.',
  'verdict.unreadable': 'This is neither a note, nor a line, nor a time stamp of a desk.',
};
