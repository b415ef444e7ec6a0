// Texts of the screens in French: today.

import type { todayTexts as english } from '../en/today.ts';

export const todayTexts: Readonly<Record<keyof typeof english, string>> = {
  'today.mustLeave': 'À répondre en premier',
  'today.allCases': '{count, plural, one {# dossier ouvert} other {Les # dossiers ouverts}}',
  'today.nothingOpen': 'Aucun dossier n’est ouvert.',
  'today.nothingOpenWhy': 'Un dossier s’ouvre dès que vous confirmez un message comme demande.',
  'today.newMail': 'En attente de tri',
  'today.toTriage': 'Vers le tri',
  'today.noMail': 'Rien en attente.',
  'today.overdue': '{count, plural, one {Le délai d’un dossier est échu.} other {Le délai de # dossiers est échu.}}',
  'today.dueThisWeek':
    '{count, plural, one {Une réponse est due sous sept jours.} other {# réponses sont dues sous sept jours.}}',
  'today.requestsWaiting':
    '{count, plural, one {Un nouveau message semble être une demande.} other {# nouveaux messages semblent être des demandes.}}',
  'today.othersWaiting':
    '{count, plural, one {Un message attend d’être trié.} other {# messages attendent d’être triés.}}',
  'today.unreadable': '{count, plural, one {Un message n’a pas pu être lu.} other {# messages n’ont pas pu être lus.}}',
  'today.allQuiet': 'Rien n’attend et aucune réponse n’est due.',
  'today.quietUntil': 'Rien n’attend. La prochaine réponse est due le {day}.',
  'today.weeks': 'Les huit prochaines semaines',
};
