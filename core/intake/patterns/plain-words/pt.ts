// Portuguese as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

export const plainWordsPt: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'ler | ouvir | escutar | ver | consultar | mostrem* | enviem* | facultem* | preciso',
    of: `o que escreveram sobre mim | o que .. escrito sobre mim | o que .. guardam/tem/sabem .. sobre mim | gravac* | imagens em que | o meu processo | a minha ficha | relatorio .. sobre mim | notas sobre mim`,
    yieldsTo: ['portability'],
    unless: 'palavra-passe | encomenda',
  },
  {
    right: 'access',
    says: `como foi parar a minha/o meu | como chegou a minha/o meu | onde arranjaram | onde foram buscar | quem vos deu | quem lhes deu o meu | quem abriu a minha/o meu | quem viu/consultou a minha/o meu | a quem deram/venderam/passaram | com quem partilharam`,
    standsAlone: true,
    unless: 'palavra-passe',
  },
  {
    right: 'access',
    says: 'que criterios | quais os criterios | que fatores | que logica | que dados usaram | como decide o vosso | como calculam | como foi calculado | com base em que',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `consta que | figuro como | apareco como | esta mal escrito | escrevem-me como | tratam-me por | esta errad* | estao errad* | mudei de casa`,
    of: `mas | e nao | e sou | apelido | nome | data de nascimento | morada | sou mulher | nao e verdade | na verdade | deve ser | agora`,
    standsAlone: true,
    isVague: true,
    unless: 'encomenda | fatura',
    notWhere: ['trade'],
  },
  {
    right: 'rectification',
    says: 'corrigir | corrijam | mudem | alterem | atualizem | ponham',
    of: 'data de nascimento | apelido | nome | morada | mail | telefone | sou mulher | isso',
    pointsBack: true,
    notWhere: ['trade', 'business'],
    unless: 'encomenda | reserva | fornecedores',
  },
  {
    right: 'erasure',
    says: `rasguem | destruam | deitem fora | apaguem* | apagar | tirem* | tirem-me | retirem* | facam desaparecer | tem de desaparecer | nao quero que continuem a guardar | nao quero que guardem`,
    of: `meu/minha/meus/minhas .. cartao/copia/fotos/conta/perfil/dados/nome/curriculo/papeis/documentos | fotocopia* | da base | tudo | pagina dela | pagina dele | perfil`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'encomenda | fatura | multa | reserva',
  },
  {
    right: 'erasure',
    says: `ja nao precisam | nao quero que continuem a guardar | nao tem motivo para guardar | inscrevi-me por engano | registei-me por engano | como se nunca tivesse existido | tirem-me da base`,
    standsAlone: true,
    unless: 'newsletter | publicidade',
  },
  {
    right: 'restriction',
    says: `deixem .. como esta | nao mexam | nao toquem | congelem | guardem-nas | guardem-no | conservem | nao usem | nao utilizem | ponham de lado`,
    of: `ate | enquanto | a espera | para a policia | para o meu advogado | como prova | mediacao | tribunal | reclamacao | decidid* | verificad*`,
    standsAlone: true,
    unless: 'mesa | quarto | encomenda',
  },
  {
    right: 'portability',
    says: 'num formato | formato que | num ficheiro | levar | transferir | importar | exportar',
    of: 'outro importe | outra consiga | outra aplicacao | outra operadora | novo fornecedor | outro programa | o meu historico',
    standsAlone: true,
    unless: 'palavra-passe',
  },
  {
    right: 'objection',
    says: `deixem-me em paz | parem de | deixem de | nao quero mais | chega de | farto de | farta de | nao me liguem | nao me escrevam`,
    of: `ligar | telefonar | chamadas | publicidade | inquerito* | mails | mensagens | cartas | ofertas | folhetos | sms | em paz`,
    standsAlone: true,
    unless: 'reembolso | encomenda',
    yieldsTo: ['consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'negoceiam | vendem | fazem dinheiro',
    of: 'os meus dados | meus dados | a minha morada',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `explicar-me a | analise | reveja | veja | reaprecie | falar com | intervenha`,
    of: `uma pessoa | um funcionario | alguem | um ser humano | um gestor`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `um dia cliquei | cliquei em aceitar | dei autorizacao | dei permissao | disse que sim | estava de acordo`,
    of: `ja nao vale | ja nao | mudei de ideias | retiro | retiro-a`,
    pointsBack: true,
    standsAlone: true,
  },
];
