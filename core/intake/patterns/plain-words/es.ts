// Spanish as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

export const plainWordsEs: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'leer | escuchar | oir | ver | consultar | enseñenme | muestrenme | enviarme | enviadme | pasarme | necesito',
    of: `lo que escribieron de/sobre mi | lo que se escribio | lo que .. tienen/guardan/saben .. de/sobre mi | grabacion* | imagenes en las que salgo | imagenes .. salgo | mi historial | mi expediente | el informe .. sobre mi | notas sobre mi`,
    yieldsTo: ['portability'],
    unless: 'contraseña | pedido',
  },
  {
    right: 'access',
    says: `como ha acabado mi | como ha llegado mi | como llego mi | como consiguieron mi | de donde han/habeis sacado | de donde sacaron | quien les/os ha dado mi | quien les dio mi | quien ha abierto mi | quien ha visto/mirado/consultado mi | a quien han/habeis dado/vendido/pasado mis | con quien han compartido`,
    standsAlone: true,
    unless: 'contraseña',
  },
  {
    right: 'access',
    says: 'que criterios | con que criterios | que factores | que logica | que datos han usado | como decide su | como calculan | como se calculo | en que se baso',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `consta que | figuro como | aparezco como | me tienen como | pone que | han escrito mal | esta mal escrito | me escriben como | me llaman | esta mal | estan mal | es incorrect*`,
    of: `pero | y no | y soy | apellido | nombre | fecha de nacimiento | direccion | soy mujer | no es cierto | en realidad | debe ser | es el`,
    standsAlone: true,
    isVague: true,
    unless: 'pedido | talla | factura',
    notWhere: ['trade'],
  },
  {
    right: 'rectification',
    says: 'corregir* | cambienlo | cambien la | cambien el | arreglar* | actualicen | pongan',
    of: 'fecha de nacimiento | apellido | nombre | direccion | correo | telefono | me he mudado | soy mujer',
    pointsBack: true,
    notWhere: ['trade', 'business'],
    unless: 'pedido | reserva | proveedores',
  },
  {
    right: 'erasure',
    says: `rompan* | destruyan | destruir | tiren | trituren | borren* | borrad | quiten* | saquen* | saquenme | retiren* | que desaparezca* | hagan desaparecer | no quiero que sigan guardando | no quiero que guarden`,
    of: `mi/mis .. dni/copia/fotos/cuenta/perfil/datos/nombre/curriculum/papeles/documentos | fotocopia* | su base | su pagina | todo | mis papeles | perfil | su base de datos | lo | curriculum`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'pedido | factura | multa | reserva',
  },
  {
    right: 'erasure',
    says: `ya no lo necesitan | ya no la necesitan | ya no los necesitan | no quiero que sigan guardando | no tienen por que guardar | me apunte sin querer | me registre sin querer | me registre por error | como si nunca hubiera existido | saquenme de su base | borrenme de`,
    standsAlone: true,
    unless: 'boletin | publicidad',
  },
  {
    right: 'restriction',
    says: `dejen .. como esta | no toquen | no los toquen | congelen | guardenlas | guardenlo | conserven | no usen | no utilicen | no lo usen | dejen quietos | aparten`,
    of: `hasta | mientras | para la policia | para mi abogado | como prueba | mediacion | juicio | reclamacion | se resuelve | compruebe*`,
    standsAlone: true,
    unless: 'mesa | habitacion | pedido',
  },
  {
    right: 'portability',
    says: 'en un formato | formato que | en un archivo | llevarme | traspasar | importar | exportar',
    of: 'otro pueda | que lean otros | otra app | otra compañia | otro proveedor | nueva compañia | mi historial | otro programa',
    standsAlone: true,
    unless: 'contraseña',
  },
  {
    right: 'objection',
    says: `dejenme en paz | dejen de | dejad de | paren de | no vuelvan a | no quiero mas | basta de | harto de | harta de | no me llamen | no me escriban`,
    of: `llamar* | llamadas | publicidad | publi | encuesta* | correos | mensajes | cartas | ofertas | folletos | sms | en paz`,
    standsAlone: true,
    unless: 'reembolso | pedido',
    yieldsTo: ['consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'comercian con | venden | trafican con | sacan dinero',
    of: 'mis datos | mi direccion | mi nombre',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `explicarme ante | lo revise | revise | lo mire | estudie | vuelva a mirar* | hablar con | intervenga`,
    of: `una persona | un empleado | alguien | un humano | un gestor | un ser humano`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `un dia pulse aceptar | pulse aceptar | di mi permiso | di permiso | dije que si | marque la casilla | estaba de acuerdo`,
    of: `ya no | cambiado de opinion | he cambiado | lo retiro | retirar*`,
    pointsBack: true,
    standsAlone: true,
  },
];
