// Texts of the screens in Dutch: backups.

import type { backupTexts as english } from '../en/backup.ts';

export const backupTexts: Readonly<Record<keyof typeof english, string>> = {
  'backup.title': 'Back-ups',
  'backup.text':
    'Een back-up is één versleuteld bestand. Het opent met de wachtwoordzin of de herstelwoorden van de dag waarop het is gemaakt, op elke computer met DPO Desk.',
  'backup.none':
    'Er worden geen back-ups gemaakt. Gaat deze computer stuk of wordt hij gestolen, dan is alles op de desk verloren.',
  'backup.plan':
    'Elk{hours, plural, =1 { uur} =24 {e dag} =168 {e week} other {e # uur}}, in de map hieronder. Bewaard: {daily, plural, one {de nieuwste} other {één voor elk van de laatste # dagen}}{weekly, plural, =0 {} one { en één voor de afgelopen week} other { en één voor elk van de laatste # weken}}; geen enkele langer dan 30 dagen, zodat wissingen ze bereiken.',
  'backup.folder': 'Map',
  'backup.last': 'Laatste back-up',
  'backup.lastNone': 'Nog geen',
  'backup.lastOk': '{when}, teruggelezen en gecontroleerd',
  'backup.lastFailed': '{when}: mislukt. {why}',
  'backup.drilled': 'Laatste proef',
  'backup.drilledNever': 'Nooit. Een back-up die nooit is beproefd, is een hoop en geen back-up.',
  'backup.outOfReach':
    'De map is nu niet bereikbaar. Ligt zij op een schijf of een netwerkmap, sluit die dan aan; de back-up volgt vanzelf.',
  'backup.overdue': 'Er had al een back-up gemaakt moeten zijn.',
  'backup.now': 'Nu een back-up maken',
  'backup.choose': 'Map kiezen…',
  'backup.change': 'Plan wijzigen…',
  'backup.try': 'Back-up beproeven…',
  'backup.files': '{count, plural, one {# back-up in de map} other {# back-ups in de map}}',
  'backup.file': 'Bestand',
  'backup.at': 'Gemaakt',
  'backup.size': 'Grootte',
  'backup.entries': 'Logregels',
  'backup.started': 'De back-up is begonnen.',
  'backup.done': 'Back-up gemaakt, teruggelezen en gecontroleerd.',

  'plan.title': 'Waar en hoe vaak',
  'plan.folder': 'Map voor de back-ups',
  'plan.folderHint':
    'Het volledige pad, bij voorkeur op een andere schijf, een netwerkmap of een stick die niet altijd is aangesloten. Laat leeg voor geen back-ups.',
  'plan.every': 'Hoe vaak',
  'plan.hourly': 'Elk uur',
  'plan.fourHourly': 'Elke 4 uur',
  'plan.daily': 'Elke dag',
  'plan.weekly': 'Elke week',
  'plan.hours': 'Elke {hours} uur',
  'plan.keepDaily': 'Dagen bewaard',
  'plan.keepWeekly': 'Weken daarbovenop',
  'plan.number': 'Een geheel getal van {least} tot en met {most}.',
  'plan.do': 'Plan bewaren',
  'plan.kept': 'Het plan is bewaard.',

  'trial.title': 'Een back-up beproeven',
  'trial.text':
    'De back-up wordt met het geheim hieronder geopend en geheel gelezen, en het logboek erin wordt gecontroleerd. Op de desk verandert niets.',
  'trial.path': 'Back-upbestand',
  'trial.do': 'Beproeven',
  'trial.doing': 'Wordt gelezen en gecontroleerd…',
  'trial.works':
    'Deze back-up werkt. Gemaakt {when}; bevat {cases, plural, one {# zaak} other {# zaken}}, {messages, plural, one {# bericht} other {# berichten}} en {entries, plural, one {# logregel} other {# logregels}}.',
};
