// Spanish.

import type { LanguagePatterns } from './language-patterns.ts';

const whatYouHave = `
  que ... @have ... @about .. @me | que @have ... @me | todo lo que ... @have | lo que ... @have ... @me | @data ... @about .. @me | que saben de mi | que sabeis de mi | perfil ... @me | todo lo mio
  todo sobre mi | que informacion ... @me | que datos ... @me | cuanto @have .. @me | que @data ... @have
`;
const personalData =
  'datos personales | datos de caracter personal | datos referidos a mi | datos que me conciernen | informacion personal | datos que conserven';
const myThing =
  '@my .. @thing | @thing .. @about .. @me/@my/@person | ese/esa/esos/esas/dicho/dicha/este/esta/estos/estas .. @thing | las fotos | la foto | todos los datos | todos mis';
const records =
  '@my .. @record | @record ... @about .. @me/@person | grabacion* | imagenes de la camara | la llamada | ese perfil | dicho expediente | todos los datos | ' +
  personalData;
const adverts =
  'publicidad | publicitari* | promocion* | boletin* | newsletter* | ofertas | marketing | correos comerciales | comunicaciones comerciales | spam | catalogo* | propaganda | llamadas comerciales | telemarketing';
const consent = 'consentimiento* | autorizacion | permiso | conformidad';

export const es: LanguagePatterns = {
  language: 'es',
  groups: {
    my: 'mi mis nuestro nuestra nuestros nuestras su sus',
    me: 'mi mio mia mios mias nosotros el ella',
    person:
      'hijo hija hijos cliente clienta marido esposo esposa mujer madre padre tio tia hermano hermana don dona senor senora',
    about: 'sobre de con acerca respecto relativos relativa relacionados para a',
    have: 'tienen teneis tiene tienes tengan tengais guardan guardais guardado guarda conservan conservais conserven conservado almacenan almacenais tratan tratais poseen disponen recopilado recogido saben sabeis',
    data: 'datos dato informacion info informaciones registros expediente historial ficha fichas',
    record:
      'datos informacion expediente historial historia ficha fichas perfil grabacion grabaciones imagenes videos mensajes correos conversaciones notas informes ' +
      'evaluaciones registros cuenta documentos llamadas archivos puntuacion facturas',
    thing:
      'datos informacion cuenta cuentas perfil foto fotos imagen imagenes video videos numero telefono correo email direccion nombre ficha registro registros ' +
      'expediente curriculum cv solicitud mensajes comentarios publicaciones historial pagina articulo resena huella grabacion inscripcion',
    field:
      'nombre nombres apellido apellidos direccion domicilio fecha nacimiento telefono numero correo email iban sexo genero cargo puesto nacionalidad datos ficha ' +
      'perfil expediente estado civil profesion codigo contacto',
  },
  stance: {
    asking: `
      quiero | quisiera | quisieramos | queremos | queria | querria | me gustaria | nos gustaria | deseo | deseamos | solicito | solicitamos | pido | pedimos | ruego | rogamos | exijo | exigimos | requiero | necesito | reclamo | demando
      por favor | porfavor | xfa | hagan el favor | podrian | podria | podriais | podeis | pueden | puede | puedes | seria posible | es posible | tengan a bien | les agradeceria | le agradeceria | agradeceria | os agradeceria | os ruego | les ruego | le ruego
      por la presente | al amparo | en virtud | de conformidad | conforme al | ejerzo | ejercer | ejercito | ejercitar | invoco | deben | debe | teneis que | tienen que | hay que | debeis | inmediatamente | cuanto antes | mandadme | mandeme | mandenme | y que me
      ^borren | ^borrad | ^borre | ^borrar | ^eliminen | ^eliminad | ^elimine | ^eliminar | ^supriman | ^suprimid | ^corrijan | ^corregid | ^rectifiquen | ^envien* | ^enviad* | ^manden* | ^mandad* | ^dejen | ^dejad | ^paren | ^quiten | ^quitad | ^quiteme
      ^bloqueen | ^bloquead | ^den | ^dadme | ^deme | ^denme | ^cancelen | ^cierren | ^cerrad | ^faciliten* | ^faciliteme | ^actualicen | ^cambien | ^conserven | ^basta | ^no | ^digan* | ^decidme | ^guarden | ^limiten | ^transfieran | ^trasladen
      ^^supresion | ^^acceso | ^^rectificacion | ^^oposicion | ^^baja
    `,
    request: 'solicitud de | peticion de | mi solicitud | mi peticion',
    announcing: 'lo siguiente | dos cosas/peticiones/solicitudes | los siguientes | siguiente',
    not: 'no | ni | nunca | ningun | ninguna | nada | nadie | jamas | tampoco',
    personal: 'sobre mi | de mi | mis datos | mi .. @record',
    without: 'sin | en lugar de | en vez de',
    notReally: `
      no solo | por que no | no puedo | no he/hemos recibido/tenido | no dud* | no funciona | no consigo | no recuerdo | no me han respondido | sin respuesta | no es correcto/correcta/cierto/mio/mia/nuestro | ya no trabajo/vivo/uso/soy | no existiendo ya
      no se | no entiendo | sin demora | sin mas | no soy cliente | no hay problema
    `,
    but: 'pero | sino | aunque | por favor | solo | solamente | entonces',
    relative: 'porque | ya que | cuyo | cuya | donde',
    supposing: 'si | en caso de | cuando | salvo que | a menos que | antes de | una vez | siempre que',
    pronoun: 'lo | la | los | las | esto | eso | ello | estos | esos | ambas | las dos | los dos',
    earlier: `
      solicite | pedi | escribi | envie | he/habia/hemos solicitado/pedido/escrito/enviado/mandado | les escribi | mi solicitud del/de fecha | mi anterior | mi correo del | mi primera solicitud | ya les pedi | les pedi | ya solicite | tal como pedi
    `,
    done: 'han borrado/eliminado/corregido/enviado/suprimido | gracias por | ha sido/han sido eliminado/borrado/eliminados/suprimidos | seran eliminados/borrados',
    policy: `
      existencia del | sus derechos | tiene derecho | tienen derecho | sus clientes | nuestros clientes | los usuarios/clientes/interesados .. pueden/quieren/que | solicitudes de acceso/supresion | puede ejercer | encargado del tratamiento | derechos de los interesados | como gestionan
      nuestra plataforma/solucion | un cliente/usuario/empleado | usted puede | atender solicitudes | sus datos seran
    `,
  },
  contexts: {
    error: `
      mal escrito/escrita | equivocad* | error* | incorrect* | inexact* | erroneo* | erronea* | no es correcto/correcta/nuestro/mio/cierto | desactualizad* | antigu* | he cambiado | me he mudado | nueva direccion | figura como | en lugar de | falso | falsa | ha cambiado | no es mi
      deberia ser/decir
    `,
    machine:
      'automatic* | automatizad* | algoritmo* | maquina | sistema | robot | ordenador | ia | en segundos | scoring | perfilado',
    meanwhile: 'hasta que | hasta | mientras | entretanto | provisionalmente | temporalmente | de momento | durante',
    keep: 'no .. borren/eliminen/supriman/borrar/eliminar/suprimir | conserven | conservar | guarden | prueba | pruebas | juicio | demanda | tribunal | sin borrar | no se borren/eliminen',
    move: 'otro/otra/nuevo/nueva .. proveedor/servicio/aplicacion/compania/banco/app/empresa/plataforma/operador/gimnasio | me cambio | cambiar de | importar | competencia',
    marketing: adverts,
    data:
      'datos | informacion | perfil* | rgpd | cuenta | fotos | foto | direccion | numero | nombre | interes legitimo | ' +
      adverts,
    law: 'rgpd | lopd | lopdgdd | proteccion de datos',
    trade: 'estimado cliente | estimados clientes | estimado proveedor | nuestras oficinas | nuestra empresa',
    business:
      'factura* | pedido | entrega | paquete | banner | navegador | pantalla | web | contrasena | enlace | reembolso',
    deceased:
      'fallecid* | fallecio | ha fallecido | difunt* | hereder* | herencia | albacea | muerte de mi | viuda | viudo | certificado de defuncion',
    ownDeath:
      'mi muerte | mi fallecimiento | cuando yo muera | cuando muera | si muero | despues de morir | cuando ya no este | cuando fallezca',
  },
  rights: [
    {
      right: 'access',
      says: 'derecho de acceso | derecho a acceder | solicitud de acceso | acceso a mis .. @data | acceder a mis .. @data | acceso a mi expediente/historial/ficha | copia de todo',
      unless: 'edificio | contrasena | aparcamiento | oficina',
    },
    {
      right: 'access',
      says: 'ver | consultar | resumen | listado | copia integra | copia completa | leer | acceder | extracto | acceso',
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'contrasena | edificio',
    },
    {
      right: 'access',
      says: 'copia | copias | enviar* | envien* | enviad* | mandar* | manden* | mandad* | mandeis | mandadme | faciliten* | facilitar* | entregar* | recibir | obtener | remitan | dar | denme',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: 'copia | copias | enviar* | envien* | enviad* | mandar* | manden* | mandad* | mandeis | faciliten* | facilitar* | recibir | obtener | remitan',
      of: records,
      yieldsTo: ['portability'],
      unless: 'dni | pasaporte | factura',
    },
    {
      right: 'access',
      says: 'saber | conocer | informen | informar | decir | digan | decidme | averiguar | enterarme',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^que datos ... @have | ^que informacion ... @have | ^que @have .. de/sobre mi | de donde .. sacado/sacaron/tienen/obtenido .. mi | como .. conseguido/obtenido .. mi | a quien .. mis datos | con quien .. compartido .. mis | quien .. visto .. mis | que datos .. mios
        como tienen mi numero/correo
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'si .. tratan .. datos | si tienen .. datos .. mi | si .. datos personales .. mi | confirmacion de si',
    },
    {
      right: 'rectification',
      says: 'derecho de rectificacion | solicitud de rectificacion | rectificacion de',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectifi* | corrig* | corrij* | corregir | corregid | correccion* | subsan*',
      of: '@my .. @field | @field | esto | eso | lo | las dos | los dos | ambas | error* | @my | cosas',
      pointsBack: true,
      unless: 'factura* | importe | pedido',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'cambi* | modifi* | actuali* | sustitu* | completar',
      of: '@my .. @field | me he mudado | nueva direccion | mi nuevo',
      pointsBack: true,
      unless: 'factura* | importe | pedido | contrasena | cita',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: '@my .. @field esta/estan mal | @my .. @field .. mal escrito | @my .. @field .. es/son incorrect*/erronea/erroneo',
      standsAlone: true,
      unless: 'factura*',
      notWhere: ['trade'],
    },
    {
      right: 'erasure',
      says: 'derecho al olvido | derecho de supresion | derecho a la supresion | supresion de .. @my/datos | eliminacion de .. @my | borrado de .. @my | solicitud de supresion | baja definitiva',
    },
    {
      right: 'erasure',
      says: 'borr* | elimin* | suprim* | supresion | eliminacion | destru* | cancelen .. datos | olviden*',
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | todo | todos | cuenta | me`,
      pointsBack: true,
      unless: 'este mensaje | este correo | cookies | factura | sus datos seran',
    },
    {
      right: 'erasure',
      says: 'borren | borrar | borrad | eliminar | eliminen | eliminad | supriman | suprimir | supresion',
      isVague: true,
      unless: 'este mensaje | este correo | cookies | factura | boletin',
    },
    {
      right: 'erasure',
      says: 'quiten | quitar | quitad | retiren | retirar | retirad | cierren | cerrar | cerrad | den de baja | dar de baja | darme de baja',
      of: `${myThing} | mi cuenta | mi perfil | de sus ficheros | de su base | del sistema | la cuenta`,
      pointsBack: true,
      yieldsTo: ['post-mortem'],
      unless: 'boletin | newsletter | publicidad | lista',
    },
    {
      right: 'erasure',
      says: 'conserv* | guard* | teng* | almacen* | figurar | figure',
      of: '@my .. datos/cv/informacion/fotos/numero | datos personales | en sus ficheros/sistemas/base',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction'],
    },
    {
      right: 'restriction',
      says: 'derecho de limitacion | limitacion del/de .. tratamiento | limit* .. tratamiento | limitar el uso | limitacion',
    },
    {
      right: 'restriction',
      says: 'bloque* | congel* | suspend* | paralic* | inmovilic*',
      of: '@my .. datos/expediente/ficha | datos | tratamiento | los | las | lo | expediente | registro | uso',
      unless: 'tarjeta | cuenta bloqueada',
    },
    {
      right: 'restriction',
      says: 'us* | utilic* | utiliz* | compart* | difund* | ced* | consult* | trat* | comuni*',
      of: 'datos | los | las | lo | nadie | expediente | grabacion | imagenes | terceros | informacion',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'no puedo',
    },
    {
      right: 'portability',
      says: 'portabilidad | lectura mecanica | formato estructurado | legible por maquina | uso comun | llevarme .. datos',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | exportar | exportacion | importar | formato .. leer/importar/legible',
      of: '@my .. datos/historial/fotos | datos | historial | todo | fotos | mensajes | lo | los',
    },
    {
      right: 'portability',
      says: 'transfier* | transferir | traslad* | pasar | pasen | envi* | transmit* | directamente',
      of: 'otro/otra/nuevo/nueva .. proveedor/servicio/aplicacion/compania/banco/app/empresa/plataforma/operador',
      where: ['move'],
    },
    { right: 'portability', says: 'csv | json | xml | gpx', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'me opongo | nos oponemos | oponerme | derecho de oposicion | oposicion a/al | mi oposicion',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'dejen de | dejad de | dejen ya | paren | basta | no .. mas | cesen | deje de | ningun | ninguna | no quiero | no deseo | no quisiera',
      of: `${adverts} | enviarme | mandarme | llamarme | llamar | molestar | escribirme | correos | llamadas | sms | contactarme | contactar | mensajes`,
      standsAlone: true,
      unless: 'contrasena | respuesta',
    },
    {
      right: 'objection',
      says: 'quit* | borr* | elimin* | saqu* | dar* .. baja | darme de baja | den de baja',
      of: `newsletter* | boletin* | lista/listas de correo/envio/distribucion/difusion | lista de correo | suscripcion | su lista`,
    },
    {
      right: 'objection',
      says: 'us* | utilic* | trat* | compart* | vend* | ced* | perfil* | analic*',
      of: '@my .. datos/correo/direccion/numero/compras | perfil* | interes legitimo',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'automated-decision',
      says: 'intervencion humana | revision humana | persona real | ser humano | una persona de verdad | no ser objeto | por una persona',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'revis* | reconsider* | examin* | evalu* | valor* | mire',
      of: 'persona | humano* | alguien | empleado | gestor | trabajador',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'impugn* | reclam* | recurr* | cuestion* | explicacion | expliquen',
      of: 'decision* | rechazo | denegacion | resultado',
      where: ['machine'],
    },
    {
      right: 'consent-withdrawal',
      says: 'retiro | revoco | retiramos | revocamos | anulo',
      of: consent,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'retirar | revocar | revocacion | retirada',
      of: consent,
      unless: 'puede retirar | en cualquier momento',
    },
    {
      right: 'consent-withdrawal',
      says: 'ya no consiento | ya no autorizo | ya no doy mi | no tienen ya mi consentimiento | he cambiado de opinion',
      standsAlone: true,
    },
    {
      right: 'post-mortem',
      says: 'mi muerte | mi fallecimiento | cuando yo muera | cuando muera | si muero | cuando ya no este | cuando fallezca | testamento digital',
      standsAlone: true,
    },
  ],
  capacity: {
    agent: `
      en nombre de | en nombre y representacion | en representacion de | representante de | mi cliente | nuestro cliente | mi clienta | poder notarial | autorizacion firmada | como abogado | como abogada | apoderado | apoderada | mi representado | mi representada | tutor de | curador | tutora de
    `,
    parent: `
      soy la madre/el padre de | madre de | padre de | como madre/padre | patria potestad | menor de edad | tutor legal | representante legal de mi | mi/nuestro/nuestra hijo/hija .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | hijo/hija de 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | hijo/hija menor
      en nombre de mi hijo/hija
    `,
    heir: 'hereder* | albacea | herencia | @thing .. fallecid* | sucesion',
    relative: 'mi .. marido/mujer/esposo/esposa/madre/padre/tio/tia/hermano/hermana/abuela/abuelo/pareja',
    child: 'mi/mis/nuestro/nuestra/nuestros .. hijo/hija/hijos/nino/nina',
    theirs:
      'su/sus @thing/@record/@field | de mi hijo/hija/marido/mujer/madre/padre | de mi .. fallecid* | a el/ella | le envien',
  },
  followUp: {
    chasing:
      'sin respuesta | no he recibido | no me han contestado/respondido | sigo sin | sigo esperando | todavia no | aun no | cuando .. recibire/respuesta | estado de mi | ha pasado .. mes | plazo .. vencido/expirado | recordatorio | en que punto | como va',
    supplying:
      'tal como .. pidio/pidieron/solicito/solicitaron | como me pidio | como me pidieron | segun lo solicitado | en respuesta a su | para responder a su | aclaracion | documentacion solicitada | adjunto la copia | adjunto el dni',
    withdrawing:
      'retiro mi solicitud | desisto | anulo mi solicitud | cierren el expediente | ya no es necesario | cancelo mi solicitud | renuncio a mi solicitud',
    thanking:
      'gracias por .. respuesta/rapidez/gestion/envio/ayuda | recibido todo | todo correcto | queda resuelto | asunto .. cerrado',
    thread:
      'su solicitud | mi solicitud | su referencia | expediente n | acuse de recibo | solicitud de acceso | solicitud de supresion | su escrito',
  },
  other: {
    sales:
      'demo | nuestra solucion/plataforma/herramienta | descuento | prueba gratuita | nuestros clientes | webinar | sin compromiso | reunion de 15 | ahorre',
    newsletter:
      'boletin | en este numero | darse de baja | darme de baja | recibe este | leer mas | pulse en | si no desea recibir | calendario de cursos | suscriptores',
    notice:
      'subencargado* | encargado del tratamiento | factura* | candidatura | curriculum adjunto | periodista | tesis | cuestionario | contrato | contrasena | invitacion | reunion | orden del dia | auditoria',
    spam: 'enhorabuena | ha ganado | loteria | herencia de | millones | bitcoin | haga clic | verifique su | su cuenta sera | suspendida | reembolso de | ultimas horas',
  },
};
