// What letters say, in French.

import { citing } from './citing.ts';
import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  right: {
    access: 'le droit d’accès',
    rectification: 'le droit de rectification',
    erasure: 'le droit à l’effacement («\u00A0droit à l’oubli\u00A0»)',
    restriction: 'le droit à la limitation du traitement',
    portability: 'le droit à la portabilité des données',
    objection: 'le droit d’opposition',
    'automated-decision':
      'le droit de ne pas faire l’objet d’une décision fondée exclusivement sur un traitement automatisé',
    'consent-withdrawal': 'le droit de retirer le consentement',
    'post-mortem': 'les droits sur les données après le décès',
  },
  stems: {
    access: ['accès', 'copie'],
    rectification: ['rectifi', 'corrig'],
    erasure: ['effac', 'suppr', 'oubli'],
    restriction: ['limit'],
    portability: ['portab'],
    objection: ['oppos'],
    'automated-decision': ['automatis'],
    'consent-withdrawal': ['consent'],
    'post-mortem': ['décès', 'décéd', 'post mortem', 'directive'],
  },
  courts: ['juridiction', 'tribunal', 'juge'],
  ground: {
    'manifestly-unfounded': 'Nous considérons la demande comme manifestement infondée.',
    excessive: 'Nous considérons la demande comme excessive.',
    'not-identifiable':
      'Les informations dont nous disposons ne nous permettent pas d’identifier la personne concernée, et ce que nous avons demandé ne l’a pas permis non plus.',
  },
  exception: {
    'access-rights-of-others':
      'La communication de ces informations porterait atteinte aux droits et libertés d’autrui.',
    'access-national-law': 'Le droit de l’Union ou le droit national limite ici le droit d’accès.',
    'rectification-accurate': 'Après vérification, nous considérons que les données sont exactes et complètes.',
    'erasure-no-ground':
      'Aucun des motifs pour lesquels des données à caractère personnel doivent être effacées ne s’applique.',
    'erasure-expression':
      'Le traitement est nécessaire à l’exercice du droit à la liberté d’expression et d’information.',
    'erasure-legal-obligation':
      'Ces données nous sont nécessaires pour respecter une obligation légale ou pour exécuter une mission d’intérêt public.',
    'erasure-public-health':
      'Le traitement est nécessaire pour des motifs d’intérêt public dans le domaine de la santé publique.',
    'erasure-archiving':
      'Les données sont conservées à des fins archivistiques dans l’intérêt public, de recherche ou de statistiques, que l’effacement rendrait impossibles ou compromettrait gravement.',
    'erasure-legal-claims':
      'Ces données nous sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.',
    'restriction-no-trigger':
      'Aucune des quatre situations dans lesquelles le traitement doit être limité n’est réunie.',
    'portability-out-of-scope':
      'Le droit à la portabilité ne porte que sur les données que la personne concernée nous a fournies et que nous traitons à l’aide de procédés automatisés, sur le fondement du consentement ou d’un contrat. Tel n’est pas le cas ici.',
    'portability-public-task':
      'Le traitement est nécessaire à l’exécution d’une mission d’intérêt public ou relevant de l’exercice de l’autorité publique.',
    'portability-rights-of-others': 'La remise de ces données porterait atteinte aux droits et libertés de tiers.',
    'objection-other-basis':
      'Le droit d’opposition porte sur les traitements fondés sur une mission d’intérêt public ou sur des intérêts légitimes. Ce traitement repose sur une autre base juridique.',
    'objection-compelling-grounds':
      'Il existe pour ce traitement des motifs légitimes et impérieux qui prévalent sur les intérêts et les droits et libertés de la personne concernée.',
    'objection-legal-claims':
      'Le traitement est nécessaire à la constatation, à l’exercice ou à la défense de droits en justice.',
    'objection-research':
      'Le traitement est nécessaire à des fins de recherche ou de statistiques relevant d’une mission d’intérêt public.',
    'automated-none': 'Aucune décision fondée exclusivement sur un traitement automatisé n’a été prise.',
    'automated-permitted':
      'La décision automatisée est permise\u00A0: elle est nécessaire à un contrat, autorisée par la loi ou fondée sur un consentement explicite.',
    'consent-other-basis':
      'Ce traitement ne repose pas sur le consentement\u00A0: il n’y a donc pas de consentement à retirer.',
    'post-mortem-not-entitled': 'La loi ne donne pas au demandeur le droit d’agir ici pour la personne décédée.',
    'post-mortem-beyond-need': 'Cela va au-delà de ce qu’exige le règlement de la succession.',
  },
  extension: {
    complexity: 'la complexité de la demande',
    number: 'le nombre de demandes',
  },
  basis: {
    consent: 'consentement',
    contract: 'exécution d’un contrat',
    'legal-obligation': 'obligation légale',
    'vital-interests': 'sauvegarde des intérêts vitaux',
    'public-task': 'mission d’intérêt public',
    'legitimate-interests': 'intérêts légitimes',
  },
  method: {
    'known-contact':
      'veuillez confirmer cette demande depuis votre compte chez nous, ou depuis l’adresse électronique ou le numéro de téléphone que nous connaissons déjà',
    'held-data': 'veuillez répondre aux quelques questions ci-dessous sur vos relations avec nous',
    'digital-identity': 'veuillez confirmer votre identité au moyen de votre identité numérique',
    'registered-delivery':
      'veuillez nous indiquer l’adresse postale à laquelle nous pouvons vous envoyer la réponse par lettre recommandée\u00A0; votre identité est vérifiée lors de la remise',
    'masked-document':
      'veuillez nous envoyer une copie d’une pièce d’identité sur laquelle tout ce qui n’est pas nécessaire est masqué',
  },
  enough: {
    'known-contact':
      'seule la personne que nous connaissons est susceptible de disposer de ce compte, de cette adresse ou de ce numéro.',
    'held-data': 'seule la personne concernée est susceptible de connaître les réponses.',
    'digital-identity': 'elle confirme qui vous êtes sans que nous ayons à voir un document.',
    'registered-delivery': 'la lettre n’est remise qu’à la personne à laquelle elle est adressée.',
    'masked-document':
      'votre nom et celui de l’autorité de délivrance, avec les dates de délivrance et d’expiration, suffisent à la comparaison avec ce que nous savons.',
  },
  starts: {
    'end-of-service': 'à compter de la fin du service',
    'account-deletion': 'à compter de la suppression du compte',
    collection: 'à compter de leur collecte',
    'not-stated': '',
  },
  until: {
    'end-of-service': 'jusqu’à la fin du service',
    'account-deletion': 'jusqu’à la suppression du compte',
    collection: 'pas au-delà de leur collecte',
    'not-stated': '',
  },
  outcome: {
    granted: 'il a été fait droit à votre demande',
    'partly-granted': 'il a été fait droit en partie à votre demande',
    refused: 'votre demande a été refusée',
    'no-data-held': 'nous ne traitons aucune donnée à caractère personnel sur laquelle porterait votre demande',
    withdrawn: 'vous avez retiré votre demande',
    other: 'le traitement de votre demande a pris fin',
  },
  trigger: {
    'accuracy-disputed': 'l’exactitude des données est contestée, le temps que nous la vérifiions',
    unlawful: 'le traitement est illicite et la limitation a été demandée à la place de l’effacement',
    'legal-claims': 'les données sont nécessaires à des droits en justice',
    'objection-pending': 'une opposition au traitement est en cours d’examen',
  },
  format: {
    json: 'JSON',
    csv: 'CSV',
    xml: 'XML',
    pdf: 'PDF',
    mail: 'texte d’un courriel',
    paper: 'papier',
    oral: 'oral',
  },
  recipient: {
    processor: 'sous-traitant',
    controller: 'responsable du traitement distinct',
    internal: 'nos propres services',
  },
  data: (of) => (of === undefined ? 'vos données à caractère personnel' : `les données à caractère personnel de ${of}`),
  dataOf: (of) =>
    of === undefined ? 'de vos données à caractère personnel' : `des données à caractère personnel de ${of}`,
  about: (of) => (of === undefined ? 'vous concernant' : `concernant ${of}`),
  period: (years, months) =>
    [years > 0 && `${years} ${years === 1 ? 'an' : 'ans'}`, months > 0 && `${months} mois`]
      .filter(Boolean)
      .join(' et '),
  article: citing({
    gdpr: 'RGPD',
    write: ({ number, paragraph, point }) =>
      [`article ${number}`, paragraph && `paragraphe ${paragraph}`, point && `point ${point})`]
        .filter(Boolean)
        .join(', '),
    of: (article, law) => (/^article \d+$/.test(article) ? `${article} du ${law}` : `${article}, du ${law}`),
    loi: (article) => `${article} de la loi n°\u00A078-17 du 6 janvier 1978`,
  }),
  prompts: {
    'controller.name': 'le nom du responsable du traitement',
    'requester.name': 'le nom du demandeur',
    'person.name': 'le nom de la personne concernée',
    'dpo.contact': 'comment joindre le délégué à la protection des données',
    'authority.name': 'le nom de l’autorité de contrôle',
    'authority.address': 'l’adresse postale de l’autorité de contrôle',
    'authority.website': 'le site web de l’autorité de contrôle',
    court: 'la juridiction à laquelle la personne peut s’adresser',
    'extension.ground': 'complexité ou nombre des demandes',
    'extension.reason': 'pourquoi une réponse dans un délai d’un mois n’est pas possible dans le cas présent',
    'extension.until': 'le dernier jour du délai prolongé',
    'identity.doubt': 'pourquoi il existe des doutes quant à l’identité du demandeur',
    'identity.asked': 'ce qui est demandé au demandeur',
    'identity.enough': 'pourquoi cela suffit',
    'clarification.about': 'ce que le demandeur peut préciser',
    'fee.ground': 'si la demande est manifestement infondée ou excessive',
    'fee.amount': 'le montant des frais avec la devise',
    'fee.facts': 'ce qui montre que la demande est manifestement infondée ou excessive',
    'fee.right': 'le droit pour lequel des frais sont demandés',
    'right.note': 'ce qui a été fait pour ce droit',
    'right.facts': 'les faits sur lesquels repose le refus',
    'right.reason': 'le motif du refus',
    'recipient.name': 'le nom du destinataire',
    'access.source': 'd’où viennent les données si elles n’ont pas été collectées auprès de la personne',
    'access.automated': 's’il existe des décisions automatisées, et leur logique',
    'access.safeguards': 'les garanties des transferts hors de l’EEE',
    outcome: 'l’issue de la demande',
    'item.name': 'le nom',
    'item.note': 'l’explication',
    'item.kind': 'la catégorie de destinataire',
    'item.country': 'le pays',
    'item.safeguard': 'la garantie de ce transfert',
    'item.holds': 'quelles données contient ce système',
    'item.bases': 'la base juridique de cette finalité',
    'item.period': 'combien de temps ces données sont conservées, ou selon quels critères',
  },
  unknown: 'une information manquante',
};
