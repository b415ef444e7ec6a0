// Legal words in French: step, urgency.

import type { WordsOf } from '../word-key.ts';

export const clockWords: WordsOf<'step' | 'urgency'> = {
  'step.received':
    'La demande est parvenue au responsable du traitement le {day}{hasTime, select, yes { à {time}, heure légale de {zone}} other {}}.',
  'step.event-day-not-counted': 'Le jour de la réception ne compte pas : le délai commence le {firstDay}.',
  'step.same-date':
    '{months, plural, one {Un mois} =3 {Trois mois} other {# mois}} à compter du {from} : le délai expire le {day}, même quantième.',
  'step.month-end':
    '{months, plural, one {Un mois} =3 {Trois mois} other {# mois}} à compter du {from} : ce mois n’a pas ce quantième, le délai expire donc le dernier jour du mois, le {day}.',
  'step.not-rolled': 'Le {day} est un jour ouvrable : le délai expire ce jour-là.',
  'step.rolled':
    '{because, select, holiday {{hasHoliday, select, own {Le {skipped} est un jour que le responsable du traitement a ajouté ({holiday})} unnamed {Le {skipped} est un jour que le responsable du traitement a ajouté} other {Le {skipped} est un jour férié ({holiday})}}} other {Le {skipped} n’est pas un jour ouvrable{hasHoliday, select, yes { ({holiday})} own { et est un jour que le responsable du traitement a ajouté ({holiday})} unnamed { et est un jour que le responsable du traitement a ajouté} other {}}}} : le délai expire le jour ouvrable suivant, le {to}.',
  'step.notice-by':
    'Une prolongation et ses motifs doivent être annoncés à la personne au plus tard le {day}{isRolled, select, yes { ; incontestablement à temps jusqu’au {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {La réponse est due} other {Le délai est prolongé : la réponse est due}} avant la fin du {day}{isRolled, select, yes { ; incontestablement à temps jusqu’au {safeDay}} other {}}.',
  'step.suspended':
    '{ground, select, identity {Ayant des doutes quant à l’identité du demandeur, le responsable du traitement lui a demandé le {from} de la confirmer} other {Le responsable du traitement a demandé à la personne le {from} de préciser l’objet de sa demande}}. La réponse était complète le {day} : il est défendable que le délai a été suspendu pendant {days, plural, one {# jour} other {# jours}}.',
  'step.suspension-running':
    '{ground, select, identity {Ayant des doutes quant à l’identité du demandeur, le responsable du traitement lui a demandé le {from} de la confirmer} other {Le responsable du traitement a demandé à la personne le {from} de préciser l’objet de sa demande}}. La réponse n’est pas complète : au {day}, il est défendable que le délai est suspendu depuis {days, plural, one {# jour} other {# jours}}, et qu’il le reste.',
  'step.suspension-not-arguable':
    'Le responsable du traitement n’a demandé à la personne {ground, select, identity {de confirmer son identité} other {de préciser l’objet de sa demande}} que le {day}. Demander sans retard indu signifie, selon la lecture retenue ici, dans {limit, plural, one {le jour qui suit} other {les # jours qui suivent}} la réception, au plus tard le {latest} : le délai n’est pas suspendu.',
  'step.suspension-total':
    'L’ensemble des suspensions, jusqu’au {day} : {days, plural, one {# jour} other {# jours}}. Un jour compris dans deux suspensions ne compte qu’une fois.',
  'step.days-added':
    '{months, plural, one {Le délai d’un mois} =3 {Le délai de trois mois} other {Le délai de # mois}} expirerait le {from}. Aucun texte ne dit comment une suspension se compte ; augmenté de {days, plural, one {# jour entier} other {# jours entiers}}, le délai suspendu expire le {day}.',
  'step.arguable-due':
    'Défendable, mais non sûr : {months, plural, one {la réponse serait due} other {le délai est prolongé et la réponse serait due}} avant la fin du {day}. Sans la suspension, elle est due avant la fin du {safeDay}.',

  'urgency.overdue': 'Échu',
  'urgency.critical': 'Critique',
  'urgency.soon': 'Bientôt',
  'urgency.on-track': 'Dans les temps',
};
