// Italian, formal and informal.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsIt } from './plain-words/it.ts';

const whatYouHave = `tutto quello/cio che ... scritto/annotato/detto .. su di me | tutto quello/cio che ... su di me | 
  che cosa/cosa/che ... @have ... @about .. @me | cosa @have .. @me | cosa @have | che @have | tutto quello/cio che ... @have | tutto quanto | tutto cio che | tutto quello che | quello/cio che ... @have | quello/cio che ... scritto/registrato/annotato/detto ... @about .. @me/@person | quello che risulta | cio che risulta | @data .. sobre/su/di/de @me | @data ... acerca/relativos/relativas/riguardo/respeito .. @me | cosa sapete .. me | cosa sa .. me | profilo ... @me | quali/che dati ... @have | quali/che informazioni ... @have | quali/che .. conti/conto/documenti/rapporti/foto/immagini/registrazioni/note/elementi/notizie ... @have | quali .. dati | quali @data
  tutto su di me | tutto di me | di me @have | a mio nome | a nome mio | quanto @have .. @me | tutti i .. che @have | tutti/tutte i/gli/le .. che @have ... @me/@my | le finalita | i destinatari | le categorie di dati | l'origine dei dati | la provenienza | chi ha avuto | se ... @have ... @me/@my | cosa .. scritto .. @about .. @me/@person | che roba @have | cosa c'e .. @about .. @me | quanta/quante/quanti/quanto roba/cose/dati/informazioni/foto .. mia/mie/miei/mio/me | cosa c'e .. mio/mia/miei/mie | dati del/della/dei/delle mio/mia/miei/mie .. @record | @data/quello/cio/quanto/cosa/note ... sul mio conto | quello/cio/quanto/tutto/informazioni ... a mio carico | informazioni/dati/note/quanto .. sulla mia persona | le fonti .. dati/recapiti/mi* | la fonte | quale fonte | per quale motivo/scopo/ragione/finalita ... mi* | per quanto tempo ... mi* | fino a quando ... miei/mia/mio | chi ... miei .. dati | chi ... mio/mia .. fascicolo/cartella/scheda/profilo/dossier/numero/indirizzo | con quali criteri | con che criteri | la logica | quali criteri | che fine
`;
const personalData =
  'dati personali | dati che mi riguardano | dati a me riferiti | dati che lo/la riguardano | informazioni personali | informazioni che mi riguardano | dato trattato | mi riguardano | mi riguarda | lo riguardano | la riguardano | dati del defunto/de cuius | i miei dati';
const myThing = `@thing mia/mie/mio/miei | 
  @my .. @thing | @thing .. @about .. @me/@my/@person | quella/quelle/quel/quei/questa/queste/questo/questi/tali/tale/suddetti/suddette .. @thing | la foto | le foto | il video | i video | tutti i dati | profilo | account | il profilo | @thing del defunto | @thing dove/in/nella/nel/nelle/nei ... compaio/appaio/compare/appare/sono/si | @thing che ho/abbiamo/avevo .. caricato/mandato/inviato/pubblicato/lasciato/fornito/dato/scritto | le fotocopie | la fotocopia | le copie | la copia .. del/della .. documento/carta/patente/passaporto | la mia faccia | ogni traccia | qualsiasi traccia | quello/cio/quanto che ho .. scritto/pubblicato/postato/caricato/detto | i miei vecchi .. @thing | @yours .. @systems | dagli archivi | dal database | dal gestionale | mia figlia | mio figlio
`;
const records =
  '@my .. @record | @record ... @about .. @me/@person/@my | registrazione | registrazioni | filmato | filmati | riprese | il video | cartella clinica | documentazione sanitaria/clinica/medica | diario clinico | fascicolo personale | tutti i dati | quel profilo | @record dove/in/nella/nel/nelle/nei ... compaio/appaio/compare/si | @record in cui | telecamer* | ' +
  personalData;
const destroyed =
  'cancell*/elimin*/distru*/butta*/getta*/gettate/stracc*/rimuov*/rimozione/cestin*/disfar*/disfa*/sbarazz*/macer* .. copia/copie/fotocopi*/scansion*';
const adverts = `
  pubblicita | pubblicitari* | promozional* | promo | newsletter* | offerta | offerte | marketing | commerciali | commerciale | spam | volantin* | catalogh* | catalogo | telemarketing | promozioni | promozione | telefonate | call center | reclame | sconti | buoni | campagn* | raccolta fondi | donazioni | venditori | depliant | proposte
`;
const consent =
  "consenso | consensi | autorizzazione | autorizzazioni | permesso | liberatoria | l'ok | nulla osta | avevo/avevamo/ho/abbiamo .. firmato/autorizzato/acconsentito/accettato/spuntato/cliccato/crocettato/barrato | casella | crocetta | firmai | foglio .. firmato | detto .. si | spunta | flag | adesione | benestare | assenso | via libera | il mio si | accettavo | accettai | acconsentivo | autorizzavo | nullaosta | acconsentito | disponibilita";

export const it: LanguagePatterns = {
  language: 'it',
  groups: {
    my: 'mio mia miei mie nostro nostra nostri nostre suo sua suoi sue',
    me: 'me mio mia miei mie noi lui lei mi',
    person:
      'figlio figlia figli figlie cliente assistito assistita marito moglie madre padre mamma papa zio zia fratello sorella nonno nonna signor signora sig suocera suocero',
    about:
      'su di da sul sulla con riguardo circa relativi relative relativo relativa riguardanti riguardante concernenti per a del della',
    have: 'avete ha hai abbiate abbiano abbia conservate conservi conserva conservato conservati trattate tratta trattati trattiate possedete detenete detiene detenuti registrato registrate registrati raccolto raccolti raccolte raccogliete raccoglie raccolgono raccolga sapete sa archiviato archiviati memorizzato memorizzati memorizzate tenete tieni annotato annotati scritto salvato salvati usate utilizzate custodite custodisce detengano disponete dispone possiede detenga reperito acquisito acquisite ottenuto ricavato tratto accumulato accumulate schedato inserito inserite caricato segnato terrete conserverete elaborate elabora risulta risultano',
    yours: 'vostri vostro vostra vostre tuoi tuo tua tue suoi',
    systems:
      'archivi archivio sistemi sistema database db computer sito siti server crm gestionale registri registro banca banche rubrica anagrafica piattaforma app pagina pagine schedario schedari',
    data: 'dati dato informazioni informazione info registrazioni fascicolo cartella scheda profilo documenti documentazione cose giri roba',
    record:
      'dati informazioni info fascicolo cartella scheda profilo registrazioni registrazione immagini filmati video messaggi email mail conversazioni note relazioni relazione valutazioni valutazione storico documenti documentazione chiamate chiamata referti referto account ' +
      'verbali verbale pagelle esami esame analisi diario terapie presenze timbrature buste contratti contratto percorsi corse giri passaggi accessi movimenti estratti commenti annotazioni punteggio punteggi test prove elaborati compiti corrispondenza log lettere pratica ordini acquisti consumi letture turni chat telefonate tracciati spostamenti viaggi dossier tabulati tabulato cronologia appunti perizia perizie schede cedolini cedolino lastre radiografie radiografia ecografia risonanza tac anamnesi cartelle attestati ricette prescrizioni vaccinazioni questionario questionari ticket reclami segnalazioni prenotazioni pagamenti pagella diagnosi certificati certificato presenze prelievi ricoveri ricovero file',
    thing:
      'dati dato informazioni account profilo profili foto fotografia fotografie immagine immagini video filmato filmati numero telefono cellulare email mail indirizzo nome scheda schede registrazione registrazioni fascicolo curriculum cv candidatura messaggi messaggio commenti commento post storico ' +
      'pagina articolo recensione recensioni impronta impronte iscrizione utenza utente documenti documento carta patente passaporto fotocopia fotocopie copie copia scansione annuncio annunci chat cronologia ricerche posizione posizioni voce volto viso faccia tessera ritratto tracce traccia anagrafica nominativo contatti contatto roba tutto conversazioni file cose recapiti iban dossier pratica selfie nickname username impronta biometri* preferenze appunti note referti referto analisi esami cartella verbale pagella badge risposte questionario ordini acquisti ritratti generalita identita targa firma scansioni allegati contributi biglietti prenotazioni viaggi schede utenze autoscatto disegni disegno temi tema testimonianza intervista percorsi allenamenti consumi codice documentazione corrispondenza dna campioni campione',
    field:
      'nome nomi cognome cognomi indirizzo residenza domicilio data nascita telefono cellulare numero email mail iban sesso genere titolo qualifica nazionalita dati dato scheda profilo fascicolo stato civile professione codice recapito recapiti anagrafica via cap classe categoria eta referto cartella posizione storico matricola nominativo intestazione codice fiscale civico cellulare appellativo reddito inquadramento qualifiche diploma laurea studio famiglia nucleo religione cittadinanza allergie allergia gruppo peso altezza diagnosi anamnesi pronome',
  },
  stance: {
    asking: `una volta ricevut* | una volta che | quando me .. avrete | appena ricevut* | appena li ho | dopo di che | grato/grata/grati se | gentile se | gentili se | bello se | contento/contenta se | riconoscente se | bene se | utile se | piacere se | favore se | assicuratevi | fate in modo | sarebbe possibile | faceste | 
      vogliate | voglia | vi voglia
      vorrei | vorremmo | voglio | vogliamo | volevo | volevamo | desidero | desideriamo | desidererei | chiedo | chiediamo | chiede | si chiede | richiedo | richiediamo | richiede | si richiede | esigo | esigiamo | pretendo | pretendiamo | prego | preghiamo | invito | invitiamo | vi invito | domando | domandiamo | intima | diffido | insisto | preferirei | mi piacerebbe | ci piacerebbe | mi interessa | mi interesserebbe | gradirei | gradiremmo | mi aspetto | ci aspettiamo | confido | rivendico | reclamo | istanza | diffidiamo | ingiungo | sollecito la | supplico | imploro | vi imploro | conto su | mi auguro che | vuole | vorrebbe
      per favore | x favore | perfavore | pf | per piacere | per cortesia | cortesemente | gentilmente | potreste | potete | potresti | puoi | potrebbe | puo | possono | si puo | si potrebbe | riuscite a | si prega | siete pregati | e pregato | fate | faccia | facciano | fatemi | mi fate | mi fai | mi mandate | mi dite | mi date | me li mandate | me lo mandate
      sarebbe possibile | e possibile | posso | possiamo | potrei | potremmo | con la presente | con questa | ai sensi | a norma | in base | in forza | sulla base | esercito | esercita | esercitiamo | esercitare | intendo | intendiamo | mi avvalgo | avvalersi | dovete | deve | devono | devi | dovreste | dovrebbe | bisogna | occorre | va | vanno | immediatamente | subito | al piu presto | quanto prima | il prima possibile | urgente | mi serve | mi servono | mi servirebbe | mi servirebbero | ci servono | ci serve | ci occorrono | ci occorre | mi occorre | mi occorrono | ci occorrono | ci occorre | ci serve | ho bisogno | avrei bisogno | abbiamo bisogno | grazie di | vi sarei grato/grata | le sarei | vi sarei | vi saremmo | ho diritto | il mio diritto | vi ringrazio se | come faccio | come posso | che si | fatela/fatelo finita | mi basta | gia che ci siete | visto che ci siete | gia che ci sei | con l'occasione | approfitto | ne approfitto | mi auguro | spero che | tenete presente che | la/lo/li/le/mi/ci togliete/cancellate/eliminate/correggete/levate/distruggete/cestinate/sistemate/aggiornate/preparate/stampate/girate/inviate/spedite/rimuovete | va/vanno/andrebbe/andrebbero tolt*/cancellat*/eliminat*/rimoss*/corrett* | pensarci voi | provvedere | provvediate | provvedete
      ^cancell* | ^elimin* | ^rimuov* | ^togli* | ^invi* | ^mand* | ^date* | ^dammi | ^datemi | ^forni* | ^correg* | ^corregg* | ^rettific* | ^aggiorn* | ^modific* | ^smett* | ^basta | ^blocc* | ^sospend* | ^conserv* | ^limit* | ^trasf* | ^dite* | ^dimmi | ^chiud* | ^ferm* | ^non | ^niente | ^nessun* | ^mai piu | ^stop | ^distrugg* | ^butta* | ^tene* | ^lasci* | ^met* | ^cambi* | ^sistem* | ^spieg* | ^comunic* | ^indic* | ^consegn* | ^trasmett* | ^passa* | ^port* | ^esport* | ^oscur* | ^congel* | ^dimentic* | ^fate* | ^via | ^leva* | ^spedi* | ^rived* | ^riesamin* | ^consider* | ^aggiung* | ^inser* | ^disiscriv* | ^disiscriv* | ^cancellami | ^escl* | ^tira* | ^racco* | ^prepar* | ^gett* | ^cestin* | ^azzer* | ^ripul* | ^sbarazz* | ^svuot* | ^rimedi* | ^provved* | ^depenn* | ^evit* | ^cess* | ^interromp* | ^rimett* | ^ritir* | ^anonimizz* | ^archivi* | ^gira* | ^mostr* | ^fornisc* | ^esclud* | ^ricontroll* | ^rivalut* | ^sostitu* | ^complet* | ^integr* | ^recupera* | ^liberat* | ^ritocc* | ^metti* | ^leggete*
      ^^cancellazione | ^^accesso | ^^rettifica | ^^opposizione | ^^limitazione | ^^portabilita | ^^copia | ^^revoca | ^^rettificazione
    `,
    request:
      'richiesta di | istanza di | la mia richiesta | domanda di | esercizio dei diritti | esercizio del diritto',
    announcing:
      'quanto segue | due/tre/alcune .. cose/richieste/questioni/domande | i seguenti | le seguenti | seguente | di conoscere | da un lato | da una parte | chiede | chiedo | richiedo | una richiesta',
    not: 'non | ne | mai | nessun | nessuno | nessuna | niente | nulla | neanche | nemmeno | neppure',
    personal: `su di me | di me | i miei dati`,
    own: `mio/mia/miei/mie .. @record | mio/mia/miei/mie .. @thing | mio/mia .. @field`,
    without: 'senza | invece di | anziche',
    notReally: `finche non | fin quando non | fino a che non | fintanto che non | 
      non solo | non soltanto | perche non | non posso | non possiamo | non riesco | non riesce | non ho ricevuto | non abbiamo ricevuto | non .. risposto | non esit* | non funziona | non ricordo | senza risposta | senza indugio | senza ritardo | senza ulteriore ritardo | non e corretto/corretta/esatto/mio/mia/vero/vera/giusto/giusta/aggiornato/quello | non lavoro piu | non uso piu | non sono piu | non abito piu | non ho piu | nessuna risposta | non so | non sapevo | non capisco | non piu necessari*/attuali/attuale/indispensabil*/utili/utile/pertinent*/aggiornat*/validi/valido | non pertinent* | non necessari* | non aggiornat* | non corrett* | non veritier* | non dovut* | non richiest* | non esatt* | non utilizzat* | non autorizzat* | ne ho | ne abbiamo | ne avete | me ne | ve ne | se ne | non avete motivo | non avete .. motivo | non c'e motivo | non vedo perche | non corrispond* | non .. mai dato/chiesto/autorizzato/fumato/avuto/abitato/firmato/stato/stata | non ho mai | non sono mai | non corrisponde | non c'entra | nessuno .. chiesto/risponde/risposto | nessuno mi | non mi risulta | non mi ricordo | non vivo piu | non mi serve piu | non c'e fretta | niente di personale | non mi ha/hanno
    `,
    but: 'ma | pero | bensi | tuttavia | solo | soltanto | per favore | quindi | invece | percio | insomma | cioe | ossia | anzi | ovvero',
    relative: 'perche | poiche | cui | dove | siccome | dato',
    supposing: 'se | qualora | nel caso | quando | salvo che | a meno che | prima di | una volta | appena | laddove',
    pronoun:
      'lo | la | li | le | *atelo | *etelo | *itelo | *atela | *etela | *itela | *ateli | *eteli | *iteli | *atele | *etele | *itele | *arlo | *erlo | *irlo | *arla | *erla | *irla | *arli | *erli | *irli | *arle | *erle | *irle | questo | questa | questi | queste | cio | quello | quelle | quelli | entrambi | entrambe | ne | tutto | tutti',
    earlier: `sulla mia opposizione | della mia opposizione | 
      avevo/ho/abbiamo/avevamo .. chiesto/richiesto/scritto/inviato/mandato/presentato/inoltrato/domandato/sollecitato | chiesi | scrissi | la mia richiesta del | la mia precedente | la nostra precedente | la mia mail del | la nostra del | vi ho chiesto/scritto | gia chiesto | la mia prima richiesta | richiesta inviata | come richiesto | quanto richiesto | l'istanza del | la nostra istanza | mia richiesta
    `,
    done: 'avete cancellato/eliminato/corretto/inviato/rimosso/tolto | grazie per | e stato/stata/sono stati/sono state cancellato/cancellati/eliminati/eliminato/rimosso | saranno cancellati/eliminati | verranno cancellati/eliminati/distrutti | verra cancellato/eliminato/distrutto | volete cancellare | state per cancellare',
    policy: `si riserva | mi riservo | con riserva di | cancelliamo | eliminiamo | dobbiamo | siamo obbligati | vuole che | i nostri clienti | un ex | 
      esistenza del | i suoi diritti | i vostri diritti | ha diritto | ha il diritto | avete diritto | i vostri clienti/utenti | i nostri clienti/utenti/pazienti/dipendenti | gli interessati | degli interessati | richieste di | gli utenti possono | gli utenti | i clienti | puo esercitare | puo in qualsiasi momento | potra esercitare | responsabile del trattamento | la nostra piattaforma/soluzione | un cliente/utente/dipendente/paziente/interessato/condomino/socio | una cliente/paziente/dipendente | conosco gli altri diritti | gli altri diritti | altri diritti | non intendo avvalermene
      ogni istanza | i suoi dati saranno | come gestite | gestire le | gestione delle | tesi | questionario | sondaggio | corso di | corsi di | nostro corso | seminario | convegno | formazione | webinar | nostra informativa | dobbiamo | siamo tenuti | siamo obbligati | possiamo cancellare/conservare/dare/fornire/tenere | quanto tempo .. dobbiamo/abbiamo/possiamo | mancato riscontro | avente ad oggetto | puo chiedere/richiedere in | puo chiedere/richiedere .. ogni/qualsiasi/qualunque momento | in ogni/qualsiasi momento .. puo/puoi/potete/potra | ha facolta di | e possibile chiedere/richiedere in | confermiamo di aver ricevuto | confermiamo la ricezione | abbiamo ricevuto la sua/vostra | abbiamo preso in carico la sua | nulla e richiesto | copia del reclamo | copia della segnalazione | per conoscenza | ti devono | se scrivi al | per curiosita | assiste le imprese | assistiamo le imprese/aziende | esercita i propri diritti | esercitano i propri diritti | modulo 1/2/3/4/5/6 | come rispondere | come gestire | a un istanza di | pretende che | chiede che le/gli | una cliente | un cliente
    `,
  },
  contexts: {
    error: `non ho mai | mai fumato | mai stato | 
      sbagliat* | errat* | errore | errori | inesatt* | erronea* | erroneo | non e corretto/corretta/esatto/mio/vero/vera/giusto/giusta | non sono .. io/nato/nata | scritto male | scritta male | obsolet* | vecchio/vecchia | nuovo indirizzo | nuova residenza | mi sono trasferit* | ho traslocato | e cambiato/cambiata | ho cambiato | risulta | risulto | risultano | risultavo | anziche | invece di | invece che | falso | falsa | non aggiornat* | dovrebbe essere | scambiat* | confus* | manca | mancano | incomplet* | refuso | ho divorziato | mi sono sposat* | cognome da nubile | non corrispond* | non e vero | non e vera | non sono piu attuali | non piu attual* | superat* | datat* | lettera errata | in realta | ho cambiato | in piu | di troppo | appare ancora | sono ancora | figur* | non ho mai | mi chiamo | si scrive | omonim*
    `,
    machine:
      'automatic* | automatizzat* | algoritmo | algoritmi | macchina | macchine | sistema | robot | bot | computer | cervellone | programma | software | ia | intelligenza artificiale | in pochi secondi | secondi | scoring | profilazione | pochi minuti | in un minuto | un istante | punteggio | modello | chatbot | in automatico | dopo .. secondi | dopo .. minuti | istantanea* | immediatamente respint*',
    meanwhile:
      'finche non | fino a | finche | fino al | fino alla | fin quando | fintanto | nel frattempo | temporaneamente | in attesa | durante | intanto | provvisoriamente | per il momento | per ora | fino | mentre | per adesso | nelle more',
    keep: 'non .. sovrascriv*/sovrascritt* | non .. togliet*/levat* | non .. cancell*/elimin*/distrugg*/butta*/rimuov* | cancellat* .. non | conserv* | prova | prove | giudizio | causa | tribunale | processo | denuncia | querela | ricorso | senza cancellare | tenetel* | tenerl* | da parte | non cancellatel* | difesa | avvocato | risarcimento',
    move: 'altro/altra/nuovo/nuova .. fornitore/servizio/applicazione/app/banca/operatore/azienda/piattaforma/palestra/gestore/medico/dentista/scuola/compagnia/assicurazione/studio/programma/sito/negozio/provider | altro | passo a | passo con | passare a | passare ad | passiamo al/alla/a/ad/da/con | passo al/alla/da | cambiamo | ci trasferiamo da | passaggio ad | passaggio a | cambio | cambiare | importare | importarli | caricarli | caricare | concorren* | altrove | da un altra parte | li porto | le porto | lo porto | mi sposto | trasferirmi | vado con | vado da | passo da | lascio voi | vi lascio | me ne vado | mollando | lascio la/il/l | nuovo/nuova .. maestro/maestra/allenatore/insegnante/consulente/commercialista/avvocato/istruttore/coach/veterinario/amministratore/datore | per un altra | per un altro | cambiando | passando a | sono passato/passata a',
    marketing: adverts,
    data:
      'trattamento | dati | informazioni | profil* | gdpr | account | foto | indirizzo | numero | nome | legittimo interesse | trattamento | statistic* | telefono | mail | email | ricerca | cartella | ' +
      adverts,
    law: 'gdpr | protezione dei dati | codice privacy | regolamento ue | privacy',
    trade:
      'le nostre coordinate | il nostro conto | i nostri dati fiscali | la nostra ragione | gentile cliente | gentili clienti | gentile fornitore | spettabile cliente | spett le cliente | i nostri uffici | la nostra azienda | sede legale | nostra nuova sede | nostra sede | nostre coordinate bancarie | ragione sociale | anagrafica fornitore | ufficio contabilita',
    business:
      'fattura | fatture | fatturazione | ordine | consegna | pacco | banner | browser | schermo | password | link | rimborso | addebito | importo | bolletta | guasto',
    deceased:
      'decedut* | defunt* | decesso | e morto | e morta | e mancato | e mancata | erede | eredi | eredita | esecutore testamentario | certificato di morte | vedova | vedovo | scomparso | scomparsa | venuto a mancare | venuta a mancare | de cuius | successione | morte di mio/mia | mamma/papa/padre/madre/marito/moglie/nonno/nonna/fratello/sorella/zio/zia/compagno/compagna .. se n e/ne .. andato/andata | mamma/papa/padre/madre/marito/moglie/nonno/nonna/fratello/sorella/zio/zia se ne andato/andata | mio/mia/nostro/nostra/la/il .. fratello/sorella/madre/padre/mamma/papa/marito/moglie/nonno/nonna/zio/zia/figlio/figlia/compagno/compagna .. non e piu con/tra noi | ho perso mio/mia | abbiamo perso nostro/nostra | lutto | passato/passata a miglior vita | trapassat* | buonanima | compiant* | spirat* | morto | morta | ci ha lasciati | ci ha lasciato',
    ownDeath:
      'la mia morte | mia morte | mio decesso | quando moriro | quando muoio | dopo la morte | quando non ci saro | quando non ci sono piu | se muoio | se dovessi morire | se mi succede qualcosa | mia scomparsa | quando saro morto | quando saro morta | il giorno che muoio | dopo di me | mia dipartita | mio trapasso | dovessi venire a mancare | dovessi mancare | venissi a mancare | quando manchero | non fossi piu in vita | mio funerale',
  },
  rights: [
    {
      right: 'access',
      says: "diritto di accesso | diritto d'accesso | diritto di accedere | richiesta di accesso | richiesta accesso | istanza di accesso | istanza di ostensione | accesso ai miei .. dati | accesso ai dati | accedere ai miei .. dati | accesso al mio fascicolo | copia di tutto | tutto .. copia | accesso alla mia | esercizio .. accesso",
      unless: 'edificio | password | parcheggio | non riesco | ztl',
    },
    {
      right: 'access',
      says: "quadro | resoconto | prospetto | rendiconto | panoramica | occhiata | sbirciare | report | visionarl* | mettermi/mettere/mettete a disposizione | consultarl* | scaricar* | vedere | vederlo | vederle | vederli | consultare | visionare | riepilogo | elenco | lista | copia integrale | copia completa | leggere | leggerlo | leggerle | accedere | estratto | accesso | prendere visione | presa visione | ascoltare | sentire | riascoltare | esaminare | mostr* | visualizzare | stamp* | dettaglio | trascrizione | l'ostensione | ostensione",
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'password | edificio | appuntamento | non riesco | non posso | fattura',
    },
    {
      right: 'access',
      says: 'copia | copie | fotocopi* | duplicato | invi* | mand* | fornir* | fornit* | forni* | ricevere | ottenere | avere | trasmett* | trasmission* | consegn* | rilasci* | rilascio | spedi* | girar* | girat* | dare | darmi | datemi | dammi | farmi avere | far avere | fatemi avere | faceste avere | mi faceste | comunic* | disporre | procurar*',
      of: whatYouHave,
      yieldsTo: ['portability'],
      unless:
        'invio di/della/delle/dei .. messaggi/comunicazioni/pubblicita/newsletter/mail/email/sms/offerte/materiale | due righe | una riga | conferma',
    },
    {
      right: 'access',
      says: 'copia | copie | fotocopi* | duplicato | invi* | mand* | fornir* | fornit* | forni* | ricevere | ottenere | trasmett* | consegn* | rilasci* | spedi* | girar* | girat* | avere | dare | darmi | datemi | dammi | farmi avere | far avere | fatemi avere | disporre',
      of: records,
      yieldsTo: ['portability'],
      unless: `${destroyed} | due righe | una riga | carta d'identita | passaporto | fattura | allego | in allegato | appuntamento | documento di identita`,
    },
    {
      right: 'access',
      says: 'vorrei | voglio | desidero | chiedo | richiedo | mi date | mi mandate | mi inviate | mi fate avere | mi girate | mi stampate | mi serve | mi servono | mi servirebbe | mi servirebbero | ho bisogno | volevo | richiede | gradirei | pretendo | mi occorre | ci occorrono | ci occorre | mi occorrono | avrei bisogno | abbiamo bisogno | ci servono | ci serve | vorremmo | chiediamo',
      of: 'documentazione sanitaria/clinica/medica | elenco/lista/estratto/storico/registro .. delle/dei/degli/del/di .. timbrature/presenze/accessi/chiamate/telefonate/spostamenti/log/esami/prelievi/movimenti/passaggi/assenze/consumi/visite/prestazioni | @my .. fascicolo/cartella/registrazioni/registrazione/referti/referto/scheda/dati/esami/immagini/pagelle/documenti | i log/tabulati/cedolini .. @my | copia/copie .. dei/della/delle/del/degli .. referti/referto/esami/analisi/cartella/radiografie/lastre/registrazione/registrazioni/telefonata/telefonate/filmato/filmati/immagini/riprese/chat/conversazioni/cedolini/timbrature/valutazioni/valutazione/test/prova/compito/elaborato/fascicolo/appunti/note/verbale/verbali/dossier/tabulati/prescrizioni/ricette/pagelle | le/la registrazioni/registrazione/immagini/note/cartella | i verbali/video/filmati/referti | il fascicolo/filmato/video/verbale/referto | gli esami/appunti',
      unless:
        'cancell* | elimin* | rimuov* | rimoss* | togli* | tolt* | distrutt* | distrugg* | corregg* | corrett* | rettific* | rivist* | rived* | riesamin* | rivalut* | cambi* | modific* | aggiorn* | blocc* | limit* | congel* | sospend* | trasfer* | pass* | csv | json | xml | us* | utilizz* | condivid* | tratt* | conserv* | smett* | riport* | inserit* | inserisc* | aggiung* | integr* | annot* | oppor* | oppon* | via | consenso | autorizz* | sparisc* | sparire | mett* | usc*',
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'copia di/delle/dei/della quelle/quei/quella/quegli/quel/tali/tale/questi/queste/questo/pagine/annotazioni | copia delle/dei/della suddette/suddetti/suddetta',
      unless: destroyed,
      where: ['data'],
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'sapere | conoscere | informar* | informat* | dire | dirmi | dite | ditemi | dimmi | comunicare | comunicarmi | indicare | indicarmi | indicate | indicazione | capire | spieg* | conferma | confermar* | chiarir* | chiariment* | curios* | scoprire | mi chiedo | notizie | riferir* | specific* | rendermi noto | rendere noto | rendermi edotto | fatemi sapere | fammi sapere | farmi sapere | mettermi a conoscenza | delucidazion* | illustra* | ragguagl* | elencar* | elencate* | rivelar* | domando | domandare | chiedere',
      of: whatYouHave,
    },
    {
      right: 'access',
      unless: 'avete/tenete/usate ancora .. vecchio/vecchia/vecchi/vecchie',
      says: `
        ^che dati ... @have | ^quali dati ... @have | ^cosa avete/sapete/conservate/tenete .. di/su me/mio | ^cosa ... @have ... me | che cosa ... @have ... @me | da dove .. avete .. mi* | da dove/chi .. preso/avuto/ottenuto/arriva/arrivano/tirato/saltato ... mio/mia/miei/mie | come avete .. avuto/ottenuto/preso/fatto .. mio/mia/miei/mie | come fate ad avere .. mi* | a chi .. miei dati | a chi .. dato/ceduto/comunicato/passato/venduto/girato | a chi li/le date/passate/vendete/cedete/comunicate | con chi .. condiviso/condividete .. miei/mio/mia | chi .. visto/guardato/consultato/aperto/letto .. mi* | quali dati .. miei
        come avete il mio | chi vi ha dato .. mi* | chi ve l'ha dato | dove avete .. preso/trovato .. mi* | perche avete .. mio/mia/miei/mie | perche .. avete ancora | quanto tempo ... conservate/tenete/terrete/conserverete/tratterete/tenere/conservare ... mi* | come siete arrivati/risaliti/giunti .. mi* | in possesso .. mio/mia/miei/mie .. @thing | dove avete pescato/reperito/scovato/rimediato/rubato .. mi* | dove vi siete procurati .. mi* | da chi avete .. avuto/preso/ricevuto/comprato/acquistato .. mi* | chi vi ha passato/fornito/venduto/girato/ceduto .. mi* | da dove salta/sbuca/spunta/viene/vengono/proviene/provengono .. mi* | avete dei dati .. mi riguard* | avete .. dati .. su di me | per quale/quali/che motivo/ragione/scopo/finalita .. avete/trattate/conservate/tenete/usate .. mi* | a che titolo .. mi* | con quale diritto .. avete/tenete/usate .. mi* | quali/che/cosa/quante .. informazioni/dati/cose ... possedete/custodite/detenete/conservate/tenete/avete ... me/mia/mio/mie/miei | chi ha accesso .. miei/mio/mia/mie | chi puo vedere .. miei/mio/mia/mie | come mai avete .. mio/mia/miei/mie | avete qualcosa .. su di me | avete ancora .. mio/mia/miei/mie | tenete/conservate/salvate/registrate/avete .. chat/conversazioni/telefonate/messaggi .. faccio/ho/mie/nostre | con/a quali nel mio caso | a chi nel mio caso | quali nel mio caso | chi sono nel mio caso | cosa c'e scritto .. mi*
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'se .. trattate .. dati | se .. in corso .. trattamento | se avete .. dati .. miei/me | se .. dati personali .. mi | conferma che sia | conferma .. trattamento | se risult* .. mi* | se possedete/detenete',
    },
    {
      right: 'rectification',
      says: 'diritto di rettifica | diritto alla rettifica | diritto di rettificazione | richiesta di rettifica | istanza di rettifica | rettifica dei | rettifica del | rettifica della | correzione dei/del/della | variazioni del caso | correzioni del caso | apport* .. correzion*/rettific*/variazion*/modific*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rettific* | corregg* | corrett* | correzion* | correg* | sistemar* | sistemat* | che/si/mi/lo/la sistemi | sistemino | sistemate* | mettere a posto | mettete a posto | emendar* | rimediar* | aggiustar* | aggiustat* | messa/messo/messi/messe a posto | rimett* .. a posto | raddrizz* | rimediat* | rimediare',
      of: '@my .. @field | @field | mess* | questo | lo | la | li | le | entrambi | entrambe | error* | refuso | @my | cosa | cose | dappertutto',
      pointsBack: true,
      unless:
        'fattura* | bolletta | bollette | rimbors* | contatore | conguaglio | scontrino | preventivo | prezzo | importo | ordine | addebito | caldaia | guasto | non e corretto',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modific* | aggiorn* | sostituir* | sostituit* | sostituisc* | sostituzion* | completar* | integrar* | integrat* | aggiunger* | aggiunget* | aggiungi | aggiungiate | aggiunt* | integrazion* | completat* | completament* | modificat* | aggiornament* | mettere | mettete | metteteci | metterci | mettetelo | mettetela | metteteli | inserit* | recepi* | recepire | registrat* .. modifica | inserir* | inserit* | variar* | variazion* | riport* | correggendo | annotar* | adeguar*',
      of: '@my .. @field | mi sono trasferit* | abito ora | ora abito | adesso abito | nuovo indirizzo | nuova residenza | nuovo cognome/nome/numero/recapito/domicilio/telefono/cellulare | nuova mail/email | codice fiscale | titolo di studio | stato civile | luogo di nascita | appellativo | secondo nome | profilo | anagrafica | schede/scheda | ho cambiato cognome/nome/numero | cognome da nubile | il mio nuovo | la mia nuova | data di nascita | il cognome/nome/indirizzo | dappertutto | giust* | corrett*',
      pointsBack: true,
      unless:
        'in pausa | da parte | sotto chiave | in quarantena | in sospeso | in rete | online | a disposizione | fattura* | importo | ordine | password | appuntamento | tariffa | idea | operatore | prenotazione | taglia | fornitore | consegna | abbonamento',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modific* | aggiorn* | sistem* | mett* | toglier* | togliete* | togli | risolv* | aggiung* | separar* | distinguer* | verific* | ritocc* | rived*',
      of: 'lo | la | li | le | questo | scheda | sistema | computer | posto | dato | dati | risulta | tutto | archivio | ovunque | dappertutto | bene',
      where: ['error'],
      notWhere: ['business', 'trade', 'machine', 'marketing'],
      unless: 'fattura* | importo | ordine | password | foto | account | richiesta',
      isVague: true,
      yieldsTo: ['erasure', 'restriction', 'automated-decision', 'consent-withdrawal', 'objection'],
    },
    {
      right: 'rectification',
      says: 'porvi rimedio | porre rimedio | ponete rimedio | poneteci rimedio | chiedo di rimediare | vi prego di rimediare | sistemate dappertutto/ovunque | prego di correggere | prego di rettificare | prego di aggiornare | prego di sistemare | vogliate correggere | vogliate rettificare | potete sistemare | potete correggere | da correggere | da sistemare | da rettificare | va corretto | va corretta | vanno corretti | vanno corrette | va sistemat* | da aggiornare',
      where: ['error'],
      notWhere: ['business', 'trade'],
      isVague: true,
      standsAlone: true,
    },
    {
      right: 'rectification',
      says: `
        @my .. @field .. e/sono sbagliat* | @my .. @field .. e/sono errat* | @my .. @field .. scritto/scritta male | @my .. @field non e corretto/corretta/quello/quella/giusto/giusta/piu | risulto nato/nata/ancora/come/residente/iscritto | risulto .. invece | avete scritto .. @field | mi avete .. scambiato/scambiata/confuso/confusa/registrato/registrata/inserito/inserita come/con | mi avete .. segnato/segnata | continuate a chiamarmi | figuro come | figuro ancora | sono .. registrato/registrata come | @field sbagliat* | @field errat*
        mi chiamo ... non | il mio nome e ... non | il mio cognome e ... non | sono nato/nata ... non | avete/usate/risulta/compare/scrivete .. ancora .. vecchio/vecchia/vecchi .. @field | risulto .. divorziat*/separat*/celibe/nubile/vedov*/coniugat*/defunt*/decedut*/disoccupat*/pensionat*/moros* | mi risultate/risulta .. come | il/la/l @field e/era sbagliat*/errat* | la mia .. mail/email/residenza e cambiata | il mio .. numero/indirizzo/telefono/cellulare/recapito/cognome/domicilio/iban e cambiato | @my .. @field .. ha una lettera/cifra | mi avete .. messo/messa/iscritto/iscritta/inserito/inserita/dato/data .. come/per | avete sbagliato .. @field | sbagliato a scrivere | avete storpiato | storpiat* | avete invertito | smettete/smettetela di chiamarmi | sono una donna .. mi chiamo | sono un uomo .. mi chiamo | chiamatemi .. non | mi avete dato del/della | nella mia/sua .. scheda/cartella/pratica/tessera .. e riportat*/indicat*/scritt*/segnat* .. mentre/invece/ma | continua* a usare/scrivere/chiamar* .. nome di prima/vecchio/nascita | col nome di prima | con il nome di prima | mi avete dato un altro
      `,
      standsAlone: true,
      unless: 'fattura* | consegna | pacco | spedizione | corriere',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'restriction', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: "diritto all'oblio | diritto di cancellazione | diritto alla cancellazione | richiesta di cancellazione | richiesta cancellazione | istanza di cancellazione | cancellazione dei/di/del/della/delle .. dati/account/profilo/mi* | rimozione di/del/della/dei/delle .. @thing | eliminazione di/del/della/dei/delle .. @thing | dimenticatevi di me | dimenticatemi | essere cancellat*/eliminat*/rimoss*/tolt* .. @yours | dimenticate* .. esist* | dimenticatevi .. esist* | scordat* .. esist* | cancellatemi | cancellami | eliminatemi | mi cancellate | mi cancelliate | distruzione di/del/della/dei/delle .. @thing | deindicizz* | chiusura .. account e",
      unless: 'mailing | newsletter* | lista | liste | listas | listado',
    },
    {
      right: 'erasure',
      says: 'cancell* | elimin* | distru* | rimoss* | rimuov* | rimozione | oblio | butta* | buttar* | sparir* | sparisc* | spariscano | via tutto | far sparire | fate sparire | anonimizz* | oscurar* | oscurat* | ripulir* | ripulit* | svuot* | depenn* | disfarvi | deindicizz* | togliere di mezzo | macerar* | stracc* | cestin* | gettate* | gettar* | gettat* | sbarazz* | epur* | azzer* | spazz* | resett* | piazza pulita | fate fuori | polverizz* | bruciate* | bruciat* | disfate* | estromett* | defalc* | toglier* di torno | tolt* di mezzo | dissolv* | soppress* | soppression* | sopprim*',
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | tutto | tutti | tutte | mi | account`,
      pointsBack: true,
      unless:
        'questo messaggio | questa mail | questa e-mail | cookie | fattura | i suoi dati saranno | newsletter | per errore | lista | liste | mailing list | volantini',
    },
    {
      right: 'erasure',
      says: 'cancellate* | cancellare* | cancellar* | cancellazione | eliminate* | eliminar* | eliminazione | distruggete* | distruggere | distrutt* | sparire | spariscano | rimuovete* | rimuovere | rimozione',
      isVague: true,
      unless:
        'non riesco a | non si riesce | impossibile | carrello | prodotto | questo messaggio | questa mail | cookie | fattura | newsletter | per errore | lista | liste | elenchi | appuntamento | ordine | prenotazione',
    },
    {
      right: 'erasure',
      says: 'togli* | toglier* | tolt* | chiud* | chiusura | disattiv* | levar* | levate* | leva | tirar* giu | tirate giu | mettere giu | uscire | staccat* | disdett*',
      of: `${myThing} | @my account | @my profilo | dai vostri/tuoi archivi/sistemi/computer/database | dal vostro/tuo sistema/archivio/database/sito/rubrica | dal sito | dalla pagina | da internet | da google | dal web | mi .. dal/dai/dalla`,
      pointsBack: true,
      yieldsTo: ['post-mortem', 'objection', 'consent-withdrawal', 'rectification'],
      unless: 'newsletter | pubblicita | lista | liste | mailing | permesso | consenso | autorizzazione | promozionali',
    },
    {
      right: 'erasure',
      says: 'conserv* | ten* | teniate | teng* | abbiate | avere | abbiano | archivi* | comparire | compaia | figurare | risultare | resti | restino | rimanga | rimangano | rimanere | restare',
      of: '@my .. dati/cv/curriculum/informazioni/foto/numero/nome/documenti/documento | dati personali | nei vostri archivi/sistemi/database | nel vostro archivio/sistema/database | niente di mio | niente di me | nulla di me | nulla di mio | traccia | tracce',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'restriction',
      says: 'diritto di limitazione | diritto alla limitazione | limitazione del/di .. trattamento | limit* .. trattamento | limitare .. uso | limitazione | articolo 18 | sospensione del trattamento | blocco dei .. dati',
    },
    {
      right: 'restriction',
      says: 'blocc* | blocco | congel* | congelate | sospend* | sospes* | sospension* | in sospeso | in pausa | in quarantena | in stand by | in standby | in freezer | in stallo | sigill* | da parte | sotto chiave | accanton* | inibi*',
      of: '@my .. dati/fascicolo/scheda/cartella/informazioni/pagina/profilo/account/posizione/pratica/immagini/foto | pagina | articolo | dati | trattamento | li | lo | le | la | fascicolo | registrazion* | video | filmat* | segnalazion* | uso | scheda | utilizzo | tutto | referto',
      unless: 'carta | bancomat | account bloccato | numero | ha/hanno/avete/e/stato/stata .. bloccat*/sospes*',
    },
    {
      right: 'restriction',
      says: 'us* | usat* | utilizz* | condivid* | diffond* | comunic* | consult* | tratt* | tocc* | vedere | veda | mostr* | pass* | inoltr* | trasmett* | mand* | fare altro | guard* | apr* | ced* | faccia | facciate | fate | fare | toccat* | divulg* | sfrutt* | impieg* | cedut* | adoper* | diffus* | elabor* | maneggi* | conoscen* | pubblic*',
      of: 'dati | li | lo | le | la | nessuno | fascicolo | registrazion* | terzi | informazioni | video | filmat* | scheda | altro | referto | niente | nulla | @my .. @record | @my .. @thing',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'non posso | pubblicita | nessuno/non ha/hanno/mi/avete | nessun .. ha',
    },
    {
      right: 'restriction',
      says: 'non .. cancell*/elimin*/distrugg*/butta* | conserv* | tenetel* | tenet* | senza cancellare | preserv* | salvat* | da parte | mettete al sicuro',
      of: 'prova | prove | mi serve come | mi servono come | assicurazione | sinistro | perito | perizia | carabinieri | polizia | legale | vertenza | controversia | contenzioso | causa di lavoro | udienza | arbitrato | giudice | avvocata | giudizio | causa | denuncia | querela | tribunale | ricorso | processo | difesa | avvocato | risarcimento | mi serve per | mi servono per',
      standsAlone: true,
      unless: 'copia | accesso',
    },
    {
      right: 'restriction',
      says: 'non .. sovrascriv*/sovrascritt* | non toglietel* | non levatel* | non cancellat* | non li cancell* | non lo cancell* | non le cancell* | non eliminat* | non distrugget* | non buttat* | lo cancellate | senza cancellar*',
      where: ['meanwhile', 'keep'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['erasure'],
    },
    {
      right: 'portability',
      says: 'portabilita | leggibile da macchina | leggibile da dispositivo | dispositivo automatico | formato strutturato | file strutturato | uso comune | formato aperto | formato .. riutilizzabile | portarmi via ... dati/foto/tutto/storico/contatti | portare via .. miei | interoperabil*',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | esport* | export | in un formato che | in formato che | in un file che | in un file da | importar* | formato .. leggere/importare/caricare/leggibile/aprire | file .. leggere/importare/caricare/aprire | migrar* | migrazione | travas*',
      of: '@my .. dati/storico/foto/contatti/rubrica/messaggi/allenamenti/playlist/progressi/ricette/liste/registrazioni/documenti/letture/consumi/prove/esercizi | dati | registrazioni | storico | tutto | foto | messaggi | li | lo | le | contatti | rubrica | calendario | cronologia',
      unless: 'cv',
    },
    {
      right: 'portability',
      says: 'trasfer* | pass* | invi* | mand* | trasmett* | trasmission* | direttamente | consegn* | gir* | port* | spedi* | travas* | spost*',
      of: 'altro/altra/nuovo/nuova .. fornitore/servizio/applicazione/app/banca/operatore/azienda/piattaforma/palestra/gestore/medico/dentista/scuola/compagnia/assicurazione/studio/programma/provider | direttamente | al concorrente | ai concorrenti',
      where: ['move'],
      unless: 'reclamo | ufficio competente | allego',
    },
    {
      right: 'portability',
      says: 'mandarle | mandargli | inviarle | inviargli | trasmetterle | trasmettergli | passarle | passargli | girarle | girargli | consegnarle | consegnargli | trasferirgli | trasferirle',
      of: '@my .. @record | i miei dati | tutto',
      where: ['move'],
    },
    { right: 'portability', says: 'csv | json | xml | gpx | excel', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'mi oppongo | ci opponiamo | si oppone | opporsi .. trattamento | opporsi .. dati | oppormi | diritto di opposizione | opposizione al | opposizione alla | la mia opposizione | manifesto .. opposizione | registro delle opposizioni | opt-out | opt out',
      standsAlone: true,
      unless:
        'multa | verbale | decreto | licenziamento | lavori | gli utenti possono | alla decisione | al rifiuto | all esito | decisione',
    },
    {
      right: 'objection',
      says: 'smett* | smettere | smetterla | finit* | finirla | basta | non .. piu | cess* | cessare | nessun | nessuna | niente | niente piu | non voglio | non vogliamo | non desidero | non desideriamo | mai piu | stufo di | stufa di | stufi di | stanco di/delle/dei/del/della | stanca di/delle/dei/del/della | stufo/stufa/stufi/stanchi delle/dei/del/della | tasche piene | ne ho abbastanza | fin sopra i capelli | esasperat* | mi avete stufat*/stancat*/scocciat*/rotto | non se ne puo piu | pieno/piena delle/dei/di | finiamola | stop a | diffido | diffidiamo | vi proibisco | vi vieto | asten* | rinunc* | faccio a meno | niente piu | piantat* | stop | fermat* | fermare | fermarvi | interromp* | evit* | non la/li/le/lo voglio | non ne voglio | non mi interess* | la fate finita',
      of: `${adverts} | questionari | questionario | sondaggi | sondaggio | mandarmi | inviarmi | mandare | inviare | mandate | inviate | chiamarmi | chiamare | chiamate | chiamat* | telefonarmi | telefonare | telefonate | disturb* | scrivermi | scrivere | scrivete | mail | email | sms | messaggi | whatsapp | contattarmi | contattare | contattat* | lettere | ricevere | tartass* | assill* | tempest* | contattarci | chiamarci | scriverci | scocciar* | importunar* | molestar* | bombard* | sommerg* | inond* | cercarmi | cercate*`,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal'],
      unless:
        'mi basta | ci basta | mi bastano | password | risposta | fino a | ordine | rimborso | risponde | appuntamento | se non desidera/vuole/desiderate/volete | rispond* stop | rispond* cancellami',
    },
    {
      right: 'objection',
      says: 'basta | smettet* | smettetela | finitela | non ne posso piu | lasciatemi in pace | lasciatemi stare | finitela | piantatela | non .. piu',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal', 'erasure', 'rectification', 'access', 'portability'],
      unless: 'non lavoro | non abito | non sono piu | non uso | non ho piu',
    },
    {
      right: 'objection',
      says: 'lasciatemi in pace | lasciateci in pace | lasciatela in pace | lasciatelo in pace',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'toglier* | togliete* | toglimi | tolt* | cancell* | elimin* | disiscriv* | disiscrizione | disiscritt* | rimuov* | depenn* | levatemi | levate* | disabbon*',
      of: `newsletter* | lista | liste | elenco | elenchi | indirizzario | mailing | mailing list | iscrizione | ${adverts}`,
      yieldsTo: ['consent-withdrawal'],
      unless:
        "lista d'attesa | clicchi qui | clicca qui | per disiscriverti | per cancellarti | se non desidera/vuole/desiderate/volete | account | profilo | ogni dato | elenco dei dati/destinatari/terzi/soggetti/miei/trattamenti",
    },
    {
      right: 'objection',
      says: 'us* | utilizz* | tratt* | condivid* | vend* | ced* | profil* | analizz* | analisi | traccia* | monitor* | inser* | elabor* | studi* | pass* | valut* | segment* | adoper* | serv* | sfrutt* | impieg* | scheda* | osserv* | registr* | conteggi*',
      of: 'dati del/della/dei/delle mio/mia/miei/mie | dati che mi riguardano | @my .. dati/mail/email/indirizzo/numero/acquisti/cartella/immagine/voce/consumi/abitudini/comportamento/guida/spesa/nome/preferenze/posizione/navigazione/ricerche/dispositivo | profil* | legittimo interesse | statistic* | ricerca | i miei',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'objection',
      says: "non sono d'accordo | non condivido | non accetto | non mi sta bene | rifiuto | mi rifiuto | lasciatemi fuori | toglietemi dal* | non mi va | non gradisco | non mi piace | tenetemi fuori | restare fuori | escludetemi | esclude* | esclus* | contrario | contraria | non ci sto | restarne fuori | rimanerne fuori | starne fuori | mi chiamo fuori | chiamatemi fuori | non intendo .. partecipare/essere",
      of: 'profil* | legittimo interesse | trattamento | analisi | ricerca | uso .. @my | us* .. @my | condivi* .. @my | tracciamento | pubblicita | statistic* | studio | monitoraggio | geolocalizzazione | ricerche | sondaggi | sondaggio | indagini | indagine | rilevazioni | profilar* | analizz* | a questo uso | questo utilizzo | elenchi',
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'fattura | licenziamento | decisione | multa',
    },
    {
      right: 'objection',
      says: 'non chiamatemi | non chiamarmi | non chiamateci | non scrivetemi | non scrivermi | non contattatemi | non contattarmi | non telefonatemi | non cercatemi | non disturbatemi | non mandatemi/inviatemi/speditemi ... pubblicita/promo*/offerte/offerta/volantini/newsletter/cataloghi/sms/pubblicitari*/commercial* | disiscrivetemi | disiscrivimi | disiscrivermi | mi disiscriv* | cancellatemi dagli invii | toglietemi dagli invii | eliminatemi/escludetemi/toglietemi/cancellatemi da quell/quest/questo/questi/quei/quelle/queste .. invio/invii/giro/lista/liste/mail/messaggi/comunicazioni | mi escluda | mi tolga dagli/dall | non voglio piu saperne | non mi interessa/interessano .. offert*/promo*/pubblicita/newsletter',
      standsAlone: true,
      isVague: true,
      yieldsTo: ['consent-withdrawal', 'restriction'],
      unless:
        'scrivetemi una mail | per mail | per email | via mail | dopo le | prima delle | fino a | per telefono ma | rispondete',
    },
    {
      right: 'automated-decision',
      says: 'intervento umano | revisione umana | persona reale | persona vera | persona in carne | essere umano | esseri umani | in carne e ossa | non essere sottoposto | non essere sottoposta | da una persona | un umano | occhi umani | dire la mia | essere sentito/sentita | essere ascoltato/ascoltata | parlare con qualcuno | parlare con una persona | qualcuno che decid* | personale umano | supervisione umana | controllo umano | giudizio umano | mano umana | anima viva | non .. una macchina | non .. un algoritmo | non .. un computer | qualcuno in carne | valutazione umana | operatore umano',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'rived* | rivedere | rivaluti | rivalutare | rivalut* | riconsider* | riesamin* | riesame | valut* | controll* | esamin* | guard* | riguard* | riguardi | riguardasse | legg* | decid* | verific* | ascolt* | rivist* | ricontroll* | prend* in mano | prend* in carico | prend* in esame | occup* | pronunc* | parl* | analizz*',
      of: 'persona | umano | umana | qualcuno | impiegato | impiegata | operatore | funzionario | funzionaria | docente | professore | professoressa | medico | responsabile | addetto | addetta | dipendente | esperto | essere | direttore | commissione | commissario | giudice | esaminatore | selezionatore | recruiter | consulente | tecnico | collaboratore | perito | moderatore | un collega | un vostro | in persona | capo | superiore',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'contest* | impugn* | ricorr* | spiegazione | spiegazioni | spiegare | spiegat* | spiegarmi | motivazion* | motivi | non accetto | mi oppongo | riveder* | la mia opinione | mio punto di vista | far valere',
      of: 'decisione | conclusione | disattivat* | sospensione | scartat* | esclus* | rifiuto | esito | risultato | punteggio | respint* | rifiutat* | bocciat* | diniego | blocco | macchina | algoritmo',
      where: ['machine'],
      unless: 'ho contestato | ho impugnato | ho gia contestato | consenso',
    },
    {
      right: 'consent-withdrawal',
      says: 'revoco | revochiamo | revoca | ritiro | ritiriamo | ritira | annullo | annulliamo | ritratto | mi rimangio | ci ripensiamo | torno sui miei passi | faccio un passo indietro | passo indietro | mi tiro indietro | faccio marcia indietro | torno indietro | e da considerarsi | lo tolgo | la tolgo | lo ritiro | la ritiro | lo revoco | la revoco | non vale piu | non e piu valido | non e piu valida | non mi fido piu | non ha piu valore | e nullo | e nulla | consenso non c e piu | consideratelo annullato | consideratela annullata | da considerarsi revocat* | da ritenersi revocat* | si intende revocat* | decade | disdico | tolgo | vi nego | non e piu valevole | recedo | cessa di valere | non intendo piu .. confermare | non confermo piu | non rinnovo',
      of: consent,
      standsAlone: true,
      pointsBack: true,
      unless: 'richiesta | candidatura | puo revocare | addebito',
    },
    {
      right: 'consent-withdrawal',
      says: 'tornare indietro | torno indietro | marcia indietro | dietrofront | recedere | disdire | far decadere | retromarcia | ripensarci | deselezion* | despunt* | togliere la spunta | revocar* | revocat* | revoca | ritirar* | ritirat* | annullar* | annullat* | ritrattare | togliere',
      of: consent,
      pointsBack: true,
      unless: 'puo revocare | puo ritirare | in qualsiasi momento | in ogni momento | richiesta | addebito',
    },
    {
      right: 'consent-withdrawal',
      says: 'non acconsento piu | non autorizzo piu | non do piu | non presto piu | non vi do piu | non consento piu | non avete piu .. consenso/autorizzazione/permesso | non siete piu autorizzat* | ora dico no | adesso dico no | nego il consenso',
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'cambiato idea | cambiamo idea | cambio idea | ripensato | ci ho ripensato | ci abbiamo ripensato | ripensamento | pentito | pentita | pentiti',
      of: `${consent} | firmat* | firma | si | foto | modulo`,
      standsAlone: true,
      pointsBack: true,
      unless: 'richiesta | resto | rimango | pratica',
    },
    {
      right: 'post-mortem',
      says: 'la mia morte | mio decesso | quando moriro | di mia morte | mia morte | quando muoio | dopo la mia morte | quando non ci saro piu | quando non ci sono piu | se muoio | se dovessi morire | quando saro morto | quando saro morta | il giorno che muoio | testamento digitale | mia scomparsa | mia dipartita | mio trapasso | dovessi venire a mancare | dovessi mancare | venissi a mancare | quando manchero | non fossi piu in vita | mio funerale',
      standsAlone: true,
      unless: 'polizza | assicurazione sulla vita',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `al vecchio indirizzo | al mio vecchio | col vecchio cognome | con il vecchio cognome | il mio vecchio | la mia vecchia residenza | sbagliata di | sbagliato di | risulto sposat* | risulto ancora | risulto come | risulto residente | figuro ancora | ora abito in | ora abitiamo in | adesso abito in | mi sono trasferit* in | continuate a chiamarmi | continuate a scrivere il mio | continuate a scrivermi come | sono stato/stata confuso/confusa con | sono stato/stata scambiato/scambiata | mi scambiate per/con | mi confondete con | non sono io quel* | i/le .. dati/informazioni/dato ... non sono piu attuali/aggiornati/aggiornate/corretti/corrette/giusti | i/le .. dati/informazioni .. sono vecchi*/superat*/errat*/sbagliat*/inesatt* | @field che avete/usate/risulta/compare/scrivete .. vecchi*/sbagliat*/errat*/superat* | appartiene a un omonimo | e di un mio omonimo | non corrispondono/corrisponde al vero | non corrispond* .. realta`,
      standsAlone: true,
      unless: 'pacco | fattura | consegna | ordine',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: "contesto | contestiamo | impugno | non accetto | non condivido | non sono d'accordo | ricorro | mi oppongo",
      of: 'algoritmo | algoritmi | computer | automati* | automatizzat* | macchina | software | programma | robot | sistema | modello',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `non .. cancellate/cancelliate/cancelli/eliminate/eliminiate/distruggete/distruggiate/buttate/buttiate | non .. venga cancellat* | non .. vengano cancellat* | non .. sia cancellat* | non .. siano cancellat* | senza cancellare/eliminare/distruggere`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: "non lo autorizzo piu | non autorizzo piu | non sono piu d'accordo | non lo accetto piu | non accetto piu | non voglio piu | non lo voglio piu | non lo permetto piu | non do piu | ora non piu | da oggi non | ci ripenso",
      of: "accettato | autorizzato | acconsentito | detto si | dato il | firmato | permesso | d'accordo | condividesse | spuntato",
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'levatemi | toglietemi | rimuovetemi | eliminatemi | depennatemi | fatemi sparire | essere dimenticat* | di me non resti | non resti piu niente | non resti niente | non rimanga niente | non rimanga nulla | niente di me | non teneste piu | non teniate piu | non conservaste | sparisca con tutto',
      unless: `non essere dimenticat* | newsletter* | lista | liste | mailing | elenco | dagli invii | dal giro | ${adverts}`,
      yieldsTo: ['objection'],
    },
    {
      right: 'access',
      says: 'a quali aziende | a quali societa | a quali soggetti | quali aziende hanno | con quali aziende | a chi altro',
      of: '@my .. dati/numero/telefono/mail/indirizzo/informazioni | i miei dati',
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'conferma che | conferma dell',
      of: 'trattamento | dati personali',
    },
    {
      right: 'access',
      says: `mi venga inviat* | mi vengano inviat* | mi venga fornit* | mi vengano fornit* | mi venga comunicat* | mi vengano comunicat* | mi sia consegnat* | mi siano consegnat* | mi si dica`,
      of: `${whatYouHave} | ${records}`,
      yieldsTo: ['portability'],
      unless: 'fattura | newsletter*',
    },
    {
      right: 'access',
      says: 'quali terzi | a quali terzi | quali altri | chi altro',
      of: 'avuto | ricevuto | hanno | dato | ceduto | venduto | comunicato | passato',
      standsAlone: true,
      where: ['data'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'copia | copie | inviare | consegnare | accesso | scaricare | ricevere | recuperare | ci occorr* | ci serv* | mi serv* | mi occorr* | abbiamo bisogno',
      of: 'estratto/estratti .. conto | documentazione | cartella | referti | polizza | movimenti | foto | lettere | messaggi | mail | file | contratti | documenti | video | dati',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsIt,
  ],
  capacity: {
    agent: `
      per conto di | per conto del | per conto della | in nome e per conto | in nome di | in rappresentanza | rappresento | rappresentiamo | il mio cliente | la mia cliente | nostro cliente | nostra cliente | mio assistito | mia assistita | nostro assistito | nostra assistita | mio patrocinato | delega | delegato da | delegata da | procura | procura allegata | quale legale | in qualita di legale/avvocato/tutore/tutrice/amministratore/amministratrice/procuratore/difensore/curatore | amministratore di sostegno | amministratrice di sostegno | tutore di | tutrice di | curatore di | difensore di | legale di | incaricato da | incaricata da | mi ha incaricat* | mi ha chiesto di | assistito/assistita dal | nostro iscritto | nostra iscritta | nostro associato | nostra associata | caregiver | conferito mandato
    `,
    parent: `
      sono la mamma/il papa/la madre/il padre di | sono il/la padre/madre/papa/mamma | la mamma | la mamma di | il papa di | madre di | padre di | genitore di | genitori di | come genitore | come genitori | in qualita di genitore/genitori/madre/padre | in quanto genitore | esercente/esercenti la responsabilita | responsabilita genitoriale | potesta | minorenne | minore | figlio minore | figlia minore | mio/mia/nostro/nostra figlio/figlia .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | figlio/figlia di 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | di mio/mia/nostro/nostra figlio/figlia | mio bambino | nostra bambina | nostro bambino | mia bambina
    `,
    heir: 'erede | eredi | eredita | esecutore testamentario | esecutrice testamentaria | successione | coeredi | de cuius',
    relative:
      'mio/mia .. marito/moglie/madre/padre/mamma/papa/zio/zia/fratello/sorella/nonna/nonno/compagno/compagna/suocera/suocero/vicino/vicina/amico/amica | i miei genitori',
    child:
      'mio/mia/nostro/nostra/miei/nostri .. figlio/figlia/figli/bambino/bambina/bimbo/bimba/piccolo/piccola/gemelli/gemelle/figliolo',
    theirs:
      'mia/mio .. moglie/marito/madre/padre/mamma/papa/nonna/nonno/compagna/suocera .. vuole/vorrebbe/chiede/desidera/riceve | la/lo chiamano | suo/sua/suoi/sue .. @thing/@record/@field | di mio/mia figlio/figlia/marito/moglie/madre/padre/nonna/nonno/mamma/papa | su di lui/lei | di lui/lei | a lui/lei | lo riguardano | la riguardano | chiamarla | chiamarlo | le telefonano | gli telefonano | mandargli | mandarle | inviargli | inviarle | scrivergli | gli scrivete | gli mandate | le mandate | gli inviate | gli arriva* | le arriva* | a suo nome | intestat* a lui/lei/mio/mia | del suo/della sua | al suo | aveva .. profilo/account/conto/utenza/tessera/abbonamento | era .. vostro/vostra .. cliente/paziente/socio/socia/iscritto/iscritta/abbonato/abbonata/ospite | noi familiari/eredi/figli/parenti/genitori | occuparvene | occuparcene | ve ne occupiate | ve ne occupaste | il suo profilo/account/conto | la sua pagina/scheda/utenza | del defunto | della defunta',
  },
  followUp: {
    chasing:
      'quando posso | quando potro | quando avro | senza risposta | nessuna risposta | nessun riscontro | senza riscontro | non ho .. ricevuto | non abbiamo .. ricevuto | non mi avete .. risposto | non ho ancora | non abbiamo ancora | ancora nessuna | ancora nulla | ancora niente | sto ancora aspettando | sono ancora in attesa | resto in attesa della vostra risposta | a che punto | stato della mia | quando .. risposta/ricevero/riceveremo/risponderete | sollecito | sollecitare | sollecitiamo | secondo sollecito | termine .. scaduto/decorso/trascorso | scaduto il termine | decorso | e passato .. mese | sono passati/passate .. giorni/mesi/settimane | la legge ve ne da | trascorsi .. giorni/mesi | siamo al | novita | ci sono novita | avete notizie | silenzio',
    supplying:
      'circoscrivere la mia | precisare la mia richiesta | limito la mia richiesta | la mia richiesta riguarda solo | la mia richiesta si limita | chiarire la mia richiesta | per circoscrivere | mi servono solo le/i/gli | mi bastano le/i/gli | mi riferisco solo | come richiesto | come da vostra richiesta | come da sua richiesta | come mi avete .. chiesto/scritto/detto/indicato | come mi ha .. chiesto/scritto/detto | come chiesto | che mi avete chiesto | che avete chiesto | che mi ha chiesto | da voi richiesto | da lei richiesto | in risposta alla sua | in risposta alla vostra | in risposta al vostro | rispondo alla | mi chiedete .. periodo/quale/quali/cosa/se/dove | si riferisce la mia | per rispondere | a precisazione | preciso che | a chiarimento di/della/del | chiarimento richiesto | chiarimento che | documentazione richiesta | allego .. carta di identita | allego copia del documento | ecco il documento | ecco la | ecco i dati | ecco quanto | ecco copia | invio il documento',
    withdrawing:
      'ritiro la richiesta | ritiro la mia richiesta | rinuncio alla | rinuncio alla richiesta | annullo la richiesta | annullate la richiesta | annullare la richiesta | archiviate la pratica | chiudete la pratica | potete chiudere .. pratica/richiesta/caso/ticket/segnalazione/questione/qui/procedimento | non serve piu | non occorre piu | non e piu necessario | lasciate perdere | lasciate stare | come non inviata | lasciate pure | non procedete | revoco la richiesta | fermate la richiesta | fermate tutto',
    thanking:
      'grazie per avermi mandato/inviato/risposto | grazie per aver | arrivato tutto | grazie per .. risposta/rapidita/aiuto/disponibilita/plico/invio/dati/copia/correzione | grazie della risposta | grazie dei/delle/del documenti/dati/copia/invio/file/aiuto | ricevuto grazie | ricevuti grazie | vi ringrazio per | la ringrazio per | ho ricevuto tutto | tutto ricevuto | ricevuto tutto | e arrivato tutto | tutto a posto | tutto ok | tutto in ordine | risolto | per me e chiuso | questione .. chiusa | sono soddisfatt*',
    thread:
      "la vostra richiesta | la sua richiesta | la mia richiesta | vostro riferimento | pratica n | prot | protocollo | ricevuta di | richiesta di accesso | richiesta di cancellazione | istanza | mia istanza | la mia domanda | la mia lettera | mia del | dei dati da lei richiesti | dati da lei richiesta | copia dei dati | verifica identita | verifica dell'identita | ticket | vostra risposta | sua risposta | vostra mail | rif",
  },
  other: {
    sales:
      'demo | la nostra soluzione/piattaforma | il nostro software | sconto | prova gratuita | prova gratis | i nostri clienti | webinar | senza impegno | chiamata di 15 | 15 minuti | risparmi* | preventivo | aziende come la vostra | consulenza | iscriviti | posti limitati | attestato | corso | iscrizioni aperte | quota ridotta | modulo 1/2/3/4/5/6 | diventa | crediti formativi',
    newsletter:
      'newsletter | in questo numero | in questa edizione | disiscriviti | disiscriversi | per non ricevere | ricevi questa | riceve questa | leggi tutto | leggi di piu | clicca qui per | visualizza nel browser | iscritti',
    notice:
      'sub-responsabil* | responsabile del trattamento | informativa | fattura* | candidatura per | curriculum allegato | giornalista | redazione | inchiesta | tesi | laurea | studentessa | studente | questionario | contratto di | password | invito | riunione | ordine del giorno | data breach | dpia | garante per la | autorita garante | reclamo proposto | copia del reclamo | per conoscenza | nulla e richiesto | bozza di nomina | sub-responsabili | atto di nomina | errore 404/500/503 | da errore | va in errore | slide | convegno | intervento al | fornitore',
    spam: 'complimenti | hai vinto | ha vinto | lotteria | eredita di | milioni | bitcoin | clicca qui | verifichi il suo | il suo account sara | sospeso il | ultime ore | premio',
  },
};
