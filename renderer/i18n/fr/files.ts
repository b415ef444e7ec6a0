// Texts of the screens in French: files.

export const filesTexts = {
  'files.take': 'Ajouter des fichiers',
  'files.choose': 'Fichiers de courrier',
  'files.chooseFolder': 'Un dossier de courrier',
  'files.drop': 'Déposez ici le courrier à ajouter : .eml, .msg, mbox, Maildir ou répertoires',
  'files.failed':
    '{why, select, large {« {name} » contient un message de plus de 150 Mo et n’a pas été ajouté.} other {« {name} » est illisible et n’a pas été ajouté.}}',
  'files.moreFailed':
    '{count, plural, one {Un autre fichier est illisible.} other {# autres fichiers sont illisibles.}}',
  'files.noMail': 'Il n’y a pas de courrier dans ce que vous avez présenté.',
  'files.allKnown':
    '{count, plural, one {Ce message est déjà enregistré.} other {Les # messages sont déjà enregistrés.}}',
  'files.unreadable':
    'Un fichier n’a pas pu être lu jusqu’au bout. Ce qui le précède est enregistré ; présentez le reste à nouveau.',
};
