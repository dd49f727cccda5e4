import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const spanish: LanguageWords = {
  headers: {
    skill: 'habilidad|habilidades|competencia|competencias|criterio|capacidad|capacidades|criterios|tarea',
    group: 'tipo|tipo de competencia|categoría|área|ámbito|grupo|dominio|bloque|eje|tema',
    role: 'familia de puestos|rol|puesto|cargo|puesto de trabajo|perfil|ocupación|función|departamento',
    level: 'nivel|niveles|grado',
    summary: 'significado|descripción|definición',
    text: `detalles|conductas observables|indicadores de conducta|descripción|expectativa|expectativas|requisitos|
      lo que esperamos|qué se espera|comportamientos|comportamiento esperado|indicadores`,
    items: 'elementos|ejemplos',
    proficiency: 'dominio|puntuación|autoevaluación',
    required: 'requerido|requerida|exigido|exigida|obligatorio',
    links: 'enlaces|recursos',
    id: 'código|nro|núm|número|cód',
    note: `puestos tipo|ejemplos de puestos|señales de alerta|vigencia|frecuencia|periodicidad|ejercicios|proyectos|prioridad|notas|observaciones|
      comentarios|observación|formación|certificación|evidencias|peso`,
  },
  headerForms: {
    roleTitle: '(?:perfil|ficha|descripción) (?:de|del) puesto|perfil de cargo',
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
    family: 'departamento',
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
    legend: 'leyenda|escala|clave|claves|escala de valoración|escala de evaluación|simbología',
    means: 'significa|quiere decir|equivale a|para|es',
    beforeLast: 'y|o|e|u',
    must: 'imprescindible|obligatori[oa]|requerid[oa]|necesari[oa]',
    may: 'deseable|deseado|opcional|recomendable|valorable',
    saysMust: 'obligatori[oa]s?|requerid[oa]s?|exigid[oa]s?|esperad[oa]s?|necesari[oa]s?|imprescindibles?',
    saysMay: 'recomendad[oa]s?|opcional(?:es)?|deseables?',
    saysNot: 'sin',
    nothing: 's\\/o|no aplica|vacío|no (?:requerid[oa]|necesari[oa]|exigid[oa]|se requiere)',
    none: 'ningun[oa]',
  },
  levels: {
    strong: ['becario|becaria|aprendiz', 'principiante', 'intermedio|intermedia', 'sénior'],
    whole: [
      'inicial|novato|sin conocimientos',
      'básico|básica|elemental',
      'autónomo|suficiente',
      'avanzado|avanzada|experimentado|experimentada|consolidado',
      'especialista|líder',
      'excelente|sobresaliente|experto|experta',
    ],
    numbered: 'nivel|grado',
    ordinals: ['primer|primero', 'segundo', 'tercer|tercero', 'cuarto', 'quinto', 'sexto'],
    year: 'año',
    beforeName: 'nivel ',
    steps: 'fase|paso|etapa|semana|mes',
  },
  headings: {
    ascending: 'de menor a mayor|del? (?:más|nivel más) bajo al más alto|orden ascendente',
    descending:
      'de mayor a menor|del? (?:más|nivel más) alto al más bajo|orden descendente|(?:el|nivel) más alto (?:arriba|primero)',
    ofLevels: 'niveles|nivel|escala|leyenda|carrera',
    levelsFollow: '^niveles(?: |$)',
    definitions: 'definición de (?:los )?niveles',
    plain: `niveles|los niveles|carrera|roles|puestos|responsabilidades|expectativas|requisitos|habilidades|
      competencias|resumen`,
    skillsFirst: 'competencias|habilidades',
    ofDefinitions: 'definición|descripción|características|ejemplos|autonomía',
    description: '(?:descripción|definición|resumen)(?: del (?:nivel|rol|puesto))?',
    around: 'introducción|glosario|fuentes|anexos?|notas|contacto',
    articles: 'los ',
    onlyLevels: 'niveles',
    by: 'por',
    byLevel: 'nivel',
    matrix: 'matriz|comparación|comparativ[oa]',
    part: 'objetivo|objetivos|saber|herramientas|métodos|tareas|ventajas|desventajas|por qué',
  },
  roles: {
    begins: `operari[oa]|encargad[oa]|responsable|oficial|auxiliar|ingenier[oa]|desarrollador(?:a)?|analista|arquitect[oa]|técnic[oa]|gerente|gestor(?:a)?|enfermer[oa]|
      consultor(?:a)?|director(?:a)?|coordinador(?:a)?|asistente|administrador(?:a)?|jef[ea] de|docente`,
    kindsOfSkills: `(?:competencias|habilidades) (?:técnicas|conductuales|transversales|blandas|generales|genéricas|
      sociales|directivas|digitales)|conocimientos`,
  },
  people: {
    person: 'empleado|empleada|colaborador|colaboradora|persona|miembro|apellido|apellidos',
    name: 'nombre',
    responsible: 'ejecut',
  },
  texts: {
    advert: 'ofrecemos|qué ofrecemos|beneficios|sobre nosotros|tu perfil|salario',
    ditto: 'ídem|igual que (?:el )?(?:anterior|arriba)|como (?:arriba|el anterior)|ver arriba',
    product: 'funcionalidad(?:es)?|características?',
    total: 'total general|suma|promedio',
  },
  history: {
    when: 'fecha',
    who: 'autora?',
    what: 'cambios?',
    which: 'versión',
  },
};

export const spanishInFiles: FileWords = {
  oneSkill: '(?:una|sola|única) (?:competencia|habilidad|destreza)|esta competencia',
  keys: {
    skill: 'habilidad|habilidades|competencia|competencias|capacidad|capacidades|destreza|destrezas|aptitud|aptitudes',
    level: 'nivel|niveles|grado|grados|escalón|escalones',
    role: 'puesto|puestos|cargo|cargos|rol|perfil|perfiles',
    group: `área|áreas|categoría|categorías|ámbito|ámbitos|dominio|dominios|grupo|grupos|eje|ejes|bloque|bloques|tema|
      temas|pilar|pilares|sección|secciones`,
    name: 'nombre|título|denominación|etiqueta',
    text: 'descripción|texto|definición|resumen|explicación',
    holder: 'valores|niveles|expectativas|indicadores|conductas|comportamientos|criterios|requisitos',
    facts: 'encabezado|documento|metadatos|archivo',
  },
  records: {
    skill: 'habilidad|capacidad|destreza|aptitud',
    role: 'puesto|\\bcargo|perfil',
    level: 'nivel|escala|madurez|\\bgrados?\\b|escalon',
    group: 'grupo|\\bambit|\\bejes?\\b|bloque|\\btem[ai]s?\\b',
    need: 'exig|requis|requer',
    text: 'indicador|expectativ|comportam|conducta|resum',
    people: 'empleado|colaborador',
    scale: 'escala',
    optional: 'opcional',
    name: 'nombre|titulo|denominacion|etiqueta',
    id: 'codigo|clave|numero|sigla|abreviatura|identificador',
    order: 'orden|valor|nivel|rango',
    required: 'obligatori[oa]|prioridad',
    everyone: 'todos|todas',
    type: 'tipo',
  },
  subjects: {
    skills: `habilidad(?:es)?|competencias?|carrera|expectativas?|destrezas?|dominio|aptitudes?|
      evaluación del? desempeño`,
    others: `salarios?|sueldos?|precios?|costes?|costos?|teléfono|correo|lugar|sede|sala|fecha|hora|lunes|martes|miércoles|
      jueves|viernes|turnos?|horarios?|duración|vacaciones|cantidad|existencias|vacantes?|plazas|candidatos?|
      contrato|estado|plazo|parámetros?|valor por defecto|gravedad|prioridad|tarifas?|firma|reuni(?:ón|ones)|
      guardias?|cursos?|límites?|viento|meteorología|niveles? de (?:alerta|alarma)|formador(?:a|es)?|ponente|
      docentes?|instructor(?:a|es)?|proveedor(?:es)?|entidad|participantes|inscripci(?:ón|ones)|fechas?|horas?|
      días?|presupuesto|importe|factura\\p{L}*|descuento|inventario|dirección|código postal|sábado|domingo|guardia|
      ventas|riesgos?|probabilidad|impacto|orden del día|acta|baja médica`,
    weak: `turnos?|contacto|sede|sala|fecha|hora|horario|estado|formador(?:a|es)?|ponente|docentes?|instructor(?:a|es)?|
      proveedor(?:es)?|entidad|participantes|fechas?|horas?|días?|presupuesto|importe|factura.*|inventario|
      dirección|ventas|riesgos?|impacto|acta`,
    severities: 'baja|media|alta',
    editions: 'gratis|estándar|empresa',
    skillsOfProducts: 'capacid',
    rights: `crear|leer|escribir|borrar|eliminar|editar|modificar|actualizar|ver|consultar|añadir|agregar|publicar|exportar|
      importar|lectura|escritura|acceso`,
    besideRights: 'solo|sólo|todos?|todo|sin|ningun|completo|total|limitado|y|o',
    users:
      'administrador(?:a)?|invitad[oa]|visitante|usuari[oa]|miembro|lector(?:a)?|editor(?:a)?|moderador(?:a)?|propietari[oa]',
    access: 'derechos de acceso|matriz de (?:permisos|accesos?)|roles y permisos',
  },
  mails: {
    subject: 'asunto',
    heads: 'para|enviado(?: el)?|fecha|adjuntos?',
    greeting: 'hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?',
    closing: 'saludos|un (?:cordial )?saludo|atentamente|cordialmente|gracias|muchas gracias',
  },
  lines: {
    furniture: '(?:creado|última modificación|modificado) por\\s+\\S.{0,150}',
    part: 'parte|sección|capítulo',
  },
};
