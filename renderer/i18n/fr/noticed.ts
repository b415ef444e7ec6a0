// Texts of the screens in French: what intake noticed beside the request, copies, what it learned.

export const noticedTexts = {
  'triage.mentions': 'Ce que la personne indique',
  'triage.deadline': 'Demande une réponse : « {quote} »',
  'triage.deadlineDay': 'Demande une réponse : « {quote} » ({day}). Le délai légal reste le même.',
  'triage.about': 'Concerne : {name}',
  'triage.identifier.customer': 'Client',
  'triage.identifier.contract': 'Contrat',
  'triage.identifier.order': 'Commande',
  'triage.identifier.account': 'Compte',
  'triage.identifier.birth-date': 'Naissance',
  'triage.identifier.case': 'Dossier',
  'triage.sameCopy': 'Le même message est déjà arrivé.',
  'triage.sameCopyCase': 'Le même message figure déjà dans le dossier {ref}.',
  'triage.sameRepeat': 'La même personne demande la même chose dans le dossier {ref}.',
  'triage.attachTo': 'Rattacher à ce dossier',
  'triage.toCopy': 'Afficher le premier',
  'triage.learned.other':
    'Sur ce bureau, vous avez mis de côté {count, plural, one {# message semblable} other {# messages semblables}}.',
  'triage.learned.request':
    'Sur ce bureau, vous avez ouvert un dossier pour {count, plural, one {# message semblable} other {# messages semblables}}.',
  'triage.learned.follow-up':
    'Sur ce bureau, vous avez rattaché {count, plural, one {# message semblable} other {# messages semblables}} à un dossier.',
  'triage.learned.same-sender': 'même expéditeur',
  'triage.learned.same-wording': 'mêmes termes',
  'triage.learned.off': 'Ne plus apprendre des décisions',
  'triage.learned.isOff':
    'Le bureau n’apprend plus des décisions. Les nouveaux messages sont lus d’après leurs seuls termes.',
  'key.attachSame': 'Rattacher au dossier qu’il répète',
};
