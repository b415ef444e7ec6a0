// The concepts in French.

import type { Concept } from '../concept.ts';

export const fr: Readonly<Record<Concept, string>> = {
  'topic-purposes':
    'quelles fins | pourquoi .. traitons | pourquoi .. utilisons | finalité* | base* légale* | base* juridique* | fondement* | sur quelle base | raisons suivantes | objectifs du traitement | à quoi servent | pourquoi',
  'topic-data':
    'quelles .. données | catégories de données | données .. collectées | données .. traitées | données que nous | données suivantes | types de données',
  'topic-retention':
    'durée* de conservation | combien de temps | durée* | conservation | quelle durée | pendant combien',
  'topic-rights':
    'vos droits | quels .. droits | droits des personnes | droits suivants | droits dont vous | exercice de vos droits | droits sur vos | droits',
  'topic-recipients':
    'qui a accès | destinataire* | avec qui .. partag* | partage de .. données | sous traitant* | soustraitant* | transmission .. données | prestataires | communication de .. données | qui peut accéder | partage',
  'topic-transfer':
    'hors de .. union | hors union | hors ue | transfert* | en dehors de .. union | hébergement | localisation | ou sont .. hébergées/stockees/conservees | hors de .. europe',
  'topic-security': 'sécurité | protégeons | mesures de sécurité | comment sont protégées | protection de vos données',
  'topic-cookies': 'cookie* | traceurs',
  'topic-officer': 'délégué* | qui contacter | contact | nous contacter | contactez | dpo',
  'topic-authority': 'autorité de controle | réclamation* | cnil | plainte*',
  'topic-changes': 'modification* | modifier | modifiee | mise à jour | evolution de',

  'right-access':
    'accéder aux données | accéder à .. données | droit* accès | droit* ... accès | accéder a vos .. données | copie de vos .. données | obtenir .. copie | accès',
  'right-rectification': 'rectif* | droit* .. corriger | faire corriger | correction de vos',
  'right-erasure':
    'effacement | demander .. de supprimer | droit* .. oubli | droit* .. suppression | droit* .. effacer | faire effacer/supprimer | suppression de vos .. données | droit* .. supprimer | demander .. suppression',
  'right-restriction':
    'limitation | limitation .. traitement* | droit* .. limitation | limiter .. traitement | limitation de vos',
  'right-portability': 'portabilité | droit* .. transfert de vos données',
  'right-objection':
    'droit* .. opposition | opposer .. traitement* | vous opposer | droit* .. opposer | opposition .. traitement',
  'right-automated-decision': 'décision* .. automatisé* | décision .. individuelle | automatisé* | profilage',
  'right-consent-withdrawal':
    'retirer ... consentement | retirer .. consentement | retrait .. consentement | consentement ... retiré* | révoquer .. consentement',
  'right-post-mortem':
    'après .. décès | post mortem | en cas de décès | après votre mort | sort de vos .. données | directives .. décès | directives relatives',

  'cat-account':
    'données identification | identification | identité | données de contact | coordonnees | compte* | nom prenom | nom et prenom | noms | état civil | données clients',
  'cat-messages': 'messagerie | messages | echanges entre .. utilisateurs | conversations',
  'cat-photos': 'photo* | images | videos | photographies',
  'cat-documents': 'documents | fichiers | pièces jointes',
  'cat-reports': 'rapports | comptes rendus | compte rendu',
  'cat-support':
    'service support | support | assistance | service client* | service après vente | demandes .. assistance',
  'cat-comments': 'commentaires | avis clients | évaluations',
  'cat-location': 'géolocalisation | localisation | gps | position geographique',
  'cat-payment':
    'données de paiement | données bancaires | coordonnees bancaires | carte bancaire | facturation | factures | paiement*',
  'cat-connection':
    'données de connexion | journaux | adresse* ip | logs | données de navigation | identifiants de connexion',
  'term-email': 'email* | courriel* | adresse electronique | adresse mail | mail',
  'term-phone': 'téléphone*',
  'term-name': 'nom | noms',
  'term-ip': 'adresse* ip',
  'term-logs': 'journaux | logs',
  'term-invoice': 'facture*',
  'term-cv': 'cv | candidature* | curriculum',

  version:
    'dernière mise à jour | mise à jour le | version | en vigueur | date de .. mise à jour | mis a jour | dernière modification | en date du | applicable a compter | adopté* le',
  'foreign-abbreviation': 'avg | dsgvo',
  'users-only':
    'vous êtes .. utilisateur | reservee aux utilisateurs | aux seuls utilisateurs | adresse aux utilisateurs | en tant utilisateur',
  age: 'age* de | ages de | moins de # ans | plus de # ans | au moins # ans | # ans et plus | # ans ou plus | mineur* | # ans révolus',
  controller:
    'responsable* .. traitement* | qui exploite | qui edite | qui gere | exploitant de | editeur de | edite par | exploite par | editee par | exploitee par | est responsable',

  use: 'recueilli* | enregistré* | traitons | traite* | utilis* | collect* | afin de | pour ... vous | permettre',
  'basis-word': 'base* légale* | base* juridique* | fondement*',
  'basis-consent': 'votre consentement | consentement',
  'basis-contract':
    'exécution .. contrat* | contrat* | conditions generales | conditions .. utilisation | cgu | cgv | mesures précontractuelles | precontractuel*',
  'basis-legal-obligation': 'obligation* légale* | obligations .. légales | obligation* reglementaire*',
  'basis-vital-interests': 'intérêts vitaux | sauvegarde des intérêts',
  'basis-public-task': 'intérêt public | autorité publique | mission de service public',
  'basis-legitimate-interests': 'intérêt* légitime*',
  'basis-lead':
    'sur la base | sur le fondement | base* légale* | base* juridique* | fonde* sur | fondement* | au titre de | en vertu | avec votre consentement',
  marketing: 'prospection* | lettre* information | newsletter* | marketing | sollicitation* | infolettre* | publicite*',
  'direct-from-you':
    'directement auprès de vous | directement de vous | directement par vous | auprès de vous directement | auprès de vous',
  'from-others':
    'auprès de tiers | par des tiers | indirectement | autres sources | autres utilisateurs | sources publiques | votre employeur | source* des données | de nos partenaires',

  keep: 'conserv* | stock* | archiv* | durée* de conservation | garde*',
  'keep-lead':
    'sont | est | seront | sera | conserv* | pendant | jusqu | stock* | archiv* | pour une durée | durée | supprim* | efface*',
  'end-of-service':
    'durée .. contrat* | fin .. contrat* | durée .. relation* | fin .. relation* | fin .. service* | durée .. service* | terme .. contrat* | résiliation | clôture .. contrat | durée .. prestation*',
  'account-deletion':
    'suppression .. compte | clôture .. compte | fermeture .. compte | compte .. supprime | compte .. clôture | compte .. actif | désinscription',
  'from-collection':
    'compter .. collecte | compter .. enregistrement | après .. collecte | depuis .. collecte | compter .. réception | dernier contact | compter .. création | compter .. émission | après .. enregistrement',
  'until-you': 'votre désinscription | votre désabonnement | retrait de votre consentement | à ce que vous',
  'all-your-data': 'toutes .. données | ensemble de .. données | ensemble .. données | totalite .. données',
  'every-data':
    'conservons .. vos données | conservons .. données personnelles | autres données | données personnelles sont conservees | données sont conservees | données .. sont conservees | ne sont conservees que | durée .. nécessaire aux finalites | contenus que vous | tous les contenus | toute autre donnee | tout le reste | le reste',
  litigation: 'contentieux | litige* | procédure* judiciaire* | action* en justice | procédure .. cours | proces',
  expired:
    'expiration .. durée* | expiration .. délai* | issue de .. durée* | issue de .. période* | terme de .. délai* | terme .. durée* | ces durées | passe ce délai | au terme',
  'not-communicable':
    'ne ... plus ... communiquer | ne ... plus ... transmettre | plus en mesure | ne ... plus ... fournir',
  anonymous: 'anonym*',
  statistics: 'statistique*',
  'right-word': 'droit | droits',
  free: 'gratuit* | sans frais',
  confidential:
    'confidentialite | confidentiel* | secret des affaires | secret professionnel | secret des correspondances | secret',
  'not-essential':
    'pas essentiel* | pas nécessaire* | non essentiel* | pas indispensable* | non indispensable* | plus essentiel* | non nécessaire*',
  'restrict-accuracy': 'exactitude | inexact*',
  'restrict-unlawful': 'illicite | illégal | illicites',
  'restrict-claims': 'droits en justice | constatation | defense de droits',
  'restrict-objection': 'opposition | opposée | opposé',
  'restrict-dispute':
    'contestation .. légitimité | légitimité | contestation sur | contestation relative | litige sur | contestation portant',
  'in-cases-of-law':
    'article 18 | art 18 | cas prévus | certains cas | certaines conditions | cas ou la | dans les cas | conditions prévues | conditions de',
  photograph: 'photographier',
  'part-of-data':
    'une partie de vos .. données | partie de vos données | certaines de vos données | partie des données',
  'objection-stands-apart': 'situation particuliere',

  request: 'demande* | requete* | exercer .. droits | exercice de .. droits | exercer ces droits',
  'only-channel':
    'uniquement/exclusivement/seulement/imperativement ... par/via/a .. email*/courriel*/adresse/formulaire/courrier/lettre/voie/weburl/mail\n' +
    'imperatif/obligatoirement/absolument ... par/via/a .. email*/courriel*/adresse/formulaire/courrier/lettre/weburl\n' +
    'que par .. email*/courriel*/courrier/formulaire/lettre/voie | lettre recommandee | courrier recommande\n' +
    'par .. email*/courriel*/courrier/lettre/formulaire exclusivement/uniquement',
  'other-way-refused':
    'demande* ... autre* moyen* ... ne | demande* ... autre* voie* ... ne | demande* ... autrement ... ne | demande* ... autre* adresse* ... ne | demande* ... autre* canal* ... ne | demande* ... de cette maniere ... ne | demande* ... sous .. autre* forme* ... ne | demande* ... ne ... pas cette forme',
  'only-person':
    'personne .. autre que vous | que de vous | que par vous | uniquement de vous | uniquement par vous | exclusivement par vous | exclusivement par .. personne concernee | directement par vous | directement faite par vous | strictement personnel* | par vous meme uniquement | pas par un tiers | ne .. pas .. par un tiers | aucun tiers ne | personnellement par | emaner que',
  'third-person':
    'mandataire* | mandat* | procuration | représentant* | tiers de confiance | bénéficiaire | héritier* | autorité parentale | ayant* droit | ayants droit',
  'in-app-contact':
    'support ... messagerie interne | messagerie interne | chat | depuis application | dans application | paramètres .. compte | espace client',
  'form-contact': 'formulaire de contact | formulaire en ligne | formulaire',
  respond:
    'répond* | réponse* | suite a .. demande* | traiter .. demande* | traiterons | traitee | traitées | donner suite | donnons suite | repondrons',
  maximum: 'maximum | maximal | au plus tard | dans un délai | sous | dans les | dans le délai | plus tard',
  extend: 'prolong* | proroge* | prorog* | supplementaire* | etendu*',
  'several-at-once':
    'plusieurs demandes .. simultanement | plusieurs demandes .. en meme temps | plusieurs demandes | simultane* | afflux | grand nombre de demandes .. autres | fort volume',
  'technically-complex': 'techniquement complexe* | complexite technique | technique .. complexe',
  inform: 'inform* | avis* | notifi* | tenu* au courant | prevenu* | faisons savoir',
  reasons: 'motif* | raison* | motiv* | pourquoi',
  refuse: 'refus* | rejet* | ne pas donner suite | ne pas repondre',
  excessive: 'excessi* | infonde* | non fondee* | abusi* | repetiti*',
  manifestly: 'manifeste*',
  complaint: 'réclamation* | plainte* | saisir .. cnil | saisir .. autorité',
  court: 'juridictionnel* | tribunal* | tribunaux | juge | recours',
  fee: 'frais .. demande* | frais de | facture* .. demande* | paiement de | participation .. frais | moyennant .. frais | moyennant | seront factures | frais raisonnables',
  identity: 'identité | qui vous êtes',
  'identity-proof':
    'pièce identité | pièce .. identité | justificatif identité | justificatif .. identité | carte .. identité | passeport | titre identité | titre .. identité | preuve .. identité | justifier .. identité | preuve identité',
  demand:
    'obligatoire* | obligatoirement | doit | devez | devra | imperativement | accompagne* | toute demande | systematiquement | joindre | exige* | toujours | munir | joignant | necessairement',
  doubt: 'doute* | incertitude | pas certain* | identifier avec certitude',
  reasonable: 'raisonnable*',

  'own-teams':
    'nos équipes | nos collaborateurs | nos salariés | notre personnel | personnel habilité | nos employés | services internes | personnes habilitées',
  processor:
    'entreprises qui traitent | pour notre compte | sous traitant* | soustraitant* | prestataire* | fournisseur* | hébergeur*',
  'third-party': 'tiers | partenaires commerciaux | autres sociétés',
  disclose: 'transmi* | transmettre | communiqu* | partag* | cede* | ceder | divulgu* | transfer*',
  never: 'jamais | aucun | aucune | ne .. pas | en aucun cas',
  except:
    'uniquement si/lorsque/pour | sauf | hormis | excepte | a exception | exception de | autres que | sans votre consentement | sans votre accord | a moins | leurs propres fins | leur propre compte',
  hosted: 'héberg* | serveur* | stocke* | centre* de données',
  'in-eu':
    'au sein de .. union | dans .. union européenne | en union européenne | en europe | au sein de ue | dans ue | espace économique européen | union européenne',
  'outside-eu':
    'hors de .. union | hors union | hors ue | en dehors .. union | hors .. espace économique | pays tiers | hors de europe | pas le cas | en dehors de',
  only: 'exclusivement | uniquement | seulement',
  'best-effort':
    'de notre mieux | efforcons | dans la mesure du possible | privilegi* | faisons .. possible | nous essayons | de préférence',
  safeguard: 'garanties appropriees | garanties adequates | garanties suffisantes | garanties nécessaires | garanties',
  'safeguard-adequacy':
    'décision .. adéquation | adéquation | data privacy framework | cadre de protection | niveau de protection adequat',
  'safeguard-clauses': 'clauses contractuelles types | clauses types | cct | scc',
  'safeguard-rules': 'règles .. entreprise contraignantes | bcr',

  'technical-measures': 'mesures techniques | mesures .. techniques | moyens techniques',
  'organisational-measures': 'organisationnel*',
  'organisational-kind':
    'formation* | sensibilisation* | charte* | code de conduite | règles de conduite | badge* | engagement* | politique* | habilitation*',
  frequency: '# fois par | deux/trois/quatre/une fois par | chaque annee | annuel* | tous les',
  cookie: 'cookie* | traceurs',
  'cookie-technical': 'techniques | fonctionnels | nécessaires | essentiels | strictement nécessaires | de session',
  'cookie-statistics': 'statisti* | mesure .. audience | analytiques | analytics',
  'cookie-advertising': 'publicit* | marketing | ciblage',
  no: 'aucun | aucune | pas | ni | jamais',
  object: 'opposer | refuser | desactiver | supprimer | bloquer | opposition',
  'browser-settings': 'paramètres .. navigateur | parametrage .. navigateur | configurer .. navigateur | navigateur',
  'cookie-panel':
    'gestionnaire de cookies | paramètres des cookies | gerer les cookies | gerer vos choix | bandeau | panneau de gestion | centre de préférences',
  'implied-consent':
    'en poursuivant .. navigation | en continuant | en utilisant .. site | poursuite de .. navigation | vous acceptez utilisation',

  officer: 'délégué* .. protection des données | délégué .. protection | dpo | dpd | data protection officer',
  registered: 'enregistré | désigné | déclaré | designee | nommé',
  authority: 'autorité* .. controle | cnil | commission nationale | autorité .. protection des données',
  'authority-of-choice':
    'état membre .. résidence | résidence habituelle | votre pays | lieu de résidence | lieu de travail | état membre | pays dans lequel vous | ou vous résidez',
  change: 'modifi* | mise* a jour | evolu* | mettre a jour | reviser',
  'at-any-time':
    'a tout moment | sans préavis | a notre seule discretion | sans notification | de temps a autre | sans information',
  notify:
    'inform* | aviser* | notifi* | prevenir | prevenu* | par email* | porte* a votre connaissance | préavis de | alerte*',
};
