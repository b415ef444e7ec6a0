// Texts of the screens in English: backups.

export const backupTexts = {
  'backup.title': 'Backups',
  'backup.text':
    'A backup is one encrypted file. It opens with the passphrase or the recovery words of the day it was made, on any computer with DPO Desk.',
  'backup.none': 'No backups are made. If this computer breaks or is stolen, everything on the desk is lost.',
  'backup.plan':
    'Every {hours, plural, =1 {hour} =24 {day} =168 {week} other {# hours}}, into the folder below. Kept: {daily, plural, one {the newest} other {one for each of the last # days}}{weekly, plural, =0 {} one { and one for the last week} other { and one for each of the last # weeks}}; none for longer than 30 days, so that erasures reach them.',
  'backup.folder': 'Folder',
  'backup.last': 'Last backup',
  'backup.lastNone': 'None yet',
  'backup.lastOk': '{when}, read back and checked',
  'backup.lastFailed': '{when}: failed. {why}',
  'backup.drilled': 'Last trial',
  'backup.drilledNever': 'Never. A backup that was never tried is a hope, not a backup.',
  'backup.outOfReach':
    'The folder cannot be reached now. If it is on a disk or a share, connect it; the backup follows by itself.',
  'backup.overdue': 'A backup is overdue.',
  'backup.now': 'Back up now',
  'backup.choose': 'Choose a folder…',
  'backup.change': 'Change the plan…',
  'backup.try': 'Try a backup…',
  'backup.files': '{count, plural, one {# backup in the folder} other {# backups in the folder}}',
  'backup.file': 'File',
  'backup.at': 'Made',
  'backup.size': 'Size',
  'backup.entries': 'Log entries',
  'backup.started': 'The backup has begun.',
  'backup.done': 'Backup written, read back and checked.',

  'plan.title': 'Where and how often',
  'plan.folder': 'Folder for the backups',
  'plan.folderHint':
    'Its whole path, best on another disk, a share or a stick that is not always plugged in. Leave it empty for no backups.',
  'plan.every': 'How often',
  'plan.hourly': 'Every hour',
  'plan.fourHourly': 'Every 4 hours',
  'plan.daily': 'Every day',
  'plan.weekly': 'Every week',
  'plan.hours': 'Every {hours} hours',
  'plan.keepDaily': 'Days kept',
  'plan.keepWeekly': 'Weeks kept beyond them',
  'plan.number': 'A whole number from {least} to {most}.',
  'plan.do': 'Keep the plan',
  'plan.kept': 'The plan is kept.',

  'trial.title': 'Try a backup',
  'trial.text':
    'The backup is opened with the secret below, read whole and its log verified. Nothing on the desk changes.',
  'trial.path': 'Backup file',
  'trial.do': 'Try it',
  'trial.doing': 'Reading and checking…',
  'trial.works':
    'This backup works. It was made {when} and holds {cases, plural, one {# case} other {# cases}}, {messages, plural, one {# message} other {# messages}} and {entries, plural, one {# log entry} other {# log entries}}.',
};
