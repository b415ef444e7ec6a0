// Legal words in English: why cases could not be given to a deputy, taken over, or taken back.

import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';

export const handoverWords: Readonly<Record<`obstacle.${HandoverObstacleCode}`, string>> = {
  'obstacle.handover-empty': 'No case was chosen. Choose at least one.',
  'obstacle.handover-day-past': 'The day {day} has passed. Give a day on which the cases are expected back.',
  'obstacle.handover-unknown': 'This file is no hand-over of DPO Desk, or of a later version. Choose another file.',
  'obstacle.handover-damaged':
    'This file was cut short or changed, so nothing in it is used. Nothing here was changed; ask for the file again.',
  'obstacle.handover-code-wrong': 'This code does not open the file. Have it read out again; it has 24 characters.',
  'obstacle.handover-other-way':
    'This file goes the other way: what a deputy gives back is taken back, and what is given to a deputy is taken over.',
  'obstacle.handover-unproven':
    'The evidence of case {ref} in this file does not hold, so nothing was taken from the file. Ask whoever made it.',
  'obstacle.handover-own': 'This desk gave these cases away itself. Take over on the deputy’s desk.',
  'obstacle.handover-here':
    'A case {ref} is already on this desk, so the file was not taken over. If it is one that was given back, erase it here first.',
  'obstacle.handover-mail-elsewhere':
    'A message of case {ref} belongs to case {held} on this desk. Take it out of that case first.',
  'obstacle.handover-not-away': 'Case {ref} is not with a deputy, or has already come back. Nothing was changed.',
  'obstacle.handover-not-guest': 'Case {ref} is not here on behalf of another desk, so there is nothing to give back.',
  'obstacle.handover-other-file':
    'This file does not continue what was handed over of case {ref}: it belongs to another hand-over. Ask the deputy for the newest one.',
  'obstacle.handover-letter-leaving':
    'A letter of case {ref} is on its way out. Wait until it has left, or stop it, and then hand the case over.',
  'obstacle.handover-several-desks': 'These cases come from several desks. Give them back one desk at a time.',
};
