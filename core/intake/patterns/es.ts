// Spanish, as written in Spain and in Latin America, on paper and on telephones.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsEs } from './plain-words/es.ts';

const whatYouHave = `todo lo que ... escrito/anotado/dicho/apuntado .. sobre mi | todo lo que ... sobre mi | 
  que/q ... @have ... @about .. @me | que/q ... @have ... @me | todo lo que/q ... @have | lo que/q ... @have ... @me | lo que/q ... @have | @data .. sobre/su/di/de @me | @data ... acerca/relativos/relativas/riguardo/respeito .. @me | que/q saben de mi | que sabeis de mi | perfil ... @me | todo lo mio | lo mio
  todo sobre mi | todo lo de mi | todo lo relativo a mi | todo lo referente a mi | todo cuanto | que/q informacion ... @me | que/q datos ... @me | cuanto @have .. @me | que/q @data ... @have | cual* @data ... @have | cual* ... datos ... @me | que consta/obra/aparece/figura/hay ... @me/@my
  lo que consta/obra/figura/aparece/hay/pone ... @me/@my | lo que .. pone/dice .. de mi | lo que .. escrito/anotado/apuntado/dicho .. @about .. @me/@person | que mas tienen/teneis/tienes | todos los datos ... obren/obran/consten/figuren/tengan/posean | que se ha dicho/escrito/registrado ... @me
  a mi nombre | que ... a nombre de @my/@me | todo lo que haya | todo lo que hay .. @about .. @me/@person | que cosas ... @me | que categorias | las finalidades | los destinatarios | el origen de | la procedencia | con que criterios | que logica | la logica aplicada | que criterios
`;
const personalData =
  'datos personales | datos de caracter personal | datos referidos a mi | datos que me conciernen | informacion personal | datos que conserven | datos del finado/fallecido/difunto/causante | datos que obren/obran/consten/tengan/posean | mis datos';
const myThing = `@thing mia/mias/mio/mios | 
  @my .. @thing | @thing .. @about .. @me/@my/@person | ese/esa/esos/esas/dicho/dicha/dichos/dichas/este/esta/estos/estas/aquel/aquella/aquellos/aquellas .. @thing | las fotos | la foto | los videos | el video | las imagenes | todos los datos | todos mis | toda mi | todo rastro
  @thing donde/que .. salgo/aparezco/salimos/sale/aparece | @thing en que/la/el/las/los .. salgo/aparezco/sale/aparece | @thing que subi/mande/envie/deje/di/publique/entregue/facilite | lo que subi/mande/envie/deje/di/publique/escribi | lo mio | todo lo mio | la copia/fotocopia/escaneo/foto .. del/de dni/pasaporte/nie/carne | mi cara | mi hija/hijo
`;
const records =
  '@my .. @record | @record ... @about .. @me/@person/@my | grabacion* | imagenes de la camara | imagenes de las camaras | camara* .. salgo/aparezco | la llamada | llamadas grabadas | ese perfil | dicho expediente | todos los datos | @record donde/que .. salgo/aparezco/sale/nombra/mencion* | @record en que/las/los .. salgo/aparezco/sale/nombra/mencion* | historia clinica | expediente laboral/academico/clinico/personal | ' +
  personalData;
const adverts = `
  publicidad | publicitari* | promocion* | promo | promos | boletin* | newsletter* | oferta | ofertas | marketing | correos comerciales | comunicaciones comerciales | comerciales | spam | catalogo* | propaganda | llamadas comerciales | telemarketing | anuncio | anuncios
  folleto* | mailing | mailings | campana* | captacion | donativos | sorteo* | cupones | descuentos | prospeccion | televenta | vendedor* | rebajas | mercadotecnia
`;
const consent =
  'consentimiento* | autorizacion* | permiso | conformidad | autorice | consenti | firme | firmamos | dije que si | el si | visto bueno | acepte | marque la casilla | casilla | anuencia | beneplacito';

export const es: LanguagePatterns = {
  language: 'es',
  groups: {
    my: 'mi mis nuestro nuestra nuestros nuestras su sus m',
    me: 'mi mio mia mios mias nosotros el ella me',
    person:
      'hijo hija hijos hijas cliente clienta mandante representado representada marido esposo esposa mujer madre padre tio tia hermano hermana abuelo abuela don dona senor senora sr sra d',
    about:
      'sobre de del con acerca respecto relativos relativa relativo relacionados relacionado relacionada referente referentes concernientes para a',
    have: 'tienen teneis tiene tienes tengan tengais tenga tener guardan guardais guarda guardas guardado guarden guardados conservan conservais conserven conservado almacenan almacenais almacenado almacenados tratan tratais traten tratado poseen posean disponen dispongan recopilado recogido recopilan recogen saben sabeis sabes registran registrado registrados registradas archivado archivan manejan manejo manejan obran obren obra constan conste consta constan anotado apuntado escrito acumulado recabado recaban figuran figura',
    data: 'datos dato informacion info informaciones registros expediente historial ficha fichas documentacion documentos cosas anotaciones apuntes',
    record:
      'datos informacion expediente historial historia ficha fichas perfil grabacion grabaciones imagenes videos video mensajes correos mails emails conversaciones conversacion notas informes informe ' +
      'evaluaciones evaluacion registros registro cuenta documentos documentacion llamadas llamada archivos puntuacion puntuaciones facturas fichajes nominas contratos contrato analisis analiticas pruebas resultados radiografias ' +
      'consumos recorridos viajes trayectos movimientos accesos extractos extracto apuntes anotaciones comentarios valoraciones valoracion examen examenes chats chat compras pedidos lecturas correspondencia actas solicitud dossier carpeta logs',
    thing:
      'datos dato informacion cuenta cuentas perfil perfiles foto fotos fotografia fotografias imagen imagenes video videos numero telefono movil correo email mail direccion nombre ficha fichas registro registros ' +
      'expediente curriculum cv solicitud mensajes comentarios comentario publicaciones publicacion historial pagina articulo noticia resena resenas huella huellas grabacion grabaciones inscripcion usuario historia ' +
      'documentos documentacion dni pasaporte tarjeta anuncio anuncios entrada entradas copia copias fotocopia fotocopias datos busquedas ubicaciones ubicacion conversaciones chats voz cara rostro plantilla matricula rastro carpeta archivo archivos nomina nominas post posts',
    field:
      'nombre nombres apellido apellidos direccion domicilio fecha nacimiento telefono movil numero correo email iban sexo genero cargo puesto nacionalidad datos ficha dni nif nie ' +
      'perfil expediente estado civil profesion codigo contacto calle residencia edad categoria historial registro informe historia empadronamiento titulacion nota cuenta matricula dato antiguedad',
  },
  stance: {
    asking: `cuando me .. hayais/hayan/mandeis/manden | cuando lo tenga | cuando los tenga | una vez que me | una vez recibid* | una vez los tenga | en cuanto lo tenga | en cuanto los tenga | agradeceria si | agradecido si | agradecida si | amable si | bueno si | genial si | bien si | gustaria que | encantaria que | hicieran llegar | hicierais llegar | asegurense | aseguraos | asegurese | preferiria | prefeririamos | seria posible | conseguir | 
      quiero | kiero | quisiera | quisieramos | queremos | queria | querria | queriamos | me gustaria | nos gustaria | me interesa | me interesaria | deseo | deseamos | desearia | solicito | solicitamos | solicita | se solicita | pido | pedimos | les pido | ruego | rogamos | se ruega | exijo | exigimos | requiero | requerimos | necesito | necesitamos | necesitaria | reclamo | reclamamos | demando | intereso | insto | instamos | insisto | prefiero | espero que | agradezco
      vengo a | venimos a | por medio de la presente | mediante la presente | mediante este | formulo | formulamos | ejercita | tengo derecho | mi derecho | quiere | desea | solicita | pide | interesa a
      por favor | porfavor | por fa | porfa | porfis | xfa | xfavor | pf | hagan el favor | haga el favor | haced el favor | me hacen el favor | me haces el favor | podrian | podria | podriais | podrias | podeis | pueden | puede | puedes | puedo | podemos | se puede | se podria | seria posible | es posible | seria tan amable | serian tan amables | sean tan amables | tengan a bien | tenga a bien | tuvieran a bien | les agradeceria | le agradeceria | agradeceria | agradeceriamos | os agradeceria | te agradeceria | os ruego | les ruego | le ruego | os pido | le pido | te pido | sirvanse | sirvase | procedan | proceda | proceded
      por la presente | al amparo | en virtud | de conformidad | conforme al | conforme a | a tenor | con arreglo | con base en | ejerzo | ejercer | ejercito | ejercitar | invoco | deben | debe | debeis | deberian | deberiais | teneis que | tienen que | tiene que | tienes que | hay que | ha de | han de | inmediatamente | cuanto antes | lo antes posible | a la mayor brevedad | urgente | ya mismo | de una vez | mandadme | mandeme | mandenme | y que me | ^que/q .. me/nos/se/lo/los/la/las/le
      hagan | haga | haced | quedo a la espera de que | vale con | toca | tendrian que | tendriais que | me urge | me hace falta | como hago para | como puedo | como puedo hacer | donde puedo | a quien .. dirigirme
      ^borr* | ^elimin* | ^suprim* | ^corrij* | ^correg* | ^rectifiq* | ^envi* | ^mand* | ^manda* | ^dej* | ^par* | ^quit* | ^saq* | ^sac*
      ^bloq* | ^den | ^dad* | ^deme | ^denme | ^dame | ^danos | ^cancel* | ^cierr* | ^cerrad | ^facilit* | ^actualic* | ^actualiz* | ^camb* | ^conserv* | ^basta | ^no | ^nada de | ^ni | ^dig* | ^decid* | ^dime | ^dinos | ^guard* | ^limit* | ^transf* | ^traslad* | ^pas* | ^pon* | ^olvid* | ^destru* | ^tir* | ^congel* | ^revis* | ^mir* | ^expli* | ^indi* | ^inform* | ^retir* | ^devuel* | ^arregl* | ^modific* | ^entreg* | ^muestr* | ^ensen* | ^comuni* | ^confirm* | ^remit* | ^export* | ^fuera | ^date | ^dar | ^pegad* | ^apunt* | ^inclu* | ^congel*
      ^^supresion | ^^acceso | ^^rectificacion | ^^oposicion | ^^baja | ^^limitacion | ^^portabilidad | ^^copia | ^^borrado | ^^eliminacion
    `,
    request: 'solicitud de | peticion de | mi solicitud | mi peticion | ejercicio de derechos | ejercicio del derecho',
    announcing:
      'lo siguiente | dos/tres/varias/un par .. cosas/peticiones/solicitudes/cosillas/asuntos | los siguientes | siguiente | las siguientes | por un lado | por una parte | solicita | solicito | pido | derechos ejercitados | derecho/derechos que ejerzo/ejercito',
    not: 'no | ni | nunca | ningun | ninguna | nada | nadie | jamas | tampoco | ninguno',
    personal: `sobre mi | de mi | mis datos`,
    own: `mi/mis .. @record | mi/mis .. @thing | mi/mis .. @field`,
    without: 'sin | en lugar de | en vez de',
    notReally: `hasta que no | mientras no | 
      no solo | por que no | no puedo | no he/hemos recibido/tenido | no dud* | no funciona | no consigo | no recuerdo | no me han respondido | sin respuesta | no es correcto/correcta/cierto/mio/mia/nuestro/verdad | ya no trabajo/vivo/uso/soy/tengo/estoy/necesito | no existiendo ya
      no se | no entiendo | sin demora | sin dilacion | sin mas | no soy cliente | no hay problema | no .. contestan/contesta/responden/cogen | no me deja | no me dejan | nunca .. dado/di/pedi/pedido/autorice/autorizado/estado/vivido/sido/tenido/contratado | no .. recuerdo/acuerdo | no tengo/tenemos .. claro/idea/acceso | no lo se | no hace falta que | no vivo | no he dado/autorizado/firmado/pedido | no me consta | no tengo inconveniente | no encaj* | no hay prisa
    `,
    but: 'pero | sino | aunque | por favor | solo | solamente | entonces | asi que',
    relative: 'porque | ya que | cuyo | cuya | donde | pues | puesto',
    supposing: 'si | en caso de | cuando | salvo que | a menos que | antes de | una vez | siempre que | por si',
    pronoun: 'lo | la | los | las | esto | eso | ello | estos | esos | ambas | ambos | las dos | los dos | todo',
    earlier: `resuelto mi oposicion | resuelvan mi oposicion | sobre mi oposicion | 
      solicite | solicitamos el | pedi | pedimos el | escribi | envie la/el/mi/una | he/habia/hemos solicitado/pedido/escrito/enviado/mandado/reclamado | les escribi | mi solicitud del/de fecha | mi anterior | mi correo del | mi primera solicitud | ya les pedi | les pedi | os pedi | ya solicite | tal como pedi | nuestro escrito | mi escrito de | lo alli solicitado | lo solicitado | mi peticion del/de | la solicitud que | presente una/mi | que os pedi | que les pedi
    `,
    done: 'han borrado/eliminado/corregido/enviado/suprimido | habeis borrado/eliminado/corregido/enviado/quitado | gracias por | ha sido/han sido eliminado/borrado/eliminados/suprimidos | seran eliminados/borrados | fueron eliminados/borrados | iban a/van a borrar/eliminar/destruir | se borran | se borraran | ya esta/estan borrado/borrados/eliminado/eliminados',
    policy: `se reserva | me reservo | reservandose | nos reservamos | borremos | eliminemos | quiere que | debemos | estamos obligados | nuestros clientes | un trabajador | un antiguo | una antigua | 
      existencia del | sus derechos | tiene derecho | tienen derecho | sus clientes | nuestros clientes | vuestros clientes | los/las .. usuarios/clientes/interesados/pacientes/empleados/ciudadanos/alumnos .. pueden/quieren/que/piden/pida | solicitudes de | peticiones de | puede ejercer | podra ejercer | podran ejercer | puede ejercitar | encargado del tratamiento | derechos de los interesados | como gestionan | gestionar .. derechos/solicitudes/acceso
      nuestra plataforma/solucion/herramienta/aplicacion | un cliente/usuario/empleado/paciente/trabajador/alumno/interesado | una clienta/empleada/paciente/alumna | usted puede | atender solicitudes | atender .. derechos | sus datos seran | trabajo de fin | tfg | tfm | tesis | encuesta | charla | jornada | seminario | curso | formacion | ponencia | tenemos que .. borrar/entregar/dar/facilitar | debemos | podemos borrar/conservar/guardar/facilitar/dar | estamos obligados | cuanto tiempo .. debemos/tenemos/hay | los otros derechos | otros derechos | demas derechos
    `,
  },
  contexts: {
    error: `
      mal escrito/escrita/puesto/puesta/apuntado | esta mal | estan mal | sale mal | equivocad* | equivocacion | error* | erro | incorrect* | inexact* | erroneo* | erronea* | no es correcto/correcta/nuestro/mio/cierto/verdad/asi | desactualizad* | antigu* | viejo/vieja | he cambiado | cambie de | me he mudado | me mude | nueva direccion | figura/figuro/figuran como | sigue saliendo/apareciendo/figurando/poniendo | siguen saliendo/llamando | figura todavia/aun | todavia figura/aparece/sale | aun figura/aparece/sale | en lugar de | en vez de | falso | falsa | ha cambiado | no es mi | no corresponde | no coincide | confund* | mezcl* | falta | faltan | incomplet* | trocad* | cruzad*
      deberia ser/decir/poner | tendria que poner | se escribe | es con | con b | con v | me llamo | lo correcto | aparezco como | consto como | me divorcie | me case | he vuelto a mi | no soy | ya no soy | ninguna .. es verdad | errata | al reves | nunca he
    `,
    machine:
      'automatic* | automatizad* | algoritmo* | maquina | maquinita | sistema | robot | bot | ordenador | programa | software | ia | inteligencia artificial | en .. segundos | en .. minutos | scoring | perfilado | puntuacion | segundos | un minuto | al minuto | aplicacion decidio | modelo | instante | chatbot',
    meanwhile:
      'hasta que | hasta | mientras | entretanto | provisionalmente | temporalmente | de momento | durante | por ahora | en tanto | cautelar* | pendiente de | a la espera de | mientras tanto',
    keep: 'no .. borr*/eliminen/supriman/eliminar/suprimir/elimineis/destruyan/destruir/tiren/quiten | conserven | conservar | conserve | conservad | guarden | guardad | guardar | prueba | pruebas | juicio | demanda | denuncia | tribunal | juzgado | reclamacion | sin borrar | no se borren/eliminen/borre/elimine/destruya | defensa | no los/las/lo/la borr* | no .. machaqu*',
    move: 'otro/otra/nuevo/nueva/nuestro .. proveedor/servicio/aplicacion/compania/banco/app/empresa/plataforma/operador/operadora/gimnasio/comercializadora/aseguradora/academia/clinica/medico/dentista/entidad/tienda/programa/sistema/colegio/sitio | me cambio | me paso | me voy a | cambiar de | cambio de | cambie de | importar | importarlos | importarlo | cargarlos | cargarlo | competencia | otro lado | otra parte | los nuevos | nueva app | me mudo a',
    marketing: adverts,
    data:
      'tratamiento | datos | informacion | perfil* | rgpd | cuenta | fotos | foto | direccion | numero | nombre | interes legitimo | tratamiento | estadistica* | telefono | correo | investigacion | seguimiento | historial | expediente | ' +
      adverts,
    law: 'rgpd | lopd | lopdgdd | proteccion de datos',
    trade:
      'nuestra ficha | nuestros datos bancarios | nuestro numero de cuenta | nuestros datos fiscales | estimado cliente | estimados clientes | estimado proveedor | estimados proveedores | nuestras oficinas | nuestra empresa | ficha de proveedor | domicilio social | datos fiscales | nuestra cuenta bancaria | departamento de administracion',
    business:
      'factura | facturas | facturacion | pedido | entrega | paquete | banner | navegador | pantalla | contrasena | enlace | reembolso | devolucion | importe | cobro | cobrado | averia',
    deceased:
      'fallecid* | fallecio | ha fallecido | difunt* | hereder* | herencia | albacea | muerte de mi | viuda | viudo | certificado de defuncion | murio | ha muerto | se murio | finado | finada | causante | causahabiente* | acta de defuncion',
    ownDeath:
      'mi muerte | mi fallecimiento | cuando yo muera | cuando muera | cuando me muera | si muero | si me muero | si me pasa algo | despues de morir | cuando ya no este | cuando falte | cuando yo falte | cuando fallezca | el dia que me muera | el dia que falte | testamento digital | tras mi muerte/fallecimiento | una vez muerto/muerta/fallecido/fallecida | si fallezco | si falto',
  },
  rights: [
    {
      right: 'access',
      says: 'derecho de acceso | derecho a acceder | derecho a saber | solicitud de acceso | acceso a mis .. @data | acceso a los datos | acceder a mis .. @data | acceso a mi expediente/historial/ficha/historia/informacion | copia de todo | ejercicio .. acceso',
      unless: 'edificio | contrasena | aparcamiento | oficina | acceso a la cuenta | no puedo acceder | no consigo',
    },
    {
      right: 'access',
      says: 'ver | verlo | verlos | veo | consultar | resumen | listado | lista | relacion de | relacion completa | copia integra | copia completa | leer | leerlo | leerlos | acceder | extracto | acceso | visualizar | escuchar | oir | examinar | mostr* | muestr* | ensen* | vista | exhib* | desglose | detalle | imprim* | visionar',
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'contrasena | edificio | cita | factura | no puedo | no consigo | no me deja',
    },
    {
      right: 'access',
      says: 'copia | copias | fotocopia* | duplicado | enviar* | envi* | mand* | facilit* | entreg* | recibir | recibo | obtener | obtenga | remit* | dar | darme | denme | deme | dadme | dame | den | den | pasar* | pasad* | pasen* | pasame | proporcion* | suministr* | aport* | disponer | tener | hicieran llegar | hicierais llegar | hagan llegar | hacer llegar | hacerme llegar | comuni*',
      of: whatYouHave,
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'conseguir | conseguirlas | copia | copias | fotocopia* | duplicado | enviar* | envi* | mandar* | manden* | mandad* | mandeis | mandame | mandeme | facilit* | recibir | obtener | remit* | entreg* | dar | darme | denme | deme | dadme | dame | pasar* | pasad* | pasen* | pasame | proporcion* | disponer | hagan llegar | hacerme llegar | tener',
      of: records,
      yieldsTo: ['portability'],
      unless:
        'dni | pasaporte | factura | facturas | cita | contrasena | adjunto | adjunta | adjuntamos | contrato que',
    },
    {
      right: 'access',
      says: 'quiero | kiero | quisiera | querria | queria | solicito | pido | necesito | me gustaria | deseo | reclamo | requiero | desea | solicita | interesa | exijo',
      of: '@my .. expediente/historial/historia/grabacion/grabaciones/informe/informes/ficha/fichajes/datos/pruebas/radiografias/analiticas/examen | las/la grabaciones/grabacion/imagenes/notas | los informes/videos/registros/fichajes | el informe/expediente/video/historial',
      unless:
        'borr* | elimin* | suprim* | quit* | retir* | destru* | corrij* | correg* | rectif* | cambi* | modif* | actuali* | bloque* | limit* | congel* | pas* | transf* | traslad* | csv | json | xml | us* | utili* | compart* | trat* | conserv* | guard* | dejen | dejeis | oponer* | fuera | consentimiento | autoriz* | pong*',
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'saber | sabe | conocer | conozca | informen | informeis | informe de | informar* | informacion sobre | decir | decirme | digan* | digais | decidme | dime | diganme | averiguar | enterarme | expliq* | explic* | explicacion* | indiq* | indic* | curiosidad | confirm* | aclar* | comuniquen | pregunto | preguntar | detall* | me cuenten | contadme | relacion',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^que/q datos ... @have | ^que/q informacion ... @have | ^que/q @have .. de/sobre mi | ^que/q sabeis/saben/sabes/teneis/tienen/tienes/guardais/guardan ... mi/mio/mia/mios/mias | que/q .. datos mios/mias | que/q mas teneis/tienen/tienes/sabeis/saben
        de/d donde .. sacado/sacao/sacaron/sacais/sacasteis/tienen/teneis/obtenido/obtuvieron/sale/salen/cogido/conseguido .. mi/mis/su | como .. conseguido/obtenido/conseguisteis/obtuvieron/teneis/tienen/han/habeis .. mi/mis | a quien .. mis datos/mi | a quien/quienes .. cedido/pasado/vendido/dado/facilitado/enviado/mandado/comunicado | con quien .. compartido/comparten/compartis | quien/quienes .. visto/mirado/accedido/consultado/entrado .. mi/mis | quien .. os/les .. dado/dio/ha .. mi | que datos .. mios
        como tienen/teneis mi | quien os/les dio mi | quien os/les ha dado mi | de donde .. sacado/sacao/han/habeis .. mi | tienen/teneis algo .. mio/mia/mi/nombre | quien/quienes .. estado mirando/viendo/husmeando | quien/quienes .. mirado/entrado/visto/consultado/abierto ... mi/mis | hay algo .. mio/mi nombre | por que/q .. teneis/tienen mi/mis | para que/q .. usais/usan/utilizan/quereis .. mi/mis | hasta cuando .. guard*/conserv* | cuanto tiempo .. guard*/conserv* .. mi/mis
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'si .. tratan .. datos | si .. estan tratando | si se .. tratando | si tienen .. datos .. mi | si teneis .. mi/mio/mios | si .. datos personales .. mi | confirmacion de si | si .. consta/figura/obra .. mi/mis | si hay .. mio/mios/mi',
    },
    {
      right: 'rectification',
      says: 'derecho de rectificacion | derecho a rectificar | solicitud de rectificacion | rectificacion de | rectificacion del',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectifi* | corrig* | corrij* | corregir* | corregid* | correccion* | corregis | corregido | subsan* | enmend* | enmiend* | arregl* | poner bien | ponganlo bien | pongan bien | poned bien | ponedlo bien | pongais bien | poner correctamente',
      of: '@my .. @field | @field | esto | eso | lo | las dos | los dos | ambas | error* | errata | @my | cosas | fallo | nombre',
      pointsBack: true,
      unless: 'factura* | importe | pedido | cobro | cuota | averia | caldera',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modifi* | actuali* | actualic* | sustitu* | completar | completen | anad* | poner | pongan* | ponga* | poned | pon | pongais | ponedme | incluir | incluyan | apunt* | quede | conste | figure | se ponga | adapt* | reflej*',
      of: '@my .. @field | el .. apellido | la .. direccion/calle | me he mudado | me mude | vivo ahora | ahora vivo | nueva direccion | nuevo domicilio/telefono/numero/correo/apellido/nombre | mi nuevo | mi nueva | fecha de nacimiento | conforme a los papeles | correct* | verdader*',
      pointsBack: true,
      unless:
        'factura* | importe | pedido | contrasena | cita | tarifa | potencia | opinion | compania | comercializadora | reserva | vuelo | talla | consentimiento',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modifi* | actuali* | actualic* | arregl* | poner* | pon* | solucion* | quit* | sac* | retir* | separ* | deshag* | aclar* | anad* | cuadr* | revis*',
      of: 'lo | la | los | las | eso | esto | ficha | sistema | ordenador | bien | dato | datos | figura | consta | todo | registro | base',
      where: ['error'],
      notWhere: ['business', 'trade', 'machine', 'marketing'],
      unless: 'factura* | importe | pedido | contrasena | foto | fotos | cuenta | solicitud',
      isVague: true,
      yieldsTo: ['erasure', 'restriction', 'automated-decision', 'consent-withdrawal', 'objection'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field .. esta/estan mal | @my .. @field .. mal escrito/puesto/escrita/puesta | @my .. @field .. es/son .. incorrect*/erronea/erroneo/equivocad* | @my .. @field no es correcto/correcta/ese/esa/el/la | sale/salgo/figuro/consto/aparezco como | me tienen/teneis como | me tienen/teneis .. puesto/apuntado/apuntada/puesta | sigue saliendo/figurando/apareciendo .. @field | todavia/aun .. sale/figura/aparece .. @field | @field .. mal escrito/escrita | mal escrito .. @field
        me llamo ... no | naci en ... no | me habeis/han confundido/cruzado/mezclado | mezclado/confundido/cruzado ... con otro/otra/los/el/la | direccion/nombre/apellido/telefono mal
      `,
      standsAlone: true,
      unless: 'factura*',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'restriction', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: 'derecho al olvido | derecho de supresion | derecho a la supresion | derecho de cancelacion | supresion de .. @my/datos | eliminacion de .. @my | borrado de .. @my | cancelacion de .. datos | solicitud de supresion | baja definitiva | baja total | olvidense de mi | olvidaos de mi | borradme | borrenme | borrame | eliminenme | eliminadme | eliminame | borrarme | eliminarme | borreis | bórrenme',
      unless: 'mailing | newsletter* | lista | liste | listas | listado',
    },
    {
      right: 'erasure',
      says: 'borr* | elimin* | suprim* | supresion | eliminacion | destru* | destruccion | cancelen .. datos | cancelar .. datos | olviden* | olvidad* | olvides | tirar | tiren | tirad | anonimic* | anonimiz* | desaparezca* | desaparecer | hacer desaparecer | fulmin* | limpi* | triturar | trituren | vaci* | deshagan* | deshaceros | deshacerse | purg* | despublic*',
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | todo | todos | cuenta | me | la copia | las copias | fotocopia*`,
      pointsBack: true,
      unless: 'este mensaje | este correo | cookies | factura | sus datos seran | el correo por error',
    },
    {
      right: 'erasure',
      says: 'borren* | borrar* | borrad* | borre | borra | eliminar* | eliminen* | eliminad* | elimine* | supriman | suprimir | supresion | desaparezca* | desaparecer | destruyan | destruir*',
      isVague: true,
      unless: 'este mensaje | este correo | cookies | factura | boletin | por error',
    },
    {
      right: 'erasure',
      says: 'quit* | retir* | cierr* | cerrar* | cerrad* | cerreis | den de baja | dar de baja | dadme de baja | darme de baja | deme de baja | denme de baja | dame de baja | sac* | saq* | descuelg* | descolg* | bajen | bajad | bajar',
      of: `${myThing} | mi cuenta | mi perfil | de sus ficheros | de su base | de vuestra base | de vuestro sistema | de su sistema | del sistema | la cuenta | me .. de .. base/sistema/ficheros/web/app/agenda | de internet | de la web | de google | de su pagina | todos`,
      pointsBack: true,
      yieldsTo: ['post-mortem', 'objection', 'consent-withdrawal'],
      unless: 'boletin | newsletter | publicidad | lista | listas | permiso | autorizacion | consentimiento',
    },
    {
      right: 'erasure',
      says: 'conserv* | guard* | teng* | tener | teneis | tienen | almacen* | figurar | figure | aparecer | aparezca | salir | salga | siga | sigan | quede | quedar | consten',
      of: '@my .. datos/cv/curriculum/informacion/fotos/foto/numero/nombre/dni | datos personales | en sus ficheros/sistemas/base | en su/vuestra base | en su/vuestro sistema | en internet | nada mio | nada de mi | rastro | ni un dato | ningun dato',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'restriction',
      says: 'derecho de limitacion | derecho a la limitacion | limitacion del/de .. tratamiento | limit* .. tratamiento | limitar el uso | limiten el uso | limitacion | articulo 18 | suspension del tratamiento | bloqueo de .. datos',
    },
    {
      right: 'restriction',
      says: 'bloque* | bloqueo | congel* | suspend* | suspension | paralic* | paraliz* | inmovilic* | inmoviliz* | en cuarentena | en suspenso | en pausa | reserv* | apart* | custodi* | precint* | bajo llave',
      of: '@my .. datos/expediente/ficha/historial/informacion | datos | tratamiento | los | las | lo | la | expediente | registro | uso | grabacion* | video | imagenes | anotacion | difusion | informe | ficha',
      unless: 'tarjeta | cuenta bloqueada | mi cuenta esta',
    },
    {
      right: 'restriction',
      says: 'us* | utilic* | utiliz* | compart* | difund* | ced* | consult* | trat* | comuni* | toqu* | tocar | toquen | ensen* | pas* | mand* | envi* | hagan | hagais | haga nada | nadie | vea | vean | acced*',
      of: 'datos | los | las | lo | la | nadie | expediente | grabacion* | imagenes | terceros | informacion | video | ficha | mas | informe | nada | registro | entrenar',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'no puedo | publicidad',
    },
    {
      right: 'restriction',
      says: 'no .. borr*/elimin*/destru*/suprim* | conserv* | guard* | en lugar de borrar* | preserv*',
      of: 'prueba | pruebas | juicio | demanda | denuncia | tribunal | juzgado | reclamacion | reclamar | defensa | pleito | accidente',
      standsAlone: true,
      unless: 'copia | acceso',
    },
    {
      right: 'restriction',
      says: 'no los borr* | no lo borr* | no las borr* | no la borr* | no borreis | no borren | no eliminen | no elimineis | no destruyan | sin borrar*',
      where: ['meanwhile', 'keep'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'portability',
      says: 'portabilidad | lectura mecanica | formato estructurado | fichero estructurado | archivo estructurado | legible por maquina | formato electronico de uso | uso comun | llevarme ... datos/historial/fotos/todo/contactos | llevarmelo* | formato .. abierto | formato .. reutilizable | interoperable | fichero estandar | archivo estandar | portar mis',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | exportar* | exportacion | export* | importar* | formato .. leer/importar/legible/cargar/abrir/entienda/acepte | fichero ... cargar/importar/leer/subir | archivo ... cargar/importar/leer/subir | migrar* | migren | migracion | volcado',
      of: '@my .. datos/historial/fotos/contactos/listas/playlists/mensajes/ejercicios/progresos/entrenamientos | datos | historial | todo | fotos | mensajes | lo | los | las | contactos | consumos',
      unless: 'cv',
    },
    {
      right: 'portability',
      says: 'transfier* | transferir* | transfer* | traslad* | pasar* | pasen* | paseis | pasad* | envi* | mand* | transmit* | transmis* | directamente | entreg* | facilit* | llev* | remit*',
      of: 'otro/otra/nuevo/nueva/siguiente .. proveedor/servicio/aplicacion/compania/banco/app/empresa/plataforma/operador/operadora/gimnasio/comercializadora/aseguradora/academia/clinica/medico/dentista/entidad/programa/sistema/colegio | directamente | a la competencia | los nuevos',
      where: ['move'],
      unless: 'queja | departamento | reclamacion',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | excel', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'me opongo | nos oponemos | oponerme | oponernos | se opone | derecho de oposicion | oposicion a/al | mi oposicion | ejerzo .. oposicion | ejercer .. oposicion | exclusion publicitaria | lista robinson | manifiesto mi oposicion | no consiento .. llam*/publicidad',
      standsAlone: true,
      unless: 'obra | licencia | oposiciones | se opongan | oponerse | despido',
    },
    {
      right: 'objection',
      says: 'dejen de | dejad de | dejen ya | deje de | deja de | dejeis de | dejarme de | dejar de | paren | parad | parar | para ya | basta | bastante | no .. mas | cesen | cese | cesad | ningun | ninguna | ni un/una | nada de | no quiero | no deseo | no quisiera | no queremos | no volv* | no vuelvan | no volvais | no me | no nos | ya esta bien | harto de | harta de | hartos de | ni uno mas | ni una mas | se acabo | se acabaron | stop | fuera | no hace falta que',
      of: `${adverts} | enviarme | enviarnos | enviar | envien | enviando | mandarme | mandar | mandando | manden | mandeis | llamarme | llamar | llamen | llameis | llamando | llamadas | molest* | acos* | escribirme | escriban | escribais | correos | emails | mails | sms | whatsap* | wasap* | contactarme | contactar | contacten | contacteis | mensajes | mensajitos | cartas | dar la lata | insist* | bombarde*`,
      standsAlone: true,
      unless: 'contrasena | respuesta | hasta que | contestan | pedido | reembolso | a mi domicilio anterior',
    },
    {
      right: 'objection',
      says: 'paren | parad | basta | ni uno mas | ni una mas | no mas | stop | ya esta bien | dejadme en paz | dejenme en paz | dejeme en paz | en paz | que paren | se acabo',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'dejadme en paz | dejenme en paz | dejeme tranquil* | dejadme tranquil*',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'quit* | borr* | elimin* | saqu* | saq* | sac* | dar* .. baja | darme de baja | den de baja | dadme de baja | dame de baja | denme de baja | deme de baja | baja | desapunt* | desuscri* | tach*',
      of: `newsletter* | boletin* | lista | listas | suscripcion | su lista | ${adverts}`,
      unless:
        'lista de espera | dese de baja aqui | date de baja aqui | si no desea | si no deseas | medicacion | precios',
    },
    {
      right: 'objection',
      says: 'us* | utilic* | utiliz* | trat* | compart* | vend* | ced* | perfil* | analic* | analiz* | rastre* | monitoric* | sig* | entrenar | entrenen | evalu* | inclu* | elabor* | pas* | segment*',
      of: '@my .. datos/correo/direccion/numero/compras/historial/imagen/voz/consumo/consumos/habitos/expediente/textos | perfil* | interes legitimo | estudios | estadistica* | mi caso | mis',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'objection',
      says: 'no estoy de acuerdo | no estoy conforme | disconform* | no acepto | no admito | me niego | dejadme fuera | dejenme fuera | quedarme fuera | excluy* | exclu* | no quiero .. participar/formar/entrar | al margen | quedar fuera',
      of: 'perfil* | interes legitimo | tratamiento | analisis | estudio* | investigacion | uso .. @my | us* .. @my | compart* .. @my | ced* .. @my | segment* | seguimiento | publicidad | estadistica* | proyecto',
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'factura | despido | decision | denegacion',
    },
    {
      right: 'automated-decision',
      says: 'intervencion humana | revision humana | persona real | ser humano | seres humanos | persona de verdad | no ser objeto | por una persona | persona de carne | carne y hueso | de carne y hueso | alguien de carne | un humano | ojos humanos | factor humano | persona fisica',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'revis* | reconsider* | examin* | reexamin* | evalu* | reevalu* | valor* | mire* | mirar* | estudi* | lea* | leer* | vea* | decid* | atiend* | escuch* | repas* | compruebe* | vuelv* | trate* | corrija* | corregir*',
      of: 'persona | personas | humano* | alguien | empleado | empleada | gestor | gestora | trabajador | profesor | profesora | medico | director | directora | analista | tecnico | funcionari* | responsable | companer* | agente | especialista | comite',
      where: ['machine'],
      unless: 'averia | pedido',
    },
    {
      right: 'automated-decision',
      says: 'impugn* | recurr* | cuestion* | no acepto | no estoy de acuerdo | me niego | disconform* | alegar | alegaciones | mi punto de vista | expliquen la | rebat* | me resisto',
      of: 'decision* | rechazo | denegacion | resultado | denegado | rechazado | rechazada | denegada | puntuacion | maquina | algoritmo | programa | automat* | bloqueo | suspenso',
      where: ['machine'],
    },
    {
      right: 'consent-withdrawal',
      says: 'retiro | revoco | revoca | retira | retiramos | revocamos | anulo | anulamos | dejo sin efecto | quito | retracto | me echo atras | me desdigo | doy marcha atras | ya no vale | ya no sirve | no es valido | queda anulad* | queda sin efecto | queda revocad* | deja de ser valido | doy por retirad* | cancelo | me arrepiento',
      of: consent,
      standsAlone: true,
      pointsBack: true,
      unless: 'solicitud | candidatura | domiciliacion',
    },
    {
      right: 'consent-withdrawal',
      says: 'retirar* | revocar* | revocacion | retirada | anular* | retracta* | quitar* | dejar sin efecto | cancelar*',
      of: consent,
      pointsBack: true,
      unless: 'puede retirar | podra retirar | en cualquier momento | puede revocar | solicitud | domiciliacion',
    },
    {
      right: 'consent-withdrawal',
      says: 'ya no consiento | ya no autorizo | ya no doy mi | ya no os doy permiso | ya no doy permiso | ya no permito | no autorizo mas | no consiento mas | no tienen ya mi consentimiento | dejo de consentir | deja de autorizar | donde dije .. si | ahora digo .. no | ahora digo que no | no tienen mi permiso | ya no tienen mi',
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'cambiado de opinion | cambio de opinion | cambiado de idea | cambio de idea | pensado mejor | he pensado mejor | me lo he pensado | me arrepiento | me he arrepentido | repensado',
      of: `${consent} | firma* | si | foto | fotos | newsletter | ubicacion`,
      standsAlone: true,
      pointsBack: true,
      unless: 'solicitud | me quedo | sigo con',
    },
    {
      right: 'post-mortem',
      says: 'mi muerte | mi fallecimiento | cuando yo muera | cuando me muera | cuando muera | si muero | si me muero | cuando ya no este | cuando falte | cuando yo falte | cuando fallezca | el dia que me muera | el dia que falte | testamento digital | si fallezco | una vez fallecido/muerto',
      standsAlone: true,
      unless: 'seguro | poliza',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `escribiendome a mi antigua | mandando a mi antigua | enviando a mi antigua | a mi antigua direccion | a mi antiguo domicilio | a mi vieja direccion | con mi antiguo | con mi apellido de | a la direccion antigua | a la direccion vieja | mal por | figuro como | consto como | aparezco como | sigo apareciendo | sigo figurando | ahora vivo en | vivo ahora en | me he mudado a | siguen llamandome | siguen poniendo | os empenais en`,
      standsAlone: true,
      unless: 'paquete | factura | entrega | pedido',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: 'impugno | impugnamos | recurro | no acepto | rechazo | discrepo | no estoy de acuerdo | cuestiono | me opongo',
      of: 'algoritmo* | ordenador | computadora | automati* | automatizad* | maquina | software | programa | robot | sistema | modelo',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `no .. borren/borreis/borre/eliminen/elimineis/elimine/destruyan/destruyais/supriman/suprimais/tiren/tireis | no se .. borren/borre/elimine/eliminen/destruya/destruyan | sin borrar/eliminar/destruir`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'ya no lo autorizo | ya no autorizo | ya no estoy de acuerdo | ya no lo acepto | ya no acepto | ya no quiero | ya no doy | ya no lo permito | no lo autorizo mas | cambio de idea | lo dejo sin efecto | me desdigo',
      of: 'acepte | autorice | di mi | di permiso | consenti | dije que si | estuve de acuerdo | firme | permiti | marque | compartiera',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'me olvide | me olviden | me olvideis | ser olvidad* | quede nada mio | no quede nada | no quede rastro | quede nada de mi | siguieran guardando | siguierais guardando | sigan guardando | sigais guardando',
      unless: 'no me olvid*',
    },
    {
      right: 'erasure',
      says: 'me los quitais | me las quitais | me lo quitais | los quitais todos | quitais todos | los borrais | me borrais | lo borrais | borrais todo',
      standsAlone: true,
      unless: 'lista | boletin',
    },
    {
      right: 'consent-withdrawal',
      says: 'ya no vale | no vale | ya no quiero | y no quiero | no sirve',
      of: 'firme | firmamos | lo que firme | el papel | la autorizacion | el consentimiento | la hoja',
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'a que empresas | a que compania* | a que entidades | que empresas tienen | con que empresas | a quien mas',
      of: '@my .. datos/numero/telefono/correo/direccion/informacion | mis datos',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'quiten | borren | saquen | eliminen | quiteis | borreis | saqueis',
      of: 'lista de llamadas | su lista | lista telefonica | lista comercial | vuestra lista',
    },
    {
      right: 'access',
      says: `que se me envie* | que se me facilite* | que se me entregue* | que se me informe | que se me de | que me sean enviad* | que me lo manden | se me comunique`,
      of: `${whatYouHave} | ${records}`,
      yieldsTo: ['portability'],
      unless: 'factura | boletin*',
    },
    {
      right: 'access',
      says: 'que terceros | a que terceros | que otras empresas | quien mas',
      of: 'dado | recibido | tienen | cedido | vendido | comunicado | pasado | facilitado',
      standsAlone: true,
      where: ['data'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'copia | copias | enviar | entregar | acceso | descargar | recibir | recuperar',
      of: 'fotos | foto | cartas | mensajes | correos | archivos | contratos | documentos | videos | datos',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsEs,
  ],
  capacity: {
    agent: `
      en nombre de | en nombre y representacion | en representacion de | en representacion | representante de | represento a | representamos a | mi cliente | nuestro cliente | mi clienta | mi mandante | mandante | poder notarial | poder adjunto | adjunto poder | autorizacion firmada | autorizacion adjunta | como abogado | como abogada | en calidad de | apoderado | apoderada | mi representado | mi representada | tutor de | curador | curadora | tutora de | en favor de | por cuenta de | letrado de | letrada de | su abogad* | me ha pedido que | me pide que | me ha encargado | soy su curador/tutor/tutora/cuidadora/cuidador | guardador de hecho | nuestro afiliado | nuestra afiliada | nuestro socio | nuestra socia | asistid* por | procurador*
    `,
    parent: `
      soy la madre/el padre de | soy madre/padre de | soy su madre/padre | madre de | padre de | como madre/padre | como madre y padre | como padres | patria potestad | menor de edad | mi hijo/hija menor | tutor legal | representante legal de mi | mi/nuestro/nuestra hijo/hija .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | hijo/hija de 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | hijo/hija menor | de mi hijo/hija | de nuestro/nuestra hijo/hija | de mis/nuestros hijos/hijas
      en nombre de mi hijo/hija | mi/nuestro/nuestra hijo/hija .. infantil/primaria/eso/curso/clase/cole/colegio/guarderia
    `,
    heir: 'hereder* | albacea | herencia | @thing .. fallecid* | sucesion | causahabiente* | coherederos',
    relative:
      'mi .. marido/mujer/esposo/esposa/madre/padre/tio/tia/hermano/hermana/abuela/abuelo/pareja/suegra/suegro/vecina/vecino/amiga/amigo | mis padres',
    child:
      'mi/mis/nuestro/nuestra/nuestros/nuestras .. hijo/hija/hijos/hijas/nino/nina/ninos/ninas/nene/nena/peque/gemelas/gemelos/mellizos/crio/cria',
    theirs:
      'mi .. mujer/marido/madre/padre/esposa/esposo/pareja/abuela/abuelo/suegra .. quiere/desea/pide/recibe | que la/lo quiten | la/lo llaman | su/sus .. @thing/@record/@field | de mi hijo/hija/marido/mujer/madre/padre/abuela/abuelo/hermano/hermana | de mis hijos/hijas | de mi .. fallecid* | a el/ella | le envien | le llamen | le manden | la llaman | lo llaman | le llaman | de el/ella | sobre el/ella | de .. hijo/hija',
  },
  followUp: {
    chasing:
      'cuando puedo | cuando podre | cuando tendre | sin respuesta | no he recibido | no hemos recibido | no me ha/han/habeis contestado/respondido/llegado | no se ha recibido | sin que .. recibido/contestado/respondido | sin contestacion | sin noticias | sigo sin | seguimos sin | sigo esperando | sigo a la espera | continuo sin | todavia no | aun no | cuando .. recibire/respuesta/contestaran/contestais | estado de mi | ha/han pasado .. mes/meses/semanas/dias/plazo | hace .. mes/meses/semanas .. pedi/solicite/escribi/envie/mande/presente | plazo .. vencido/expirado/legal/cumplido | vencio el plazo | vencido el plazo | recordatorio | reitero | reiteramos | reiterar | requiero nuevamente | segundo requerimiento | en que punto | como va mi/lo/el | alguna novedad | hay novedades | hay noticias | transcurrido',
    supplying:
      'concretar mi solicitud | precisar mi solicitud | acotar mi solicitud | limito mi solicitud | mi solicitud se limita | aclarar mi solicitud | para concretar | para acotar | solo necesito los/las | me bastan los/las | me refiero solo | tal como .. pidio/pidieron/solicito/solicitaron | tal y como | como me pidio | como me pidieron | como me pedisteis | como pediais | como pedian | como me habeis pedido | que me pedisteis | que me pedian | que me pidieron | que me solicit* | que me pediste | lo que me pediais | segun lo solicitado | segun me indic* | en respuesta a su | en contestacion a | en relacion con su | para responder a su | respondiendo a | aclaracion | documentacion solicitada | adjunto la copia | adjunto el dni | adjunto copia de | adjunto mi dni | aqui tienen | aqui teneis | aqui esta el | ahi va | os adjunto el dni | les adjunto | me preguntan | me preguntabais',
    withdrawing:
      'retiro mi solicitud | retiro la solicitud | retiro mi peticion | desisto | anulo mi solicitud | anulen mi solicitud | anulad mi | cierren el expediente | ya no es necesario | ya no hace falta | cancelo mi solicitud | renuncio a mi solicitud | dejenlo estar | dejadlo estar | dejarlo estar | olviden mi solicitud | olvidad lo que | sin efecto mi solicitud | no sigan adelante | no sigais',
    thanking:
      'gracias por enviarme/mandarme/borrar/corregir/enviar/pasarme/resolver | ha llegado todo | todo llego | gracias por .. respuesta/rapidez/gestion/envio/ayuda/atencion/tramitar/todo/plico | recibido todo | todo recibido | lo he recibido | ya me ha llegado | me ha llegado todo | todo correcto | todo en orden | todo ok | queda resuelto | resuelto | asunto .. cerrado | doy por cerrado | pueden cerrar | podeis cerrar | perfecto gracias | muchas gracias por',
    thread:
      'su solicitud | mi solicitud | su referencia | expediente n | expte | acuse de recibo | solicitud de acceso | solicitud de supresion | su escrito | nuestro escrito | mi peticion | mi reclamacion | requerimiento | ticket | su correo | vuestro correo | vuestra respuesta | su respuesta | verificacion de identidad | acreditar mi identidad',
  },
  other: {
    sales:
      'demo | nuestra solucion/plataforma/herramienta | descuento | prueba gratuita | prueba gratis | nuestros clientes | webinar | sin compromiso | reunion de 15 | ahorre | ahorra | inscribete | inscripcion abierta | plazas limitadas | llamada de 15 | presupuesto | tarifas | empresas como la suya | hueco en su agenda | consultora | adecuacion | auditoria gratuita | diploma',
    newsletter:
      'boletin | en este numero | en esta edicion | darse de baja | date de baja | dese de baja | darme de baja aqui | recibe este | recibes este | leer mas | pulse en | si no desea/deseas recibir | calendario de cursos | suscriptores | ver en el navegador',
    notice:
      'subencargado* | encargado del tratamiento | hemos actualizado | politica de privacidad | factura* | candidatura | curriculum adjunto | adjunto mi curriculum | periodista | redaccion de | reportaje | tesis | tfg | tfm | encuesta | estudiante | cuestionario | contrato de | contrasena | invitacion | reunion | orden del dia | auditoria | brecha de seguridad | eipd | agencia espanola | aepd | traslado de la reclamacion | proveedor',
    spam: 'enhorabuena | ha ganado | has ganado | loteria | herencia de | millones | bitcoin | haga clic | verifique su | su cuenta sera | suspendida | ultimas horas | premio',
  },
};
