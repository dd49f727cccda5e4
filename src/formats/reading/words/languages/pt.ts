import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const portuguese: LanguageWords = {
  headers: {
    skill: 'competência|competências|habilidade|critério|capacidade|atividade|critérios|tarefa',
    group: 'tipo de competência|categoria|domínio|eixo',
    role: 'família de cargos|função|papel|posto de trabalho|carreira|setor',
    level: 'nível|níveis|grau',
    summary: 'descrição|definição',
    text: `detalhes|comportamentos observáveis|indicadores de comportamento|descrição|expectativa|o que se espera|
      comportamentos`,
    items: 'itens|exemplos',
    proficiency: 'proficiência|domínio',
    required: 'exigido|exigida|obrigatório',
    links: 'ligações',
    id: 'n.º|codigo',
    note: `sinais de alerta|validade|frequência|exercícios|projetos|prioridade|observações|comentários|observação|
      formação|treinamento|certificação|evidências|periodicidade`,
  },
  headerForms: {
    roleTitle: '(?:perfil|descrição) (?:de|do) cargo',
    and: 'e',
    question: 'o que|como',
    wanted: 'exigid[oa]|desejad[oa]|pretendid[oa]',
    wantedLevel: 'nível',
    roleLabel: 'nome do cargo|título do cargo',
    levelTitle: 'nome do nível|nome|designação|denominação',
    levelsLast: 'níveis',
    levelsFirst: 'níveis',
    pay: 'salários?|remuneração',
    unit: 'unidade',
    family: 'setor|carreira',
  },
  columns: {
    role: 'função|papel|cargo',
    level: 'nível',
    required: 'obrigatório|exigido',
    description: 'descrição|o que se espera|o que esperamos',
    items: 'itens',
    links: 'ligações',
    proficiency: 'proficiência',
    skill: 'competência',
  },
  answers: {
    yes: 'sim|obrigatório|obrigatória',
    no: 'não',
    marks: 'obrigatório',
    legend: 'legenda|escala|escala de avaliação|chave',
    may: 'desejável|facultativ[oa]|recomendável',
    saysMust: 'obrigatóri[oa]s?|exigid[oa]s?|esperad[oa]s?|necessári[oa]s?',
    saysMay: 'desejáve(?:l|is)|recomendad[oa]s?|opciona(?:l|is)',
    saysNot: 'não',
    nothing: 'não se aplica|vazio|não (?:exigid[oa]|necessári[oa]|esperad[oa]|aplicável)',
    none: 'nenhuma?',
    means: 'significa|quer dizer|para|é',
    beforeLast: 'e|ou',
    must: 'obrigatóri[oa]|necessári[oa]|imprescindível',
  },
  levels: {
    strong: ['estagiário|estagiária', 'júnior|iniciante', 'pleno', 'sênior'],
    whole: [
      'sem conhecimento',
      'elementar',
      'intermediário|intermediária',
      'avançado|avançada|experiente',
      '',
      'mestre',
    ],
    numbered: 'nível',
    ordinals: ['primeiro', '', 'terceiro', 'quarto'],
    year: 'ano',
    beforeName: 'nível ',
    steps: 'fase|passo|etapa|semana|mês',
  },
  headings: {
    ascending: 'do (?:mais|nível mais) baixo (?:ao|para o) mais alto|do menor (?:ao|para o) maior|ordem crescente',
    descending: 'do (?:mais|nível mais) alto (?:ao|para o) mais baixo|do maior (?:ao|para o) menor|ordem decrescente',
    ofLevels: 'níveis|nível|carreira|legenda',
    levelsFollow: '^níveis(?: |$)',
    definitions: 'definição dos níveis',
    plain: `níveis|os níveis|carreira|papéis|cargos|responsabilidades|expectativas|requisitos|habilidades|competências|
      visão geral`,
    skillsFirst: 'competências',
    ofDefinitions: 'definição|descrição|exemplos|autonomia',
    matrix: 'comparação|comparativo',
    description: '(?:descrição|definição|resumo)(?: geral| d[oa] (?:nível|papel|cargo))?',
    around: 'introdução|glossário|fontes|anexos?|notas|contato',
    articles: 'os ',
    onlyLevels: 'níveis',
    byLevel: 'nível',
    part: 'conhecimento|ferramentas|tarefas|vantagens',
  },
  roles: {
    begins: `engenheir[oa]|desenvolvedor(?:a)?|arquitet[oa]|enfermeir[oa]|diretor(?:a)?|coordenador(?:a)?|assistente|
      professor(?:a)?`,
    careers: '(?:plano|trilha) de carreira',
    titlesOfMore: 'competência',
    kindsOfSkills: `(?:competências|habilidades) (?:técnicas|comportamentais|transversais|gerais|interpessoais|digitais|
      sociais)|conhecimentos`,
  },
  people: {
    person: 'funcionário|funcionária|colaborador(a)|pessoa|membro',
    name: 'nome',
  },
  texts: {
    advert: 'oferecemos|o que oferecemos|benefícios|sobre nós|salário',
    ditto: 'como (?:acima|o anterior)|o mesmo|igual ao anterior',
    product: 'funcionalidades?',
    total: 'total geral|soma|média',
  },
  history: {
    when: 'data',
    what: 'alteraç(?:ão|ões)',
    which: 'versão',
  },
};

export const portugueseInFiles: FileWords = {
  oneSkill: '(?:uma|só|única) (?:competência|habilidade)|esta competência',
  keys: {
    skill: 'competência|competências|habilidade|habilidades|capacidade|capacidades|aptidão|aptidões',
    level: 'nível|níveis|grau|graus|senioridade|patamar|patamares',
    role: 'papel|papéis|cargo|cargos|função|funções|perfil|perfis',
    group: `categoria|categorias|área|áreas|eixo|eixos|domínio|domínios|grupo|grupos|âmbito|âmbitos|bloco|blocos|tema|
      temas|pilar|pilares|seção|seções`,
    name: 'nome|título|denominação|designação|rótulo',
    text: 'descrição|definição|resumo|explicação|texto',
    holder: 'níveis|valores|expectativas|indicadores|comportamentos|critérios|requisitos|exigências',
    facts: 'cabeçalho|documento|metadados|arquivo|ficheiro',
  },
  records: {
    skill: 'aptid[ao]',
    role: '\\bfunca?o|\\bpape[li]|perfis',
    level: '\\bniveis|\\bgraus?\\b|senioridade|patamar',
    group: '\\beixo|\\bbloco',
    need: 'necess',
    text: 'comportam|detalh',
    people: 'funcionari',
    proficiency: 'proficiên',
    name: 'nome|denominacao|rotulo|designacao',
    id: 'chave|sigla',
    order: 'ordem|grau|posicao',
    required: 'obrigatori[oa]|prioridade',
  },
  subjects: {
    skills: 'competências?|habilidades?|carreira|expectativas?|proficiência|avaliação de desempenho',
    others: `salários?|preços?|custos?|telefone|local|data|horário|segunda|terça|quarta|quinta|sexta|turnos?|escalas?|
      plantão|duração|férias|quantidade|estoque|vagas?|candidatos?|prazo|parâmetros?|valor padrão|gravidade|
      prioridade|planos?|mensalidade|assinatura|reuni(?:ão|ões)|alçadas?|cursos?|limites?|vento|
      níve(?:l|is) de (?:alerta|alarme)|instrutor(?:a|es)?|palestrante|docente|entidade|inscriç(?:ão|ões)|datas?|
      hor(?:a|as|ários)|carga horária|dias?|orçamento|valor unitário|fatura\\p{L}*|desconto|inventário|endereço|
      fornecedor(?:es)?|vendas|riscos?|probabilidade|pauta|ata`,
    weak: `local|turnos?|escalas?|planos?|instrutor(?:a|es)?|palestrante|docente|entidade|datas?|horas|dias?|orçamento|
      fatura.*|inventário|endereço|fornecedor(?:es)?|vendas|riscos?`,
    severities: 'baixa|média',
    editions: 'grátis|padrão',
    rights: `criar|ler|escrever|excluir|apagar|eliminar|editar|alterar|atualizar|ver|visualizar|adicionar|remover|publicar|
      exportar|importar|leitura|escrita|acesso`,
    besideRights: 'só|somente|apenas|todos?|tudo|sem|nenhum|completo|total|limitado|e|ou',
    users:
      'administrador(?:a)?|convidad[oa]|visitante|usuári[oa]|utilizador(?:a)?|membro|leitor(?:a)?|editor(?:a)?|moderador(?:a)?',
    access: 'direitos de acesso|matriz de (?:permissões|acessos?)|(?:perfis|papéis|funções) e permissões',
  },
  mails: {
    subject: 'assunto',
    heads: 'de|para|cc|data|enviad[oa](?: em)?|anexos?',
    greeting: 'olá|bom dia|boa tarde|prezad[oa]s?|car[oa]s',
    closing: 'abraços?|atenciosamente|obrigad[oa]|att',
  },
  lines: {
    furniture: '(?:criado|última modificação|modificado) por\\s+\\S.{0,150}',
  },
};
