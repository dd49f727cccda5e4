import type { LanguageWords } from './language-words.ts';

export const spanish: LanguageWords = {
  headers: {
    skill: 'habilidad|habilidades|competencia|competencias|criterio',
    group: 'tipo|tipo de competencia|categoría|área|ámbito|grupo|dominio|bloque',
    role: 'familia de puestos|rol|puesto|cargo',
    level: 'nivel|niveles',
    summary: 'significado|descripción|definición',
    text: `detalles|conductas observables|indicadores de conducta|descripción|expectativa|expectativas|requisitos|
      lo que esperamos|qué se espera`,
    items: 'elementos|ejemplos',
    proficiency: 'dominio',
    required: 'requerido|requerida|exigido|exigida|obligatorio',
    links: 'enlaces|recursos',
    id: 'código|nro|núm',
    note: `señales de alerta|vigencia|frecuencia|periodicidad|ejercicios|proyectos|prioridad|notas|observaciones|
      comentarios`,
  },
  headerForms: {
    and: 'y',
    question: 'qué|lo que|cómo',
    wanted: 'requerid[oa]|esperad[oa]|objetivo|mínim[oa]',
    wantedLevel: 'nivel',
    roleLabel: 'nombre del puesto|denominación del puesto',
    levelTitle: 'nombre del nivel|nombre|título|denominación',
    levelsLast: 'niveles',
    levelsFirst: 'niveles',
    pay: 'salarios?|sueldo|retribución',
    unit: 'unidad',
  },
  columns: {
    role: 'rol|puesto',
    level: 'nivel',
    required: 'obligatorio|requerido',
    description: 'descripción|expectativa|qué se espera|lo que esperamos',
    items: 'elementos',
    links: 'enlaces',
    proficiency: 'dominio',
    skill: 'habilidad',
  },
  answers: {
    yes: 'sí|si|obligatorio|obligatoria',
    no: 'opcional',
    marks: 'obligatorio|opcional',
    legend: 'leyenda|escala',
    must: 'imprescindible',
    may: 'deseable',
    saysMust: 'obligatori[oa]|requerid[oa]',
    saysMay: 'recomendad[oa]|opcional',
    saysNot: 'sin',
  },
};
