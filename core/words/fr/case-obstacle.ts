// Legal words in French: what stands in the way of an act on a case, and what would clear it.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';

export const caseObstacleWords: Readonly<Record<`obstacle.${CaseObstacleCode}`, string>> = {
  'obstacle.case-closed': 'Le dossier {ref} est clos. Rouvrez-le d’abord.',
  'obstacle.case-not-closed': 'Le dossier {ref} n’est pas clos ; il n’y a rien à rouvrir.',
  'obstacle.case-discarded':
    'Le dossier {ref} a été abandonné : plus rien ne s’y fait. Confirmez à nouveau son message s’il s’agissait bien d’une demande.',
  'obstacle.case-handed-over':
    'Le dossier {ref} est chez {to}, retour attendu le {until}. Jusqu’à son retour, ou jusqu’à ce que vous le repreniez sans le fichier, seule une note peut être ajoutée ici.',
  'obstacle.case-given-back': 'Le dossier {ref} a été rendu. Ici, il ne peut plus qu’être effacé.',
  'obstacle.case-is-guest': 'Le dossier {ref} est ici pour le compte d’un autre bureau. Rendez-le d’abord.',
  'obstacle.case-told':
    'Une communication a déjà été faite à la personne dans le dossier {ref} : il n’a pas été ouvert par erreur. Clôturez-le par une réponse, un retrait ou une fin consignée.',
  'obstacle.identity-undecided':
    'La personne a été interrogée, mais rien n’établit encore que l’identité n’a pu être prouvée. Consignez d’abord le constat « non établie ».',
  'obstacle.ground-not-for-right':
    '{right} : ni refus ni frais pour demande manifestement infondée ou excessive ne sont prévus pour ce droit. Choisissez une exception propre à ce droit.',
  'obstacle.requester-missing': 'L’auteur de la demande n’est pas indiqué. Indiquez le nom ou l’adresse du demandeur.',
  'obstacle.message-not-in-case': 'Le message {id} n’appartient pas à ce dossier. Cherchez-le sous Messages.',
  'obstacle.message-is-first':
    'Ce message a ouvert le dossier et ne peut en sortir. Pour annuler le dossier entier, abandonnez-le.',

  'obstacle.rights-missing': 'Aucun droit n’est choisi. Choisissez au moins un droit invoqué par la personne.',
  'obstacle.reason-missing': 'Il manque un motif ou une note. Une phrase suffit ; elle figurera au journal.',
  'obstacle.facts-missing':
    'Les faits à l’appui manquent, et la charge de la preuve incombe au responsable du traitement. Indiquez-les ; pour des frais, indiquez aussi le montant.',
  'obstacle.day-in-future':
    'Le {day} est encore à venir. Indiquez le jour où cela s’est produit, aujourd’hui au plus tard.',
  'obstacle.day-before-receipt':
    'Cela n’a pu se produire le {day}, mais au plus tôt le {receivedDay}. Corrigez ce jour ou, le cas échéant, le jour de réception.',
  'obstacle.receipt-out-of-range':
    'Le délai ne peut commencer le {day} : le bureau ne connaît que les jours fériés de 2000 à 2099. Corrigez le jour de réception.',
  'obstacle.right-not-in-case':
    '{right} : ce droit ne figure pas au dossier. Corrigez les droits du dossier si la personne l’invoque aussi.',

  'obstacle.data-subject-missing':
    'Le dossier ne dit pas de qui sont les données en cause (demandeur : {capacity}). Indiquez le nom ou l’adresse de la personne concernée.',
  'obstacle.authority-not-needed':
    'Le demandeur agit pour son propre compte et n’a aucun pouvoir à justifier. S’il agit pour autrui, corrigez d’abord sa qualité.',
  'obstacle.authority-unfit':
    'Cette pièce ne convient pas à la qualité du demandeur ({capacity}). L’une de celles-ci suffit : {fit}.',
  'obstacle.authority-missing':
    'Quiconque agit pour autrui doit justifier de son pouvoir, ce qui n’est pas encore fait (demandeur : {capacity}). Consignez d’abord la pièce qui en justifie.',
  'obstacle.authority-expired':
    'Le pouvoir était valable jusqu’au {until}. Demandez une pièce en cours de validité et consignez-la.',
  'obstacle.capacity-may-not-act':
    '{right} : seuls la personne concernée, la personne désignée dans les directives et les héritiers peuvent exercer ce droit ; le demandeur n’est aucun d’entre eux ({capacity}). Corrigez sa qualité si elle est erronée, ou refusez la demande.',

  'obstacle.identity-not-doubted':
    'Aucun doute sur l’identité n’est consigné ; il n’y a donc rien à demander ni à vérifier. Consignez d’abord ce qui fonde un doute raisonnable.',
  'obstacle.identity-already-doubted':
    'Le doute sur l’identité est déjà consigné. Demandez une confirmation, ou consignez le résultat de la vérification.',
  'obstacle.identity-lesser-means-first':
    'La copie d’une pièce d’identité en révèle plus que ce qu’une vérification exige d’ordinaire. Essayez d’abord un moyen moins intrusif, ou indiquez pourquoi aucun ne suffit.',
  'obstacle.identity-unresolved':
    'Un doute subsiste sur l’identité, et les données ne doivent pas parvenir à un tiers. Achevez d’abord la vérification, ou refusez au motif que la personne n’est pas identifiable.',
  'obstacle.identity-not-asked':
    'Nul n’est réputé non identifiable sans avoir été invité à fournir des informations supplémentaires. Demandez-les d’abord, par le moyen le moins intrusif.',
  'obstacle.identity-is-verified':
    'L’identité est vérifiée ; la personne est donc identifiable. Choisissez un autre fondement de refus, ou faites droit à la demande.',
  'obstacle.identity-document-unknown':
    'Le dossier ne contient pas de pièce d’identité {id} ; elle a peut-être déjà été supprimée. Consultez la vérification d’identité.',
  'obstacle.identity-document-held':
    'Une copie de pièce d’identité est encore détenue, alors qu’elle ne doit pas survivre à la vérification. Supprimez-la d’abord.',
  'obstacle.clarification-not-asked':
    'Aucune question posée à la personne n’attend de réponse. Consignez d’abord ce qui a été demandé, et quand.',
  'obstacle.clarification-already-asked':
    'Une question posée à la personne attend encore sa réponse. Consignez d’abord cette réponse.',

  'obstacle.already-extended': 'Le délai est déjà prolongé jusqu’au {until}. Il ne peut l’être qu’une fois.',
  'obstacle.extension-too-late':
    'La prolongation devait être annoncée au plus tard le {noticeBy}. Répondez dans les meilleurs délais et expliquez le retard.',
  'obstacle.extension-too-long':
    'Le délai total est de trois mois au plus à compter de la réception. Choisissez le {latest} ou un jour antérieur.',
  'obstacle.extension-too-short':
    'Le délai court déjà jusqu’au {due} ; le jour choisi ne le prolonge pas. Choisissez-en un plus tardif.',
  'obstacle.nothing-open':
    'Une réponse a été donnée sur chaque droit ; il n’y a rien à prolonger. Si un droit doit être revu, rouvrez-en d’abord l’examen.',

  'obstacle.ground-missing':
    'Tout refus, même partiel, exige un fondement. Choisissez-en un : demande manifestement infondée, demande excessive, exception propre au droit ou personne non identifiable.',
  'obstacle.exception-missing':
    '{right} : l’exception applicable n’est pas indiquée. Choisissez celle sur laquelle repose le refus.',
  'obstacle.exception-of-another-right':
    '{right} : l’exception choisie relève d’un autre droit. Choisissez-en une qui soit propre à celui-ci.',
  'obstacle.access-redact-instead':
    'Les droits d’autrui ne justifient jamais un refus total. Occultez ce qui concerne les tiers, communiquez le reste et décidez « suite partiellement favorable ».',
  'obstacle.objection-subject-missing':
    'L’objet de l’opposition n’est pas indiqué. Précisez s’il s’agit de prospection, qui doit toujours cesser, ou d’un autre traitement.',
  'obstacle.marketing-objection-absolute':
    'L’opposition à la prospection ne peut jamais être refusée. Faites cesser la prospection et décidez « suite favorable ».',
  'obstacle.remedies-missing':
    'Un refus indique l’autorité de contrôle et le recours juridictionnel ; l’un des deux manque au profil du responsable {controller}. Complétez le profil, puis décidez à nouveau.',
  'obstacle.refusal-too-late':
    'Le refus devait être communiqué au plus tard le {noticeBy}. Il peut encore partir, sans plus attendre, dès lors que le motif du retard est consigné.',
  'obstacle.fee-too-late':
    'Le paiement de frais devait être annoncé au plus tard le {noticeBy}. Donnez suite gratuitement, ou refusez en consignant le motif du retard.',
  'obstacle.fee-already-asked':
    '{right} : des frais ont déjà été demandés. Consignez s’ils ont été payés ou s’il y a été renoncé.',
  'obstacle.fee-not-asked':
    '{right} : il ne reste aucuns frais à payer. Demandez d’abord des frais, en indiquant leur fondement et leur montant.',
  'obstacle.fee-unsettled':
    '{right} : les frais demandés restent à payer. Consignez d’abord qu’ils ont été payés ou qu’il y a été renoncé ; un refus reste possible sans cela.',

  'obstacle.decision-missing': '{right} : rien n’a encore été décidé. Prenez d’abord une décision, puis répondez.',
  'obstacle.right-answered':
    '{right} : une réponse a été donnée, ou la personne s’est désistée ; ce qui a été communiqué ne peut être repris. Pour y revenir, rouvrez l’examen de ce droit en indiquant un motif.',
  'obstacle.right-not-settled':
    '{right} : l’examen de ce droit est encore ouvert ; il n’y a rien à rouvrir. Prenez une décision et répondez.',
  'obstacle.duty-applies':
    '« {duty} » : ce point s’impose dans tous les cas et ne peut être déclaré sans objet. Accomplissez-le, puis cochez-le.',
  'obstacle.duties-open':
    '{right} : la réponse serait incomplète. Restent à accomplir : {duties}. Traitez chacun de ces points ; si l’un d’eux est sans objet, indiquez pourquoi.',
  'obstacle.tasks-open':
    '{right} : les systèmes et les destinataires n’ont pas tous répondu. Restent en suspens : {tasks}. Terminez ces tâches, ou abandonnez-les en indiquant un motif.',
  'obstacle.format-missing': 'La portabilité suppose un format déterminé. Choisissez JSON, CSV ou XML.',
  'obstacle.format-not-machine-readable':
    'Les données portables sont remises dans un format structuré, couramment utilisé et lisible par machine, ce que celui-ci n’est pas. Choisissez JSON, CSV ou XML.',
  'obstacle.restriction-not-started':
    'La limitation est accordée, mais elle n’a pas commencé. Consignez depuis quel jour, et dans lequel des quatre cas, le traitement est limité.',
  'obstacle.restriction-already-started':
    'Une limitation du traitement est déjà en cours. Levez-la avant d’en commencer une autre.',
  'obstacle.restriction-not-running':
    'Aucune limitation du traitement n’est en cours ; il n’y a rien à lever. Consignez d’abord son début.',
  'obstacle.lifting-not-told':
    'Une limitation n’est levée qu’une fois la personne informée ; le {toldOn} ne convient pas. Informez d’abord la personne, et indiquez un jour compris entre le début et la levée de la limitation.',

  'obstacle.task-unknown': 'Aucune tâche du dossier ne porte le numéro {task}. Cherchez-la dans la liste des tâches.',
  'obstacle.task-not-open':
    'La tâche auprès de {task} est déjà terminée ou abandonnée. Ajoutez-en une autre s’il reste à faire.',
  'obstacle.task-not-asked':
    'La tâche {task} n’a pas encore été demandée ; il n’y a rien à relancer. Consignez d’abord la demande.',
  'obstacle.task-place-missing':
    'Il n’est pas indiqué où la tâche doit être accomplie. Nommez le système ou le destinataire.',

  'obstacle.answer-missing':
    'Le silence ne met pas fin à une demande. Restent sans réponse : {rights}. Répondez, ou clôturez le dossier, avec une note, comme « retirée par la personne » ou « autre ».',
  'obstacle.outcome-missing':
    'L’issue « retirée par la personne » ou « autre » demande une note. Précisez comment le dossier s’est terminé.',
  'obstacle.outcome-contradicts':
    'Les réponses données conduisent à une autre issue : {outcome}. Clôturez le dossier avec celle-ci, ou sans en indiquer.',
  'obstacle.case-open': 'Le dossier {ref} est encore ouvert et ne peut donc être effacé. Clôturez-le d’abord.',
  'obstacle.case-on-hold':
    'Un gel pour contentieux interdit d’effacer le dossier (responsable : {owner} ; réexamen le {reviewOn}). Levez d’abord le gel en indiquant un motif.',
  'obstacle.case-not-on-hold': 'Le dossier {ref} ne fait l’objet d’aucun gel pour contentieux ; il n’y a rien à lever.',
  'obstacle.review-in-past':
    'Le réexamen ne peut être fixé au {day}, qui n’est pas à venir. Choisissez un jour plus tardif.',

  'obstacle.reminder-not-of-case':
    'Les rappels « {reminder} » sont propres au bureau et ne relèvent d’aucun dossier. Reportez-les depuis la page Aujourd’hui.',
  'obstacle.snooze-in-past':
    'Un rappel ne peut être reporté au {day}, qui n’est pas à venir. Choisissez un jour plus tardif.',
  'obstacle.snooze-too-long':
    'Un rappel revient avant ce dont il avertit : au plus tard le {latest}. Choisissez ce jour ou un jour antérieur.',
  'obstacle.snooze-too-near':
    'L’échéance du {due} est trop proche pour que ce rappel soit encore reporté. Faites ce qu’il demande, ou répondez dès maintenant.',
};
