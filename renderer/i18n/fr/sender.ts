// Texts of the screens in French: sender, lost, senderSettings.

import type { senderTexts as english } from '../en/sender.ts';

export const senderTexts: Readonly<Record<keyof typeof english, string>> = {
  'sender.name': 'Nom',
  'sender.check': 'Vérifier l’expéditeur',
  'sender.checkAgain': 'Vérifier à nouveau',
  'sender.asks': 'Des serveurs de noms sont interrogés sur {domain} ; ceux qui les exploitent peuvent le voir.',
  'sender.checked': 'Expéditeur vérifié : {verdict}.',
  'sender.aligned':
    '{methods} et DMARC de {domain} sont valables, d’après des données obtenues le {day}. Cela indique quel domaine l’a envoyé, non qui était au clavier.',
  'sender.signed':
    'Une signature DKIM de {domain} est valable, d’après une clé obtenue le {day}. Le domaine ne publie pas de politique DMARC. Cela indique quel domaine l’a signé, non qui était au clavier.',
  'sender.stated': '{by} déclare qu’il vient de {domain}. Le bureau ne l’a pas prouvé lui-même.',
  'sender.unproved':
    'Rien ne prouve que ce message vient de {domain}. C’est fréquent et n’indique pas une falsification.',
  'sender.failed':
    'Ce que l’on sait de {domain} s’oppose à ce message : il a été modifié en chemin, ou n’en provient pas.',
  'sender.failedByWord': '{by} déclare que ce message ne vient pas de {domain}.',
  'sender.ambiguous': 'Il est impossible de dire avec certitude quelle adresse a envoyé ce message.',
  'sender.unchecked': 'Personne n’a été interrogé sur cet expéditeur.',
  'sender.notIdentity':
    'Quel que soit le résultat, il ne remplace pas la vérification de l’identité : une boîte peut être utilisée par un tiers.',
  'sender.details': 'Comment on le sait',
  'sender.methods': 'Selon la vérification du bureau',
  'sender.method': '{method} de {domain} : {result}',
  'sender.methodAlone': '{method} : {result}',
  'sender.unsigned': 'aucune signature',
  'sender.selector': 'clé {selector}',
  'sender.statedBy': 'Déclaré par {by}',
  'sender.evidence': 'Réponses DNS conservées comme preuves',
  'sender.noEvidence': 'Aucune : personne n’a été interrogé.',
  'sender.repeat': 'Vérifier à nouveau d’après ces preuves, sans interroger personne',
  'sender.isSame': 'La vérification d’après les preuves conservées donne le même résultat.',
  'sender.isOther':
    'La vérification d’après les preuves conservées donne un autre résultat : les données conservées ont changé, ou cette version les lit autrement.',
  'sender.answer': '{type} de {name}',
  'sender.answerAt': 'demandé le {moment}',
  'sender.noAnswer': 'aucune donnée ({code})',
  'sender.path': 'Le chemin suivi, dernier serveur en premier',
  'sender.noPath': 'Le message n’indique aucun serveur sur son chemin.',
  'sender.ownStep': 'fournisseur de la boîte',
  'sender.hearsay': 'déclaré par le message lui-même',
  'sender.unnamedStep': 'serveur sans nom',
  'sender.warn.look-alike-name': 'Le nom est celui de {of}, connu ici sous une autre adresse.',
  'sender.warn.look-alike-address': 'L’adresse ressemble à {of}, mais en est une autre.',
  'sender.warn.mixed-scripts': 'Des lettres d’alphabets différents sont mêlées dans un même mot.',
  'sender.warn.punycode': 'Le domaine contient d’autres lettres que latines simples ; il s’affiche {shownAs}.',
  'sender.warn.other-reply-address': 'Une réponse irait à {address}, non à l’expéditeur.',
  'sender.warn.changed-address': 'L’adresse est nouvelle dans ce dossier ; auparavant, {before} écrivait.',
  'sender.warn.unsigned-fields': 'La signature ne couvre pas : {fields}.',
  'sender.identityWarn': 'Le dernier message invite à regarder de nouveau avant d’envoyer une réponse :',
  'lost.stored': '{days, plural, one {# jour} other {# jours}} du délai avaient passé avant son enregistrement ici',
  'lost.waiting': '{days, plural, one {# jour perdu} other {# jours perdus}}',
  'lost.confirmed':
    '{days, plural, =0 {La demande a été reconnue le jour de sa réception.} one {# jour du délai a été perdu avant que la demande soit reconnue.} other {# jours du délai ont été perdus avant que la demande soit reconnue.}}',
  'senderSettings.title': 'Vérification des expéditeurs',
  'senderSettings.about':
    'Le bureau ne vérifie les signatures qu’à votre demande, car chaque question apprend à l’exploitant d’un serveur de noms quels domaines vous écrivent.',
  'senderSettings.checksNewMail': 'Vérifier d’office les nouveaux messages',
  'senderSettings.trusted': 'Serveurs de réception de votre fournisseur',
  'senderSettings.trustedHint':
    'Domaines, séparés par des virgules, par exemple mx.example.org. Ceux de vos comptes sont déjà connus. Ce qu’ils déclarent d’un message est affiché comme leur déclaration.',
  'senderSettings.nameServers': 'Serveurs de noms à interroger',
  'senderSettings.nameServersHint': 'Adresses IP, séparées par des virgules. Vide : ceux de cet ordinateur.',
  'senderSettings.keep': 'Enregistrer',
  'senderSettings.kept': 'Enregistré.',
};
