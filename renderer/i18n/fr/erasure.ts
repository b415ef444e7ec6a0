// Texts of the screens in French: erasing one mail or one attachment for good.

import type { erasureTexts as english } from '../en/erasure.ts';

export const erasureTexts: Readonly<Record<keyof typeof english, string>> = {
  'eraseMail.act': 'Effacer définitivement',
  'eraseMail.title': 'Effacer définitivement ce message',
  'eraseMail.final': 'Cela ne peut être annulé, pas même à partir du journal du bureau.',
  'eraseMail.goes':
    'Son texte, ses pièces jointes, son expéditeur et son objet disparaissent, et leurs clés sont détruites. Les sauvegardes faites jusqu’ici le contiennent encore, 30 jours au plus. Le serveur de courrier garde sa propre copie.',
  'eraseMail.stays': 'Il reste consigné qu’un message est arrivé, quand, et que vous l’avez effacé pour ce motif.',
  'eraseMail.reason': 'Pourquoi peut-il ou doit-il disparaître ?',
  'eraseMail.reasonHint': 'Nommez la règle, non la personne : le motif reste dans le journal.',
  'eraseMail.do': 'Effacer définitivement',
  'eraseMail.done': 'Le message est effacé.',
  'eraseAttachment.act': 'Effacer définitivement {name}…',
  'eraseAttachment.title': 'Effacer définitivement {name}',
  'eraseAttachment.goes':
    'Cette pièce jointe disparaît et sa clé est détruite ; le reste du message demeure. Les sauvegardes faites jusqu’ici la contiennent encore, 30 jours au plus. Le serveur de courrier garde sa propre copie.',
  'eraseAttachment.stays':
    'Le message conservé a désormais une autre empreinte ; le journal dit pourquoi. Il reste consigné qu’une pièce jointe était là.',
  'eraseAttachment.done': 'La pièce jointe est effacée.',
};
