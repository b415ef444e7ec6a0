// French, as written in France and Belgium.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsFr } from './plain-words/fr.ts';

/** "ce que vous avez sur moi", "toutes les infos que vous détenez à mon sujet" */
const whatYouHave = `documents/pieces/elements/dossiers .. le/la/les visant | documents/pieces/elements .. nous/me visant | les heures que | ce que les .. ont ... moi/sujet/compte/mon/ma | ce qu'on a .. moi/sujet |tout ce que ... ecrit/note/dit/consigne ... sujet/moi | tout ce que ... a mon sujet | 
  qu'est-ce qui ... enregistre/stocke/conserve/note ... @my | ce que t'as ... moi | ce qui vous a ete | ce que vous avez note | ce que tu as ... moi |  qu'avez-vous ... @me | ce que vous avez .. sur notre/ma/mon |   celles/ceux/celle/celui que ... @me | les miennes | les miens | la mienne | le mien | lesquelles | lesquels | ce qui .. dit | si ... @data ... concernant | tout ce que contient | @data que vous .. moi | @data ... a mon/son sujet
  profil ... @about .. @me | profil ... sur moi
  ce que/qu ... vous/on ... @about @me | ce que vous .. @have | ce que vous savez | tout ce que/qui ... @me | tout ce que vous .. @have | @data .. que vous .. @have
  @data que vous ... @about @me | @data @about .. @me/@person | tout sur moi | quoi .. sur moi | @data .. en votre possession | ce qui .. @about @me | tout ce qui me concerne
  ce qu'il y a sur moi | @data me/le/la/les concernant | ce que/qu ... retenu/retient/memorise/capte/garde/gardent/sait/savent/stocke/stockent/ecrit/ecrivent/note/notent/collecte/raconte/disent/dit ... moi/mes/mon/ma/sujet/propos/compte | quelque chose sur moi | fichier/fiche/dossier a mon nom | tout ce qui porte mon nom | tout ce qui se rapporte a moi | tout ce qui a trait a | a mon propos | a mon endroit | a mon egard | qui parlent de moi | qui parle de moi | ou on parle de moi | ou l'on parle de moi | ou je suis cite* | me mentionnant | qui me citent | qui me mentionnent
`;
const personalData = `
  donnees personnelles/perso/nominatives | donnees a caractere personnel | informations personnelles | infos perso | donnees me/le/la concernant | me concernant | le concernant | la concernant
  informations me/le/la concernant | coordonnees
`;
const myThing = `
  @my .. @thing | @thing .. @about .. @me/@person | @thing ou je/figure/on | @thing de mon/ma/mes | ce/cet/cette/ces/ladite/lesdites/cesdites .. @thing | la/les/le/l photo/photos/video/page/article/compte/profil
`;
const records = `
  ces/les/toutes/mesures .. releves/notes/scores/enregistrements/mesures/appreciations/evaluations/brutes | correspondance ... mon nom | ou figure mon nom | @my .. @record | @record .. @about .. @me/@person | cet enregistrement | les images | l'enregistrement | images des cameras | @record ... j'apparais | profil ... @me | @record ou je/figure/apparais | ${personalData} | ce/cet/cette/ces .. @record | l'ensemble/integralite/totalite des/de @record/@data | toutes les @data
  donnees que vous | dossier de @person | @record de mon/ma/mes @person | ses donnees | donnees enregistrees
`;
const adverts = `volets | fenetres | vos mutuelles | cpf | demarcheurs | teleprospect* | promotionnel* | bons de reduction | voyance | monte-escaliers | enveloppes | stylos | calendriers | medailles | listes d envoi | messages de ce genre | reclames | 
  pub | pubs | publicite* | newsletter* | infolettre* | promo* | offres | offre commerciale | prospection | demarchage* | marketing | commercial* | spam* | spams | sollicitation* | catalogue* | reclame*
  appels aux dons | panneaux solaires | appel aux dons | pompe a chaleur | isolation | sms promotionnels | lettre d'information | lettres d'information | mailing* | prospectus | telemarketing | relances d'anniversaire | campagne* | pourriels | publipostage | demarcheur*
`;
const consent = `
  coche* | la case | j'ai/avais/avons/avions .. signe/accepte | signe .. formulaire
  consentement* | accord | autorisation* | permission | autorise* | acceptation | agrement | opt-in | feu vert
`;
/** Every ordinary way of making something go away. */
const removal = `
  supprim* | suprim* | effac* | efac* | retir* | enlev* | detruire | detruis* | detruit | detruites | virer | virez | vire | viriez | degag* | oter | otez | ote | otiez | elimin* | disparaitre | disparaiss* | sortir | sortez | sors | sortiez
  jeter | jetez | jette | jetiez | jete | broyer | broyez | a la broyeuse | au broyeur | a la poubelle | a la corbeille | au pilon | depubli* | anonymis* | flout* | purg* | nettoy* | vider | videz | aneanti* | radier | radiez | radie | radiee | rayer | rayez | raye | rayee | gomm* | bazard* | dereferenc* | desindex*
  expurg* | ne plus exister | cesse d'exister | mettre hors ligne | mettez hors ligne
`;
/** What a removal, a freeze or a look concerns when it is the writer's. */
const mine = `@my .. @thing | @my .. @record | @thing ou on me | @thing ou l'on me | mes infos | mes trucs`;
const footage = `
  bande/bandes/film/films/video/videos/images/image/enregistrement/enregistrements/rushes/extrait .. camera/cameras/videosurveillance/videoprotection/surveillance | video/videos/images/image/film/bande/enregistrement ou on/je/l'on/figure/apparais | ou on me voit | ou l'on me voit | ou je suis visible | sur lesquelles j'apparais | sur lequel j'apparais | ou j'apparais
  enregistrement/enregistrements/bande .. appel/appels/conversation/conversations/echange/echanges/telephonique/telephoniques | retranscription .. appel
`;
const othersWhoHaveIt = `organismes | societes | entreprises | destinataires | tiers | partenaires | personnes | prestataires | sous-traitants | services | agents | administrations | etablissements | laboratoires | annonceurs | courtiers`;
const contact = `
  m'appeler | nous appeler | m'ecrire | nous ecrire | me contacter | nous contacter | me telephoner | nous telephoner | me solliciter | nous solliciter | me demarcher | nous demarcher | me relancer | nous relancer | m'envoyer | nous envoyer | me harceler | nous harceler | m'importuner | me deranger | nous deranger | me spammer | m'inonder | me bombarder | me joindre | me cibler | me suivre a la trace | me pister
`;
export const fr: LanguagePatterns = {
  language: 'fr',
  groups: {
    my: 'mon ma mes nos notre son sa ses',
    me: 'moi me nous lui elle',
    person:
      'fils fille enfant enfants client cliente mandant mandante mari epoux epouse femme mere pere oncle tante frere soeur monsieur madame mme mr maman papa',
    about:
      'sur concernant a de pour propos sujet relatives relatif relative relatifs compte visant concernent concerne montrant avec',
    have:
      'avez detenez conservez gardez stockez possedez traitez savez connaissez enregistre enregistrees enregistrez collecte collectees collectez ' +
      'garde conserve stocke detenues conservees detenues recueilli recueillies detient detiennent detenez disposez utilisez',
    data: 'donnees donnee infos info informations information elements renseignements fichiers dossier historique trucs',
    record:
      'trajets courses clients analyses operations opérations cliches notes protocole radios radiographies scanner irm ordonnances copies examens partiels bulletins plannings pointages badgeages relevés paies paie comptabilite virements commandes achats factures consommations abonnement dossierscolaire questionnaires statistiques vocal vocaux enregistrements video bande bandes film films pieces piece documents document elements fichage incident transactions trucs integralite comptes-rendus entretiens plan transmissions contrats connexions logs images camera cameras enregistrement donnees donnee infos informations dossier dossiers fiche fiches profil historique enregistrement* enregistrements images videosurveillance ' +
      'messages courriels mails echanges notes commentaires journal connexions logs releves evaluation* photos video* conversations compte score ' +
      'appels courriers correspondance rapport* releves appreciations bilan* resultats registre* candidature transactions tickets mesures cartes consultations',
    thing:
      'tronche gueule bobine tete mine binette trombine selfie selfies clip clips reel story stories capture captures visuel visuels lettre candidatures diplome diplomes attestation attestations radio radios passages achats favoris playlists playlist score stats statistiques evaluations evaluation note cb positions gps mesures allergies dossiers licence fichier adhesion reservations sejours papiers passage bilans tests profils stream streams entretien test ' +
      'cliches cliche portrait voix empreinte likes conversations conversation chats recherches localisation trajets courses notes traces trace tracas donnees piece pieces carte cni passeport permis rib bulletins releves reponses fichier fichiers identifiants trucs affaires bidules signature signatures contenu contenus blog forum messages vocaux vocal pseudo numero numeros abonnement espace boite messagerie temoignage temoignages donnees donnee infos informations compte comptes profil fiche fiches dossier photo photos portrait* image images video* numero* adresse* mail ' +
      'email courriel nom prenom coordonnees page article commentaire* avis messages message historique inscription cv candidature enregistrement* ' +
      'visage tete carte empreinte* renseignements donees donnes cartebleue publication* post posts portraits trombinoscope annonce* scan copie',
    people:
      'client cliente clients patient patiente patients eleve eleves etudiant etudiante etudiants locataire locataires adherent adherente adherents parent parents famille familles usager usagers resident residents benevole benevoles stagiaire stagiaires donateur donateurs abonne abonnes salarie salariee salaries employe employes citoyen citoyens habitant habitants particulier particuliers internaute internautes consommateur consommateurs gens personnes entreprises candidat candidats spectateur spectateurs riverains joueur joueurs licencie licencies visiteur visiteurs conducteur chauffeur',
    kin: 'fils fille mari femme epoux epouse pere mere papa maman frere soeur grand-pere grand-mere mamie papi oncle tante compagnon compagne conjoint conjointe parrain marraine niece neveu cousin cousine',
    field:
      'num tel portable fixe pseudo statut salaire anciennete contrat permis mutuelle poids taille note notes score ' +
      'valeurs valeur resultats resultat analyses analyse groupe medecin traitant incident notice allergie* allergies diagnostic categorie grade diplome* bilan bulletin* compteur index surface quotient foyer composition occupants personnes mention mentions fichage genre pronom age nom noms prenom prenoms adresse adresses date naissance telephone numero mail email courriel civilite iban rib coordonnees sexe genre situation fonction ' +
      'poste titre profession nationalite fiche fiches dossier compte profil donnees donnee informations information etat orthographe employeur code postal mention ' +
      'fichiers fichier renseignements patronyme accent entreprise matricule',
  },
  stance: {
    asking: `vous demande la/le/les/l/de/d/que/qu | vous demandent | vous prient | vous sollicite | vous somme | je .. interdis | j'en voudrais | je ne tiens pas a ce | je tiens | permettez-nous | permettez-moi | permettre de | autorisez-moi a | laissez-moi | vous interdis | nous vous interdisons | en prendre acte | seriez-vous d'accord pour | est-ce envisageable | serait-il envisageable | vous voudrez bien | voudriez | vous plait | stp | c'est possible d | possible davoir | possib* d avoir | jpeux | jpourrais | je pourrai | je pourrais | on pourrait | j'attends que vous | il me tarde | vous prie | entend | entendent | il y a lieu | il vous appartient | vous appartient de | je tente ma chance | serait-ce possible | ce serait possible | pouvons-nous | pourrions-nous | pourrait-on | on peut | j'aimerais autant | je prefererais | je souhaite que | vous me preparez | preparez | faudrait que | vous est demande | il est demande | est prie de | je vous charge | a charge pour vous | j'ordonne | je reclame | reclamons | debrouillez-vous | un petit coup de main | si ca ne vous derange pas | une fois que | une fois recu* | une fois le transfert | une fois cela | une fois la | des que j'aurai | quand j'aurai | apres quoi | des reception | gre si | reconnaissant* si | sympa si | gentil si | bien si | oblige* si | aimable si | cool si | super si | apprecierais si | ravi* si | mieux si | j'entends | nous entendons | ayez la gentillesse | ayez l'amabilite | auriez-vous l'amabilite | auriez-vous l'obligeance | soyez gentil | soyez aimable | seriez-vous | vous seriez aimable | je vous saurai gre | vous saurais gre | obligee de | oblige de | je vous serais obligee/oblige | vous serais obligee/oblige | serais reconnaissant* | reconnaissante de | je sollicite | sollicite | nous sollicitons | sollicitons | requiert | requerons | je requiers | je reclame | je vous invite | je vous enjoins | enjoins | je vous somme | j'apprecierais | apprecierais | je prefere | prefererais | je compte bien | il serait bon | il conviendrait | il convient | ce serait bien | ca serait bien | ca serait cool | est-ce possible | c'est possible de | c possible | possible d'avoir | possible de | moyen de | moyen d'avoir | y a moyen | ya moyen | vs pouvez | vous pourrez | pouvez vs | jveu | jvx | jve | je ve | je voudre | je voudré | jvoudré | voudré | voudrai | voudrait | jaimerai | je veu | j'ai envie | merci d'avance de | faites en sorte | faites le necessaire | faire le necessaire | tachez de | pensez a | n'oubliez pas de | que l'on me | qu'on me | je reste dans l'attente de | j'ai le droit | c'est mon droit | nous vous demandons | on vous demande | on voudrait | on aimerait | on souhaite | on veut | ma volonte | considerez | prenez note | prenez-en | prenez acte | dites-nous | dites nous | vous demande en son nom | mandates par | il importe | agissant en vertu | je forme | ^retablis* | ^indiqu* | ^precis* | ^revel* | ^montr* | ^expliqu* | ^remett* | ^remplac* | ^ajout* | ^complet* | ^chang* | ^mett* | ^met | ^rend* | ^reexamin* | ^reetudi* | ^reconsider* | ^revoy* | ^verifi* | ^relis* | ^ecout* | ^anonymis* | ^flout* | ^masqu* | ^degag* | ^jet* | ^sort* | ^debarrass* | ^vid* | ^purg* | ^nettoy* | ^aneanti* | ^consid* | ^pren* | ^transfer* | ^exclu* | ^ray* | ^raye* | ^lach* | ^fich* | ^foutez | ^stopp* | ^assez | ^marre | ^jamais | ^pas de | ^aucun* | ^y'en a marre | ^ote* | ^otez | ^eteign* | ^dereferenc* | ^desindex* | ^interromp* | ^sauvegard* | ^preserv* | ^isol* | ^justif* | ^confirm* | ^list* | ^partag* | ^livr* | ^renvoy* | ^restitu* | ^ouvr* | ^notez | ^actualis* | ^apport* | 
      j'en demande/exige/souhaite | j'en .. demande
      ^un vrai | ^une vraie | doit se pencher
      supprimez | effacez | retirez | envoyez | jetez | sortez | enlevez | corrigez | rectifiez | transmettez | cessez | arretez | bloquez | gelez | detruisez
      je compte sur vous | comment | peut/peuvent etre | j'attends de vous | ou puis-je | et vous demande | vous demande de
      demandons | sollicitons | exigeons | souhaitons | puis/ensuite l/la/le/les | peut-on l/le/la/les
      il/elle/ils/elles .. voudrait/souhaite/veut/souhaiterait/demande/demandent/souhaitent | mon client/mandant souhaite
      curieux | curieuse | j'ignore
      je/nous .. souhaite/souhaiterais/souhaiterai/souhaitons/souhaiterions/veux/voulons/voudrais/voudrai/voudrions/demande/demandons/exige/exigeons/aimerais/aimerai/aimerions/desire/desirerais/requiers/sollicite/sollicitons/prie/prions/somme/reclame/reclamons
      jvoudrais | jveux | jaimerais | jaimerai | j'aimerais/j'exige/j'aimerai/j'attends/j'entends | je vous saurais gre | saurais gre | saurions gre | merci de | merci *er/*ir/*uire | merci en consequence | merci .. de | merci .. bien vouloir | et souhaite/veux/demande/voudrais/exige | exige que
      veuillez | voulez-vous | voudriez-vous | pouvez-vous | pourriez-vous | pourrez-vous | pouvez vous | pourriez vous | vous pouvez | vous pourriez | est-ce que vous pouvez/pourriez | pouvez me | tu peux | tu pourrais | peux-tu | pourrais-tu | peut-on
      puis-je | pourrais-je | est-il possible | serait-il possible | serait possible | svp | s'il vous/te plait | stp | priere de | auriez-vous | aurez l'obligeance | ayez l'obligeance | voudrez bien | vouloir | prie de
      par la presente | par ce mail/courriel/courrier | exercer | j'exerce | exerce mon/mes | fais valoir | en vertu de | en application | conformement | sur le fondement | au titre de | invoque | mise en demeure | mets en demeure
      doit | doivent | devez | devrez | devra | devront | il faut | faut que | faudrait | ai besoin | j'ai besoin | il me faut | me faut | ai le droit de savoir | dans les meilleurs delais | immediatement | au plus vite | le plus rapidement | je veux | curieux | curieuse
      je demande | dites-moi | dites moi | indiquez-moi | envoyez-moi | transmettez-moi | je tiens a
      vous supprimez/effacez/fermez/virez/supprimerez/effacerez/fermerez/retirerez/retirez/enlevez/cessez/arretez/detruirez/corrigez/corrigerez/bloquez/m'envoyez/me
      ^supprim* | ^efface | ^effacez | ^effacer | ^retir* | ^enlev* | ^detrui* | ^corrig* | ^rectifie | ^rectifiez | ^rectifier | ^modifie | ^modifiez | ^modifier | ^mett* | ^envoy* | ^transmett* | ^communiqu* | ^donn* | ^indiqu* | ^dites | ^arret* | ^cess* | ^stop | ^ferm* | ^clotur*
      ^fait* | ^gel* | ^bloqu* | ^conserv* | ^gard* | ^limitez | ^limiter | ^suspend* | ^desinscri* | ^desabonn* | ^oubli* | ^exportez | ^exporter | ^^suppression | ^^effacement | ^^acces | ^^rectification | ^^opposition | ^^portabilite | ^^copie | ^^retrait | ^retraitez | ^ne .. *ez/*er/*ir/*dre/*ise/*lle/*lisse | ^n .. *ez/*er/*ir | a rectifier/corriger/supprimer/effacer/detruire/retirer/enlever | ya moyen | filez | filez-moi | passez-moi | que personne | faites | je desire | ne plus/pas/rien/jamais *er | prevoyez | pensez | je compte
      ^laiss* | ^radi* | ^vir* | ^remett* | ^proced* | ^fourni* | ^adress* | ^plus | ^^correction | ^^limitation | ^basta | ^repond*
    `,
    request:
      'transmission des mandats | bordereau | demande de | demande acces/effacement/opposition/exercice | ma demande',
    announcing: `
      deux/trois/quatre demandes/choses/points | les points suivants | ce qui suit | a savoir | de bien vouloir | je vous demande | vous demande de | mes demandes | ma demande | demande suivante | notamment | en son nom | demandes suivantes
      de me | nous demandons
    `,
    not: `
      pas | ni | aucun | aucune | jamais | rien | personne ne | nul | plus | surtout pas | point | ne | n
    `,
    without: 'sans | plutot que | au lieu de',
    notReally: `suis ne le/en/a/un/au | est ne le/en/a/un/au | nee et ne | soussigne .. ne le/en/a | tant que .. pas | tant que vous n | personne ne relit | sans suite utile | pas les memes souvenirs | jamais demande | sans m'avoir | n'a rien d'une | sans qu'on | ne peux pas accepter | je ne suis pas sans | 
      pas seulement/uniquement | non seulement | pourquoi .. pas | n'hesitez pas | n'hesite pas | toujours rien/aucun/aucune | ne peux/peut/pouvez/parviens/arrive/reussis .. pas | n'arrive .. pas | pas .. repondu | jarrive pas
      je ne sais/comprends/vois/connais/trouve .. pas | aucune reponse/nouvelle | sans reponse/suite/retour/nouvelles/delai/attendre/tarder | pas de reponse/retour/nouvelles | pas la/le/une/un/mon/ma/mes/exact/correct/vrai/bon/bonne
      plus .. client/cliente/salarie/membre/besoin/travaille/bosse/utilisateur/chez/adherent | je n'utilise plus | non plus | pas de probleme | n'est .. pas .. exact/correct/juste/moi | ne suis .. plus/pas | n'ai .. jamais/rien/pas .. donne/recu/eu/demande/autorise/habite
      pas .. recu | rien recu | pas .. moi | pas fonctionne | pas .. marche | plus aucune confiance | plus tot | plus rapidement | au plus | le plus | en plus | de plus | plus vite | plus de deux/trois/six/dix/un | plus que | plus loin | ne fonctionne
      non renseigne | ne vous ai .. rien/jamais | pas d'accord | non .. valable | sans doute | sans faute | pas necessaire | je n'y comprends | ne correspond | n'est pas correct* | n'est plus | n'est pas | ce n'est | ni moi
    `,
    but: 'et ne | et n | et je | et nous | et retire | merci | svp | veuillez | mais | cependant | toutefois | en revanche | alors | donc | seulement | uniquement | simplement | neanmoins',
    relative: 'qui | que | dont | ou | puisque | car | lequel | laquelle | lesquelles | lesquels | parce',
    supposing: `
      tant que | jusqu'a ce que | en attendant que | le temps que |      si | s'il | s'ils | dans le cas | au cas ou | sauf si | lorsque | quand | lorsqu | si je .. un jour | si un jour je/j .. souhaite/veux/voulais/souhaitais | si je demandais/decidais/voulais/souhaitais | a moins | en cas de | a defaut | avant que | avant de | dans l'hypothese | faute de | passe ce delai
    `,
    personal: `sur/de moi | a mon sujet | me concernant | mes .. @data | mon/ma/mes .. @record`,
    own: `mon/ma/mes .. @thing | mon/ma/mes .. @field | sa/son/ses .. @record`,
    pronoun: 'ca | cela | ceci | les | la | le | en | ces | cette | celui | celle | ceux | tout',
    earlier: `pour ma demande de/d | pour completer ma demande | concernant ma demande | relatif/relative a ma demande | a l'appui de ma demande | au sujet de ma demande | dans le cadre de ma demande | suite a ma demande | ma demande de/d ... du 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31 | sur mon opposition | de mon opposition | 
      j'ai/nous avons ... depose/introduit/formule/exerce | ai fait opposition
      je vous/t/leur ai/avais/avons .. demande/sollicite/ecrit/envoye/adresse/transmis/fait/signale

      j'ai/avons/avais/avions/ai .. demande/sollicite/ecrit/envoye/adresse/requis/exerce/transmis/formule/fait | j'avais .. demande/ecrit/fait | je vous ai/avais .. demande/ecrit/adresse/envoye/sollicite/signale/dit
      ma/notre/mes precedente/precedentes/premiere/derniere/anterieure .. demande/demandes | ma demande du/de .. du | ma demande initiale | mon courrier/mail/courriel/message du | mon courrier/recommande/lettre .. du 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/1er | mon recommande | ma lettre recommandee | l'envoi de ma/mon | qui/ils/elle/il/elles/on refuse/refusent/refusait de me/m/nous | qui a/ont refuse | mon precedent | mes precedents | mon dernier | mon premier
      ma demande ... du | suite a ma demande | notre demande du | j'avais demande | demandee le | demande par | demandais | ce que je demande depuis | ce que j'ai demande | faite le | votre appel | je vous demandais | l'ai deja dit | deja demande | relance
      sa demande | avait demande | je vous ecrivais | ma demande ci-dessous
    `,
    done: `
      avez .. supprime/efface/corrige/envoye/cloture/ferme/rectifie/retire | a ete/ont ete .. supprime/supprimes/supprimees/supprimee/efface/effaces/effacees/corrige/cloture/retire/retiree/transmis | merci d'avoir | merci pour
      seront supprimees/effacees/detruites | sera supprime/purge/detruit/effacee/purgee/supprimee/efface/suspendu | j'ai supprime/resilie/retire/ferme/cloture/desinstalle | va etre .. purge/supprime/efface/detruit | vont etre
    `,
    policy: `doit-il | doivent-ils | doit-elle | prestataire/sous-traitant/fournisseur/hebergeur doit/doivent | envoye/envoyee/transmis/transmise par erreur | quelqu'un vous/nous/me demande | si quelqu'un | combien de/d ... recevez-vous/traitez-vous/avez-vous traite | combien de/d ... par mois/an | barometre | dont @people | au choix du client | nous supprimons ou | comment repondre a | suffit qu'il/qu'elle | on doit lui | on lui fait | est-ce qu'il faut | faut-il | est-ce que les | comment dois-je | comment repondre | comment doit-on | que repondre | que leur repond* | que repondez-vous | qu'est-ce que je dois | en un/deux/trois/quelques clic/clics | des entreprises | les entreprises | un/une/des/les @people .. nous/me/vous demande/demandent/reclame/reclament/exige/exigent/ecrit/sollicite | un/une/des/les @people .. demande/demandent/reclame/reclament/exige/exigent/veut/veulent/souhaite/souhaitent/refuse/refusent/s'oppose/s'opposent/peut/peuvent | aux @people qui | les @people qui | un/une @people qui | ma/ton/ta/sa/un/une collegue/copain/copine/voisin/voisine/ami/amie .. a/m'a/avait demande/raconte/dit/reclame/obtenu | si je souhaite/veux/voulais/souhaitais .. un jour | si un jour | j'ai egalement/aussi le droit | ai egalement/aussi/par ailleurs le droit | egalement le droit de | sans prejudice de mes/mon | chaque semaine | votre procedure interne | nos adherents | nos patients | nos eleves | tu supprimes | l'ancien locataire | une personne concernee | se reserve | me reserve le droit | sous reserve de tous | qu'on supprime | que nous supprimions | on doit | est-ce qu'on | on est oblige* | nos clients | veut qu'on | devons-nous | doit-on | les demandes que | un chauffeur qui | un client qui | un salarie qui | une salariee qui | un parent qui | un patient qui | un locataire qui | un candidat qui | un usager qui | un ancien salarie | une ancienne salariee | est-on oblige | est-ce qu'on est oblige* | est-ce que n'importe qui | on est obliges | suis-je oblige* | sommes-nous obliges | dois-je | sommes-nous tenus | on fait un expose | notre expose | mon expose | mon memoire | mon tpe | au sommaire | grand angle | a la une | fiche pratique | l'article 17 impose | jusqu'ou aller | plainte relative | ont ete saisis | nos services ont | vos observations | accedent a nos | la loi me permet par ailleurs | me permet par ailleurs | un rappel de ce | j'ai un chauffeur | les clients peuvent | nos equipes | 
      vos visiteurs | auditeurs | projet de contrat | registre des traitements
      ordre du jour
      colloque | congres | seminaire | webinaire | atelier* | formation sur | vous inviter | conference | module
      nous aidons | aidons les entreprises | nous avons convenu | en general | le module sur
      existence du/un droit/de | droit d'introduire | vos/leurs/nos clients/utilisateurs/salaries/usagers/adherents/collaborateurs | personnes concernees | vous disposez d'un droit | vous disposez de droits | vous disposez du droit | vous avez le droit | vos droits | votre droit
      clients/utilisateurs/salaries/personnes/usagers/gens .. peuvent/demandent/veulent/souhaitent/exercent | un de nos/vos | un client/utilisateur/salarie/candidat/usager/particulier | procedure | comment .. gerez/traitez | les demandes d'acces/d'effacement/d'opposition/de
      demandes d'acces/d'effacement/d'exercice/de droit/de suppression/de rectification | notre plateforme/solution/logiciel/outil | votre demande d'acces | vos donnees | avons-nous | a-t-on | peut-on garder | doit-on | devons-nous | on efface | accord de traitement
      sous-traitant* | votre espace | peuvent etre | vous pouvez demander/exercer/retirer/vous | questionnaire | en interne | pour supprimer vos | je traitais | votre consentement
    `,
  },
  contexts: {
    error: `n'est pas le mien | n'est pas la mienne | ne sont pas les miens | n'est pas mon | n'est pas ma | c'est plus le meme | c'est plus la meme | n'est pas la bonne | n'est pas le bon | pas mon vrai | pas mon bon | au lieu de | et pas | et non pas | s'ecrit avec | prend un/deux | sans accent | avec un accent | est marque | est note que | est ecrit que | est indique que | figure que | est mentionne que | on m'attribue | m'attribuez | m'avez attribue | n'ai jamais .. ete | n'a rien a voir | ce n'est pas moi | mal saisi* | mal tape* | mal enregistre* | mal recopie* | a change | ont change | plus d'actualite | date de l'epoque | reste/restee a mon ancien | mal orthographie | toujours a mon ancienne | alors que je suis | d'une autre personne | une autre personne | quelqu'un d'autre | d'un autre | vraies valeurs | mauvaises sous mon nom | c'est inexact | c est faux | est inexact | rien d'une sanction | n'est plus le | plus le dr | a modifier | ce n'est plus | porte .. absences/absence | il n'en a manque | je suis ne/nee | apporter la correction | solde | toujours au nom | a l'envers | inverse | inverses | doublon | meme nom que | mal renseigne | mal note | n'a jamais | je n'ai jamais | n'ai jamais ete | encore marque | encore inscrit | marque encore | toujours inscrit* | figure encore | figure toujours | apparait encore | apparaissent | je ne m'appelle | me suis mariee | divorce | vecu | 
      m'avez enregistre* | sont refuses | a corriger | sont a corriger
      c'est madame/monsieur | pas monsieur/madame
      m'appellent/appelez toujours | je suis une femme/un homme | confondu* | melange* | ancienne adresse/mail | vieille adresse | j'etais present* | etais absent*
      c'est faux | alors que | s'ecrit | est desormais | je m'appelle
      faux | fausse* | errone* | inexact* | incorrect* | une/des/cette/mon/ma/vos/votre erreur* | erreur dans/sur | mal orthographie*/ecrit*/saisi* | mal .. orthographie | n'est pas exact/correct/juste/bon/la bonne/le bon | n'est plus .. bon/bonne/adresse/valable | perime* | obsolete* | confondu | confusion | homonyme
      demenage* | nouvelle adresse | nouveau nom/numero/prenom | changement d'etat/de/d'adresse/d'employeur | change de nom/d'adresse/de | ancien prenom/nom/employeur | ancienne adresse | nom de jeune fille/naissance/marital/d'usage | au lieu de | et non | manque | il faut lire
      incomplet* | je m'appelle | faute de frappe | coquille | abusivement | pas a jour | mise a jour | se trompe | trompe | interverti* | avec un/deux
    `,
    machine: `sans que personne/quiconque | personne n'a lu/regarde/ouvert/examine | message automatique | mail automatique | secondes | une fraction | a trois heures | a minuit | votre appli .. refuse | formulaire .. refus | logiciel | ia | chatbot | bot | tri automatique | votre outil | note de risque | ordi | un clic apres | tableur | cotation | calcul | la machine | traitement informatique | automatique | automatisee | par un programme | un programme | seconde | le systeme | intelligence | en deux minutes | instantanement | desactive* | calcule | 
      automati* | automatise* | algorithm* | ordinateur | machine | robot* | systeme | logiciel | scoring | notation | score | portail | points | antifraude | ia | intelligence artificielle | en quelques secondes/minutes | secondes/minutes apres | secondes | sans intervention | aucun humain
      sur-le-champ | ecarte | sans intervention humaine | aucun de vos conseillers | profilage | instantane* | deux minutes | quelques minutes
    `,
    meanwhile: `le temps qu | avant la/le/l decision/jugement/audience/resultat/verdict | avant que | dans l'intervalle | pour l'heure | en l'etat | tant que .. n'est | tant que .. n'a | le temps que | aussi longtemps | le temps de vos | le temps de | jusqu'a l'issue | l'issue de | du reexamen | que la situation | que ce soit clair | que tout soit | tant qu'on | tant qu'il | 
      d'ici la | jusqu'a/jusqu'au/jusqu'a ce | jusqu | tant que | pendant | le temps que/de/d | en attendant | dans l'attente | provisoirement | temporairement | entre-temps | dans l'intervalle | durant | d'ici | pour l'instant | momentanement | a titre conservatoire
      pour le moment | avant la fin | lors de la verification | que vous verifiez
    `,
    keep: `sans le detruire | sans les detruire | me reserve d'agir | j'en aurai besoin | en aurai besoin | me defendre | defense | assurance | sinistre | juge | tribunal | huissier | police | gendarmerie | demeurer intact | ne detruisez | sans rien effacer | a garder | 
      ne .. supprimez/effacez/detruisez .. pas/surtout/rien | n'effacez .. pas/rien | ne les/le/la supprimez | conservez | conserver | conserve* | garder | gardez | preuve* | sans .. supprimer/effacer | rester telle | reste telle | tribunal | instance | jugement | litige | proces
      surtout pas | plainte | contentieux | en justice | avocat | prud'hommes
    `,
    move: `je change de | je change .. auto-ecole/assureur/employeur/operateur/opticien/application/hebergeur/agence/etablissement | puissent/puisse .. integrer/lire/importer/reprendre/exploiter | une autre montre | autre auto-ecole | l'autre appli/application/service/plateforme/outil/cote/site | plateforme concurrente | appli/application concurrente | chargerai/charger/rechargerai/recharger .. dans | je delaisse | je m'en vais chez/sur | je vous quitte pour | je bascule sur/chez/vers | je file chez | je demenage chez/vers | repartir avec | partir avec | au profit de | appli de mon/ma | chez @me ailleurs | j'ai trouve mieux | je passe a/sur/au | nouveau coach | nouvelle box | autre ecole | autre club | autre hebergeur | prochain fournisseur | autre fournisseur | nouveau prestataire | mon nouveau | passe chez | je passe chez | je pars chez | je vais chez | concurrent | departs vers | depart vers | je quitte | changement de banque | changer de | migration | importer | reprendre chez | 
      ma nouvelle | mon nouveau | mon nouvel
      autre/nouveau/nouvel/nouvelle/futur .. fournisseur/prestataire/operateur/service/application/appli/logiciel/banque/assureur/salle/plateforme/employeur/outil/medecin/cabinet/organisme/societe/ecole
      nouveau site | ressaisir | resaisir | retaper | un autre crm/logiciel/outil | change de fournisseur/prestataire/banque/application/logiciel | changer de | concurrent* | importer | migrer | migration | transferer | passe chez | ailleurs | je pars chez
    `,
    marketing: adverts,
    data:
      'traitement | traitements | donnees | informations | profil* | rgpd | dpo | personnel* | compte | comptes | conversation | conversations | enregistrement* | coordonnees | fichier* | base | photo* | adresse | numero | nom | interet legitime | navigation | annuaire | publication | dossier | fiche | ' +
      adverts,
    law: 'rgpd | informatique et libertes | protection des donnees | article 15',
    trade:
      'nos coordonnees bancaires | notre numero de compte | cher client | chers clients | notre fiche fournisseur | notre siege social | chers partenaires | cher partenaire | cher client | chers clients | cher fournisseur | nos bureaux | notre societe | notre entreprise demenage',
    business:
      'page d accueil | votre brochure | votre affiche | bug | panne | telecharger | envoyer de photos | plante | depuis la mise a jour | facture* | commande | livraison | colis | banniere | navigateur | ecran | site | mot de passe | connexion | tva | bouton | lien | remboursement | compteur',
    deceased: `@kin .. est parti/partie a/en/le/cet/cette/il | tout ce qui nous/me reste de lui/elle/notre/mon | decede* | nous a/ont quitte/quittes/quittee/quittees | s'est eteint* | s'est eteinte | est parti/partie en/le/cet/cette/brutalement/subitement | n'est plus de ce monde | vient de mourir | venons de perdre | viens de perdre | j'ai perdu mon/ma | avons perdu notre/nos | emporte par | emportee par | feue | nos condoleances | obseques de | enterre* | suicide* | est mort | est morte | est decede* | a perdu la vie | seule heritiere | seul heritier | acte de notoriete | succession | veuve | veuf | defunt* | 
      decede* | deces de | est mort* | feu mon | feue ma | heritier* | heritiere* | succession | executeur testamentaire | executrice testamentaire | acte de notoriete | acte de deces | certificat de deces | veuve | veuf | defunt* | disparu* | ayant droit | ayants droit
    `,
    ownDeath: `lorsque/quand je serai parti/partie | une fois que je serai parti/partie/mort/morte | une fois parti/partie/mort/morte | quand je m'en irai | lorsque je ne serai plus | lorsque je serai mort* | lorsque je mourrai | le jour ou je partirai | le jour ou je ne | le jour de ma mort | au moment de ma mort | mes heritiers | apres ma disparition | si je venais a mourir/deceder/disparaitre | si je viens a mourir/deceder/disparaitre | le jour ou je mourrai | quand je mourrai | quand je ne serai plus | apres ma mort | a ma mort | si je meurs | quand je serai mort* | quand je serai plus la | quand je disparaitrai | s'il m'arrive quelque chose | s'eteindre avec moi | apres moi | quand je partirai | au jour de mon deces | si je decede | apres mon deces | a mon deces | 
      le jour venu | mon deces | ma mort | apres ma mort | apres mon deces | a mon deces | quand je serai mort* | ne serai plus la | ne suis plus la | ma disparition | je decede | je meurs | de mon vivant | mes volontes | directives particulieres/generales/anticipees
      il m'arrive quelque chose
    `,
  },
  rights: [
    // Art. 15
    {
      right: 'access',
      says: `
        droit d'acces | demande d'acces | droit d'obtenir .. copie | acceder a mes/ses .. @data/dossier | acces a mes/ses/l'ensemble/toutes/ces .. @data | acces a mon dossier | acces aux donnees/informations | acces a mes/l'integralite
        communication de mes/l'ensemble/l'integralite/mon/ses | communication de mon dossier
      `,
      unless: 'batiment | badge* | site | locaux | mot de passe | portail | connexion | parking | chantier',
    },
    {
      right: 'access',
      pointsBack: true,
      says: `
        mettre .. a ma disposition | mettre .. disposition | reecouter | ecouter | consulter | visionner | voir celles/ce/les/mon/ma/mes | prendre connaissance | voir | lire | visualiser | apercu | recapitulatif | liste de | detail de | releve de | extrait | impression | prendre connaissance | avoir connaissance | acceder | avoir acces | communication | communiquer | m'en donner
        duplicata | etat complet | copie complete/integrale | recevoir communication | retranscription | export complet
      `,
      of: `${whatYouHave} | ${records}`,
      unless: 'facture | contrat de travail | cnil',
    },
    {
      right: 'access',
      says: `
        copie | copies | renvoyer | envoyer | envoyez | menvoyer | transmettre | transmettez | fournir | fournissez | donner | donnez | recevoir | obtenir | remettre | adresser | faire parvenir | avoir | transmettiez | envoyiez
      `,
      of: whatYouHave,
      unless: 'facture',
    },
    {
      right: 'access',
      says: `
        copie | copies | envoyer | envoyez | menvoyer | transmettre | transmettez | fournir | fournissez | recevoir | obtenir | remettre | adresser | faire parvenir | envoyiez | renvoyer | recuperer
      `,
      of: records,
      yieldsTo: ['portability'],
      unless: "signer | facture* | piece d'identite | carte d'identite | passeport | justificatif",
    },
    {
      right: 'access',
      says: 'voudrais | souhaite | veux | aimerais | demande | obtenir | recevoir',
      of: "les notes/dossiers/enregistrements/courriers/resultats/rapports/comptes/mails | le dossier/rapport/enregistrement | l'enregistrement",
      where: ['law'],
      yieldsTo: ['portability', 'erasure'],
    },
    {
      right: 'access',
      says: `
        savoir | m'indiquer | connaitre | dites-moi | dites moi | dire | indiquer | indiquez | informer | preciser | curieux | curieuse | me demande | apprendre | expliquer | decouvrir | renseigner | comprendre
      `,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        qui vous l'a/les/le .. vendu/donne/fourni | ^qu'avez-vous ... moi/sujet
        ^qu'est-ce qui ... enregistre/stocke/conserve
        avez-vous toujours/encore .. enregistrement/dossier/donnees/appel | quelles societes/entreprises | qui les a recus | s'il existe un dossier | existe .. dossier .. mon nom | quels .. rattaches a mon | quels criteres
        a quels/quelles/quel .. vous .. @my | a quels tiers/destinataires/partenaires | ^quelles/quels .. conservez-vous .. moi | quelles @data .. vous ... sur moi
        ^quelles/quels/quelle/quel .. @data ... vous ... @me | ^quelles @data .. vous | ^qu'est-ce que vous ... @about @me | ^que savez-vous | ^que savez vous | ^vous avez quoi .. moi | quelles donnees .. detenez | quelles donnees ... moi/mon/sujet
        d'ou tenez-vous | d'ou vous tenez | d'ou .. vous .. @my .. numero/adresse/mail/coordonnees/nom/email | d'ou vient/viennent/proviennent .. @my | comment .. avez-vous .. @my .. numero/adresse/mail/coordonnees/nom/email | comment .. vous .. eu/obtenu/trouve .. @my
        ou .. vous .. trouve/eu/obtenu .. @my | a qui .. @my .. vendu/transmis/communique/cede/donne | a qui .. vous .. vendu/transmis/communique/cede/donne/partage | a qui elles ont ete | qui a eu acces | qui a .. consulte | qui a pu .. voir/regarder/consulter
        l'origine de/des .. @data | la source de/des .. @data | qui vous a donne/fourni/vendu .. @my | avez-vous des @data .. @about @me | avec qui .. partage | combien de temps .. conservez .. @my/@data | qui vous a .. numero/adresse
        quoi comme info* | ce que vous avez comme info* .. moi
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: `
        si .. donnees ... me concernant | si vous .. @have ... @me/@my | si des donnees | si vous .. @have .. @data | confirmation que/de .. donnees | confirmer si/que .. donnees
      `,
    },
    // Art. 16
    {
      right: 'rectification',
      says: 'droit de rectification | demande de rectification | droit a la rectification | demande de correction | demande de modification de mes',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: 'rectif* | corrig* | correction* | redress*',
      notWhere: ['business', 'trade'],
      of: "@my .. @field | @field | ce | cela | ca | cette | ces | erreur* | faute | les deux | @my | l'erreur | mention | le tir | tout ca",
      unless: 'facture* | montant | commande | livraison | devis | heures',
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: `
        modifier | modifiez | modifie | modification | changer | changez | changement | mettre a jour | mettez a jour | mise a jour | mett* .. a jour | actualiser | remplacer | remplacez | ajouter | completer | completez | mis a jour | maj
        faire figurer | tenir compte | prendre en compte | prendre note | ajuster | reprendre
      `,
      of: "demenage* | me suis mariee/marie/pacsee/pacse/divorcee/divorce | je m'appelle | nouvelle adresse | nouveau nom/numero | est desormais | @my .. @field | l'ensemble .. fichiers | vos fichiers | votre fichier | la fiche | le dossier | les fiches | l'orthographe | votre base | vos registres | vos bases | fichiers",
      unless: 'facture* | montant | commande | livraison | mot de passe | tva',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'changer | changez | mettre a jour | mettez a jour | mise a jour | modifier | modifiez | remettre | arranger | regulariser | remedier | regler | reglez | demeler | demelez | separer | separez | remplacer | remplacez | remplacez-la | remplacez-le | clarifier | mettre au clair',
      of: 'ca | cela | ce | tout | ces | cette | les deux | le',
      where: ['error'],
      notWhere: ['business', 'trade'],
      unless: 'facture* | montant | livraison | mot de passe | badge*',
      isVague: true,
    },
    {
      right: 'rectification',
      says: `
        m'avez enregistre* | d'apres votre rapport | votre rapport .. dit | indique que je | confondu mon/mes/ma | confondu avec | m'appellent toujours | appelez toujours | ancienne adresse mail | ancienne .. adresse/@field de moi | melange* mon/mes | me confondez | dossier .. confondu
        ce soit rectifie
      `,
      standsAlone: true,
      isVague: true,
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field est/sont/etait .. faux/fausse*/errone*/inexact*/incorrect*/mal/incomplet*/perime*/obsolete* | @my .. @field .. mal orthographie*/ecrit*/saisi* | @my .. @field n'est/n'est plus/ne sont .. pas/plus | @my .. @field .. a/ont change | mal orthographie mon
        erreur dans/sur .. @my .. @field | faute .. dans/a .. @my .. @field | @my .. @field comporte .. erreur/faute | vous avez .. mauvais/mauvaise/ancien/ancienne .. @field
      `,
      standsAlone: true,
      unless: 'facture* | montant | commande',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectifier | a corriger | rectifiez | rectification | corriger | corrigez | correction',
      isVague: true,
      notWhere: ['business', 'trade'],
    },
    // Art. 17
    {
      right: 'erasure',
      says: `
        droit a l'oubli | droit a l'effacement | droit d'effacement | droit de suppression | demande d'effacement/de suppression | suppression de/du/des .. @my/@data/compte | effacement de/des .. @my/@data | suppression du compte/de compte
        suppression de mon | oubliez-moi | oubliez moi | suppression compte | suppression definitive
      `,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        supprimer | supprimez | supprime | supprimes | supprimee | supprimees | supprimiez | supprimerez | suprimer | suprimez | suppression | effacer | effacez | efface | effaces | effacee | effacees | effaciez | effacerez | effacement
        detruire | detruisez | destruction | detruits | detruites | purger | purgez | eliminer | eliminez | virez | virer | jeter | jetez | broyer | anonymiser | anonymisez | faire disparaitre | faites disparaitre | radier | degager | degagez | bazarder | balancez | virez | disparaisse | disparaitre
      `,
      of: `${myThing} | @me | @my | ${personalData} | ${whatYouHave} | tout | compte | l'integralite | l'ensemble | toutes les @thing | la fiche | le dossier | celles | celui`,
      unless:
        'sans le lire | ce message | ce mail | ce courriel | cookies | vos donnees | piece jointe | facture | ancienne adresse et | ancien numero et',
    },
    {
      right: 'erasure',
      says: 'supprimer | supprimez | suprimer | suppression | effacer | effacez | effacement | detruire | detruisez',
      where: ['data'],
      unless:
        'droits de | droits d | sans le lire | invitation | procedure | ce message | ce mail | ce courriel | cookies | facture | piece jointe | vos donnees | votre compte',
      isVague: true,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        retirer | retirez | retiriez | retrait | retire* | enlever | enlevez | sortir | sortez | oter | fermer | fermez | fermeture | cloturer | cloturez | cloture | depublier | resilier .. compte | desactiver mon
        mettre hors ligne | deindexer | dereferencer | deréférencement 
      `,
      of: `
        @my .. @thing | @thing .. @about .. @me | me .. de vos fichiers/listes/bases | de vos fichiers/bases/systemes/registres | ${personalData} | la/les/ce/cet/cette/ces photo*/page/article/video*/image*/publication*/compte | le compte | l'article
        mon nom | compte
      `,
      unless:
        "dans un autre | mon accord | mon acceptation | ma permission | liste de diffusion | liste d'envoi | listes d'appel* | liste d'appel* | listes de diffusion | listes d'envoi | newsletter | prospection | publicite* | liste de demarchage | consentement | autorisation",
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        conserver | conserviez | conservez | garder | gardiez | gardez | stocker | detenir | deteniez | figurer | apparaitre | exister | rester | restent | avoir | conservees | gardees | etre
      `,
      of: `
        @my .. donnees/infos/informations/coordonnees/adresse/numero/photo*/dossier/compte/cv | ${personalData} | dans vos fichiers/bases/systemes/registres/listes | chez vous | sur moi | un compte | de compte | vos fichiers | plus longtemps | dans votre base/systeme/fichier
      `,
      unwanted: true,
      unless: 'publicite* | prospection | pub | newsletter',
      yieldsTo: ['restriction'],
    },
    {
      right: 'erasure',
      says: `
        ne reste rien de moi | reste rien de moi | faire en sorte .. disparaisse | qu'il/qu'elle disparaisse | sortez-les | sortez .. de votre/vos systeme/fichiers/base | plus lieu d'etre | peut .. disparaitre | plus exister chez vous | rien .. sur moi | plus .. aucune trace | disparaitre de | sortir de vos fichiers | sortez-moi de vos fichiers | ne reste .. rien | plus figurer/apparaitre .. fichiers | sois/soit plus dans
        oubliez | fassiez disparaitre
      `,
    },
    // Art. 18
    {
      right: 'restriction',
      says: `
        ne touchez plus | ne touchez pas | droit a la limitation | limitation du/de/des .. traitement/traitements/@my/donnees | limiter le traitement/l'utilisation/les traitements | demande de limitation | limitez le traitement/l'usage/l'utilisation | article 18 | gel de/des/du | gel temporaire
        restreindre le traitement | restriction du traitement | limitation
      `,
      unless: 'limitation de vitesse | carte',
    },
    {
      right: 'restriction',
      says: `
        geler | gelez | gele* | bloquer | bloquez | blocage | bloque* | suspendre | suspendez | suspension | suspendu* | mettre de cote | mettez de cote | mettre sous cle | mettez sous cle | mett* .. en attente/pause/suspens | mettre en attente | isoler | isolez | verrouiller
        verrouillez | verrouillage | gel | mettre au frigo | mise en veille | neutraliser
      `,
      of: `
        tout | @my .. donnees/dossier/fiche/informations/infos/compte | donnees | traitement* | fiche | dossier | ces | cette | ce | les | le | entree | inscription | utilisation | enregistrement* | images | mention | pieces | ${personalData}
      `,
      unless:
        'carte bancaire | numero | compte bloque | acces bloque | badge* | a ete bloque* | a ete suspendu* | a ete gele* | est bloque* | bloque par | bloquee par | gardez .. combien | combien de temps',
    },
    {
      right: 'restriction',
      says: `
        utiliser | utilise* | utilisez | utilisiez | exploite* | exploiter | communique* | communiquer | transmettre | transmettiez | transmettez | montrer | montrez | montriez | transmise* | transmis | diffuse* | diffuser | consultable* | consulte* | consulter | partage* | partager | traite* | traiter | serve
        servent | servir | s'en servir | touche* | toucher | modifie* | acces | voir | publie* | divulgu* | prise en compte
      `,
      of: `
        donnees | coordonnees | fiche | dossier | ces | cette | ce | elles | elle | les | le | personne | il | en | mention | passage | tiers | images | informations | rien | photo* | enregistrement* | contre moi
      `,
      unwanted: true,
      standsAlone: true,
      pointsBack: true,
      near: ['meanwhile', 'keep'],
      unless: "je ne peux | je n'ai | je n'arrive | je ne parviens",
    },
    // Art. 20
    {
      right: 'portability',
      says: `
        portabilite | format structure | lisible par machine | lisible par une machine | puisse/peut/sait avaler/importer/lire/ingerer | une extraction de | forme lisible/ordinateur/un autre | couramment utilise | format reutilisable | format exploitable | format ouvert | lisibles par .. machine | recuperer .. donnees .. pour .. autre
        lisible par .. logiciel/application | emporter .. donnees/@my
      `,
      unless: 'telephone portable | numero de mobile | portabilite du numero | mon numero',
    },
    {
      right: 'portability',
      says: `
        csv | json | xml | gpx | excel | tableur | export | exporter | exportez | exportation | importer | reimporter | importable | format .. lire/importer/lisible | fichier .. lire/importer/lisible | reutilisable
      `,
      of: `
        @my .. @data/donnees/historique/photos/messages/comptes/releves/parcours/contacts/playlists/entrainements/saisies/notes | donnees | historique | tout | toutes | les | releves | fichier* | contacts | ce que j'ai | photos
      `,
      unless: 'cv',
    },
    {
      right: 'portability',
      says: `
        transmettre | transmettez | transferer | transferez | transfert | envoyer | envoyez | directement | communiquer | basculer | migrer | remettre | passer | confier | fournir | emporter | faire suivre | fassiez suivre | porter
      `,
      of: `
        autre/nouveau/nouvel/nouvelle/futur .. fournisseur/prestataire/operateur/service/application/appli/logiciel/banque/assureur/salle/plateforme/outil/medecin/cabinet/organisme/societe/ecole
        concurrent* | directement a/au/chez
      `,
      where: ['move'],
      unless: 'reclamation | collegue | service concerne | service competent',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | vcard', standsAlone: true, where: ['move'] },
    {
      right: 'portability',
      says: 'sortir | de votre appli/application/systeme/service | dans un autre | vers un autre',
      of: '@my .. photos/donnees/contacts/notes/messages/fichiers/listes',
      where: ['move'],
      isVague: true,
    },
    {
      right: 'portability',
      says: 'fichier | importer | sous une forme | export | recuperer',
      of: 'y | les | @my .. @data | mes .. contacts/notes | que je',
      where: ['move'],
      isVague: true,
      unless: 'dossier rh | personnel',
    },
    // Art. 21
    {
      right: 'objection',
      says: `
        m'oppose | m'y oppose | y oppose | mopposer | m'opposer | nous opposons | s'oppose | droit d'opposition | oppose a | opposition a/au/aux | j'exerce .. opposition | opposer au traitement/a ce/a l'utilisation/a la | fais opposition | opposition
        mon opposition
      `,
      standsAlone: true,
      where: ['data'],
      unless:
        'extension | travaux | permis | construction | opposition a la decision | opposition au refus | cheque | carte bancaire | opposition au paiement | permis',
    },
    {
      right: 'objection',
      says: 'arretez | arreter | arret | cessez | cesser | stop | stoppez | stopper | marre | ras le bol | assez | finissez | plus de | plus aucune | plus aucun | plus jamais | fin | basta | mettre fin | mettez fin | foutez-moi la paix',
      of: `
        ${adverts} | m'appeler | d'appeler | appels | appel | sms | mails | mail | courriels | emails | e-mails | m'ecrire | de m'envoyer | m'envoyer | me contacter | me solliciter | me demarcher | me relancer | harceler | harcelement | courriers | messages
        coups de fil | profilage | notifications | me pister | tracer | de me
      `,
      standsAlone: true,
      unless: 'mot de passe | travail | reponse | fonctionne',
    },
    {
      right: 'objection',
      says: 'arretez | arreter | cessez | cesser | stop | stoppez | cessation | ne plus | plus',
      of: `
        utiliser .. @my/donnees/mes | traiter .. @my/donnees/mes | traitement .. @my/mes/donnees | partager .. @my/mes | vendre .. @my/mes | profiler | analyser .. @my/mes | pister | revendre | exploiter .. mes | utilisation de mes/mon | suivi de mon/mes
      `,
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: "derniere fois que vous .. appelez/ecrivez/contactez/sollicitez | derniere fois .. m'appelez/m'ecrivez",
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'fichez-moi la paix | foutez-moi la paix | laissez-moi tranquille | me laisser tranquille',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'ca suffit | arretez | arreter | stop | assez | rayez | rayer | fichez-moi la paix | laissez-moi | foutez-moi la paix | cessez | il faut que ca cesse | marre | y en a marre | fin',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'retirer | retirez | enlever | enlevez | rayer | rayez | desinscri* | desabonn* | supprimer | supprimez | sortir | sortez | desinscription | desabonnement | radier | ote* | desincrire',
      of: `
        liste/listes .. diffusion/d'envoi/envoi/prospection/demarchage/publicitaire/commerciale/mailing/mails/marketing | newsletter* | mailing* | listing* | infolettre* | ${adverts} | desinscrire | desinscrivez | me desabonner | me desinscrire
        moi de la liste | me .. de la liste | la liste de vos | vos listes | votre liste
      `,
    },
    {
      right: 'objection',
      says: '^desinscri* | ^desabonn* | desinscrivez-moi | desabonnez-moi | desinscrire | desabonner',
      isVague: true,
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: `
        ne .. plus/pas/jamais/rien | plus jamais | plus aucune/aucun/de | n'envoyez plus | pas de | ni | plus recevoir | souhaite plus | veux plus | veut plus | refuse | n'utilisiez | aucune
      `,
      of: `
        ${adverts} | etre appele*/contacte*/sollicite*/demarche*/derange*/harcele* | m'appeler | m'appelez | m'ecrire | m'ecrivez | me contacter | me contactez | me solliciter | me demarcher | vos mails/courriels/sms/messages/appels/courriers | recevoir de courrier/courriers/mails/messages | lui ecrire | lui envoyer | l'appeler | lui adresser
        de vos mails | de mails | d'appels | de courriers | de sms | entendre parler de vous | contacte
      `,
      standsAlone: true,
      unless: 'mot de passe | reponse | fonctionne | consentement | client depuis',
    },
    {
      right: 'objection',
      says: 'visible* | consultable* | accessible* | lisible* | paraisse* | paraitre | publie* | publier | publiiez | apparaisse* | apparaitre | affiche* | afficher | mentionne* | figure* | figurer | diffuse* | diffuser',
      of: '@my .. anniversaire/nom/prenom/photo/visage/adresse/numero/portable/telephone/mail/donnees/age/notes/resultats/fonction/coordonnees',
      unwanted: true,
      unless: 'fichiers | base | systeme',
      yieldsTo: ['erasure', 'consent-withdrawal', 'restriction', 'rectification'],
    },
    {
      right: 'objection',
      says: "pas d'accord | en desaccord | m'en tenir a l'ecart | tenir a l'ecart | me laisser en dehors | ne veux pas de cela",
      of: 'utilisez .. @my | partagez .. @my | traitez .. @my | analysez .. @my | recherche | recherches | profil | interet legitime | vendez .. @my',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'facture | refus | decision',
    },
    {
      right: 'objection',
      says: `
        utiliser | utilisiez | utilisez | utilise* | traiter | traitiez | traitez | traite* | partager | partagiez | partage* | vendre | vendiez | vendu* | revendre | analyser | analysiez | profiler | profilage | exploiter | exploitiez | cede*
        servent | servir | exploite*
      `,
      of: '@my .. donnees/infos/informations/coordonnees/adresse/numero/mail/achats/habitudes | profil* | interet legitime | moi | ce que je | donnees',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    // Art. 22
    {
      right: 'automated-decision',
      says: `
        sans intervention humaine | intervention humaine | reexamen humain | examen humain | etre humain | vrai humain | par un humain | une personne physique | en chair et en os | personne reelle | vraie personne | un vrai | vrai conseiller | un humain | regard humain | revue humaine
        fondee exclusivement | exclusivement .. automatise* | ne pas faire l'objet | decision individuelle automatisee | une vraie | controle humain
      `,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `
        reexamin* | examin* | reetudi* | etudi* | revoi* | revoir | reconsider* | regard* | verifi* | se penche | penchent | reevalu* | evalu* | relis* | relise | lise* | lire | traite* | reprenne | reprendre | analyse | juge | decide | revue | y regarde | visionne* | se prononce | regarde | se penche
      `,
      of: "moderateur | superieur | responsable | fonctionnaire | medecin | professeur | examinateur | humain* | personne/personnes | quelqu'un | conseiller* | conseillere | employe* | collaborateur | agent | responsable | recruteur* | gestionnaire | charge",
      where: ['machine'],
      unless: 'personnes concernees | caractere personnel',
    },
    {
      right: 'automated-decision',
      unless: 'dette | impaye* | creance | exactitude',
      says: "conteste* | contester | contestation | recours | revoir | reexamen | reexaminer | revision | annuler | expliquer | explication* | reconsiderer | m'oppose",
      of: 'refus | decision* | rejet | score | notation | resultat | blocage | suspension | exclusion',
      where: ['machine'],
    },
    // Art. 7(3)
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `
        je/j/nous .. retire/retirons/revoque/revoquons/annule/reprends | retire par la presente | je reviens sur | nous revenons sur | reviens sur | et retire/retirons/revoque | reviens la-dessus | reviens dessus | est/soit retire | je retire | retrait de mon/notre consentement/accord/autorisation | autorisation .. revoquee | est revoquee | revocation de mon | j'ai retire
      `,
      of: consent,
      standsAlone: true,
      unless: 'candidature | offre | demande | pouvez retirer | a tout moment retirer | peut etre retire | prelevement',
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: 'retirer | revoquer | retrait | revocation | revenir sur | annuler | reprendre | retirons | retirez',
      of: consent,
      unless: 'candidature | demande | pouvez retirer | prelevement | a tout moment',
    },
    {
      right: 'consent-withdrawal',
      says: `
        consens/consent/consentons plus | n'y consens plus | plus mon consentement/accord/autorisation | ne donne plus mon/notre .. consentement/accord/autorisation | n'autorise plus | n'avez plus mon/ma | plus d'accord pour que | consentement .. n'est plus | ne vous autorise plus
        n'acceptons plus | n'accepte plus | plus valable
      `,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: "change d'avis | changer d'avis | me ravise | regrette | reviens en arriere | fais marche arriere",
      of: `${consent} | signe | coche | oui | accepte | formulaire | dit oui`,
      standsAlone: true,
      unless: "si je change d'avis",
    },
    // Loi 78-17, art. 84-86
    {
      right: 'post-mortem',
      says: `
        mon deces | ma mort | quand je serai mort* | je ne serai plus la | ne serai plus | ne suis plus la | ma disparition | si je decede | si je meurs | directives particulieres/generales/anticipees | post mortem | post-mortem | mes volontes
        mort numerique | apres mon deces
      `,
      standsAlone: true,
      unless: 'assurance',
    },
    // The same rights in everyday and in lawyers' words.
    {
      right: 'access',
      says: `
        me procurer | le procurer | procurer | lire ce que | faire tenir | me faire tenir | faire parvenir | me faire parvenir | prendre connaissance | connaissance de | remise | remise des | communiquer les donnees | copie | voir | lire | me remettre | remettre une copie | indiquez* | savoir | reveler | revelez | acceder | ecouter | reecouter | consulter | visionner | imprimer | communication de | obtenir | avoir | recevoir | lister | liste nominative | divulgu* | connaitre | decouvrir | m'expliquer comment
      `,
      of: `
        ce que le service | consigne | ce qui figure sous mon nom | sous mon nom | a mon nom | par qui cela | qui a recu | qui l'ont consulte | qui a consulte | qui a vu | se que vous/vs | ce ke vs/vous | ke vs gardez | donnees ke | les donnees et le mode | mode de calcul | points qui m'ont ete | integralite de son/mon/sa/ma | son dossier | comptes rendus | courriels dans lesquels | dans lesquels elle/il/je | mes trajets | mon dossier en ce compris | les notes infirmieres | du defunt | dans sa messagerie | donnees qui ont servi | informations detenues | ce que vous avez ecrit | ce que vous savez | ce que vous conservez
      `,
      yieldsTo: ['portability'],
      unless: 'mot de passe | rendez-vous | facture',
    },
    {
      right: 'access',
      says: `
        comment avez-vous eu | comment vous avez eu | d'ou sortez-vous | d'ou vous sortez | d'ou tenez-vous | d'ou vous vient | d'ou vient | qui vous a donne | qui vous a refile | ou avez-vous trouve | ou vous avez trouve | ou avez-vous eu | vous savez quoi sur | vous avez quoi | vs avez quoi | vs avez koi | vous gardez quoi | c quoi les | c koi | a qui avez-vous | a qui vous avez | avec qui avez-vous | qui a eu acces | qui a regarde | qui a fouille | qui d'autre a
      `,
      of: '@my | @me | les donnees | infos | transmis | donne | vendu | partage | exactement',
      standsAlone: true,
      unless: 'mot de passe | colis',
    },
    {
      right: 'rectification',
      says: `
        retabli* | remett* | modifi* | a modifier | amend* | amende | corrig* | rectifi* | actualis* | chang* | ajout* | complet* | mettre | mettez | mise a jour | remplac* | inscrire | inscrivez | noter | notez | rajout* | separ* | dissoci* | arrang* | repar* | soit rectifie | reprend*
      `,
      of: `
        vraies valeurs | dans mon dossier | le texte | notice | l'incident | medecin traitant | la fiche | le nom | prenom | adresse | dossier | valeurs | orthographe | accent | date de naissance | solde | mention | groupe sanguin | situation | coordonnees | ca | cela | le | la | les
      `,
      where: ['error'],
      notWhere: ['trade', 'business'],
      unless:
        'supprim* | effac* | facture | mot de passe | rendez-vous | colis | commande | prendre en compte son deces',
      yieldsTo: ['erasure', 'automated-decision', 'post-mortem', 'restriction', 'objection', 'portability', 'access'],
      isVague: true,
    },
    {
      right: 'rectification',
      yieldsTo: ['automated-decision'],
      says: 'retablissez | a modifier | doit etre modifie* | soit amende | soit rectifie* | soit corrige* | soient corrigees | soient rectifiees | remettez les bonnes | mettez le bon | mettez la bonne',
      where: ['error'],
      notWhere: ['trade', 'business'],
      standsAlone: true,
    },
    {
      right: 'erasure',
      says: `
        faire disparaitre | disparaitre | disparaisse* | aneanti* | detruire | destruction | enlever | les enlever | virer | virez | degager | degagez | jeter | poubelle | a la poubelle | anonymis* | flout* | masqu* | nettoy* | vider | purger | dereferenc* | desindex* | broyer | passer au broyeur | faire table rase | table rase | retirer | effacer | eliminer | eliminez | debarrass* | oublier | oubliez | ecraser | raturer | couper | decrocher | sortir de vos
      `,
      of: `
        @my | @me | ${myThing} | mon nom | cliches | l'integralite | ce qui subsiste* | tout | toutes | la boite | boite | books | archives | page | reste de ce que | journaux de connexion | tout ca
      `,
      pointsBack: true,
      unless:
        "ce mail | ce message | cookies | facture | liste* d'envoi | listes d'envoi | liste de diffusion | newsletter | sans le detruire | sans detruire | mot de passe | amende | proces-verbal | consentement | mon accord",
      yieldsTo: ['objection', 'restriction', 'consent-withdrawal'],
    },
    {
      right: 'restriction',
      says: 'suspendez-en | suspendre | suspendez | suspension | geler | gelez | bloquer | bloquez | mettre sous cle | sous scelles | mettre de cote | en quarantaine | verrouill* | figer | figez | mise sous sequestre | conserver sans',
      of: "diffusion | usage | utilisation | l'utilisation | profil de risque | donnees | dossier | fiche | enregistrement* | images | traitement | notice | signalement",
      near: ['meanwhile', 'keep'],
      standsAlone: true,
      unless: 'mon compte a ete | compte chauffeur | compte a ete desactive | carte | commande',
    },
    {
      right: 'restriction',
      says: 'ne .. supprimez/effacez/detruisez/jetez pas | ne pas .. supprimer/effacer/detruire/jeter | sans .. supprimer/effacer/detruire | surtout pas .. effacer/supprimer | pas effacer | pas supprimer',
      of: "preuve* | plainte | tribunal | avocat | prud'hommes | assurance | sinistre | police | litige | proces | justice | jusqu | temps | recours",
      standsAlone: true,
      unless: 'newsletter',
    },
    {
      right: 'portability',
      says: "sous l'une de ces deux formes | csv ou | ou csv | mbox | vcard | ofx | fichier structure | format structure | fichier exploitable | format exploitable | transferer directement | transferez directement | transmettre directement | recuperer mes | recuperer toutes mes | recuperer tout | export de | dans un format | dans un fichier",
      of: "@my .. donnees/operations/courriels/contacts/photos/historique/fichiers/entrainements/recettes | operations | courriels | carnet d'adresses | historique | tout | les | contacts | donnees | photos | playlists",
      where: ['move'],
      unless: 'reclamation',
    },
    {
      right: 'objection',
      says: "je refuse que | refuse que | je m'y refuse | mets le hola | m'exclure | excluez-moi | m'exclure de | ne plus rien m'envoyer | plus rien m'envoyer | rayer mon nom | rayez mon nom | rayez-moi | plus un seul | plus aucun | laissez-moi tranquille | fichez-moi la paix | foutez-moi la paix | je ne suis pas d'accord | pas d'accord | je conteste cet usage | lachez-moi | oubliez-moi pour | laissez-moi en dehors | en dehors de | m'en exclure",
      of: `${adverts} | envoi commercial | envois | envoi | message | messages | de ce genre | listes | figure | y figure | dossier y | entrepot | recherche | profilage | analyse | pistage | statistiques | usage | exploitation | ciblage | interet legitime | a cela aussi | demarchage | tranquille | paix`,
      standsAlone: true,
      where: ['data', 'marketing'],
      yieldsTo: ['consent-withdrawal', 'automated-decision', 'restriction'],
      unless: 'facture | banque | licenciement | refus de | decision | banque | rembours* | colis | amende',
    },
    {
      right: 'automated-decision',
      says: "etres humains | un humain | par des humains | vos gestionnaires | l'intervention d'une personne | intervention d'une personne | faire reexaminer | reexaminer | examen de mon dossier | faire valoir mon point | mon point de vue | quelqu'un examine | quelqu'un regarde | quelqu'un relise | etre ecoute* | ecoutee | un conseiller en chair | chair et en os | relu par | relue par | revu par",
      where: ['machine'],
      standsAlone: true,
      unless: 'vos clients',
    },
    {
      right: 'consent-withdrawal',
      says: "revenir sur | reviens sur | je reviens sur | vous ne l'avez plus | vous n'avez plus | n'est plus valable | ne vaut plus | ne tient plus | changer d'avis | change d'avis | ai change d'avis | apres reflexion | je me retracte | retracte | je ne consens plus | ne consens plus | je n'autorise plus | ne donne plus | retire | annule | revoque | je reprends | caduque",
      of: `${consent} | signe la feuille | la feuille | cet accord | mon oui | dit oui | oui`,
      standsAlone: true,
      pointsBack: true,
      unless: 'demande | candidature | prelevement | mandat sepa | commande | votre consentement',
    },
    {
      right: 'post-mortem',
      says: "lorsque/quand je serai parti/partie | le jour ou je partirai | le jour de ma mort | au moment de ma mort | si je venais a mourir/deceder/disparaitre | si je viens a mourir/deceder/disparaitre | lorsque je mourrai | lorsque je ne serai plus | apres ma disparition | apres mon depart definitif | quand je m en irai | une fois mort/morte | le jour ou je mourrai | quand je mourrai | quand je ne serai plus | apres ma mort | a ma mort | quand je serai mort* | s'eteindre avec moi | apres mon deces | a mon deces | quand je disparaitrai | directives anticipees numeriques | si je meurs",
      standsAlone: true,
      unless: 'assurance | obseques | vacances | conges | entreprise | societe',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `toujours a mon ancienne | encore a mon ancienne | toujours a mon ancien | encore mon ancien | toujours mon ancien | toujours mon ancienne | encore sous mon nom de jeune fille | toujours sous mon ancien | toujours sous mon nom | fausse de | m'indique comme | m'avez enregistre comme | suis inscrit* comme | suis fiche* comme | figure comme | je figure encore | j'habite desormais | j'habite maintenant | nous habitons desormais | j'ai demenage | continuez a m'appeler | continuez de m'appeler`,
      standsAlone: true,
      unless: 'colis | facture | livraison | commande',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      unless: 'dette | impaye* | creance | exactitude',
      says: "conteste | contestons | contester | m'oppose | n'accepte pas | refuse | pas d'accord | desaccord",
      of: 'algorithme* | ordinateur | automati* | automatise* | machine | logiciel | robot | systeme | modele | programme | score',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `n'effacez .. pas | n'effacez surtout pas | ne supprimez .. pas | ne supprimez surtout pas | ne detruisez .. pas | ne jetez .. pas | ne les .. supprimez/effacez/detruisez pas | ne pas .. supprimer/effacer/detruire | n'effacez rien | ne touchez pas`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: "plus d'accord | ne suis plus d'accord | n'accepte plus | n'autorise plus | ne veux plus | ne souhaite plus | ne le souhaite plus | ne permets plus | je reviens dessus | j'ai change d'avis | c'est plus ok | plus ok",
      of: "accepte | j'avais accepte | j'ai accepte | autorise | d'accord | dit oui | consenti | signe | coche | permis | donnee pour | autorisation",
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'etre oublie* | etre oubliee | plus rien de moi | ne reste plus rien | ne reste rien | rien de moi | debarrassez-moi | plus mon cv | ne gardiez plus',
      unless: 'pas ete oublie* | oubliez les | oubliez ca',
    },
    {
      right: 'objection',
      says: 'retiree | retire | retiree de | retire de | etre retire* | enlevee de | rayee de | plus etre appele* | ne plus etre',
      of: `liste | listes | fichier | appels | ${adverts}`,
      unless: "liste d'attente",
    },
    {
      right: 'access',
      says: `que me soit transmis* | que me soient transmis* | me soit communique* | me soient communique* | me soit remis* | me soit adresse* | qu'on m'envoie | qu'on me donne | qu'on me dise`,
      of: `${whatYouHave} | ${records} | mes donnees | toutes les donnees`,
      yieldsTo: ['portability'],
      unless: 'facture | newsletter*',
    },
    {
      right: 'restriction',
      says: `n'effacez .. pas | n'effacez surtout pas | ne supprimez .. pas | ne supprimez surtout pas | ne detruisez .. pas | ne detruisez surtout pas`,
      of: `preuve* | tribunal | avocat* | police | plainte | assurance | proces | juge | prud’hommes`,
      standsAlone: true,
      unless: 'newsletter',
    },
    {
      right: 'access',
      says: "quels tiers | quels autres | a quels tiers | quelles autres societes | qui d'autre",
      of: 'recu | ont eu | ont | partage | transmis | vendu | communique',
      standsAlone: true,
      where: ['data'],
    },
    // The families: every ordinary verb with every ordinary object.
    {
      right: 'erasure',
      pointsBack: true,
      says: removal,
      of: `${mine} | les/ces/cette/ce commentaires/commentaire/remarques/remarque/observations/appreciations/notes/avis/propos | me/m/nous .. de votre/vos .. base/bases/fichier/fichiers/systeme/systemes/site/logiciel/annuaire/registre/registres/serveurs | moi de votre/vos | ma personne | mon existence | tout ce qui .. @me`,
      unless:
        "liste* | newsletter* | infolettre* | consentement | autorisation | accord | prelevement | facture* | panier | amende | mot de passe | colis | commande* | ce mail | ce message | cookies | vos donnees | ancienne adresse | ancien numero | l'argent | carte bloquee | penalite* | frais | mention | inexact* | errone* | ma plainte | ma candidature | ma demande | sans .. supprimer/effacer/detruire | demarchage | prospection | publicitaire*",
      notWhere: ['ownDeath', 'business'],
      yieldsTo: ['objection', 'restriction', 'consent-withdrawal', 'rectification', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: `etre/sois/soit/soyons .. efface*/supprime*/retire*/enleve*/oublie*/detruit*/raye* | me/m/nous .. sortir/effacer/supprimer/virer/oublier/enlever/retirer/rayer/radier | sortez-nous | effacez-moi/effacez-nous | retirez-moi/retirez-nous | supprimez-moi/supprimez-nous | virez-moi | enlevez-moi/enlevez-nous`,
      of: `base | bases | base de donnees | fichier | fichiers | systeme | systemes | site | logiciel | annuaire | registre | registres | serveurs | archives | ordinateur | ordinateurs | application | appli | trombinoscope | insta | facebook`,
      unless: 'liste* | newsletter* | pub | pubs | prospection | demarchage | publicite* | commercial*',
    },
    {
      right: 'erasure',
      says: 'conserv* | gard* | stock* | detenir | deteniez | detenez | archiv* | subsist* | demeur* | traine | trainent | reste | restent',
      of: `aucune/aucun/la/une/nulle .. trace/traces/copie/copies/double | ${mine} | rien .. sur moi/a mon nom/me concernant`,
      unwanted: true,
      unless: "publicite* | prospection | pub | newsletter* | pouvez .. plus | ne sais pas | n'ai pas | colis | place",
      notWhere: ['business'],
      yieldsTo: ['restriction', 'rectification', 'consent-withdrawal'],
    },
    {
      right: 'access',
      pointsBack: true,
      says: 'avoir | voir | revoir | entendre | ecouter | recuperer | visionner | obtenir | recevoir | copie | copies | envoyer | envoyez | transmettre | fournir | remettre | acceder | extraire | mettre a disposition | consulter | sauvegarde',
      of: footage,
      yieldsTo: ['portability', 'erasure', 'restriction'],
      unless: 'supprim* | effac* | detrui* | facture*',
    },
    {
      right: 'access',
      says: 'liste | identite | noms | nom | coordonnees',
      of: othersWhoHaveIt,
      where: ['data'],
      unless: `liste de diffusion | listes de diffusion | liste d'envoi | liste de prospection | listes de prospection | vos listes | votre liste | prospection | publicite* | demarchage | newsletter* | desinscri* | retirez | retirer | enlev* | supprim* | rayez | rayer | rectifi* | corrig* | change* | modifi* | vendre | cess* | arret*`,
      yieldsTo: ['objection', 'rectification', 'erasure'],
    },
    {
      right: 'access',
      says: `
        quelles/quels/quelle/quel .. @data/@record/@thing ... recueilli*/detenu*/detient/detiennent/collecte*/conserve*/utilise*/enregistre*/possede*/garde*/stocke*/consigne*/obtenu*/transmis*/partage* ... moi/mon/ma/mes/propos/sujet/compte/egard/endroit/concernant
        a quoi .. servent/sert .. @my | pourquoi .. avez-vous/detenez-vous/conservez-vous/gardez-vous/possedez-vous .. @my | pourquoi vous avez .. @my | d'ou elles viennent/proviennent | d'ou ca vient | d'ou sort/vient .. @my | par quel/quelle .. moyen/biais/canal/source/voie .. @my | par qui .. eu/obtenu .. @my
        combien de temps .. garder/conserver/gardez/conservez/gardees/conservees .. @my | combien de temps .. @my .. conserve*/garde* | qui .. regarde/consulte/ouvert/lu/vu/fouille .. @my .. dossier/fiche/compte/donnees/messages/mails | qui .. eu acces .. @my | qui a acces a .. @my | qui peut .. voir/lire/consulter/acceder ... mes/mon/ma
        avez-vous .. fichier/fiche/dossier/quelque chose/donnees/infos .. moi/nom/sujet/concernant | est-ce que vous .. avez/gardez/conservez .. encore/toujours/quelque ... moi/nom/sujet/mes/ma/mon | vous avez .. encore/toujours quelque chose sur moi
        a quels .. fins/titre .. @my | sur quelle base .. @my .. donnees | si mon nom .. est/figure/apparait/se trouve | si je suis .. fiche*/repertorie*/inscrit*/liste*
      `,
      standsAlone: true,
      unless:
        'toujours pas | facture* | colis | commande* | mot de passe | panier | candidature | bien recu | rectifi* | corrig*',
    },
    {
      right: 'access',
      says: 'exemplaire | photocopie* | duplicata | copie | copies | parvenir | communication | lecture | consulter | transmettre | remettre | remettiez | remettez | obtenir | recevoir | envoyer | envoyez | envoie | fournir | fournissez | imprimer | filez | donnez | passez',
      of: `compte rendu/comptes rendus/comptes-rendus/compte-rendu .. mon/ma/mes/moi | proces-verbal .. mon/ma/mes | notes .. prises/redigees ... moi/sujet/mon/ma/mes | fichier/fiche/dossier a mon nom | qui parlent de moi | qui me mentionnent | ou on parle de moi | @data .. enregistres/enregistrees/rattachees/associees/liees .. ma/mon/mes/moi | mon dossier | tout mon dossier | dossier complet`,
      yieldsTo: ['portability', 'erasure', 'rectification'],
      pointsBack: true,
      unless: 'facture* | mot de passe | supprim* | effac* | piece d identite',
    },
    {
      right: 'rectification',
      says: `
        @my .. @field n'est pas/plus | @my .. @field ne sont pas/plus | @my .. @field .. a/ont change | @my .. @field c'est plus/pas | @my .. @field .. pas .. jour/bonne/bon/bons/bonnes/correct*/exact*/juste/complet* | m'appelez .. monsieur/madame | m'ecrivez .. monsieur/madame | adressez .. monsieur/madame | adresses a monsieur/madame
        @field/mention/nom/adresse/date qui figure/apparait .. est/sont .. faux/fausse*/errone*/inexact*/perime*/ancien/ancienne | inverse mon/mes/ma | interverti mon/mes/ma | ecorche mon nom | @my .. @field .. ecorche* | il y a .. erreur/faute .. dans/sur/a .. mon/ma/mes | une erreur s'est glissee dans mon/ma/mes
        figure/inscrit/note/enregistre/fiche/marque .. comme .. alors que je | l'ancienne adresse .. mettre/nouvelle | ancien numero .. nouveau
      `,
      standsAlone: true,
      isVague: true,
      unless:
        "facture* | montant | commande* | colis | mot de passe | livraison | rembours* | panier | n'est pas a vendre | n'est pas une marchandise | supprim* | effac* | retir* | virer",
      notWhere: ['trade', 'business'],
      yieldsTo: ['erasure', 'objection', 'automated-decision', 'restriction', 'consent-withdrawal', 'post-mortem'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: 'rectif* | corrig* | changer | changez | change | changiez | modifi* | actualis* | remplac* | mettre/mettez/mettiez/remettre/remettez .. a jour/ordre | mise a jour | remett* | retabl* | arrang* | repar* | tenir compte | tienne compte | mettez | ajout* | complet* | precis* | reprenez | not* desormais | prendre en compte',
      of: '@my .. @field | nouvelle/nouveau/bonne/bon .. @field | mauvaise/mauvais/ancienne/ancien .. @field | dans vos/votre fichiers/fichier/base/registres/systeme/dossier',
      where: ['error'],
      notWhere: ['trade', 'business'],
      unless:
        'facture* | montant | commande* | mot de passe | livraison | rendez-vous | colis | code .. secret | comment faire pour | comment changer | comment modifier | personne habilitee | conclusion | en sommeil',
      yieldsTo: ['erasure', 'objection', 'automated-decision', 'consent-withdrawal', 'post-mortem'],
    },
    {
      right: 'restriction',
      pointsBack: true,
      says: `
        que personne .. touche/ouvre/lise/consulte/utilise/regarde/voie/exploite/accede/modifie/diffuse | que personne ne/n? y/l/la/le/les/s'en? touche/ouvre/lise/consulte/utilise/regarde/voie/exploite/accede/modifie/diffuse/serve/voit | que personne ne puisse/doit | interdi* .. acces/utilisation/usage/consultation | que plus personne .. touche/ouvre/lise/consulte/utilise/acces | ne faire aucun usage | ne faites aucun usage | ne faites plus rien avec/de | n'en faites plus/rien | sans .. utiliser/exploiter/diffuser/traiter/consulter/servir/transmettre/toucher/modifier/communiquer
        en stand-by | en standby | en veilleuse | en sommeil | au frigo | au congelateur | sous le coude | entre parentheses | sous cloche | sous cle | en quarantaine | en pause | en suspens | en attente
      `,
      of: `${mine} | donnees | fiche | dossier | les | la | le | y | ca | cette | ces | ce | en | images | enregistrement* | evaluation | mention`,
      near: ['meanwhile', 'keep'],
      unless: 'mon compte a ete | a ete bloque* | a ete suspendu* | a ete desactive* | appel en attente | commande*',
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: 'cess* | arret* | suspend* | suspension | interromp* | stopp* | gel* | bloqu* | fig* | neutralis* | verrouill*',
      of: 'communiquer .. cette/ces/mes/mon/ma | utiliser .. cette/ces/mes/mon/ma | utilisation de mes/ces/mon | traiter mes/ces | traitement de mes/ces | diffuser .. cette/ces/mes | transmettre .. cette/ces/mes | exploitation de mes/ces | @my .. @record | @my .. @thing | cette note | cette fiche | cette mention',
      near: ['meanwhile'],
      unless:
        'a ete bloque* | a ete suspendu* | a ete gele* | est bloque* | bloque par | commande* | carte | prelevement* | abonnement | appels | sms | pubs',
    },
    {
      right: 'portability',
      pointsBack: true,
      says: 'envoy* | transf* | transmet* | recuper* | export* | emport* | migr* | bascul* | recevoir | obtenir | telecharg* | avoir | fourn* | filez | donnez | embarquer | emmener | extraire | extraction | faire passer | faites passer | reprendre',
      of: 'fichier json/csv/xml/excel/gpx/tcx | en json/csv/xml/gpx/tcx/ical/vcard/opml/mbox | format json/csv/xml/gpx/tcx/ical/standard/ouvert/universel | dans un format .. lire/lisible/importer/exploitable/reprendre/reutilisable/compatible | dans un fichier .. lire/lisible/importer/exploitable/avaler | vers .. autre/nouveau/nouvelle/nouvel/concurrent | directement a/au/chez/vers',
      where: ['move'],
      unless: 'facture* | reclamation | cv | mot de passe | colis | argent | virement | paie | numero de telephone',
    },
    {
      right: 'objection',
      says: 'arret* | cess* | stop | stopp* | finiss* | halte | evit* | abstenez-vous | abstenir | assez | marre | basta | ras le bol | ca suffit',
      pointsBack: true,
      of: `${contact} | un appel | des appels | les appels | ces appels | ces mails | ces sms | ces courriers | ce courrier | catalogue* | prospectus | vos appels | vos mails | vos sms | vos courriers | vos messages | vos relances | vos sollicitations | vos pubs | vos promos | de me vendre | demarchage | appels commerciaux`,
      standsAlone: true,
      unless: 'facture* | travail | fonctionne | reponse a ma demande',
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: `
        ^ne m'envoyez plus | ^ne nous envoyez plus | ^n'envoyez plus rien | ^ne m'ecrivez plus | ^ne nous ecrivez plus | ^ne m'appelez plus | ^ne nous appelez plus | ^ne me contactez plus | ^ne nous contactez plus | ^ne me sollicitez plus | ^ne me telephonez plus | ^ne me demarchez plus | ^ne me derangez plus | ^ne m'importunez plus | ^ne me relancez plus | n'appelez plus | m'envoyez plus rien/jamais/aucun/aucune/de/vos | m'appelez/m'ecrivez plus jamais | plus rien m'envoyer | plus rien recevoir | plus rien .. recevoir | plus aucun courrier/mail/message/appel/sms/envoi | plus aucune publicite/sollicitation/offre/prospection/pub/promo/relance | plus un seul mail/appel/courrier/sms/message
        lachez-moi avec/la | lachez-nous | foutez/fichez-moi la paix avec | foutez moi la paix | fichez moi la paix | lachez moi | oubliez mon numero | perdez mon numero | effacez-moi de vos listes | rayez-moi de vos | otez-moi de vos listes | enlevez-moi de vos listes | sortez-moi de vos listes | desinscription immediate | desabonnement immediat | plus etre demarche*/sollicite*/contacte*/appele*/relance*/derange*/importune*/cible*
      `,
      standsAlone: true,
      unless: 'factures | facture | mot de passe | vous ne m | releves | bulletin* | par courrier | par la poste',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      pointsBack: true,
      says: `refuse | refusons | m'oppose | nous opposons | n'accepte pas | n'acceptons pas | ne veux pas | veux pas | ne veux plus | voulons pas | ne souhaite pas | ne souhaitons pas | pas question | hors de question | n'entends pas | m'en exclure | m'exclure | nous exclure | excluez | exclu* | contre`,
      of: `@my .. @data/@thing/@record .. servent/serve/soient/soit/alimentent/alimente/entre/entrent/figure/figurent/paraisse/utilise*/exploite*/analyse*/transmis*/partage*/vendu*/publie* | entrainer .. ia/intelligence/algorithme/modele/modeles | entrainement de/d .. ia/intelligence/modele/modeles | profilage | pub/publicite ciblee/personnalisee | mon parcours .. etude | cette etude | ces etudes | vos etudes | vos statistiques | me profiler | mes habitudes | soit suivi | soit analyse`,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'automated-decision', 'erasure'],
      unless: 'conservi* | gardi* | supprim* | effac* | decision | facture*',
    },
    {
      right: 'objection',
      says: `ne/n/plus .. transmett*/partag*/vend*/communiqu*/cede*/revend*/fourn*/donn*/louer/louez/echange*`,
      of: '@my .. adresse/coordonnees/numero/donnees/mail/email/nom/infos/informations | partenaires | annonceurs | a des tiers | a des fins commerciales',
      where: ['marketing', 'data'],
      unless: "n'ai | je ne | j'ai | consentement | autorisation | nous ne | vous n'avez",
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure', 'access'],
    },
    {
      right: 'automated-decision',
      pointsBack: true,
      says: 'reprenne | reprendre | reprenez | relire | relis* | relu | relue | regard* | reexam* | examin* | reetud* | etudi* | verifi* | traite* | decid* | tranch* | statu* | evalu* | revoi* | revoir | revu | juge* | lise | lis* | expliq* | parler a | parler avec | entretien avec | exposer | rappel* | contact* | faire valoir | repass*',
      of: 'un humain | une humaine | un etre humain | humain* | un vrai | une vraie | quelqu un de reel | quelqu un de chair | quelqu un de chez vous | qq1 | quelqu un | un prof | professeur | enseignant | jury | recruteur* | recruteuse | drh | analyste | conseiller* | conseillere | banquier | gestionnaire | employe* | agent | responsable | directeur | directrice | medecin | correcteur | expert | moderateur | charge de clientele | juriste | une personne | un salarie | un etre | un collegue a vous | pas une machine | pas un robot | pas un algorithme | pas un ordinateur',
      where: ['machine'],
      unless: 'personnes concernees | caractere personnel | @people nous demande | quel responsable',
    },
    {
      right: 'automated-decision',
      says: 'conteste* | contester | contestation | revoir | revision | annul* | reconsid* | revis* | reexam*',
      of: 'ce refus | ce rejet | cette decision | ce score | cette note | ce calcul | ce blocage | cette exclusion | cette suspension | mon exclusion | ma suspension | ma desactivation | mon refus | le tarif | ce tarif | la prime | le resultat | ce resultat | cette notation | ce classement | elimination',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `
        maintenant c'est non | desormais c'est non | aujourd'hui c'est non | c'est non desormais | c'est termine | c'est fini | n'a plus cours | n'est plus d'actualite | n'a plus de valeur | n'est plus valide | a vecu | ne tient plus | annulez | annuler | annulation | revoqu* | reprends | je retire | retirons | est retire* | soit retire* | decoche* | je decoche | resili* | denonce | plus que vous vous en serviez | plus que vous en fassiez | plus que vous les utilisiez | plus que vous l'utilisiez | plus que vous utilisiez | plus donner suite | mettre fin | met fin | mets fin | mettons fin | retract*
      `,
      of: `${consent} | dit oui | mon oui | avais signe | ai signe | signe une feuille | signe la feuille | la feuille | le papier | decharge | donne mon ok | j'etais d'accord | j'etais ok`,
      unless:
        'demande | candidature | prelevement | mandat sepa | commande* | votre consentement | contrat | abonnement | accord de paiement | accord amiable',
      standsAlone: true,
    },
    // Said in other ways: what becomes of it, on what it rests, what is not wanted.
    {
      right: 'access',
      says: `
        vous faites quoi de/avec/d @my | que faites-vous de/avec/d @my | qu'est-ce que vous faites/fabriquez de/avec @my | vous en faites quoi | qu'en faites-vous | que deviennent @my | que devient @my | a quoi ca sert .. @my | a quoi vous sert/servent @my | @my .. c'est stocke ou | ou sont stockes/stockees/conserves/conservees .. @my | ou vont @my | qui voit @my | qui recoit @my | qui lit @my
        ou etes-vous .. peche/pecher/cherche/chercher/trouve/trouver | ou avez-vous .. peche/deniche/ramasse/recupere | ou vous avez .. peche/deniche/ramasse/recupere/eu/chope | qui vous a .. file/refile/balance/communique/transmis/cede/donne | qui lui/leur a .. donne/communique/transmis/refile | comment .. connait/connaissez/sait/savez/se fait-il .. @my
        quels elements .. avez-vous/ont/avez | quelles infos .. avez-vous/ont/avez/disposez | quels renseignements .. avez-vous/ont/avez/disposez | quelles donnees .. avez-vous/disposez/ont | de quelles informations disposez
      `,
      standsAlone: true,
      unless: 'facture* | colis | commande* | rendez-vous | devis | a vos salaries | a vos clients',
    },
    {
      right: 'access',
      pointsBack: true,
      says: 'avoir | obtenir | recevoir | recuperer | tenir | connaissance | copie | copies | communiquer | communication | transmettre | donner | donnez | envoyer | envoyez | remettre | consulter | voir | lire | fournir | photocopie* | procurer | comprendre | retirer au guichet',
      of: `compte rendu/comptes rendus/compte-rendu/comptes-rendus operatoire/operatoires/medical/medicaux/consultation/hospitalisation/entretien/entretiens/seance | irm | scanner | radios | radiographies | mes analyses | mes resultats | resultats de mes | tous les elements .. @about/reposent/repose/lesquels/sur | toutes les pieces .. @about/reunies/versees/contenues | les elements .. retenus/reunis/collectes | ces elements | quels elements | ces renseignements | tous les renseignements | l'ensemble des pieces | l'ensemble des elements | tous elements | courriers .. assistante/educatrice/medecin | mon dossier medical/scolaire/administratif/personnel/individuel/social/rh/salarie/adherent/disciplinaire
        sait/savent/savez/connait/detient .. sur ma famille/nous/moi/mon/ma
      `,
      unless:
        'facture* | mot de passe | supprim* | effac* | detrui* | rendez-vous | a fournir | faut-il fournir | je vous transmets | inscrire | inscription',
      yieldsTo: ['portability'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `leur/son/sa effacement/suppression/destruction/retrait | l'effacement | la suppression | la destruction | le retrait | la mise hors ligne | l'anonymisation | le floutage | le dereferencement | faire sauter | faites sauter | faire retirer | faire enlever | cacher | cachez | caviarder | mettre fin a cette publication | mettre fin a la publication | mettre hors d'acces`,
      of: `${mine} | @data | publication | adresse | replay | video | @my .. visage | photo* | visage | article | page | compte | ce profil | informations | ces elements`,
      unless:
        "droit a | droit de | droits | liste* | newsletter* | consentement | autorisation | facture* | amende | suppression de votre | votre demande | demande d'effacement que | pub | publicite*",
      yieldsTo: ['objection', 'restriction', 'consent-withdrawal', 'rectification'],
      isVague: true,
    },
    {
      right: 'objection',
      pointsBack: true,
      says: `j'en veux pas | j'en veux plus | je n'en veux pas | je n'en veux plus | jen veux pas | jen veux plus | n'en voulons pas/plus | pas interesse* | ne m'interesse* pas/plus | m'interesse* pas | en ai que faire | rien a faire de | rien demande | qu'on me fiche la paix | qu'on me foute la paix | qu'on me laisse tranquille | y mettre un terme | y mettre fin | mettre un terme | mettez-y fin | mettez-y un terme`,
      of: `${adverts} | vos appels | vos mails | vos messages | vos sms | vos courriers | profil* | profilage | courbes | modele | releves`,
      standsAlone: true,
      where: ['marketing', 'data'],
      unless: 'contrat | abonnement | facture* | poste | candidature | votre proposition | offre d emploi',
      yieldsTo: ['erasure', 'consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: 'ne plus .. figurer/apparaitre/etre/recevoir | plus etre .. liste/listes | ne plus | plus figurer | plus apparaitre | hors de | exclu* | exclure | retir* | enlev* | sort* | ray* | ot* | efface*',
      of: `listes d'envoi | liste d'envoi | listes de diffusion | liste de diffusion | vos listes | votre liste | fichier client/prospect/commercial/prospects | fichier de prospection | fichiers de prospection | listes d'appel | liste d'appel | liste d'appels | mailing | mailings | carnet d'adresses commercial`,
      unless: "liste d'attente | liste electorale | consentement",
    },
    {
      right: 'objection',
      says: 'ne .. donnez/passez/vendez/transmettez/communiquez/cedez/refilez/louez/echangez .. pas/plus',
      of: '@my .. nom/adresse/numero/mail/donnees/coordonnees/email/infos',
      unless: 'consentement | autorisation | jusqu* | tant que | plainte',
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'rectification',
      says: `
        @my nouvelle adresse est | @my nouveau numero/nom/mail/iban/rib/telephone/portable est | fichiers indiquent encore | fichier indique encore | avez encore l'ancien | avez encore l'ancienne | avez toujours l'ancien | avez toujours l'ancienne | indique encore l'ancien | indiquent encore l'ancien | indique encore l'ancienne | indiquent encore l'ancienne | je change d'adresse | nous changeons d'adresse | j'ai change d'adresse/de nom/de numero/de mail/de banque | fusionner les deux | fusionnez les deux | @my .. @field/mail/email .. est/sont .. faux/fausse*/errone*/inexact*
      `,
      standsAlone: true,
      isVague: true,
      notWhere: ['trade', 'business'],
      unless:
        "facture* | livraison | colis | commande* | fournisseur* | notre societe | nos bureaux | notre siege | supprim* | effac* | ancienne adresse mail n'existe",
      yieldsTo: ['erasure', 'objection', 'consent-withdrawal', 'post-mortem', 'access'],
    },
    {
      right: 'automated-decision',
      pointsBack: true,
      says: 'soumettre | soumettez | soumis* | confier | confiez | recueillir | recueillez | entendu* | ecoute* | donner mon avis | presenter mes observations | mes observations | mes arguments | faire valoir | repondre | intervienne | intervenir | intervention | prenne la main | se saisisse | revienne sur',
      of: 'personne habilitee | une personne | un humain | humain* | quelqu un | un agent | un responsable | un conseiller | une conseillere | un decideur | un medecin | mes observations | mon point de vue | ma version | mes arguments | une instance | une commission | un comite | un collaborateur',
      where: ['machine'],
      unless: 'personnes concernees | caractere personnel | quelle personne',
    },
    {
      right: 'access',
      says: `
        savoir/dire/dites/indiquer/indiquez/preciser/precisez/confirmer/confirmez/informer/apprendre/demande/connaitre/expliquer/expliquez .. si/pourquoi/comment/quand/qui/quoi/quelle/quelles/quel/quels/combien/depuis/laquelle/lequel/ou/d'ou/quoi
        avez-vous transmis/vendu/communique/partage/cede/donne .. @my | est-ce que vous .. transmis/vendu/communique/partage/cede/donne .. @my | qui sont les destinataires | qui est destinataire | quels sont les destinataires | quelles sont les donnees | quel est le contenu .. @my/fiche/dossier | quelle est la source | quelle est l'origine
      `,
      of: `je figure | j'y figure | je suis .. fiche*/inscrit*/enregistre*/repertorie*/liste*/reference* | mon nom .. est/figure/apparait | @my .. donnees/infos/informations/coordonnees/adresse/numero/photo/mail/fichier/fiche/score/profil/image/images/nom | liees a mon/ma/mes | rattachees a mon/ma/mes | associees a mon/ma/mes | un dossier sur moi | une fiche sur moi | sur mon compte | a mon sujet | sur moi | me concernant | calcule .. mon/ma | evalue .. mon/ma`,
      unless:
        'facture* | colis | commande* | rendez-vous | mot de passe | supprim* | effac* | retir* | rectifi* | corrig* | changer | modifier | mettre a jour | inscri* .. cours | ma demande | mon courrier | candidature | rembours* | livraison | bien recu | desinscri* | enlever | virement',
      yieldsTo: ['rectification', 'portability', 'automated-decision'],
    },
    {
      right: 'access',
      says: "tout ce que vous avez/savez/detenez/gardez/conservez/possedez .. moi | la totalite de mes/mon/ma | l'integralite de mes/mon/ma/ce | l'ensemble de mes/mon/ma | toutes mes donnees",
      of: 'je veux | jveux | veux | voudrais | souhaite | souhaiterais | aimerais | exige | reclame | demande | me faut | envoyer | envoyez | recevoir | copie | parvenir',
      unless:
        'supprim* .. tout ce | effac* .. tout ce | detrui* .. tout ce | suppression de | effacement de | effacer | supprimer | detruire | format | csv | json | oppose | retirer | retrait | efface* | supprime* | transfer*',
      yieldsTo: ['portability'],
    },
    {
      right: 'rectification',
      says: `
        n'est plus le mien | n'est plus la mienne | n'est pas le mien | n'est pas la mienne | ne sont pas les miens | ne sont pas les miennes | voici le nouveau | voici la nouvelle | voici le bon | voici la bonne | le bon est | la bonne est | le bon numero est | je n'habite plus | nous n'habitons plus | je ne travaille plus | je ne suis plus etudiant*/celibataire/mariee/marie | est faux sur mon/ma/mes | sur mon/ma/mes .. est fausse/faux/errone/erronee/inexact/inexacte | rattach* .. nom de ma/mon | une erreur a reparer | erreur a corriger/reparer/rectifier | l'age indique | mal renseigne*
      `,
      of: '@my .. @field | @field | licence | fiche | dossier | donnees | fichiers | rue | avenue | boulevard | adresse | points | carte',
      pointsBack: true,
      isVague: true,
      standsAlone: true,
      notWhere: ['trade', 'business'],
      unless:
        "facture* | livraison | colis | commande* | supprim* | effac* | retir* | votre numero | votre adresse | l'appli | mot de passe | velo | voiture",
      yieldsTo: ['erasure', 'objection', 'consent-withdrawal', 'post-mortem', 'automated-decision', 'restriction'],
    },
    {
      right: 'objection',
      says: 'cess* | arret* | stop | stopp* | fin | refuse | interdis | suspend* | halte | supprim*',
      of: `tout envoi | tous ces envois | ces envois | vos envois | envoi/envois .. publicitaire*/commercial*/promotionnel* | tout demarchage | toute prospection | toute publicite | toute sollicitation | toute communication commerciale | tout courrier commercial/publicitaire | tout contact commercial`,
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'je me desinscris | je me desabonne | je veux me desinscrire | je veux me desabonner | je souhaite me desinscrire | je souhaite me desabonner | je souhaiterais me desinscrire | je souhaiterais me desabonner | me retirer de votre liste | me desinscrire de | me desabonner de',
      standsAlone: true,
      unless:
        'cours | tournoi | activite | cantine | formation | stage | examen | concours | colonie | vous pouvez vous',
    },
    {
      right: 'consent-withdrawal',
      says: 'je reviens .. sur | nous revenons .. sur | je retire .. donc/ainsi/desormais | je reprends .. donc/ainsi',
      of: consent,
      standsAlone: true,
      unless: 'demande | candidature | prelevement',
    },
    {
      right: 'restriction',
      pointsBack: true,
      says: "suspendez-en les effets | suspendez-en l'usage | suspendez-en l'utilisation | que ce signalement soit suspendu | qu'elles ne soient plus utilisees | qu'ils ne soient plus utilises | ne soient plus utilisees | ne soient plus traitees | plus traitees | conservees mais | garder mais | gardez mais | gardez-les mais | gardez-la mais | gardez-le mais | stockees uniquement",
      of: `donnees | informations | ces | les | signalement | fiche | dossier | images | @my .. @data | elles`,
      near: ['meanwhile', 'keep'],
      standsAlone: true,
    },
    {
      right: 'erasure',
      says: 'ne .. laisser/laissez aucune/aucun/rien | ne rien laisser | rien laisser derriere | faire le vide | tout doit disparaitre | tout doit partir',
      of: 'donnee | donnees | trace* | compte | derriere moi | chez vous | sur moi | mes',
    },
    {
      right: 'automated-decision',
      says: 'qui peut revoir | qui peut verifier | qui peut regarder | qui peut reprendre | qui peut m expliquer | a qui parler | a qui je parle | parler a quelqu un | joindre quelqu un | une vraie reponse d un humain',
      where: ['machine'],
      of: 'ca | cela | refus* | decision | dossier | mon | ma | chez vous | score | humain',
      unless: 'facture* | colis',
    },
    {
      right: 'access',
      pointsBack: true,
      says: "j'en voudrais .. copie/exemplaire/double | en voudrais une copie | en vouloir une copie | j'en veux une copie | nous en voudrions une copie | m'en envoyer .. copie | m'en donner .. copie | m'en adresser .. copie | m'en fournir .. copie | m'en remettre .. copie | m'en transmettre .. copie | en avoir .. copie | en obtenir .. copie | en recevoir .. copie | les recuperer | la recuperer | le recuperer | les revoir | y acceder | y avoir acces | les consulter | les lire | me les transmettre | me les envoyer | me les communiquer | nous les transmettre | nous les envoyer | me le transmettre | me l'envoyer | me l'envoyez",
      of: `filme* | enregistre* | enregistrement* | dossier | notes | fichier | fiche | seance | video* | images | @my .. @record | photos | releves | compte rendu | comptes rendus | donnees | bulletin* | scores`,
      unless: 'facture* | contrat | devis | catalogue | colis',
      yieldsTo: ['portability', 'restriction'],
    },
    {
      right: 'access',
      says: 'avoir | davoir | recevoir | obtenir | voir | connaitre | savoir | releve | recuperer | consulter',
      of: `heures/badgeages/pointages/passages/trajets/positions/appels/connexions/absences .. que/qu ... enregistre*/enregistrees/note/notees/comptabilise* | enregistrees a mon nom | liste .. personnes .. ouvert/consulte/vu/lu/acces | les acces a mon dossier | journal des acces | historique des acces | tracabilite des acces | qui a ouvert | qui a consulte`,
      unless: 'heures d ouverture | facture* | rectifi* | corrig*',
      yieldsTo: ['portability'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `ne .. tiens/tenons pas a ce que ... reste/restent/traine/trainent/demeure/demeurent/subsiste/conserve* | remettre a zero | remettez a zero | remise a zero | reinitialis* .. compte/donnees | faire un reset | l'original soit detruit | les originaux soient detruits | kill | delete | supprime moi | ne se retrouve plus | ne ressorte plus | ne remonte plus | n'apparaisse plus sur/dans/en | disparaisse* d | tire un trait | faites place nette | place nette`,
      of: `${mine} | @data | tout | copie | consigne* | serveurs | compte | mon nom | google | internet | rythme | historique | billet | article | page`,
      standsAlone: true,
      unless: 'mot de passe | consentement | liste* | newsletter* | compteur | facture*',
      yieldsTo: ['objection', 'restriction'],
    },
    {
      right: 'objection',
      says: `
        ne la/le/les relancez/contactez/appelez/sollicitez/demarchez/derangez plus | ne lui ecrivez/envoyez/telephonez/adressez/proposez plus | ne leur ecrivez/envoyez/telephonez plus | interdis .. rappeler/recontacter/contacter/appeler/ecrire/solliciter/relancer | interdisons .. rappeler/contacter/appeler/ecrire/solliciter | interdis .. m'appeler/m'ecrire/me contacter | ne me rappelez plus | ne plus me/nous/m/la/le/les/lui rappeler/recontacter/contacter/appeler/ecrire/solliciter/relancer/envoyer/demarcher/deranger | ne plus jamais me/nous/m/lui rappeler/recontacter/contacter/appeler/ecrire/solliciter/envoyer | plus d'offres merci | plus d'offres | plus de publicites | plus de promos
      `,
      standsAlone: true,
      unless: "vous ne m | facture* | jusqu'a | service apres-vente | technicien | vous interdis de supprimer",
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: `apporter .. correction/modification/rectification | apportez .. correction/modification | faire la correction | faire la modification | faire le changement | faites la correction | faites la modification | faites le changement | proceder a la/cette correction/rectification/modification/mise | je suis ne le/en/a ... et non | je suis nee le/en/a ... et non | et non .. et non | au lieu de .. au lieu de | trois/deux/quelques erreurs | plusieurs erreurs | contient une/des erreur/erreurs | comporte une/des erreur/erreurs`,
      of: `@my .. @field | fiche | dossier | bulletin | logiciel | registre* | fichier* | releve* | absences | profil | donnees | @my .. @record`,
      standsAlone: true,
      notWhere: ['trade', 'business'],
      unless: 'facture* | devis | commande* | livraison | votre site | vos statuts | compte rendu de reunion',
      yieldsTo: ['automated-decision'],
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `change d'idee | changer d'idee | change d'avis | tout compte fait | a la reflexion | reflexion faite | apres coup | je me desengage | nous nous desengageons | je me desiste de | n'en suis plus | ne suis plus partant* | ne veux plus participer | ne souhaite plus participer | je quitte l'etude | quitter l'etude | sortir de l'etude | retire cette permission | je vous retire`,
      of: `coche | ${consent} | dit oui | signe | accepte | formulaire | recherche | etude | protocole | permission | partant* | avais autorise`,
      standsAlone: true,
      unless: 'commande* | abonnement | reservation | candidature | si je change',
    },
    {
      right: 'access',
      says: "l'envoi | envoi | la remise | la transmission | la delivrance | la production | la mise a disposition | la copie | une copie | un double | un tirage | une photocopie | l'acces",
      of: `${whatYouHave} | ${records} | totalite des documents | ensemble des documents | integralite des documents | mon dossier | son dossier | leur dossier`,
      yieldsTo: ['portability'],
      unless:
        'facture* | publicit* | newsletter* | promotion* | envois | voici une copie | ci-joint* | carte d identite | piece d identite | cnil | envoi de vos | envoi de pub | supprim* | effac* | detrui* | suppression | effacement | destruction | justificatif',
    },
    {
      right: 'restriction',
      says: 'conserver | conservez | conserviez | garder | gardez | gardiez | preserver | preservez | sauvegarder | sauvegardez | mettre de cote | mettez de cote | mettre a l abri | ne pas ecraser | n ecrasez pas | n effacez pas | sous le coude',
      of: "assureur* | assurance* | plainte | porter plainte | tribunal | avocat* | proces | police | gendarmerie | litige | preuve* | juge | recours | prud'hommes | huissier | expertise | conciliateur | mediateur | contentieux | justice",
      unless:
        'votre assurance | ne plus conserver | ne conservez plus | ne gardez plus | ne gardiez | ne conserviez | cessez de | pas que vous | pas que vous gardiez | plus que vous | de quel droit | pourquoi | combien de temps',
      yieldsTo: ['erasure'],
    },
    {
      right: 'restriction',
      says: 'ne les/la/le/l supprimez/effacez/detruisez/ecrasez/jetez pas | ne les/la/le/l effacez/supprimez .. surtout pas | ne l effacez pas | ne l ecrasez pas | sans les/la/le effacer/supprimer/detruire',
      near: ['keep', 'meanwhile'],
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'plus recevoir | plus rien recevoir | ne pas recevoir | cesser de recevoir | arreter de recevoir | ras le bol de recevoir | assez de recevoir | marre de recevoir | fatigue* de recevoir | evitez de m envoyer',
      of: 'vos | votre | de vous | de votre part | ces | ce genre | lettres | brochures | journaux | magazine* | invitations | sondages | enquetes | relances | notifications | alertes | rappels | mails | sms | courriers | messages | appels',
      standsAlone: true,
      unless: 'facture* | releve* | bulletin* de | mot de passe | par courrier mais | convocation* | mes resultats',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'portability',
      pointsBack: true,
      says: 'envoyer | envoyez | transmettre | transmettez | transferer | transferez | transfert | communiquer | faire suivre | basculer | adresser | remettre',
      of: `directement a/au/aux/chez/vers .. auto/ecole/club/clinique/hopital/cabinet/banque/assureur/assurance/mutuelle/fournisseur/operateur/employeur/application/appli/plateforme/societe/prestataire/agence/syndic/medecin/logiciel/service | dans/sous un/une format/forme .. integrer/lire/importer/reprendre/exploiter/avaler/utilisable/compatible | format qu'ils/qu'elle/qu'il .. puissent/puisse/peut/peuvent`,
      where: ['move'],
      unless: 'facture* | reclamation | argent | virement',
    },
    {
      right: 'automated-decision',
      says: "soumis* | faire l'objet | fasse l'objet | subir | decid* | evalue* | juge* | note* par | trie* par",
      of: 'decision .. automati* | decision .. automatise* | exclusivement par | uniquement par | seulement par | algorithme* | une machine | un robot | un ordinateur | votre ia | un logiciel',
      unwanted: true,
      standsAlone: true,
      unless: "n'ai pas | n'avons pas",
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'copie | copies | envoyer | remettre | acceder | acces | telecharger | recuperer',
      of: 'photos | photo | lettres | messages | courriels | mails | fichiers | contrats | documents | videos | donnees',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsFr,
  ],
  capacity: {
    agent: `conseil de | tuteur familial | mandates par | mandate par | pouvoir joint | dont le mandat | mandat est annexe | agissant en vertu | adherents | en son nom | pour le compte de ma/mon | je suis le tuteur | je suis la tutrice | curatelle | sous tutelle | sous curatelle | habilitation familiale | aidant* | je gere les papiers | j'ecris pour | notre adherent* | votre ancienne salariee dont | charge du reglement | 
      elle/il m'a demande* | m'a charge* de | je vous ecris donc pour lui/elle | je vous ecris pour lui/elle | j'ecris pour mon/ma
      au nom de/du | au nom et pour le compte | pour le compte de | en son nom | en leur nom | pour son compte | en tant que tuteur/tutrice/curateur/curatrice/mandataire/avocat/avocate | en qualite de .. mandataire/conseil/avocat/avocate/tuteur/tutrice/curateur/curatrice/representant/representante | mon client | ma cliente | notre cliente | notre client
      mon mandant | ma mandante | je represente | nous representons | suis le conseil de | suis l'avocat de | conseil de m/mme/monsieur/madame | mandat expres | mandat joint | mandate | mandatee | mandatee par | m'a mandate* | nous a mandate* | procuration | tuteur de | tutrice de
      curateur de | curatrice de | sous tutelle | sous curatelle | habilitation familiale | nommes tuteurs | mandataire judiciaire | m'a charge* | agissant pour | tutelaire | pouvoir joint | association mandatee | donne pouvoir
    `,
    parent: `je suis sa maman | je suis son papa | je suis sa mere | je suis son pere | sa maman | son papa | parent* d'eleve | responsable legal* | en ma qualite de mere/pere/parent | 
      @field/@thing/@record de notre/mon/ma fille/fils/enfant
      autorite parentale | representant legal/representante legale | representants legaux | parent de | parents de | mere de | pere de | maman de | papa de | en tant que parent/mere/pere/parents | mineur/mineure | au nom de mon/ma/mes fils/fille/enfant/enfants
      mon/ma/notre/nos fils/fille/enfant/garcon/petit/petite .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 .. ans | mon/ma/notre .. fils/fille/enfant .. mineur* | age/agee de 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | pour mon/ma fils/fille
      3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 ans .. mon/ma/notre fils/fille | suis sa mere/maman | suis son pere/papa
    `,
    heir: `
      heritier* | heritiere* | heriter | executeur testamentaire | executrice testamentaire | acte de notoriete | succession de | ayant droit | ayants droit | notaire charge | feu mon/m | feue ma | defunt* | de cujus
      veuve de | veuf de | @thing .. pere/mere/mari/femme/frere/soeur/fils/fille/epoux/epouse/grand-pere/grand-mere/oncle/tante decede/decedee
    `,
    relative: `
      mon/ma .. mari/epoux/epouse/femme/conjoint/conjointe/compagnon/compagne/mere/pere/oncle/tante/frere/soeur/grand-mere/mamie/grand-pere/beau-pere/belle-mere/ami/amie/voisin/voisine/maman/papa/parents/mamie/papi
    `,
    child:
      'mon/ma/mes/notre/nos .. fils/fille/enfant/enfants/garcon/fillette/petit-fils/beau-fils/belle-fille/ado/bebe/gamin/gamine',
    theirs: `ce profil | cette messagerie | cette page | ces comptes | ce compte | ma/mon .. femme/mari/mere/pere/epouse/epoux/compagne/compagnon/grand-mere .. veut/souhaite/voudrait/demande/aimerait | ma/mon .. femme/mari/mere/pere/grand-mere .. recoit | on l'appelle | 
      le/la rayer/retirer/desinscrire/radier | son/sa/ses/leur .. @thing/@record/@field/compte | lui adresser | lui envoyer | l'appeler | le/la concernant | a son sujet | sur lui/elle | de mon/ma/notre .. fils/fille/mari/femme/mere/pere/enfant/epouse/epoux/grand-mere | il voudrait/veut/souhaite | elle voudrait/veut/souhaite/m'a demande | pour lui | lui ecrire | de mes enfants | pour lui/elle
    `,
  },
  followUp: {
    chasing: `votre silence | jours apres | semaines apres | mois apres | aucun signe | pas le moindre | pas eu de retour | ai-je une chance | je patiente | j'attends encore | je n'ai rien vu venir | personne ne m'a rappele* | quelles suites | quelle suite | ou en suis-je | est-ce que vous avez avance | avez-vous avance | une avancee | quand puis-je | quand pourrai-je | quand aurai-je | sans retour | toujours pas | ou en est | ou en sont | ou en etes | des nouvelles | qu'en est-il | delai .. depasse/ecoule/expire | un mois s'est | semaines se sont | cela fait .. semaines/mois/jours | ca fait .. semaines/mois/jours | deux mois | silence | relance | deuxieme relance | j'attends toujours | reste lettre morte | 
      qu'en est-il | j'attends toujours | cinq/six/sept/huit semaines | depuis .. semaines/mois | la loi vous donne
      sans reponse | aucune reponse | pas de reponse | pas .. repondu | toujours rien | toujours pas | toujours aucune/aucun | sans nouvelle* | aucune nouvelle | pas de nouvelle* | silence radio | ou en est/sont/etes | ou en est-on | relance | je me permets de vous relancer | je relance
      delai .. ecoule/depasse/expire/passe | mois .. ecoule/passe/passes | etat d'avancement | avancement de | j'attends toujours | toujours dans l'attente | reste .. lettre morte | quand .. recevrai/aurai/puis-je | rappel | rien recu | pas .. recu | pas un mot
      a ce jour | sans retour | pas de retour
    `,
    supplying: `preciser ma demande | pour preciser ma | restreindre ma demande | limiter ma demande | ma demande porte uniquement | ma demande ne porte que | ma demande se limite | il ne me faut que | je ne demande que | uniquement les | pour etre plus precis | vous trouverez ci-joint | trouverez ci-joint | comme vous l'avez suggere | comme vous me l'avez | vous suffira pour | suffira pour retrouver | cela vous permettra | ci-joint le | ci-joint la | ci-joint mon | ci-joint ma | voici le | voici la | voici mon | voici ma | voici les | pour completer ma | que vous reclamez | que vous m'avez demande*/reclame* | que vous .. avez demande*/reclame*/exige* | comme demande | comme convenu | le recto de ma | piece d'identite demandee | 
      comme demande* | comme convenu | vous m'avez demande | vous me demandez | en reponse a votre | pour repondre a votre question | pour completer | complement
      precision* | piece complementaire | pieces demandees | demandee | document reclame | piece reclamee | pieces reclamees | documents reclames | copie reclamee | fais suivre le/la/ma/mon/une | transmets .. scan/recto | envoie .. scan/recto | pour donner suite a ma | comme .. l'exige | comme .. l'exigez | justificatif* | suite a votre demande/mail/message/courriel | comme vous .. demandez/souhaitez | vous m'aviez demande | informations demandees
    `,
    withdrawing: `en fait j'annule | j'annule tout | j'annule ma demande | finalement je garde | je garde mon compte | ne touchez a rien | laissez tomber | oubliez ma demande | oubliez ce que | n'est plus necessaire | je renonce | plus la peine | inutile de poursuivre | ne donnez pas suite | sans objet desormais | je me ravise | vous pouvez classer | classez ma demande | 
      ne pas tenir compte de ma demande | ne tenez pas compte de ma | oubliez ma demande | ignorez ma demande
      vous pouvez clore | renonce a ma | renonce a mon | retire ma demande | annule ma demande | annuler ma demande | annulation de ma demarche/demande | me desiste | desistement | classer le dossier | ne donnez pas suite | ma demande est sans objet | abandonne ma demande | classer sans suite
      clore le dossier | cloturer le dossier/ma demande | laisser tomber
    `,
    thanking: `je n'attends rien d'autre | n'attends plus rien | merci de m'avoir envoye/transmis/adresse/repondu | tout est bien arrive | bien arrive | merci pour la correction | c'est parfait maintenant | c'est parfait | c'est bon pour moi | tout est en ordre | bien recu merci | tout est la | c'est note merci | merci pour votre diligence | tout y est | 
      repondu a ma question | pour vos explications | c'est complet | pas d'autres questions | plus de questions | c'est tout ce qu'il me fallait | c'est parfait | c'est tout merci | ce sera tout
      merci pour l'envoi/votre/le/la/les/ce/cette | merci pour votre/la/le/ce/cette/les .. reponse/envoi/retour/rapidite/aide/message/temps/explication* | je vous remercie pour/de votre .. reponse/retour/envoi/diligence | bien recu | tout est en ordre | c'est regle | dossier clos | est resolu | parfait merci | merci d'avoir
      tout est bon | cela me convient
    `,
    thread: `justificatif a fournir | ticket | dossier rgpd | enregistrement de mon appel | votre compte ticket | reference client | 
      verification d'identite | controle d'identite
      deuxieme/troisieme/derniere/seconde relance/rappel
      votre opposition/reclamation/retrait | demande de donnees | notre reponse
      votre demande | ma demande | votre reference | dossier n | reference dp | accuse de reception | votre courrier | votre mail du | demande d'acces | demande d'effacement | demande de rectification | demande du | exercice de mon/vos droit | numero de dossier | votre dossier | demande de suppression
      prolongation | mon opposition du | votre demande
    `,
  },
  other: {
    sales: `
      externalis* | confiez-les-nous | forfait des | ht par mois | debordes par | deborde par | demandez une demo | nos offres | inscription gratuite | partenaire de confiance | prestation* |      demo | demonstration gratuite | notre solution/logiciel/plateforme/outil/offre | nos clients | remise | essai gratuit | webinaire | rendez-vous telephonique | creneau | tarif* | devis gratuit | gagnez du temps | echange de 15 minutes | livre blanc | decouvrez | tableau de bord
      sans engagement | commercial dedie | offre valable | accompagnons
    `,
    newsletter: `
      votre magazine | en page | notre juriste | le saviez-vous | nos lecteurs | nos abonnes | nous ecrivent | edition du | numero de | notre dossier special | a lire |      newsletter | dans ce numero | se desinscrire | desinscription | desabonner | vous recevez ce/cet | lire la suite | voir en ligne | cette semaine | infolettre | lire l'article | abonnes | gerer mes preferences
    `,
    notice: `
      me connecter | suspendre mon abonnement | suspendre mon contrat | ma reservation | mon rendez-vous | tourne en boucle | message d'erreur | debloquer | reinstaller | impossible de me connecter | pas a me connecter | changer ma photo | changer mon mot de passe | identifiants de connexion | barometre | sondage | consoeur | confrere | chers confreres | defenseur des droits d'une | saisi ce jour | rien n'est attendu | destinataire de cette copie | portes ouvertes | copie de la/ma plainte | plainte que je/j | la plainte deposee | pour information la/une copie | aucune action de votre | on en parle | de la compta | analyse d'impact | aipd | violation de donnees | retire ma candidature | autre offre | sous-traitant* | accord de sous-traitance | facture* | conditions generales | journaliste | memoire | enquete | questionnaire | fournisseurs | candidature | cv ci-joint | stage | recrutement | badge* | ordre du jour | reunion | interview | porte-parole | autorite de controle .. saisie
      avenant | echeance | postes | mot de passe | question interne | petite question | note que je prepare | plainte a ete deposee | controle
    `,
    spam: `
      frais de dossier | mise en conformite sous | validez votre identite | urgent |      felicitations | gagne | loterie | heritage de | millions | bitcoin | crypto | cliquez ici | confirmez votre | votre compte sera | sera suspendu | remboursement de | sous 24 h | sous 48 h | derniere relance | eligibilite | vos droits expirent | amende | mot de passe de votre
      expire* ce soir | action requise
    `,
  },
};
