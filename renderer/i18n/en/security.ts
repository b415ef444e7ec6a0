// Texts of the screens in English: how the desk is protected, who can open it, when it locks.

export const securityTexts = {
  'security.title': 'Security',
  'security.lead': 'What protects the desk, who can open it, where its backups are, and what vouches for its log.',

  'glance.title': 'At a glance',
  'glance.sum': '{count, plural, =0 {Nothing needs you now.} one {One thing needs you.} other {# things need you.}}',
  'glance.go': 'Go there',
  'glance.goTo': 'Go there: {name}',
  'glance.keys': 'Access',
  'glance.keysGood': 'Everything is encrypted, and you know that your recovery words work.',
  'glance.keysLook': 'Everything is encrypted. Check that you still have the recovery words.',
  'glance.backup': 'Backup',
  'glance.backupGood': 'Last backup {when}, read back and found whole.',
  'glance.backupOld': 'The last backup is too old: {when}.',
  'glance.backupFailed': 'The last backup failed, {when}.',
  'glance.backupNotYet': 'A folder is chosen; no backup has been made yet.',
  'glance.backupNone': 'Choose a folder: without a backup a broken disk is the end of the desk.',
  'glance.anchor': 'Witness',
  'glance.anchorGood': 'Somebody outside this computer vouches for the log.',
  'glance.anchorLook': 'What came since the last anchor is more than a week old. Make a new one.',
  'glance.anchorNone': 'Give a note to a second person, or let the mailbox keep one.',
  'glance.check': 'Check',
  'glance.checkGood': 'The whole log was checked and fits, {when}.',
  'glance.checkBad': 'The log was checked and something does not fit, {when}.',
  'glance.checkNever': 'The whole log has not been checked yet.',

  'protect.title': 'What protects the desk',
  'protect.disk':
    'Everything on this computer that belongs to the desk is encrypted. Without one of the ways above nobody can read it, neither the finder of a stolen laptop nor the makers of this program.',
  'protect.guess':
    'Each guess at the passphrase costs whoever tries {memory} of memory and about a second; that makes trying many of them hopeless if the passphrase is good.',
  'protect.not':
    'It does not protect an open desk: whoever sits at this computer while the desk is open reads what you read. Lock it when you leave.',
  'protect.memory': '{mebibytes, number} MiB',
  'protect.cost':
    'Argon2id, {memory}, {passes, plural, one {# pass} other {# passes}}, {lanes, plural, one {# lane} other {# lanes}} (RFC 9106)',

  'slots.title': 'Ways to open the desk',
  'slots.passphrase': 'Passphrase',
  'slots.recovery': 'Recovery words',
  'slots.device': 'This computer’s keyring',
  'slots.since': 'Since {day}',
  'slots.drilledAt': 'Last checked {day}',
  'slots.neverDrilled': 'Never checked',
  'slots.drillDue':
    'Check that you still have the recovery words: without them a forgotten passphrase means that the desk is lost.',
  'slots.mended':
    'One of the two key files was found damaged or out of date and was written again, {when}. Nothing is lost. If it happens again, the disk may be failing.',
  'slots.change': 'Change the passphrase…',
  'slots.drill': 'Check the words…',
  'slots.renew': 'New words…',
  'slots.remove': 'Stop this…',
  'slots.addDevice': 'Open with this computer’s keyring too…',
  'slots.deviceText':
    'The keyring of the operating system keeps a key that opens the desk without the passphrase, for whoever is signed in on this computer.',
  'slots.devicePlain':
    'The keyring of this computer does not really encrypt what it keeps. The desk therefore leaves no key in it.',
  'slots.deviceAbsent': 'This computer has no keyring that the desk can use. The passphrase opens the desk.',

  'passphrase.changeTitle': 'Change the passphrase',
  'passphrase.changeText': 'The old one opens nothing any more, except backups made until today.',
  'passphrase.current': 'Passphrase of today',
  'passphrase.next': 'New passphrase',
  'passphrase.nextAgain': 'New passphrase again',
  'passphrase.changeDo': 'Change it',
  'passphrase.changed': 'The passphrase has been changed.',

  'drillNow.title': 'Check the recovery words',
  'drillNow.text': 'Take the paper and type all 24 words. The desk only compares them; nothing changes.',
  'drillNow.do': 'Check',
  'drillNow.fits': 'These words open the desk. Put the paper back in its place.',
  'drillNow.differs':
    'These words do not open the desk. Compare them with the paper, also their order. If the paper is of an earlier desk or was replaced, make new words.',

  'newWords.title': 'New recovery words',
  'newWords.text':
    'The words of today open nothing any more, except backups made until today. Have something to write at hand: the new ones are shown once.',
  'newWords.do': 'Make new words',
  'newWords.shown': 'Write down the new words',
  'newWords.kept': 'Written down; check them',

  'device.addTitle': 'Open with this computer’s keyring too',
  'device.addText':
    'Whoever is signed in on this computer with your account can then open the desk without the passphrase. Use it only if nobody else does.',
  'device.addDo': 'Allow it',
  'device.added': 'The keyring opens the desk now.',
  'device.removeTitle': 'Stop opening the desk with the keyring',
  'device.removeText':
    'The key is taken out of the keyring. The passphrase and the recovery words open the desk as before.',
  'device.removeDo': 'Stop it',
  'device.removed': 'The keyring no longer opens the desk.',

  'lockAfter.title': 'Locking',
  'lockAfter.kept': 'The time until the desk locks is kept.',
  'lockAfter.text':
    'The desk locks when you lock it, when the computer sleeps, and after a time without use. Locked, nothing of it is left in memory.',
  'lockAfter.label': 'Lock when nobody uses the desk for',
  'lockAfter.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'lockAfter.never': 'Never by itself',
  'lockAfter.neverWarning': 'The desk then stays open until you lock it or the computer sleeps.',

  'renew.title': 'Somebody may know the passphrase or the words',
  'renew.text':
    'A new passphrase alone is not enough then: whoever copied the desk’s files could still open the copy’s keys and use them. This makes everything anew: the passphrase, the recovery words, the master key, and the encryption of the whole desk.',
  'renew.stays':
    'What was copied before can still be read by whoever has the copy and the old passphrase; no program can take that back. Consider whether this is a personal data breach that must be notified (GDPR Art. 33).',
  'renew.backups': 'Make a new backup afterwards and destroy the old ones: they open with the old passphrase.',
  'renew.open': 'Renew everything…',
  'renew.dialogTitle': 'Renew every key',
  'renew.dialogText':
    'It takes a little while, longer with much mail. The desk stays whole if the computer stops in between. Have something to write at hand for the new recovery words. Afterwards the passphrase and the words of today open this desk no more; that cannot be undone.',
  'renew.do': 'Renew every key',
  'renew.doing': 'Renewing…',
  'renew.failed': 'It did not go through. The desk opens as before with the passphrase of today.',

  'settled.title': 'What was erased',
  'settled.all': 'Erased data cannot be read any more from any file of this desk: its keys are destroyed.',
  'settled.some':
    '{count, plural, one {# erasure is} other {# erasures are}} done and cannot be read any more. Remains in the file itself are overwritten the next time the desk is opened: lock it and open it again.',
  'settled.backups': 'Backups made before an erasure still hold what was erased; none is kept for longer than 30 days.',
};
