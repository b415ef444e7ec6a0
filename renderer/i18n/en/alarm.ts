// Texts of the screens in English: when the log, the keys or an anchor do not fit.

export const alarmTexts = {
  'alarm.title': 'The desk found something wrong with its own log',
  'alarm.found': 'What was found',
  'alarm.kind.head-missing':
    'Beside the desk lies a small file that knows the last entry of the log. It is gone. Whether entries are missing cannot be said without it.',
  'alarm.kind.head-damaged':
    'Beside the desk lies a small file that knows the last entry of the log. It cannot be read. Whether entries are missing cannot be said without it.',
  'alarm.kind.truncated':
    'The log ends earlier than the desk last wrote: {missing, plural, =-1 {entries are missing at its end} one {# entry is missing at its end} other {# entries are missing at its end}}.',
  'alarm.kind.forked': 'The last entries of the log are not the ones that the desk wrote.',
  'alarm.kind.broken': 'An entry of the log does not fit the entries around it.',
  'alarm.kind.keys-older': 'The key files are older than the desk: they come from an earlier day.',
  'alarm.kind.anchor-ahead':
    'Somebody outside this computer vouches for entries that this log does not have: {missing, plural, =-1 {some entries are missing} one {# entry is missing} other {# entries are missing}}.',
  'alarm.kind.anchor-forked': 'Somebody outside this computer vouches for a log that differs from this one.',
  'alarm.seq': 'Entry concerned',
  'alarm.missing': 'Entries missing',
  'alarm.lastWritten': 'The desk last wrote',
  'alarm.anchor': 'Anchor that disagrees',
  'alarm.anchorFacts': '{way}, {when}, over {size, plural, one {# entry} other {# entries}}',
  'alarm.log': 'Log',
  'alarm.here': 'Entries that are here',
  'alarm.number': '{value, number}',

  'alarm.means': 'What it can mean',
  'alarm.means.copy':
    'The desk’s folder was brought back from an older copy, by a backup program, by the system’s restore, or by hand. This is the usual cause.',
  'alarm.means.disk':
    'The disk or the file system lost what was last written, as after a power cut or with a failing disk.',
  'alarm.means.tampering':
    'Somebody who could reach this folder changed or replaced files, to hide that something happened.',

  'alarm.first': 'What to do first',
  'alarm.first.stop':
    'Do not continue to work. The desk writes nothing while this page stands; nothing gets worse by waiting.',
  'alarm.first.keep':
    'Keep the state as it is: copy the whole folder of the desk to another disk before anything else. Do not copy over an older backup.',
  'alarm.first.compare':
    'Compare with what is outside: a note that somebody kept, the answers already sent, the mailbox.',
  'alarm.first.ask': 'Ask who had access to this computer and whether a copy was put back. Write down what you learn.',
  'alarm.backup': 'Back up as it is',
  'alarm.verify': 'Check the whole log',
  'alarm.verified':
    'Checked {when}: {ok, select, yes {{count, plural, one {the # entry that is here fits} other {the # entries that are here fit}} together} other {not all entries fit together}}.',

  'alarm.works': 'What still works',
  'alarm.worksText':
    'Reading everything: cases, mails, deadlines, the log. Taking in new mail and every decision wait.',
  'alarm.read': 'Read on, without writing',
  'alarm.banner': 'Read only: the desk found something wrong with its log.',
  'alarm.bannerLink': 'What was found',

  'alarm.settle': 'Go on',
  'alarm.settleText':
    'When you know what happened, you can go on. What was found and your reason become an entry of the log and cannot be taken back; what is missing stays missing, and every evidence file shows the break.',
  'alarm.settleOpen': 'Go on with a reason…',
  'alarm.settleTitle': 'Go on in spite of the alarm',
  'alarm.settleReason': 'What happened, as far as you know, and why it is right to go on',
  'alarm.settleDo': 'Record it and go on',
};
