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
    '{because, select, holiday {Le {skipped} est un jour férié ({holiday})} other {Le {skipped} n’est pas un jour ouvrable{hasHoliday, select, yes { ({holiday})} other {}}}} : le délai expire le jour ouvrable suivant, le {to}.',
  'step.notice-by':
    'Une prolongation et ses motifs doivent être annoncés à la personne au plus tard le {day}{isRolled, select, yes { ; incontestablement à temps jusqu’au {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {La réponse est due} other {Le délai est prolongé : la réponse est due}} avant la fin du {day}{isRolled, select, yes { ; incontestablement à temps jusqu’au {safeDay}} other {}}.',

  'urgency.overdue': 'Échu',
  'urgency.critical': 'Critique',
  'urgency.soon': 'Bientôt',
  'urgency.on-track': 'Dans les temps',
};
