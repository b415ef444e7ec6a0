// Texts of the screens in French: act; the dialogs in which the person is asked who they are, or what they mean.

import type { caseIdentityTexts as english } from '../en/case-identity.ts';

export const caseIdentityTexts: Readonly<Record<keyof typeof english, string>> = {
  'act.doubt.title': 'Consigner un doute sur l’identité',
  'act.doubt.do': 'Consigner le doute',
  'act.doubt.done': 'Doute sur l’identité consigné dans {ref}.',
  'act.doubt.note':
    'Aucune preuve n’est demandée d’office. Seul un doute raisonnable, dans ce dossier, permet d’en demander davantage (RGPD art. 12, § 6). L’échéance sûre ne bouge pas.',
  'act.doubt.reason': 'Ce qui fait naître le doute',
  'act.askIdentity.title': 'Demander à la personne de confirmer son identité',
  'act.askIdentity.do': 'Consigner la question',
  'act.askIdentity.done': 'Demandé : {method}.',
  'act.askIdentity.note': 'Du moyen le moins intrusif au plus intrusif. Prenez le premier qui lève le doute.',
  'act.askIdentity.method': 'Moyen',
  'act.askIdentity.documentNote':
    'En tout dernier. La personne peut masquer tout ce qui n’est pas nécessaire, et cela lui est dit.',
  'act.askIdentity.why': 'Pourquoi aucun moyen moindre ne suffit',
  'act.askIdentity.whyOptional': 'Pourquoi demander précisément cela (facultatif)',
  'act.askIdentity.whyHint': 'Nécessaire : aucun moyen moindre n’a été essayé dans ce dossier.',
  'act.askIdentity.day': 'Demandé le',
  'act.verify.title': 'Consigner que l’identité est vérifiée',
  'act.verify.do': 'Consigner',
  'act.verify.done': 'Identité vérifiée dans {ref}.',
  'act.verify.note': 'Consignez le moyen, jamais un numéro ni une copie d’un document.',
  'act.verify.documents':
    '{count, plural, one {La pièce d’identité détenue est supprimée avec cette décision.} other {Les # pièces d’identité détenues sont supprimées avec cette décision.}}',
  'act.verify.method': 'Comment elle a été vérifiée',
  'act.verify.reason': 'Note (facultative)',
  'act.reject.title': 'Consigner que l’identité n’est pas établie',
  'act.reject.do': 'Consigner',
  'act.reject.done': 'Identité non établie dans {ref}.',
  'act.reject.note':
    'Les données restent où elles sont. La personne apprend comment reprendre sa demande ; une pièce détenue est supprimée maintenant.',
  'act.reject.reason': 'Ce qui manque',
  'act.askClarification.title': 'Demander de préciser la demande',
  'act.askClarification.do': 'Consigner la question',
  'act.askClarification.done': 'Question consignée dans {ref}.',
  'act.askClarification.note':
    'Seulement pour une grande quantité de données (RGPD considérant 63). La personne n’est pas tenue de répondre, et ce qui est clair se poursuit.',
  'act.askClarification.reason': 'Ce qui a été demandé à la personne',
  'act.receiveClarification.title': 'Consigner la réponse de la personne',
  'act.receiveClarification.do': 'Consigner',
  'act.receiveClarification.done': 'Réponse consignée dans {ref}.',
  'act.receiveClarification.note': 'Le jour où la réponse était complète.',
  'act.receiveClarification.reason': 'Ce que la personne a dit',
};
