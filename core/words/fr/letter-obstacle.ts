// Legal words in French: why a letter was not written or changed, or a wording not kept.

import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';

export const letterObstacleWords: Readonly<Record<`obstacle.${LetterObstacleCode}`, string>> = {
  'obstacle.letter-unknown': 'Aucune lettre ne porte l’identifiant {id}. Elle a été jetée, ou son dossier effacé.',
  'obstacle.letter-changed': 'Cette lettre a été modifiée depuis son affichage. Relisez-la.',
  'obstacle.letter-not-draft':
    'Cette lettre est dans la boîte d’envoi ou déjà partie : elle reste telle quelle. Rédigez-en une autre.',
  'obstacle.letter-language-unknown':
    'Les lettres existent en néerlandais, en français, en anglais et en allemand, mais pas en « {language} ». Choisissez l’une de ces langues.',
  'obstacle.recipient-unknown':
    'Le profil du responsable du traitement ne mentionne aucun destinataire « {recipient} ». Ajoutez-le d’abord au profil.',
  'obstacle.wording-faulty': 'Ce texte n’est pas utilisable{line, plural, =0 {} other { (ligne {line})}} : {detail}.',
  'obstacle.wording-is-original': 'Le texte fourni avec l’application s’applique déjà. Rien n’a été changé.',
};
