// Italian as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

export const plainWordsIt: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'leggere | ascoltare | sentire | vedere | consultare | mostratemi | fatemi vedere/sentire/leggere | mandatemi | inviatemi | mi serve',
    of: `cosa scrissero di me | cosa avete/hanno scritto di/su me | quello che .. avete .. su di me | registrazion* | immagini in cui | il mio fascicolo | la mia cartella | la relazione .. su di me | appunti su di me | cosa avete su di me`,
    yieldsTo: ['portability'],
    unless: 'password | ordine',
  },
  {
    right: 'access',
    says: `come e finito il mio | come e finita la mia | come e arrivato il mio | come avete avuto | da dove avete preso | chi vi ha dato il mio | chi vi ha dato i miei | chi ha aperto la mia/il mio | chi ha guardato/visto/consultato la mia/il mio | a chi avete dato/venduto/passato | con chi avete condiviso`,
    standsAlone: true,
    unless: 'password',
  },
  {
    right: 'access',
    says: 'che criteri | quali criteri | quali fattori | con che logica | quali dati avete usato | come decide il vostro | come calcolate | come e stato calcolato | su cosa si basa',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `risulta che | risulto | figuro come | mi avete come | avete scritto male | e scritto male | mi scrivete come | mi chiamate | e sbagliat* | sono sbagliat* | e errat*`,
    of: `ma | e non | cognome | nome | data di nascita | indirizzo | sono una donna | non e vero | in realta | deve essere | e il`,
    standsAlone: true,
    isVague: true,
    unless: 'ordine | taglia | fattura',
    notWhere: ['trade'],
  },
  {
    right: 'rectification',
    says: 'correggere* | correggete | cambiatelo | cambiate | sistemare | aggiornate | mettete',
    of: 'data di nascita | cognome | nome | indirizzo | mail | telefono | ho cambiato casa | sono una donna',
    pointsBack: true,
    notWhere: ['trade', 'business'],
    unless: 'ordine | prenotazione | fornitori | app',
  },
  {
    right: 'erasure',
    says: `strappate* | distruggete* | buttate* | tritate | cancellate* | togliete* | toglietemi | rimuovete* | fate sparire | deve sparire | non voglio che teniate | non voglio che conserviate`,
    of: `mio/mia/miei/mie .. documento/copia/foto/account/profilo/dati/nome/curriculum/documenti/carte | carta d'identita | dal database | dai vostri elenchi | tutto | la sua pagina | pagina | curriculum`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'ordine | fattura | multa | prenotazione',
  },
  {
    right: 'erasure',
    says: `non vi serve piu | non vi servono piu | non voglio che teniate ancora | non avete motivo di tenere | mi sono iscritto per sbaglio | mi sono iscritta per sbaglio | iscritto per errore | come se non fossi mai esistit* | toglietemi dal database`,
    standsAlone: true,
    unless: 'newsletter | pubblicita',
  },
  {
    right: 'restriction',
    says: `lasciate .. com'e | lasciate il mio fascicolo | non toccate | congelate | tenetele | tenetelo | conservate | non usate | non utilizzate | mettete da parte`,
    of: `fino | finche | in attesa | per la polizia | per il mio avvocato | come prova | mediazione | processo | contestazione | verificat*`,
    standsAlone: true,
    unless: 'tavolo | camera | ordine',
  },
  {
    right: 'portability',
    says: 'in un formato | formato che | in un file | portare con me | trasferire | importare | esportare',
    of: 'un altro possa | altro gestore | altra app | altro programma | nuovo fornitore | leggibile | lo storico',
    standsAlone: true,
    unless: 'password',
  },
  {
    right: 'objection',
    says: `lasciatemi in pace | smettete di | smettetela di | basta con | basta telefonate/chiamate/mail/pubblicita/sondaggi/lettere | non voglio piu | niente piu | stufo di | stufa di | non chiamatemi | non scrivetemi piu`,
    of: `chiamare* | chiamate | telefonate | pubblicita | sondagg* | mail | messaggi | lettere | offerte | volantini | sms | in pace`,
    standsAlone: true,
    unless: 'rimborso | ordine',
    yieldsTo: ['consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'fate commercio | vendete | rivendete | fate soldi',
    of: 'miei dati | dei miei dati | i miei dati | il mio indirizzo',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `spiegarmi davanti | la esamini | rivedere | la riveda | lo riveda | riesamini | parlare con | intervenga`,
    of: `una persona | un impiegato | qualcuno | un essere umano | un addetto | carne e ossa`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `una volta ho cliccato | avevo cliccato | avevo detto si | avevo spuntato | ero d'accordo | avevo dato il permesso`,
    of: `non vale piu | non piu | cambiato idea | ritiro | adesso no`,
    pointsBack: true,
    standsAlone: true,
  },
];
