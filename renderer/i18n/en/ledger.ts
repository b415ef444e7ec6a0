// Texts of the screens in English: the completeness ledger.

export const ledgerTexts = {
  'ledger.title': 'Completeness',
  'ledger.lead': 'What became of every message, number by number, as of {when}.',
  'ledger.short': 'Mail complete: {total, plural, one {# message} other {# messages}} accounted for',
  'ledger.shortNot': 'Mail not complete yet: see what is missing',

  'ledger.proof':
    '{shown, plural, one {The one message that the mail server ever showed is in a case, in the tray, set aside by you, or listed below.} other {Every one of the # messages that the mail server ever showed is in a case, in the tray, set aside by you, or listed below.}}',
  'ledger.proofErased':
    '{shown, plural, one {The one message that the mail server ever showed is in a case, in the tray, set aside by you, erased when its time was up, or listed below.} other {Every one of the # messages that the mail server ever showed is in a case, in the tray, set aside by you, erased when its time was up, or listed below.}}',
  'ledger.proofFiles':
    '{count, plural, one {The one message that came from a file is in a case, in the tray, set aside by you, or kept as unreadable.} other {Every one of the # messages that came from files is in a case, in the tray, set aside by you, or kept as unreadable.}}',
  'ledger.proofFilesErased':
    '{count, plural, one {The one message that came from a file is in a case, in the tray, set aside by you, kept as unreadable, or erased when its time was up.} other {Every one of the # messages that came from files is in a case, in the tray, set aside by you, kept as unreadable, or erased when its time was up.}}',
  'ledger.proofNothing': 'The mail server has not shown any message yet.',
  'ledger.doesNotComeOut':
    'The sum does not come out: the desk holds another number of messages than the servers’ numbers and the files add up to. Export the ledger and show it to whoever looks after the desk.',
  'ledger.notYet': 'The proof is not complete yet.',
  'ledger.notYetKnown':
    '{shown, plural, one {# message that the mail server showed is accounted for so far.} other {# messages that the mail server showed are accounted for so far.}}',
  'ledger.none': 'Nothing to account for yet',
  'ledger.noneWhy':
    'As soon as a mailbox is connected or files are taken in, this page proves what became of every message.',

  'ledger.missing': 'What is missing',
  'ledger.missing.neverLevel': '{folder} of {user} has not been read to its end yet.',
  'ledger.missing.neverLevelDo': 'Reading goes on by itself. The account says how far it is.',
  'ledger.missing.unaccounted':
    '{count, plural, one {{folder} of {user}: # message on the server is not accounted for.} other {{folder} of {user}: # messages on the server are not accounted for.}}',
  'ledger.missing.unaccountedDo': 'The next look compares the whole folder. Let the desk look now.',
  'ledger.missing.withheld':
    '{count, plural, one {{folder} of {user}: the server shows # message and does not hand it over.} other {{folder} of {user}: the server shows # messages and does not hand them over.}}',
  'ledger.missing.withheldDo': 'Each look asks for it again. If it stays, tell the server’s administrator.',
  'ledger.toAccounts': 'To the mail accounts',
  'ledger.figure': '{value, number}',

  'ledger.where': 'Where the messages are',
  'ledger.where.case': 'in cases',
  'ledger.where.tray': 'in the tray',
  'ledger.where.set-aside': 'set aside by you',
  'ledger.where.unreadable': 'unreadable, kept as they came',
  'ledger.where.erased': 'erased when their time was up',
  'ledger.sum': 'How the sum comes out',
  'ledger.sum.shown': 'shown by the mail server',
  'ledger.sum.again': 'the same message again, in another folder or under a new numbering',
  'ledger.sum.never': 'never handed over: listed below',
  'ledger.sum.files': 'from files',
  'ledger.sum.stored': 'different messages in the desk',

  'ledger.folders': 'Folders of {user}',
  'ledger.removedAccount': 'removed',
  'ledger.removedFolder': 'no longer read',
  'ledger.folder': 'Folder',
  'ledger.levelAt': 'Level {when}',
  'ledger.neverLevel': 'Not level yet',
  'ledger.comparedAt': 'Every number compared {when}',
  'ledger.neverCompared': 'Not yet compared number by number',
  'ledger.onServer': 'On the server',
  'ledger.stored': 'Stored',
  'ledger.again': 'Of these again',
  'ledger.gone': 'Gone since',
  'ledger.oversize': 'Too large',
  'ledger.unreadable': 'Unreadable',
  'ledger.differing': 'Differing',
  'ledger.vanished': 'Gone before fetched',
  'ledger.withheld': 'Withheld',
  'ledger.unused': 'Numbers never used',
  'ledger.unaccounted': 'Unaccounted',

  'ledger.epochs': '{count, plural, one {# numbering (UIDVALIDITY)} other {# numberings (UIDVALIDITY)}}',
  'ledger.epochsText':
    'A server gives each message of a folder a number. When it numbers a folder anew, the desk counts both: nothing is stored twice, nothing is lost.',
  'ledger.epoch': 'UIDVALIDITY {value}',
  'ledger.epochCurrent': 'in use',
  'ledger.epochPast': 'replaced',
  'ledger.epochFacts':
    '{stored, plural, one {# message stored} other {# messages stored}}, {gone, plural, =0 {none gone since} one {# gone since} other {# gone since}}',
  'ledger.epochNext': 'Numbers given out: 1 to {last, number}',
  'ledger.epochUnused': 'Never shown: {ranges}',
  'ledger.epochUnusedNone': 'No number is missing',
  'ledger.range': '{from, number}–{to, number}',
  'ledger.rangesMore': '{count, plural, one {and # more range} other {and # more ranges}}',

  'ledger.look': 'Listed: what deserves a look',
  'ledger.lookNone': 'Nothing. Every message came whole, can be read, and is where you put it.',
  'ledger.filesUnreadable':
    '{count, plural, one {# message from a file cannot be read. It is kept as it came.} other {# messages from files cannot be read. They are kept as they came.}}',
  'ledger.toMessages': 'To the messages',
  'ledger.mark.withheld': 'Withheld by the server',
  'ledger.mark.withheldWhy':
    'The server shows these messages and does not hand them over. Each look asks again; if it stays so, tell the server’s administrator.',
  'ledger.mark.vanished': 'Gone before they were fetched',
  'ledger.mark.vanishedWhy':
    'The server showed these numbers and then no longer had the messages: somebody or a rule deleted or moved them. Ask who works in this mailbox.',
  'ledger.mark.oversize': 'Too large to fetch whole',
  'ledger.mark.oversizeWhy':
    'The header is here, the rest is still in the mailbox. Fetch the rest, or open the message to see who wrote.',
  'ledger.mark.unreadable': 'Unreadable',
  'ledger.mark.unreadableWhy': 'Kept octet by octet as they came. Open them: what can be made out is shown.',
  'ledger.mark.differing': 'Other than announced',
  'ledger.mark.differingWhy':
    'The server handed over another number of octets than it had announced. The message is stored as it came.',
  'ledger.mark.gone': 'Gone from the server since',
  'ledger.mark.goneWhy': 'Stored in the desk, and no longer on the server. Nothing needs to be done.',
  'ledger.items': '{count, plural, one {# message} other {# messages}}',
  'ledger.itemsShown': 'The newest {shown, number} of {count, number} are listed; the export has all of them.',
  'ledger.uid': 'Number {uid}',
  'ledger.noted': 'noted {when}',
  'ledger.open': 'Open the message',
  'ledger.openCase': 'Open case {ref}',
  'ledger.notStored': 'not stored',

  'ledger.export': 'Export the ledger',
  'ledger.exporting': 'Exporting…',
  'ledger.exportText':
    'A ZIP with one line for every number of every folder, as CSV and JSON, and a page that says how to check it. It names no person, no subject and no address but the mailbox’s own.',
  'ledger.exported':
    '{rows, plural, one {Ledger saved as {file}, with # line.} other {Ledger saved as {file}, with # lines.}}',
  'ledger.hash': 'SHA-256 of the file: {sha256}',
};
