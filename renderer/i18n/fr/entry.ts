// Texts of the screens in French: welcome, first, unlock, recovery, passphrase.

import type { entryTexts as english } from '../en/entry.ts';

export const entryTexts: Readonly<Record<keyof typeof english, string>> = {
  'welcome.step': '{step} sur {steps}',
  'welcome.title': 'Bienvenue à votre bureau',
  'welcome.text':
    'Les demandes de droits reçues par courrier, avec leur délai et leur preuve. Tout reste sur cet ordinateur, chiffré.',
  'welcome.controller': 'Pour quel responsable du traitement travaillez-vous ?',
  'welcome.controllerNote': 'Jours fériés : {country} ({code})',
  'passphrase.title': 'Choisissez une phrase de passe',
  'passphrase.text':
    'Elle chiffre tout le bureau. Personne ne peut la réinitialiser, pas même les auteurs de ce programme.',
  'passphrase.hint': 'Au moins 12 caractères, ou quatre mots sans lien entre eux.',
  'passphrase.first': 'Phrase de passe',
  'passphrase.again': 'Répétez la phrase de passe',
  'passphrase.differs': 'Les deux diffèrent.',
  'passphrase.weak': 'Pas encore suffisante',
  'passphrase.fair': 'Suffisante ; plus longue, c’est mieux',
  'passphrase.good': 'Solide',
  'passphrase.create': 'Créer le bureau',
  'passphrase.creating': 'Création…',
  'recovery.title': 'Notez la clé de récupération',
  'recovery.text':
    'Ces 24 mots ouvrent le bureau si la phrase de passe est perdue. Ils ne sont montrés que cette fois. Gardez-les sur papier, loin de cet ordinateur.',
  'recovery.print': 'Imprimer',
  'recovery.kept': 'Je l’ai notée',
  'first.title': 'Le bureau est prêt',
  'first.mailbox': 'Votre boîte aux lettres',
  'first.mailboxText': 'Connectez la boîte qui reçoit les demandes. Elle n’est jamais que lue.',
  'first.mailboxDo': 'Ajouter une boîte',
  'first.sample': 'D’abord faire le tour',
  'first.sampleText': 'Reprenez une boîte inventée en plusieurs langues. Tout y est signalé comme données d’exemple.',
  'first.sampleDo': 'Prendre l’exemple',
  'first.later': 'Décider plus tard',
  'unlock.title': 'Le bureau est verrouillé',
  'unlock.passphrase': 'Phrase de passe',
  'unlock.forgotten':
    'Phrase de passe perdue ? La clé de récupération de 24 mots ouvre aussi le bureau ; saisissez-la ici à la place.',
  'unlock.do': 'Déverrouiller',
  'unlock.unlocking': 'Déverrouillage…',
};
