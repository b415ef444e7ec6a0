// Texts of the screens in French: the help beside terms, and the guide.

import type { helpTexts as english } from '../en/help.ts';

export const helpTexts: Readonly<Record<keyof typeof english, string>> = {
  'help.guide': 'Guide',
  'help.pages': 'Pages du guide',
  'help.onlyEnglish':
    'Le guide est en anglais pour le moment ; les courtes notes à côté des termes sont dans votre langue.',
  'help.what': 'Que veut dire « {term} » ?',
  'help.more': 'En savoir plus dans le guide',
  'help.extension': 'Prolongation',
  'help.extension.text':
    'Une demande complexe, ou des demandes nombreuses, donnent deux mois de plus. La personne doit en être informée, avec les motifs, dans le premier mois ; passé ce mois, il n’y a plus de prolongation.',
  'help.noticeBy': 'Dernier jour pour annoncer une prolongation',
  'help.noticeBy.text':
    'Le losange sur la ligne du mois. Une prolongation annoncée après ce jour ne compte pas : le premier délai demeure.',
  'help.identityDoubt': 'Doute sur l’identité',
  'help.identityDoubt.text':
    'C’est seulement en cas de doutes raisonnables que l’on peut demander des informations supplémentaires, et pas plus que nécessaire. Un doute a un motif, noté au journal ; demander par habitude n’est pas permis.',
  'help.restriction': 'Limitation du traitement',
  'help.restriction.text':
    'Les données restent, et personne ne les traite sauf pour les conserver, avec le consentement ou pour un droit en justice. La personne est informée avant la levée de la limitation.',
  'help.hold': 'Conservation pour un droit en justice',
  'help.hold.text':
    'Les données nécessaires à la constatation, à l’exercice ou à la défense de droits en justice ne sont pas effacées tant que cela dure. Cette conservation a un responsable et un jour de réexamen.',
  'help.anchor': 'Ancrage',
  'help.anchor.text':
    'Une courte empreinte du journal, gardée hors de cet ordinateur : dans la boîte aux lettres, auprès d’un service d’horodatage ou sur papier. Elle permet de prouver plus tard que rien de ce qui précède n’a été modifié.',
  'help.register': 'Registre des demandes',
  'help.register.text':
    'Une ligne par demande, avec les faits de la procédure et sans noms. Le RGPD ne l’impose pas ; il montre que les demandes reçoivent une réponse.',
  'help.ledger': 'Registre de la boîte',
  'help.ledger.text':
    'Pour chaque numéro que le serveur a donné à un message, il dit ce que ce message est devenu. C’est ainsi que le bureau montre qu’aucune demande n’a été manquée.',
  'help.daysLost': 'Jours perdus',
  'help.daysLost.text':
    'Autant de jours du mois étaient passés avant que la demande soit reconnue et qu’un dossier soit ouvert. Le délai court depuis la réception, non depuis le jour où quelqu’un a lu le message.',
};
