// Italian.

import type { LanguagePatterns } from './language-patterns.ts';

const whatYouHave = `
  che cosa/cosa/che ... @have ... @about .. @me | cosa @have .. @me | tutto quello/cio che ... @have | quello che ... @have ... @me | @data ... @about .. @me | cosa sapete .. me | profilo ... @me | quali/che dati ... @have | quali/che informazioni ... @have
  tutto su di me
`;
const personalData =
  'dati personali | dati che mi riguardano | dati a me riferiti | informazioni personali | informazioni che mi riguardano | dato trattato | mi riguardano';
const myThing =
  '@my .. @thing | @thing .. @about .. @me/@my/@person | quella/quelle/quel/quei/questa/queste/questo/questi .. @thing | la foto | le foto | tutti i dati | profilo | account | il profilo | @thing del defunto';
const records =
  '@my .. @record | @record ... @about .. @me/@person | registrazione | registrazioni | filmato | riprese | cartella clinica | tutti i dati | quel profilo | ' +
  personalData;
const adverts =
  'pubblicita | pubblicitari* | promozional* | newsletter* | offerte | marketing | commerciali | spam | volantini | catalogh* | catalogo | telemarketing | promozioni';
const consent = 'consenso | consensi | autorizzazione | permesso | liberatoria';

export const it: LanguagePatterns = {
  language: 'it',
  groups: {
    my: 'mio mia miei mie nostro nostra nostri nostre suo sua suoi sue',
    me: 'me mio mia noi lui lei',
    person: 'figlio figlia figli cliente marito moglie madre padre zio zia fratello sorella signor signora sig',
    about: 'su di da sul con riguardo circa relativi relative riguardanti per a',
    have: 'avete ha abbiate conservate conserva conservato trattate tratta possedete detenete registrato raccolto raccolti sapete archiviato memorizzato tenete',
    data: 'dati dato informazioni info registrazioni fascicolo cartella scheda profilo',
    record:
      'dati informazioni fascicolo cartella scheda profilo registrazioni registrazione immagini video messaggi email conversazioni note relazioni valutazioni storico documenti chiamate referti account',
    thing:
      'dati informazioni account profilo foto immagine immagini video numero telefono email indirizzo nome scheda registrazione fascicolo curriculum cv candidatura messaggi commenti post storico ' +
      'pagina articolo recensione impronta iscrizione',
    field:
      'nome cognome indirizzo residenza data nascita telefono numero email iban sesso titolo qualifica nazionalita dati scheda profilo fascicolo stato civile professione codice recapito recapiti',
  },
  stance: {
    asking: `
      vogliate
      vorrei | vorremmo | voglio | vogliamo | desidero | desideriamo | chiedo | chiediamo | richiedo | richiediamo | esigo | pretendo | prego | preghiamo | invito | vi invito | per favore | per cortesia | cortesemente | gentilmente | potreste | potete | potrebbe | puo | si prega
      sarebbe possibile | e possibile | posso | possiamo | con la presente | ai sensi | in base | esercito | esercitare | intendo | dovete | deve | devono | bisogna | immediatamente | al piu presto | quanto prima | mi serve | mi servono | ho bisogno | grazie di | vi sarei grato/grata | le sarei
      ^cancell* | ^elimin* | ^rimuov* | ^togliete* | ^inviate* | ^mandate* | ^date* | ^fornite* | ^correggete | ^rettificate | ^aggiornate | ^modificate | ^smettete* | ^basta | ^bloccate | ^sospendete | ^conservate | ^limitate | ^trasferite | ^ditemi | ^dite | ^chiudete | ^fermate | ^non
      ^^cancellazione | ^^accesso | ^^rettifica | ^^opposizione
    `,
    request: 'richiesta di | istanza di | la mia richiesta | domanda di',
    announcing: 'quanto segue | due cose/richieste | i seguenti | le seguenti | seguente',
    not: 'non | ne | mai | nessun | nessuno | nessuna | niente | nulla | neanche',
    personal: 'su di me | di me | i miei dati | mio/mia .. @record',
    without: 'senza | invece di | anziche',
    notReally: `
      non solo | perche non | non posso | non riesco | non ho ricevuto | non .. risposto | non esit* | non funziona | non ricordo | senza risposta | non e corretto/corretta/esatto/mio/mia | non lavoro piu | non uso piu | non sono piu | nessuna risposta | non so | senza ritardo | non capisco
    `,
    but: 'ma | pero | bensi | tuttavia | solo | soltanto | per favore | quindi | invece',
    relative: 'perche | poiche | cui | dove',
    supposing: 'se | qualora | nel caso | quando | salvo che | a meno che | prima di | una volta | appena',
    pronoun: 'lo | la | li | le | questo | questa | questi | cio | quello | entrambi | ne',
    earlier: `
      avevo/ho/abbiamo .. chiesto/richiesto/scritto/inviato/mandato | chiesi | scrissi | la mia richiesta del | la mia precedente | la mia mail del | vi ho chiesto/scritto | gia chiesto | la mia prima richiesta
    `,
    done: 'avete cancellato/eliminato/corretto/inviato | grazie per | e stato/stata/sono stati/sono state cancellato/cancellati/eliminati/eliminato | saranno cancellati/eliminati',
    policy: `
      esistenza del | i suoi diritti | i vostri diritti | ha diritto | ha il diritto | i vostri clienti | i nostri clienti | gli interessati | degli interessati | richieste di accesso/cancellazione | puo esercitare | responsabile del trattamento | la nostra piattaforma/soluzione | un cliente/utente/dipendente
      ogni istanza | i suoi dati saranno | come gestite
    `,
  },
  contexts: {
    error: `
      sbagliat* | errat* | errore | errori | inesatt* | non e corretto/corretta/esatto/mio | scritto male | obsolet* | vecchio indirizzo | nuovo indirizzo | mi sono trasferit* | e cambiato | ho cambiato | risulta | anziche | falso | falsa | non aggiornat* | dovrebbe essere
    `,
    machine:
      'automatic* | automatizzat* | algoritmo | algoritmi | macchina | sistema | robot | computer | ia | in pochi secondi | scoring | profilazione | pochi minuti',
    meanwhile:
      'fino a | finche | fino al | fino alla | nel frattempo | temporaneamente | in attesa | durante | intanto | provvisoriamente | per il momento',
    keep: 'non .. cancell*/elimin* | conserv* | prova | prove | giudizio | causa | tribunale | processo | senza cancellare',
    move: 'altro/altra/nuovo/nuova .. fornitore/servizio/applicazione/app/banca/operatore/azienda/piattaforma/palestra/gestore | passo a | passare a | cambio | importare | concorren*',
    marketing: adverts,
    data:
      'dati | informazioni | profil* | gdpr | account | foto | indirizzo | numero | nome | legittimo interesse | ' +
      adverts,
    law: 'gdpr | protezione dei dati | codice privacy',
    trade: 'gentile cliente | gentili clienti | gentile fornitore | i nostri uffici | la nostra azienda',
    business: 'fattura* | ordine | consegna | pacco | banner | browser | schermo | sito | password | link | rimborso',
    deceased:
      'decedut* | defunt* | decesso | e morto | e morta | e mancato | e mancata | erede | eredi | eredita | esecutore testamentario | certificato di morte | vedova | vedovo | scomparso | scomparsa | venuto a mancare',
    ownDeath:
      'la mia morte | mio decesso | quando moriro | dopo la morte | quando non ci saro | se muoio | mia scomparsa | quando saro morto',
  },
  rights: [
    {
      right: 'access',
      says: "diritto di accesso | diritto d'accesso | richiesta di accesso | istanza di accesso | accesso ai miei .. dati | accedere ai miei .. dati | accesso al mio fascicolo | copia di tutto",
      unless: 'edificio | password | parcheggio',
    },
    {
      right: 'access',
      says: 'vedere | consultare | visionare | riepilogo | elenco | copia integrale | copia completa | leggere | accedere | estratto | accesso | prendere visione',
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'password | edificio',
    },
    {
      right: 'access',
      says: 'copia | copie | invi* | mand* | fornire | fornite | forniate | ricevere | ottenere | avere | trasmett* | consegn*',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: 'copia | copie | invi* | mand* | fornire | fornite | forniate | ricevere | ottenere | trasmett*',
      of: records,
      yieldsTo: ['portability'],
      unless: "carta d'identita | passaporto | fattura",
    },
    {
      right: 'access',
      says: 'sapere | conoscere | informare | dire | ditemi | comunicare | indicare | capire',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^quali dati ... @have | ^che dati ... @have | ^che informazioni ... @have | ^cosa @have/sapete .. di me | da dove .. avete .. preso/ottenuto/avuto | come avete .. avuto/ottenuto .. mio/mia | a chi .. miei dati | con chi .. condiviso .. miei | chi .. visto .. miei | dove avete preso
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'se .. trattate .. dati | se avete .. dati | se .. dati personali .. riguardano | conferma che .. dati',
    },
    {
      right: 'rectification',
      says: 'diritto di rettifica | richiesta di rettifica | rettifica di/dei/del/della',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rettific* | corregg* | correzione | correzioni',
      of: '@my .. @field | @field | questo | lo | entrambi | errore | errori | @my | ne',
      pointsBack: true,
      unless: 'fattura* | fatture | importo | ordine',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modific* | aggiorn* | sostitu* | integrare',
      of: '@my .. @field | mi sono trasferit* | nuovo indirizzo',
      pointsBack: true,
      unless: 'fattura* | importo | ordine | password | appuntamento',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: '@my .. @field e/sono sbagliat*/errat*/scritto male/inesatt* | @my .. @field .. scritto male',
      standsAlone: true,
      unless: 'fattura*',
      notWhere: ['trade'],
    },
    {
      right: 'erasure',
      says: "diritto all'oblio | diritto alla cancellazione | diritto di cancellazione | cancellazione di/dei/del/della .. @my/dati/account | richiesta di cancellazione | eliminazione dei miei | cancellazione account",
    },
    {
      right: 'erasure',
      says: 'cancell* | elimin* | distrugg* | distrutt* | cancellazione | eliminazione | dimentica*',
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | tutto | tutti | account | mi | ogni dato`,
      pointsBack: true,
      unless: 'questo messaggio | questa mail | questa e-mail | cookie | fattura | saranno',
    },
    {
      right: 'erasure',
      says: 'cancellare | cancellate | cancelliate | eliminare | eliminate | cancellazione | vengano cancellati',
      isVague: true,
      unless: 'questo messaggio | questa mail | cookie | fattura | newsletter',
    },
    {
      right: 'erasure',
      says: 'rimuov* | rimozione | togli* | toglier* | chiud* | chiudere',
      of: `${myThing} | dal vostro database/sistema | dai vostri archivi/sistemi | account`,
      pointsBack: true,
      yieldsTo: ['post-mortem'],
      unless: 'newsletter | pubblicita | lista | mailing',
    },
    {
      right: 'erasure',
      says: 'conserv* | tenere | teniate | tenete | mantenere | abbiate | figurare',
      of: '@my .. dati/cv/informazioni/foto/numero | dati personali | nei vostri archivi/sistemi | nel vostro database/sistema',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction'],
    },
    {
      right: 'restriction',
      says: "diritto di limitazione | limitazione del/dei .. trattamento | limit* .. trattamento | limitare l'uso | limitazione",
    },
    {
      right: 'restriction',
      says: 'blocc* | congel* | sospend* | sospes*',
      of: '@my .. dati/fascicolo/scheda | dati | trattamento | li | lo | la | fascicolo | registrazione | uso',
      unless: 'carta | account bloccato',
    },
    {
      right: 'restriction',
      says: 'us* | utilizz* | condivi* | diffond* | comunic* | tratt* | consult*',
      of: 'dati | li | lo | la | nessuno | fascicolo | registrazione | immagini | terzi | informazioni',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'non posso | non riesco',
    },
    {
      right: 'portability',
      says: 'portabilita | leggibile da .. dispositivo/macchina | formato strutturato | uso comune | portarmi dietro | portare con me | leggibile da un',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | esportare | esportazione | importare | formato .. leggibile/leggere/importare',
      of: '@my .. dati/storico/foto | dati | storico | tutto | foto | messaggi | li | lo',
    },
    {
      right: 'portability',
      says: 'trasfer* | trasmett* | passare | invi* | direttamente | mandare',
      of: 'altro/altra/nuovo/nuova .. fornitore/servizio/applicazione/app/banca/operatore/azienda/piattaforma/gestore',
      where: ['move'],
    },
    { right: 'portability', says: 'csv | json | xml | gpx', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'mi oppongo | ci opponiamo | oppormi | diritto di opposizione | opposizione al/alla/a | opporsi al trattamento',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'smettete* | smetterla | basta | non .. piu | cessate | nessuna | niente | mai piu | interrompete | stop',
      of: `${adverts} | mandarmi | inviarmi | chiamarmi | chiamare | telefonate | chiamate | scrivermi | email | sms | contattarmi | disturbare | messaggi | telefonarmi`,
      standsAlone: true,
      unless: 'password | risposta',
    },
    {
      right: 'objection',
      says: 'toglie* | rimuov* | cancell* | elimin* | disiscriv* | disiscriz* | annulla*',
      of: `newsletter* | mailing list | lista/liste | elenco | elenchi | iscrizione`,
    },
    {
      right: 'objection',
      says: 'us* | utilizz* | tratt* | condivi* | vend* | ced* | profil* | analizz*',
      of: '@my .. dati/email/indirizzo/numero/acquisti | profil* | legittimo interesse',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'automated-decision',
      says: 'intervento umano | revisione umana | persona reale | essere umano | persona vera | da una persona | in carne e ossa',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'riesamin* | rived* | riveda | valut* | esamin* | verific* | riconsider* | guardi',
      of: 'persona | umano | umana | qualcuno | operatore | dipendente | funzionario | impiegato',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'contest* | impugn* | ricorso | spiega* | rivedere',
      of: 'decision* | rifiuto | esito | punteggio',
      where: ['machine'],
    },
    { right: 'consent-withdrawal', says: 'revoco | ritiro | revochiamo | ritiriamo', of: consent, standsAlone: true },
    {
      right: 'consent-withdrawal',
      says: 'revocare | ritirare | revoca',
      of: consent,
      unless: 'puo revocare | in qualsiasi momento',
    },
    {
      right: 'consent-withdrawal',
      says: 'non acconsento piu | non autorizzo piu | non do piu il | non presto piu | non avete piu il mio consenso | ho cambiato idea',
      standsAlone: true,
    },
    {
      right: 'post-mortem',
      says: 'la mia morte | mio decesso | quando moriro | quando non ci saro | se muoio | eredita digitale | mia scomparsa',
      standsAlone: true,
    },
  ],
  capacity: {
    agent:
      'in nome e per conto | per conto di | per conto del | per conto della | a nome di | a nome del | mio assistito | mia assistita | nostro cliente | mio cliente | procura | delega | in qualita di avvocato/legale/procuratore/tutore/amministratore | amministratore di sostegno | rappresento | tutore di | tutore legale',
    parent: `
      sono la madre/il padre di | madre di | padre di | genitore di | genitori di | in qualita di genitore | responsabilita genitoriale | potesta genitoriale | minorenne | mio/nostro figlio .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | mia/nostra figlia .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17
      figlio/figlia di 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | figlio/figlia minore
    `,
    heir: 'erede | eredi | esecutore testamentario | successione | @thing .. defunto/defunta | eredita di',
    relative: 'mio/mia .. marito/moglie/madre/padre/zio/zia/fratello/sorella/nonna/nonno/compagno/compagna',
    child: 'mio/mia/miei/nostro/nostra/nostri .. figlio/figlia/figli/bambino/bambina',
    theirs:
      'suo/sua/suoi/sue @thing/@record/@field | di mio/mia .. figlio/figlia/marito/moglie/madre/padre | del mio/della mia | per lui/lei',
  },
  followUp: {
    chasing:
      'nessuna risposta | non ho ricevuto | non .. risposto | sollecito | ancora nulla | ancora niente | poi piu nulla | sto aspettando | a che punto | quando .. ricevero/risposta | stato della mia | e passato .. mese | termine .. scaduto | in attesa di risposta',
    supplying:
      'come richiesto | come da richiesta | come concordato | in risposta alla sua | in allegato la copia | in allegato il documento | documentazione richiesta | a integrazione | precisazione | mi avete chiesto | mi ha chiesto',
    withdrawing:
      'ritiro la .. richiesta | rinuncio alla .. richiesta | annullo la .. richiesta | chiudete la pratica | non e piu necessario | potete archiviare',
    thanking:
      'grazie per .. risposta/rapidita/invio/aiuto/collaborazione | tutto ricevuto | tutto a posto | risolto | questione .. chiusa',
    thread:
      'la sua richiesta | la vostra richiesta | la mia richiesta | vostro riferimento | pratica n | protocollo | richiesta di accesso | richiesta di cancellazione | presa in carico',
  },
  other: {
    sales:
      'demo | la nostra soluzione/piattaforma | sconto | prova gratuita | i nostri clienti | webinar | senza impegno | risparmi* | cruscotto | scadenzario',
    newsletter:
      'newsletter | in questo numero | disiscriviti | annulla iscrizione | ricevi questa | leggi tutto | iscritti | visualizza nel browser',
    notice:
      'sub-responsabil* | responsabile del trattamento | fattura* | candidatura | curriculum | giornalista | tesi | questionario | contratto | password | invito | riunione | ordine del giorno | audit',
    spam: 'congratulazioni | hai vinto | lotteria | eredita di | milioni | bitcoin | clicca qui | verifica il tuo | il suo account sara | sospeso | rimborso di | ultimo avviso',
  },
};
