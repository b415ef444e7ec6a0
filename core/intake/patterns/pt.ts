// Portuguese, of Portugal and of Brazil.

import type { LanguagePatterns } from './language-patterns.ts';

const whatYouHave = `
  o que ... @have ... @me | que ... @have ... @about .. @me | tudo o que ... @have | tudo que ... @have | @data ... @about .. @me | quais dados ... @have | que dados ... @have | que informacoes ... @have | perfil ... @me | o que sabem .. mim | tudo sobre mim
`;
const personalData =
  'dados pessoais | dados que me dizem respeito | informacoes pessoais | dados relativos a mim | me dizem respeito';
const myThing =
  '@my .. @thing | @thing .. @about .. @me/@my/@person | essa/esse/essas/esses/esta/este/estas/estes/aquela/aquele .. @thing | a foto | as fotos | todos os dados | conta';
const records =
  '@my .. @record | @record ... @about .. @me/@person/@my | gravacao | gravacoes | imagens da camara | processo clinico | todos os dados | esse perfil | ' +
  personalData;
const adverts =
  'publicidade | publicitari* | promocoe* | promocao | promocional | promocionais | newsletter* | ofertas | marketing | comerciais | spam | catalogo* | telemarketing | propaganda';
const consent = 'consentimento* | autorizacao | permissao';

export const pt: LanguagePatterns = {
  language: 'pt',
  groups: {
    my: 'meu minha meus minhas nosso nossa nossos nossas seu sua seus suas',
    me: 'mim meu minha meus nos ele ela',
    person:
      'filho filha filhos cliente constituinte marido esposa mulher mae pai tio tia irmao irma senhor senhora sra sr',
    about: 'sobre de da do com acerca relativos relativas respeito para a em',
    have: 'tem tenham teem voces guardam guardaram guardado conservam tratam possuem detem recolheram recolhido armazenam armazenado sabem registaram mantem',
    data: 'dados dado informacoes informacao info registos registros processo ficha historico',
    record:
      'dados informacoes informacao processo ficha perfil gravacao gravacoes imagens videos mensagens emails conversas notas relatorios avaliacoes registos registros historico documentos chamadas conta',
    thing:
      'dados informacoes conta perfil foto fotos imagem imagens video videos numero telefone email morada endereco nome ficha registo registro processo curriculo cv candidatura mensagens comentarios publicacoes historico pagina artigo gravacao inscricao',
    field:
      'nome apelido sobrenome morada endereco data nascimento telefone telemovel numero email iban sexo genero cargo nacionalidade dados ficha perfil processo estado civil profissao codigo contacto contato',
  },
  stance: {
    asking: `
      quero | queremos | queria | queriamos | gostaria | gostariamos | desejo | desejamos | solicito | solicitamos | peco | pedimos | requeiro | requerer | exijo | exigimos | preciso | agradeco que | agradecia | agradeceria | por favor | pf | favor | podem | pode | poderiam | poderia | podiam | seria possivel
      e possivel | posso | venho | vimos | pela presente | ao abrigo | nos termos | exerco | exercer | devem | deve | tem de | tem que | imediatamente | com urgencia | o mais rapido | necessito
      ^apaguem | ^apaga* | ^eliminem | ^elimine* | ^excluam | ^exclua* | ^removam | ^remova* | ^retirem | ^retire* | ^enviem* | ^envie* | ^mandem* | ^mande* | ^corrijam | ^corrija* | ^retifiquem | ^atualizem | ^parem | ^pare* | ^deixem | ^bloqueiem | ^bloqueie* | ^digam* | ^encerrem | ^fechem
      ^nao | ^cancelem | ^conservem | ^limitem | ^^apagamento | ^^acesso | ^^eliminacao | ^^retificacao | ^^exclusao
    `,
    request: 'pedido de | o meu pedido | meu pedido | solicitacao de',
    announcing: 'o seguinte | duas coisas | dois pedidos | os seguintes | seguintes',
    not: 'nao | nem | nunca | nenhum | nenhuma | nada | ninguem | jamais | tampouco',
    personal: 'sobre mim | de mim | meus dados | meu/minha .. @record',
    without: 'sem | em vez de',
    notReally:
      'nao so | porque nao | nao posso | nao consigo | nao recebi | nao .. responderam | nao hesit* | nao funciona | sem resposta | nao e correto/correta/verdade/meu/minha | ja nao trabalho/uso/sou/vivo | nao sei | sem demora | nao lembro | sem ninguem',
    but: 'mas | porem | contudo | apenas | so | por favor | entao | sim',
    relative: 'porque | pois | cujo | onde',
    supposing: 'se | caso | quando | salvo se | a menos que | antes de | assim que | depois de',
    pronoun: 'o | a | os | as | isto | isso | estes | esses | ambos | ele | ela',
    earlier:
      'pedi | solicitei | escrevi | enviei | tinha/tinhamos/havia pedido/solicitado/escrito/enviado | o meu pedido de/do dia | o meu pedido anterior | o meu email de | ja pedi | ja solicitei | meu pedido anterior',
    done: 'apagaram | eliminaram | corrigiram | obrigado por | obrigada por | foi/foram apagado/apagados/eliminados/eliminado | serao eliminados/apagados',
    policy:
      'existencia do | os seus direitos | tem o direito | tem direito a | os seus clientes | os nossos clientes | os titulares | dos titulares | pedidos de acesso/apagamento | pode exercer | subcontratante* | a nossa plataforma/solucao | um cliente/utilizador/trabalhador | os seus dados serao | voce pode',
  },
  contexts: {
    error:
      'errad* | erro | erros | incorret* | incorrect* | inexat* | mal escrito | mal escrita | desatualizad* | antiga morada | nova morada | novo endereco | mudei | foi alterad* | mudou | em vez de | falso | falsa | nao e meu | deve ser | deveria ser',
    machine:
      'automatic* | automatizad* | algoritmo* | maquina | sistema | robo | robot | computador | ia | em segundos | na hora | scoring | perfilagem | sem ninguem',
    meanwhile:
      'ate que | ate a | ate ao | enquanto | entretanto | temporariamente | por agora | durante | por enquanto | provisoriamente',
    keep: 'nao .. apag*/elimin*/exclu* | conserv* | guard* | prova | provas | tribunal | processo judicial | acao judicial | sem apagar',
    move: 'outro/outra/novo/nova .. fornecedor/servico/aplicacao/app/banco/operador/empresa/plataforma/ginasio/prestador | mudar para | vou mudar | importar | concorren*',
    marketing: adverts,
    data:
      'dados | informacoes | perfil* | rgpd | lgpd | conta | fotos | foto | morada | numero | nome | interesse legitimo | ' +
      adverts,
    law: 'rgpd | lgpd | protecao de dados',
    trade: 'caro cliente | estimado cliente | caros parceiros | os nossos escritorios | a nossa empresa',
    business:
      'fatura* | encomenda | entrega | pacote | banner | navegador | ecra | site | senha | palavra-passe | link | reembolso',
    deceased: 'falecid* | faleceu | obito | morreu | defunt* | herdeir* | heranca | testamenteiro | viuva | viuvo',
    ownDeath:
      'minha morte | meu falecimento | quando eu morrer | quando morrer | se eu morrer | depois de morrer | quando ja nao estiver',
  },
  rights: [
    {
      right: 'access',
      says: 'direito de acesso | direito ao acesso | pedido de acesso | acesso aos meus .. dados | aceder aos meus .. dados | acessar .. meus dados | acesso ao meu processo | copia de tudo',
      unless: 'edificio | senha | palavra-passe | estacionamento',
    },
    {
      right: 'access',
      says: 'ver | consultar | resumo | lista | copia integral | copia completa | ler | aceder | acessar | extrato | acesso',
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'senha | edificio',
    },
    {
      right: 'access',
      says: 'copia | copias | envi* | mand* | fornec* | receber | obter | ter | facult* | dar',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: 'copia | copias | envi* | mand* | fornec* | receber | obter | facult*',
      of: records,
      yieldsTo: ['portability'],
      unless: 'cartao de cidadao | passaporte | fatura | rg',
    },
    { right: 'access', says: 'saber | conhecer | informem | informar | dizer | digam* | indicar', of: whatYouHave },
    {
      right: 'access',
      says: '^que dados ... @have | ^quais dados ... @have | ^quais sao os dados ... @have | ^que informacoes ... @have | ^o que @have .. mim | onde .. arranjaram/obtiveram/conseguiram .. meu | como .. obtiveram/conseguiram/arranjaram .. meu | com quem .. partilharam/compartilharam .. meus | a quem .. meus dados',
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'se .. tratam .. dados | se tem .. dados .. mim | se .. dados pessoais .. respeito | confirmacao de que .. dados',
    },
    {
      right: 'rectification',
      says: 'direito de retificacao | direito a retificacao | pedido de retificacao | retificacao de/dos',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'retifi* | rectifi* | corrig* | corrij* | correcao | correcoes',
      of: '@my .. @field | @field | isto | isso | o | ambos | erro | erros | @my',
      pointsBack: true,
      unless: 'fatura* | factura* | valor | encomenda',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'alter* | mud* | atualiz* | modifi* | substitu*',
      of: '@my .. @field | mudei | nova morada | novo endereco',
      pointsBack: true,
      unless: 'fatura* | valor | encomenda | senha | palavra-passe',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: '@my .. @field esta/estao .. errad*/incorret*/mal',
      standsAlone: true,
      unless: 'fatura*',
      notWhere: ['trade'],
    },
    {
      right: 'erasure',
      says: 'direito ao esquecimento | direito ao apagamento | direito a eliminacao | apagamento de/dos .. @my/dados | eliminacao de/dos/da .. @my/dados | pedido de apagamento/eliminacao/exclusao | exclusao de/dos/da .. @my/dados/conta',
    },
    {
      right: 'erasure',
      says: 'apag* | elimin* | exclu* | delet* | destru* | apagamento | eliminacao | exclusao | esquec*',
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | tudo | todos | conta`,
      pointsBack: true,
      unless: 'esta mensagem | este email | cookies | fatura | serao',
    },
    {
      right: 'erasure',
      says: 'apagar | apaguem | apague | eliminar | eliminem | excluir | excluam | apagamento',
      isVague: true,
      unless: 'esta mensagem | este email | cookies | fatura | newsletter',
    },
    {
      right: 'erasure',
      says: 'remov* | retir* | tirem | tirar | encerr* | fech* | cancel*',
      of: `${myThing} | da vossa base | do vosso sistema | dos vossos registos | a conta | minha conta`,
      pointsBack: true,
      yieldsTo: ['post-mortem', 'consent-withdrawal'],
      unless: 'newsletter | publicidade | lista | consentimento',
    },
    {
      right: 'erasure',
      says: 'conserv* | guard* | mant* | tenham | constar | manter',
      of: '@my .. dados/cv/informacoes/fotos/numero | dados pessoais | nos vossos sistemas/registos | na vossa base',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction'],
    },
    {
      right: 'restriction',
      says: 'direito a limitacao | limitacao do .. tratamento | limit* .. tratamento | limitar o uso | limitacao',
    },
    {
      right: 'restriction',
      says: 'bloque* | congel* | suspend* | suspens*',
      of: '@my .. dados/processo/ficha | dados | tratamento | os | as | processo | registo | uso',
      unless: 'cartao | conta bloqueada',
    },
    {
      right: 'restriction',
      says: 'us* | utiliz* | partilh* | compartilh* | divulg* | trat* | comunic*',
      of: 'dados | os | as | ninguem | processo | gravacao | imagens | terceiros | informacoes',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'nao posso | nao consigo',
    },
    {
      right: 'portability',
      says: 'portabilidade | leitura automatica | formato estruturado | uso corrente | levar .. dados',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | exportar | exportacao | importar | formato .. ler/importar/legivel',
      of: '@my .. dados/historico/fotos | dados | historico | tudo | fotos | mensagens | os',
    },
    {
      right: 'portability',
      says: 'transfer* | transfir* | transmit* | pass* | envi* | diretamente | directamente',
      of: 'outro/outra/novo/nova .. fornecedor/servico/aplicacao/app/banco/operador/empresa/plataforma/prestador',
      where: ['move'],
    },
    { right: 'portability', says: 'csv | json | xml | gpx', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'oponho-me | me oponho | opomo-nos | opor-me | direito de oposicao | oposicao ao/a',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'parem | pare de | deixem de | nao .. mais | basta | chega | cessem | nenhuma | nenhum | nao quero | nao desejo',
      of: `${adverts} | enviar-me | mandar | ligar | ligar-me | telefonar | chamadas | emails | e-mails | sms | contactar* | contatar* | incomodar | mensagens | me ligar | me enviar`,
      standsAlone: true,
      unless: 'senha | resposta',
    },
    {
      right: 'objection',
      says: 'retir* | remov* | tirem | tirar | cancel* | apag* | descadastr*',
      of: `newsletter* | lista de emails/contactos/distribuicao/mailing | mailing list | vossa lista | subscricao`,
    },
    {
      right: 'objection',
      says: 'us* | utiliz* | trat* | partilh* | compartilh* | vend* | analis* | perfil*',
      of: '@my .. dados/email/morada/numero/compras | perfil* | interesse legitimo',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'automated-decision',
      says: 'intervencao humana | revisao humana | pessoa real | ser humano | pessoa de verdade | funcionario de verdade | por uma pessoa | de carne e osso',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'revej* | rever | revis* | analis* | reavali* | examin* | reconsider* | olhe | avali*',
      of: 'pessoa | humano | humana | alguem | funcionario* | colaborador | gestor',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'contest* | impugn* | recorr* | recurso | explica*',
      of: 'decisao | decisoes | recusa | rejeicao | resultado | negado',
      where: ['machine'],
    },
    {
      right: 'consent-withdrawal',
      says: 'retiro | revogo | retiramos | revogamos | anulo',
      of: consent,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'retirar | revogar | revogacao | retirada',
      of: consent,
      unless: 'pode retirar | a qualquer momento',
    },
    {
      right: 'consent-withdrawal',
      says: 'ja nao consinto | ja nao autorizo | nao autorizo mais | nao consinto mais | deixo de consentir | mudei de ideias',
      standsAlone: true,
    },
    {
      right: 'post-mortem',
      says: 'minha morte | meu falecimento | quando eu morrer | quando morrer | se eu morrer | quando ja nao estiver',
      standsAlone: true,
    },
  ],
  capacity: {
    agent:
      'em nome de | em nome do | em nome da | em representacao | na qualidade de mandatario/advogado/advogada/representante/procurador | minha constituinte | meu constituinte | meu cliente | minha cliente | procuracao | represento | tutor de | curador | mandatario',
    parent:
      'sou a mae/o pai de/do/da | mae de/do/da | pai de/do/da | responsabilidades parentais | poder paternal | menor de idade | encarregad* de educacao | meu/nosso filho .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | minha/nossa filha .. 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | filho/filha menor | filho/filha de 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17',
    heir: 'herdeir* | testamenteiro | cabeca de casal | heranca | @thing .. falecido/falecida',
    relative: 'meu/minha .. marido/mulher/esposo/esposa/mae/pai/tio/tia/irmao/irma/avo/companheiro/companheira',
    child: 'meu/minha/meus/minhas/nosso/nossa .. filho/filha/filhos/menino/menina',
    theirs:
      'seu/sua/seus/suas @thing/@record/@field | dele | dela | do meu/da minha .. filho/filha/marido/mulher/mae/pai | @thing dele/dela',
  },
  followUp: {
    chasing:
      'sem resposta | nao recebi | nao .. responderam | ainda nao | ainda nada | continuo a espera | quando .. recebo/resposta/terei | ponto de situacao | estado do meu | ja passou .. mes | prazo .. terminou/expirou/ultrapassado | insistir | novidades',
    supplying:
      'conforme solicitado | como pediu | como pediram | conforme pedido | tal como combinado | em resposta ao seu | em anexo a copia | documentacao solicitada | esclarecimento | para responder a sua',
    withdrawing:
      'retiro o meu pedido | desisto do | anulo o meu pedido | podem arquivar | encerrem o processo | ja nao e necessario',
    thanking:
      'obrigado/obrigada pela/pelo/por .. resposta/rapidez/ajuda/envio | tudo recebido | esta resolvido | assunto .. encerrado',
    thread:
      'o seu pedido | o meu pedido | vossa referencia | processo n | pedido de acesso | pedido de apagamento | aviso de rececao | seu pedido',
  },
  other: {
    sales:
      'demo | a nossa solucao/plataforma | desconto | teste gratuito | os nossos clientes | webinar | sem compromisso | poupe',
    newsletter:
      'newsletter | nesta edicao | cancelar subscricao | recebe este | ler mais | subscritores | descadastrar',
    notice:
      'subcontratante* | fatura* | candidatura | curriculo | jornalista | tese | questionario | contrato | palavra-passe | convite | reuniao | ordem de trabalhos | auditoria',
    spam: 'parabens | ganhou | lotaria | loteria | heranca de | milhoes | bitcoin | clique aqui | verifique a sua | a sua conta sera | suspensa | reembolso de',
  },
};
