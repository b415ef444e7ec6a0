// French as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

const recording = `enregistrement | enregistrements | appel | conversation | bande | entretien telephonique | message vocal`;
const papers = `dossier | rapport | fiche | notes | compte rendu | comptes rendus | evaluation* | appreciation* | commentaires | releve | score | profil | courriers | correspondance`;

export const plainWordsFr: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'faites moi ecouter | faire ecouter | ecouter | reecouter | entendre',
    of: `${recording} | dit oui | accepte`,
    pointsBack: true,
  },
  {
    right: 'access',
    says: 'lire | consulter | voir | relire | parcourir | adressez | communiquez | remettez | transmettez | montrez | envoyez | prendre connaissance',
    of: `${papers} .. me vise/concerne/concernant | ma fiche | mon dossier | son dossier | ce qui a ete ecrit sur moi | ecrit sur moi | rapport d'enquete | ce que vous avez | les commentaires .. mon dossier | inscrits dans mon dossier`,
    yieldsTo: ['portability'],
    unless: 'mot de passe | commande',
  },
  {
    right: 'access',
    says: `qui a ouvert mon | qui a consulte mon | qui a regarde mon | qui a eu acces a mon | qui est alle dans mon | par quel biais | par quel moyen .. mon/mes/ma | comment mon/ma/mes .. s'est/se retrouve* | comment mon/ma .. a atterri | d'ou sortez vous | de qui tenez vous | qui vous a donne/vendu/transmis/fourni | a qui avez vous donne/vendu/transmis/communique | qui l'a consultee | qui l'a consulte | enregistre ou je vais | suit ou je vais | piste ou je | ou je vais`,
    standsAlone: true,
    unless: 'mot de passe',
  },
  {
    right: 'access',
    says: 'quels criteres | quel score | comment est-il calcule | comment est-elle calculee | selon quelle logique | quelles donnees .. compte | comment votre systeme | comment votre algorithme | quels elements ont | ce qui a pese | qui m a valu',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `note absent | notee absente | inscrit comme | inscrite comme | repertorie comme | fiche comme | votre fiche | m'attribue | figure comme | il est indique que | il est ecrit que | mentionne que | enregistre comme`,
    of: `alors que | j'y etais | je suis | c'est faux | faux | errone | dangereux | n'est pas le mien | n'est pas la mienne | ce n'est pas moi | mon frere | ma soeur | en realite | jamais`,
    standsAlone: true,
    isVague: true,
    unless: 'commande | colis',
    yieldsTo: ['erasure'],
  },
  {
    right: 'rectification',
    says: 'mettez .. a la place | a la place de l ancien* | vous m ecrivez | m appelez | m appelle plus | corrigez | a corriger',
    of: 'monsieur | madame | adresse | mail | nom | numero | incident | date de naissance | ancienne',
    standsAlone: true,
    isVague: true,
    notWhere: ['trade'],
    unless: 'article',
  },
  {
    right: 'erasure',
    says: `broyeuse | a la poubelle | detruisez | detruire | dechirez | bazardez | jetez | otez | virez | faites disparaitre | faites les disparaitre | faites le disparaitre | disparaisse | tout faire disparaitre | effacez | purgez | degagez | balayez`,
    of: `ma carte | carte d'identite | permis | passeport | copie | mon dossier | l'integralite | mes .. photos/donnees/messages/informations/coordonnees | betises | echantillons | ma/mon nom | les | la | le | mon numero | tout`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'facture | commande | abonnement | petit dejeuner',
  },
  {
    right: 'erasure',
    says: `vous n'en avez plus besoin | plus besoin de conserver | aucune raison de garder | je ne vois pas pourquoi vous gardez | comme si je n'avais jamais existe | inscrit par erreur | inscrite par erreur | virez moi de votre base | sortez moi de votre base | retirez moi de votre base | plus rien a voir avec | rayez moi de vos fichiers | qu'il n'apparaisse plus | qu'elle n'apparaisse plus | n'apparaisse plus`,
    standsAlone: true,
    unless: 'newsletter | publicit*',
  },
  {
    right: 'restriction',
    says: `n'y touchez pas | laissez .. en l'etat | ne touchez pas | geler | gelez | figer | figez | mettre de cote | mettez .. de cote | gardez .. de cote | conservez | ne vous en servez pas | ne l'utilisez pas | ne les utilisez pas | suspendre .. utilisation | suspendez .. utilisation | sous le coude | n'effacez pas | ne supprimez pas`,
    of: `jusqu'a | tant que | en attendant | avant controle | pour la police | pour mon avocat* | preuve | prouvent | prouver | mediation | tribunal | litige | conteste | verifie | le temps`,
    standsAlone: true,
    unless: 'table | chambre | colis | abonnement',
  },
  {
    right: 'portability',
    says: 'dans un format | format que | fichier exploitable | importer | transmettez .. directement | transferer directement | format numerique | recuperer | exporter',
    of: 'prochain | autre appli | nouvel assureur | nouvelle banque | nouveau medecin/fournisseur/prestataire/logiciel | ailleurs | un autre logiciel | concurrent',
    standsAlone: true,
    unless: 'mot de passe',
  },
  {
    right: 'objection',
    says: `rayez | retirez | enlevez | supprimez | otez`,
    of: `son numero | mon numero | de vos listes d'appel | de vos fichiers d'appel | de vos listes`,
    where: ['marketing'],
    unless: 'profil | compte | photo* | annuaire | site',
    yieldsTo: ['erasure'],
  },
  {
    right: 'objection',
    says: `fichez moi la paix | laissez moi tranquille | foutez moi la paix | m'exaspere* | ras le bol | j'en ai marre | marre de | assez de vos | plus de courrier* | plus d'appels | plus de mails | je n'en veux plus | cessez | demarcheur | porte a porte | relances | recoit vos appels | ne plus rien m'envoyer`,
    of: `pub | publicit* | appels | appeler | courrier* | mails | sms | relances | questionnaire* | enquete* | offres | demarcheur | dons | promo | demarchage | boite aux lettres`,
    standsAlone: true,
    isVague: true,
    unless: 'remboursement | panne | chauffage',
    yieldsTo: ['erasure', 'consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'vous monnayez | vous vendez | vous revendez | vous faites commerce | vous faites de l argent',
    of: 'mes coordonnees/donnees/informations | mon adresse | mon nom',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `m'expliquer devant | reetudie* | reprenne | reexamin* | revoie | se penche | intervention | intervienne | statue | tranche | discuter avec | parler a | faire valoir mon point de vue`,
    of: `quelqu'un | un agent | un recruteur | un humain | une personne | un conseiller | un gestionnaire | un etre humain | humainement`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `j'avais clique | j'avais coche | j'avais accepte | a l'epoque j'etais d'accord | j'etais d'accord pour | j'avais donne mon accord | j'avais autorise | j'avais dit oui`,
    of: `ce n'est plus le cas | plus le cas | je ne le suis plus | aujourd'hui non | change d'avis | c'est non | desormais | reviens dessus | plus d'accord`,
    pointsBack: true,
    standsAlone: true,
  },
  {
    right: 'post-mortem',
    says: `je viendrais a disparaitre | quand je ne serai plus la | si je disparais | apres ma disparition | une fois que je serai mort*`,
    of: `designe | decider | confie | charge | sort | supprim* | transmis* | recuper*`,
    standsAlone: true,
  },
];
