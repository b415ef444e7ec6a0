// Texts of the screens in French: when the log, the keys or an anchor do not fit.

import type { alarmTexts as english } from '../en/alarm.ts';

export const alarmTexts: Readonly<Record<keyof typeof english, string>> = {
  'alarm.title': 'Le bureau a trouvé une anomalie dans son propre journal',
  'alarm.found': 'Ce qui a été trouvé',
  'alarm.kind.head-missing':
    'À côté du bureau se trouve un petit fichier qui connaît la dernière ligne du journal. Il a disparu. Sans lui, on ne peut dire si des lignes manquent.',
  'alarm.kind.head-damaged':
    'À côté du bureau se trouve un petit fichier qui connaît la dernière ligne du journal. Il est illisible. Sans lui, on ne peut dire si des lignes manquent.',
  'alarm.kind.truncated':
    'Le journal finit plus tôt que la dernière écriture du bureau : {missing, plural, =-1 {des lignes manquent à la fin} one {# ligne manque à la fin} other {# lignes manquent à la fin}}.',
  'alarm.kind.forked': 'Les dernières lignes du journal ne sont pas celles que le bureau a écrites.',
  'alarm.kind.broken': 'Une ligne du journal ne concorde pas avec celles qui l’entourent.',
  'alarm.kind.keys-older': 'Les fichiers de clés sont plus anciens que le bureau : ils datent d’un jour antérieur.',
  'alarm.kind.anchor-ahead':
    'Quelqu’un hors de cet ordinateur répond de lignes que ce journal n’a pas : {missing, plural, =-1 {des lignes manquent} one {# ligne manque} other {# lignes manquent}}.',
  'alarm.kind.anchor-forked': 'Quelqu’un hors de cet ordinateur répond d’un journal différent de celui-ci.',
  'alarm.seq': 'Ligne concernée',
  'alarm.missing': 'Lignes manquantes',
  'alarm.lastWritten': 'Dernière écriture du bureau',
  'alarm.anchor': 'Ancrage qui contredit',
  'alarm.anchorFacts': '{way}, {when}, sur {size, plural, one {# ligne} other {# lignes}}',
  'alarm.log': 'Journal',
  'alarm.here': 'Lignes présentes',
  'alarm.number': '{value, number}',

  'alarm.means': 'Ce que cela peut signifier',
  'alarm.means.copy':
    'Le répertoire du bureau a été rétabli à partir d’une copie plus ancienne, par un programme de sauvegarde, par la restauration du système ou à la main. C’est la cause habituelle.',
  'alarm.means.disk':
    'Le disque ou le système de fichiers a perdu ce qui venait d’être écrit, comme après une coupure de courant ou avec un disque défaillant.',
  'alarm.means.tampering':
    'Quelqu’un qui avait accès à ce répertoire a modifié ou remplacé des fichiers, pour cacher que quelque chose s’est passé.',

  'alarm.first': 'Que faire d’abord',
  'alarm.first.stop':
    'Ne continuez pas à travailler. Tant que cette page est là, le bureau n’écrit rien ; attendre n’aggrave rien.',
  'alarm.first.keep':
    'Gardez l’état tel qu’il est : avant toute autre chose, copiez le répertoire entier du bureau sur un autre disque. Ne copiez pas par-dessus une sauvegarde plus ancienne.',
  'alarm.first.compare':
    'Comparez avec ce qui est au-dehors : une note que quelqu’un a gardée, les réponses déjà envoyées, la boîte aux lettres.',
  'alarm.first.ask':
    'Demandez qui a eu accès à cet ordinateur et si une copie a été remise en place. Notez ce que vous apprenez.',
  'alarm.backup': 'Sauvegarder en l’état',
  'alarm.verify': 'Vérifier le journal entier',
  'alarm.verified':
    'Vérification, {when} : {ok, select, yes {{count, plural, one {la # ligne présente concorde} other {les # lignes présentes concordent entre elles}}} other {toutes les lignes ne concordent pas entre elles}}.',

  'alarm.works': 'Ce qui fonctionne encore',
  'alarm.worksText':
    'Tout lire : dossiers, courrier, délais, journal. La relève du courrier et toute décision attendent.',
  'alarm.read': 'Continuer à lire, sans écrire',
  'alarm.banner': 'Lecture seule : le bureau a trouvé une anomalie dans son journal.',
  'alarm.bannerLink': 'Ce qui a été trouvé',

  'alarm.settle': 'Continuer',
  'alarm.settleText':
    'Quand vous savez ce qui s’est passé, vous pouvez continuer. Ce qui a été trouvé et votre motif deviennent une ligne du journal et ne peuvent être retirés ; ce qui manque continue de manquer, et chaque fichier de preuve montre la rupture.',
  'alarm.settleOpen': 'Continuer avec un motif…',
  'alarm.settleTitle': 'Continuer malgré l’alarme',
  'alarm.settleReason': 'Ce qui s’est passé, pour autant que vous le sachiez, et pourquoi il est juste de continuer',
  'alarm.settleDo': 'Consigner et continuer',
};
