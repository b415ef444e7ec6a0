// Legal words in French: gaps of a privacy policy, and what the desk does instead.

import type { WordsOf } from '../word-key.ts';

export const gapWords: WordsOf<'gap' | 'gapStance'> = {
  'gap.version-date-missing':
    'La politique ne porte ni date ni version : on ne peut savoir quel texte était en vigueur à un jour donné.',
  'gapStance.version-date-missing':
    'Le bureau conserve chaque version avec sa date d’effet ; un dossier s’apprécie selon celle en vigueur à la réception.',
  'gap.foreign-abbreviation':
    'Le règlement est désigné par son sigle dans une autre langue : le lecteur ne le retrouvera pas sous ce nom.',
  'gapStance.foreign-abbreviation': 'Les lettres nomment le règlement comme le fait la langue du destinataire.',
  'gap.users-only':
    'La politique ne s’adresse qu’aux utilisateurs. Les autres personnes dont les données sont traitées, par exemple sur des photos ou dans des messages, ont les mêmes droits.',
  'gapStance.users-only': 'Le bureau reçoit les demandes de toute personne, utilisatrice ou non.',
  'gap.age-limits-consent-only':
    'Un âge minimal limite l’usage du service ou le consentement donné seul. Il ne retire aucun droit à une personne plus jeune.',
  'gapStance.age-limits-consent-only':
    'Le bureau traite les demandes des mineurs et celles faites pour eux ; il ne s’enquiert de l’autorité parentale que si cela importe.',
  'gap.controller-contact-missing': 'La politique n’indique aucun moyen de joindre le responsable du traitement.',
  'gapStance.controller-contact-missing':
    'Le bureau tient compte de tout canal qui atteint le responsable ; ajoutez-les au profil.',
  'gap.purposes-missing': 'La politique n’indique aucune finalité du traitement.',
  'gapStance.purposes-missing': 'La réponse à une demande d’accès énonce les finalités ; ajoutez-les au profil.',
  'gap.legal-basis-missing':
    'La politique indique des finalités sans base juridique. De celle-ci dépendent les droits applicables.',
  'gapStance.legal-basis-missing':
    'Le bureau tient la portabilité et l’opposition pour ouvertes tant que chaque finalité n’a pas de base juridique.',
  'gap.only-directly-from-you':
    'La politique dit que les données proviennent de la seule personne, alors que des utilisateurs publient des photos, messages ou rapports qui peuvent concerner autrui.',
  'gapStance.only-directly-from-you': 'Le bureau cherche aussi dans ce que d’autres ont publié, et indique la source.',
  'gap.no-period-stated': 'La politique n’indique ni durée de conservation ni critère pour la déterminer.',
  'gapStance.no-period-stated':
    'La réponse à une demande d’accès exige une durée ou des critères ; le bureau les demande.',
  'gap.no-period-account':
    'La politique mentionne les données de compte et de contact, mais aucune durée de conservation.',
  'gapStance.no-period-account':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-messages': 'La politique mentionne les messages, mais aucune durée de conservation.',
  'gapStance.no-period-messages':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-photos': 'La politique mentionne les photos et vidéos, mais aucune durée de conservation.',
  'gapStance.no-period-photos':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-documents': 'La politique mentionne les documents et fichiers, mais aucune durée de conservation.',
  'gapStance.no-period-documents':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-reports': 'La politique mentionne les rapports, mais aucune durée de conservation.',
  'gapStance.no-period-reports':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-support': 'La politique mentionne les échanges avec le support, mais aucune durée de conservation.',
  'gapStance.no-period-support':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-comments': 'La politique mentionne les commentaires et avis, mais aucune durée de conservation.',
  'gapStance.no-period-comments':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-location': 'La politique mentionne les données de localisation, mais aucune durée de conservation.',
  'gapStance.no-period-location':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-payment':
    'La politique mentionne les données de paiement et de facturation, mais aucune durée de conservation.',
  'gapStance.no-period-payment':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.no-period-connection': 'La politique mentionne les données de connexion, mais aucune durée de conservation.',
  'gapStance.no-period-connection':
    'Le bureau les inscrit comme données sans durée ; la réponse à une demande d’accès en exige une, ou des critères.',
  'gap.same-data-two-periods':
    'Une même donnée a deux durées de conservation. Il doit être clair laquelle vaut pour quelle finalité.',
  'gapStance.same-data-two-periods':
    'Le bureau montre les deux durées ; ce dont aucune finalité n’a plus besoin est à effacer.',
  'gap.nothing-told-after-expiry':
    'La politique laisse entendre qu’après la durée plus rien n’est communiqué. Une demande appelle pourtant une réponse : qu’aucune donnée n’est détenue.',
  'gapStance.nothing-told-after-expiry': 'Le bureau répond dans le délai qu’aucune donnée n’est détenue.',
  'gap.anonymous-not-shown':
    'Des données sont conservées comme anonymes. Elles ne le sont que si personne ne peut être identifié par des moyens raisonnablement utilisables.',
  'gapStance.anonymous-not-shown':
    'Le bureau demande comment elles ont été anonymisées avant de les écarter d’une réponse.',
  'gap.litigation-keeps-all':
    'En cas de litige, toutes les données sont conservées. Seules peuvent l’être celles qui sont nécessaires à l’action en justice.',
  'gapStance.litigation-keeps-all':
    'Un gel porte sur des données désignées, avec un motif et un terme ; le reste est effacé à temps.',
  'gap.right-access-missing': 'La politique ne mentionne pas le droit d’accès.',
  'gapStance.right-access-missing': 'Le bureau reçoit et traite néanmoins ces demandes.',
  'gap.right-rectification-missing': 'La politique ne mentionne pas le droit de rectification.',
  'gapStance.right-rectification-missing': 'Le bureau reçoit et traite néanmoins ces demandes.',
  'gap.right-erasure-missing': 'La politique ne mentionne pas le droit à l’effacement.',
  'gapStance.right-erasure-missing': 'Le bureau reçoit et traite néanmoins ces demandes.',
  'gap.right-restriction-missing': 'La politique ne mentionne pas le droit à la limitation du traitement.',
  'gapStance.right-restriction-missing': 'Le bureau reçoit et traite néanmoins ces demandes.',
  'gap.right-portability-missing': 'La politique ne mentionne pas le droit à la portabilité.',
  'gapStance.right-portability-missing': 'Le bureau reçoit et traite néanmoins ces demandes.',
  'gap.objection-missing':
    'La politique ne mentionne pas le droit d’opposition, alors qu’elle se fonde sur l’intérêt légitime ou une mission d’intérêt public, ou qu’elle prévoit de la prospection. Ce droit doit être porté explicitement à l’attention, clairement et séparément.',
  'gapStance.objection-missing':
    'Le bureau reçoit les oppositions : il pèse les motifs, et fait toujours cesser la prospection.',
  'gap.objection-unnamed': 'La politique ne mentionne pas le droit d’opposition.',
  'gapStance.objection-unnamed': 'Le bureau reçoit néanmoins les oppositions.',
  'gap.objection-not-apart':
    'Le droit d’opposition figure parmi les autres droits. Il doit être présenté clairement et séparément de toute autre information.',
  'gapStance.objection-not-apart': 'La première lettre à la personne le présente séparément.',
  'gap.automated-decision-unnamed': 'La politique ne dit pas si des décisions automatisées sont prises.',
  'gapStance.automated-decision-unnamed':
    'Le bureau reçoit les demandes à ce sujet et demande au responsable s’il en existe.',
  'gap.consent-withdrawal-missing':
    'La politique se fonde sur le consentement, mais ne dit pas qu’il peut être retiré à tout moment.',
  'gapStance.consent-withdrawal-missing': 'Le bureau enregistre le retrait aussitôt et y voit un motif d’effacement.',
  'gap.consent-withdrawal-unnamed':
    'La politique ne parle pas du retrait du consentement. Elle n’y est tenue que si un traitement repose sur lui.',
  'gapStance.consent-withdrawal-unnamed': 'Le bureau enregistre néanmoins le retrait.',
  'gap.post-mortem-missing':
    'La politique ne mentionne pas le droit de définir des directives sur le sort des données après le décès.',
  'gapStance.post-mortem-missing': 'Le bureau reçoit ces directives, ainsi que les demandes des héritiers.',
  'gap.access-narrowed':
    'L’accès est exclu au nom de la confidentialité ou du secret en tant que tels. Les droits d’autrui et le secret des affaires ne peuvent que limiter ce qui est montré, jamais le tout.',
  'gapStance.access-narrowed':
    'Le bureau masque élément par élément, chaque fois avec le motif, et communique le reste.',
  'gap.erasure-narrowed':
    'L’effacement n’est promis que pour les données non essentielles. La loi prévoit six motifs et peu d’exceptions.',
  'gapStance.erasure-narrowed': 'Le bureau s’en tient aux motifs et exceptions de la loi.',
  'gap.restriction-narrowed':
    'La limitation n’est prévue que dans un cas. La loi en connaît quatre : exactitude contestée, traitement illicite, données nécessaires à un droit en justice, opposition en cours.',
  'gapStance.restriction-narrowed': 'Le bureau admet les quatre.',
  'gap.restriction-odd-word':
    'La limitation y est décrite comme le fait de « photographier » les données, sans doute pour « geler ». Le lecteur ne sait pas ce qu’il peut demander.',
  'gapStance.restriction-odd-word': 'Le bureau fait marquer et geler les données.',
  'gap.portability-partial':
    'La portabilité n’est promise que pour une partie des données, sans dire laquelle. Elle vaut pour ce que la personne a fourni, traité de façon automatisée sur consentement ou contrat.',
  'gapStance.portability-partial':
    'Le bureau remet toutes les données fournies sur consentement ou contrat, dans un fichier lisible par machine.',
  'gap.only-one-channel':
    'Seules les demandes reçues par un seul canal sont traitées. Une demande qui parvient au responsable par un canal officiel compte, et fait courir le mois.',
  'gapStance.only-one-channel':
    'Le bureau reçoit les demandes de tout canal officiel ; le délai court dès la première réception.',
  'gap.only-in-person':
    'Seule la personne elle-même pourrait demander. Mandataires, titulaires de l’autorité parentale et héritiers le peuvent aussi.',
  'gapStance.only-in-person': 'Le bureau reçoit leurs demandes et leur demande la preuve de leur qualité.',
  'gap.only-in-person-and-directives':
    'La politique promet des directives par un tiers de confiance et n’admet ailleurs que les demandes de la personne elle-même.',
  'gapStance.only-in-person-and-directives':
    'Le bureau tient la promesse : personnes désignées et héritiers sont entendus.',
  'gap.identity-always':
    'Une preuve d’identité est exigée de tous. Elle ne peut l’être qu’en cas de doute raisonnable, et dans la mesure nécessaire.',
  'gapStance.identity-always':
    'Le bureau ne demande aucune preuve sans motif de doute consigné, et propose d’abord des moyens moins intrusifs.',
  'gap.identity-any-doubt':
    'Une preuve d’identité est demandée à tout doute. Le doute doit être raisonnable, et ce qui est demandé nécessaire.',
  'gapStance.identity-any-doubt': 'Le bureau exige d’abord le motif du doute, et laisse masquer les mentions inutiles.',
  'gap.base-period-too-long':
    'La réponse est promise dans un délai de plus d’un mois. Le délai est d’un mois à compter de la réception.',
  'gapStance.base-period-too-long': 'Le délai court un mois à compter de la réception.',
  'gap.days-for-a-month':
    'Le délai est exprimé en jours. Trente jours peuvent dépasser le mois légal, comme en février.',
  'gapStance.days-for-a-month': 'Le bureau compte un mois calendaire.',
  'gap.deadline-unnamed': 'La politique ne dit pas quand il est répondu aux demandes.',
  'gapStance.deadline-unnamed': 'Le délai court un mois à compter de la réception.',
  'gap.extension-several-at-once':
    'Un délai plus long est pris en cas de demandes simultanées. Celles d’autrui ne sont pas un motif ; seul compte le nombre des demandes de la personne.',
  'gapStance.extension-several-at-once':
    'Le bureau prolonge pour la complexité ou le nombre des demandes de la personne, avec un motif.',
  'gap.extension-technical':
    'La prolongation est liée à la complexité technique. Ce qui compte est que la demande elle-même soit complexe et le délai nécessaire.',
  'gapStance.extension-technical': 'Le bureau demande ce qui rend la demande complexe.',
  'gap.extension-notice-missing':
    'La politique prolonge le délai sans dire que la personne en est informée, avec les motifs, dans le mois de la réception.',
  'gapStance.extension-notice-missing': 'Le bureau n’admet aucune prolongation sans cette lettre, envoyée à temps.',
  'gap.refusal-without-manifestly':
    'Des demandes sont refusées comme excessives ou infondées. Elles doivent l’être manifestement, et le responsable doit le démontrer.',
  'gapStance.refusal-without-manifestly': 'Le bureau ne refuse qu’avec les faits qui le démontrent.',
  'gap.refusal-without-remedies':
    'Un refus est annoncé, mais ni ses motifs, ni la réclamation et le recours qu’il doit indiquer dans le mois.',
  'gapStance.refusal-without-remedies': 'Tout refus part dans le mois, avec motifs, autorité et tribunal.',
  'gap.fee-charged':
    'Des frais sont demandés. Les demandes sont gratuites, sauf manifestement infondées ou excessives, ou pour une copie supplémentaire.',
  'gapStance.fee-charged': 'Le bureau répond gratuitement.',
  'gap.recipients-missing': 'La politique n’indique ni destinataires ni catégories de destinataires.',
  'gapStance.recipients-missing':
    'Le bureau demande les destinataires avant de répondre à un accès et de notifier un effacement.',
  'gap.recipients-unnamed':
    'Des destinataires sont évoqués, mais aucun n’est nommé. La personne qui le demande a droit à leurs noms.',
  'gapStance.recipients-unnamed':
    'Le bureau tient un registre des destinataires et les nomme dans une réponse d’accès.',
  'gap.never-to-third-parties':
    'La politique promet que rien n’est transmis à autrui, mais elle a des sous-traitants. Ce sont des destinataires : la promesse trompe.',
  'gapStance.never-to-third-parties':
    'Le bureau compte les sous-traitants parmi les destinataires et leur notifie toute rectification, tout effacement, toute limitation.',
  'gap.eu-only-weakened':
    'Les données resteraient dans l’Union, puis seulement dans la mesure du possible. Le lecteur ne sait pas si elles en sortent.',
  'gapStance.eu-only-weakened':
    'Le bureau tient le lieu de chaque système et indique les transferts dans une réponse d’accès.',
  'gap.safeguard-unnamed':
    'Des garanties sont promises hors de l’Union, mais sans dire lesquelles : décision d’adéquation, clauses types ou autre.',
  'gapStance.safeguard-unnamed': 'Le bureau demande la garantie de chaque destinataire et l’indique.',
  'gap.test-as-measure':
    'Un test A/B figure parmi les mesures de sécurité. Ce n’en est pas une, et ce peut être une finalité non indiquée.',
  'gapStance.test-as-measure': 'Le bureau y voit un traitement à expliquer, non une mesure.',
  'gap.measure-twice': 'Une mesure est citée deux fois.',
  'gapStance.measure-twice': 'Le bureau ne la cite qu’une fois.',
  'gap.cookies-without-consent':
    'Des cookies soumis au consentement sont réputés acceptés par la poursuite de la navigation. Le silence ne vaut pas consentement.',
  'gapStance.cookies-without-consent':
    'Le bureau traite une demande à ce sujet comme une opposition ou un retrait, satisfait aussitôt.',
  'gap.cookies-browser-only':
    'Qui s’oppose aux cookies est renvoyé aux paramètres du navigateur. Le responsable doit faciliter lui-même ce choix.',
  'gapStance.cookies-browser-only': 'Le bureau reçoit l’opposition comme une demande.',
  'gap.officer-unmentioned':
    'La politique ne mentionne pas de délégué à la protection des données. Tous ne sont pas tenus d’en avoir un.',
  'gapStance.officer-unmentioned': 'Les lettres nomment le délégué du profil.',
  'gap.officer-contact-missing':
    'La politique mentionne un délégué à la protection des données sans dire, à cet endroit, comment le joindre.',
  'gapStance.officer-contact-missing': 'Les lettres donnent les coordonnées du délégué figurant au profil.',
  'gap.officer-unnamed':
    'La politique dit qu’un délégué a été désigné, mais non qui. Le nom n’est pas exigé ; les coordonnées le sont.',
  'gapStance.officer-unnamed': 'Les lettres nomment le délégué du profil.',
  'gap.complaint-missing': 'La politique ne dit pas que les personnes peuvent saisir une autorité de contrôle.',
  'gapStance.complaint-missing': 'Les lettres qui doivent l’indiquer le font.',
  'gap.only-one-authority':
    'Une seule autorité de contrôle est nommée. Les personnes peuvent saisir celle de l’État où elles résident, travaillent ou où la violation a eu lieu.',
  'gapStance.only-one-authority': 'Les lettres le précisent.',
  'gap.authority-address-wrong': 'L’adresse postale de l’autorité de contrôle n’est pas celle qu’elle publie.',
  'gapStance.authority-address-wrong': 'Les lettres donnent l’adresse publiée par l’autorité.',
  'gap.court-missing': 'La politique ne mentionne pas le recours juridictionnel.',
  'gapStance.court-missing': 'Les refus et lettres finales nomment le tribunal.',
  'gap.change-without-notice':
    'La politique peut changer à tout moment sans que personne n’en soit informé. De nouvelles finalités doivent être indiquées avant le traitement.',
  'gapStance.change-without-notice': 'Le bureau apprécie un dossier selon la version en vigueur à la réception.',
};
