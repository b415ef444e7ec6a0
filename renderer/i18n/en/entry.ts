// Texts of the screens in English: welcome, unlock, recovery, passphrase.

export const entryTexts = {
  'welcome.title': 'Welcome to your desk',
  'welcome.text':
    'Rights requests from the mailbox, with their deadline and their proof. Everything stays on this computer, encrypted.',
  'welcome.controller': 'For which controller do you work?',
  'welcome.controllerNote': 'Public holidays of {country} ({code})',
  'passphrase.text':
    'The passphrase encrypts everything on the desk. Nobody can reset it, not even the makers of this program.',
  'passphrase.hint': 'At least 12 characters that nobody would guess, such as four or more unrelated words.',
  'passphrase.first': 'Passphrase',
  'passphrase.again': 'Repeat the passphrase',
  'passphrase.differs': 'The two differ.',
  'passphrase.weak': 'Not enough yet',
  'passphrase.fair': 'Good enough; longer is better',
  'passphrase.good': 'Strong',
  'passphrase.create': 'Create the desk',
  'passphrase.creating': 'Creating…',
  'recovery.title': 'Write down the recovery key',
  'recovery.text':
    'These 24 words open the desk if the passphrase is lost. They are shown this once only. Keep them on paper, away from this computer.',
  'recovery.print': 'Print',
  'recovery.printTitle': 'DPO Desk: recovery words',
  'recovery.printText':
    'Whoever has these words can open the desk and every backup of it. Keep this sheet in a closed envelope, away from the computer.',
  'recovery.list': 'The 24 recovery words',
  'recovery.copy': 'Copy…',
  'recovery.copyTitle': 'Copy the words to the clipboard?',
  'recovery.copyText':
    'Other programs on this computer can read the clipboard, and some keep what was in it or send it to other devices. Paper is safer. The desk empties the clipboard after one minute.',
  'recovery.copyDo': 'Copy all the same',
  'recovery.copied': 'Copied. The clipboard is emptied in one minute.',
  'recovery.copyFailed': 'This browser does not let the desk use the clipboard.',
  'recovery.kept': 'I have written them down',
  'drill.title': 'Check what you wrote down',
  'drill.text':
    'Type three of the words from your paper. This shows that the paper can be read and that the words are in order.',
  'drill.word': 'Word {number}',
  'drill.wrong': 'Not word {number}. Look at your paper again: is the number right, and the spelling?',
  'drill.look': 'Show the words again',
  'drill.check': 'Check',
  'drill.skip': 'Check later…',
  'drill.skipTitle': 'Check the recovery words later?',
  'drill.skipText':
    'If the passphrase is forgotten and these words cannot be read, the desk and all its backups are lost for good. Nobody can help then. The desk reminds you until the words have been checked.',
  'drill.skipDo': 'Check later',
  'drill.done': 'The recovery words are right.',
  'unlock.title': 'The desk is locked',
  'unlock.passphrase': 'Passphrase',
  'unlock.because.idle': 'It locked itself because nobody used it for a while.',
  'unlock.because.slept': 'It locked itself because the computer slept.',
  'unlock.because.crashed':
    'The part of DPO Desk that held it ended unexpectedly. Everything that was decided is stored; what you were typing may be lost.',
  'unlock.forgot': 'Forgot the passphrase?',
  'unlock.byDevice': 'Open with this computer’s keyring',
  'unlock.waiting': 'After wrong tries the desk answers later each time, to slow down whoever guesses. Please wait.',
  'unlock.secondsLeft':
    '{seconds, plural, =0 {Try again now.} one {You can try again in # second.} other {You can try again in # seconds.}}',
  'unlock.harmless': 'A wrong try changes nothing. After several of them the desk answers more slowly.',
  'unlock.do': 'Unlock',
  'unlock.unlocking': 'Unlocking…',
  'forgot.title': 'Open with the recovery words',
  'forgot.text':
    'The 24 words were shown when the desk was set up, or when they were last renewed. They open the desk and let you choose a new passphrase; the old one opens nothing any more.',
  'forgot.do': 'Open with the new passphrase',
  'forgot.lost':
    'Without the passphrase and without the words nobody can open this desk, nor its backups. That is what protects it.',
  'words.label': 'Recovery words',
  'words.hint': 'All 24 in order, typed or pasted. Capitals and line breaks do not matter.',
  'words.count': '{count, plural, one {# of 24 words} other {# of 24 words}}.',
  'words.unknown': 'Word {number}, “{word}”, is no recovery word. Check its spelling.',
  'restore.offer': 'Bring back a desk from a backup',
  'restore.title': 'Bring back a desk',
  'restore.text':
    'For a new computer, or when a desk was lost. Cases, mails and log come back as they were when the backup was made. What the list of erasures beside the backup names stays erased.',
  'restore.path': 'Backup file',
  'restore.pathHint': 'Its whole path on this computer; the name ends in .dpobackup.',
  'restore.secret': 'Passphrase or recovery words',
  'restore.secretHint': 'Those of the day of the backup.',
  'restore.do': 'Bring it back',
  'restore.doing': 'Reading and checking the backup…',
};
