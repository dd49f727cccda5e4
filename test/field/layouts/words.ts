/** What people of each language usually write into headers, and around a table. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ja' | 'ar';

/** The usual words for what a column, row or heading has. */
export interface HeaderWords {
  readonly skill: readonly string[];
  readonly group: readonly string[];
  readonly description: readonly string[];
  readonly level: readonly string[];
  readonly role: readonly string[];
  readonly comment: readonly string[];
  readonly text: readonly string[];
  readonly value: readonly string[];
  readonly legend: readonly string[];
  readonly number: readonly string[];
}

export interface Words {
  readonly headers: HeaderWords;
  /** What stands above a table, by its name. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly remarks: readonly string[];
  readonly comment: string;
  /** What a cell says that asks nothing. */
  readonly nothing: string;
  /** How long people usually work before they are at the first, second, third level. */
  readonly experience: readonly string[];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    headers: {
      skill: ['Skill', 'Competency', 'Capability', 'Topic', 'Criteria', 'Behaviour'],
      group: ['Category', 'Domain', 'Cluster', 'Competency family', 'Theme'],
      description: ['Description', 'Definition', 'What it means', 'What this covers'],
      level: ['Level', 'Grade', 'Stage', 'Career level'],
      role: ['Role', 'Job title', 'Position', 'Job'],
      comment: ['Comments', 'Remarks', 'Source of evidence', 'How assessed'],
      text: ['Expected behaviours', 'What good looks like', 'Requirement', 'Indicators', 'Expectation'],
      value: ['Required level', 'Expected level', 'Target'],
      legend: ['Legend', 'Key', 'Rating scale'],
      number: ['No.', '#', 'ID', 'Ref'],
    },
    facts: [
      ['Version', '1.3'],
      ['Owner', 'People & Culture'],
      ['Last reviewed', 'March 2024'],
    ],
    remarks: ['This framework is reviewed every spring.', 'Questions? Ask your line manager.', 'For internal use only'],
    comment: 'Checked in the yearly review',
    nothing: 'n/a',
    experience: ['0–2 years', '2–4 years', '4–7 years', '7+ years'],
  },
  de: {
    headers: {
      skill: ['Kompetenz', 'Fähigkeit', 'Thema', 'Tätigkeit', 'Qualifikation', 'Kriterium'],
      group: ['Kompetenzfeld', 'Bereich', 'Kategorie', 'Kompetenzbereich'],
      description: ['Beschreibung', 'Erläuterung', 'Was ist gemeint?', 'Definition'],
      level: ['Stufe', 'Karrierestufe', 'Level', 'Entwicklungsstufe'],
      role: ['Rolle', 'Funktion', 'Stelle', 'Position'],
      comment: ['Bemerkung', 'Nachweis', 'Hinweise', 'Quelle'],
      text: ['Anforderung', 'Erwartetes Verhalten', 'Das wird erwartet', 'Verhaltensanker'],
      value: ['Soll', 'Soll-Stufe', 'Zielwert'],
      legend: ['Legende', 'Bewertungsskala', 'Stufen'],
      number: ['Nr.', 'Lfd. Nr.', 'ID'],
    },
    facts: [
      ['Stand', '12.03.2024'],
      ['Erstellt von', 'Personalentwicklung'],
      ['Freigegeben', 'Geschäftsführung'],
    ],
    remarks: [
      'Rückfragen bitte an die Personalentwicklung.',
      'Die Matrix wird jährlich überprüft.',
      'Nur für den internen Gebrauch',
    ],
    comment: 'Prüfung im Jahresgespräch',
    nothing: 'entfällt',
    experience: ['0–2 Jahre', '2–4 Jahre', '4–7 Jahre', 'ab 7 Jahren'],
  },
  fr: {
    headers: {
      skill: ['Compétence', 'Savoir-faire', 'Activité', 'Critère', 'Thème'],
      group: ['Domaine', 'Famille', 'Catégorie', 'Bloc de compétences'],
      description: ['Description', 'Définition', 'De quoi parle-t-on ?'],
      level: ['Niveau', 'Échelon', 'Palier'],
      role: ['Métier', 'Poste', 'Fonction', 'Emploi'],
      comment: ['Observations', 'Remarques', 'Preuves attendues'],
      text: ['Attendus', 'Comportements attendus', 'Ce qui est attendu'],
      value: ['Niveau requis', 'Niveau attendu', 'Cible'],
      legend: ['Légende', 'Échelle', "Échelle d'évaluation"],
      number: ['N°', 'Réf.', 'Code'],
    },
    facts: [
      ['Version', '3'],
      ['Rédigé par', 'Service RH'],
      ['Mise à jour', '12/03/2024'],
    ],
    remarks: [
      'Ce référentiel est revu chaque année par le service RH.',
      'Pour toute question, contactez le service RH.',
      'Document interne',
    ],
    comment: "Vérifié lors de l'entretien annuel",
    nothing: 'sans objet',
    experience: ['0 à 2 ans', '2 à 4 ans', '4 à 7 ans', 'plus de 7 ans'],
  },
  es: {
    headers: {
      skill: ['Competencia', 'Habilidad', 'Criterio', 'Tarea'],
      group: ['Área', 'Bloque', 'Categoría'],
      description: ['Descripción', 'Definición'],
      level: ['Nivel', 'Etapa'],
      role: ['Puesto', 'Rol', 'Función'],
      comment: ['Observaciones', 'Evidencias'],
      text: ['Conducta esperada', 'Qué se espera', 'Requisitos'],
      value: ['Nivel requerido', 'Nivel esperado'],
      legend: ['Leyenda', 'Escala'],
      number: ['N.º', 'Código'],
    },
    facts: [
      ['Versión', '2.0'],
      ['Elaborado por', 'Recursos Humanos'],
      ['Fecha', '12/03/2024'],
    ],
    remarks: ['Documento de uso interno.', 'Para cualquier duda, contacte con Recursos Humanos.'],
    comment: 'Se revisa en la evaluación anual',
    nothing: 'no aplica',
    experience: ['0–2 años', '2–4 años', '4–7 años', 'más de 7 años'],
  },
  ja: {
    headers: {
      skill: ['スキル', '能力項目', '評価項目', '業務', '項目'],
      group: ['分類', '区分', 'カテゴリ', '領域'],
      description: ['説明', '定義', '内容'],
      level: ['等級', 'レベル', '段階', 'グレード'],
      role: ['職種', '役割', '担当', '役職'],
      comment: ['備考', '確認方法', 'メモ'],
      text: ['期待される行動', '求められる行動', '基準', '要件'],
      value: ['必要レベル', '目標', '求めるレベル'],
      legend: ['凡例', '評価基準', 'レベル定義'],
      number: ['No.', '番号', 'No'],
    },
    facts: [
      ['作成日', '2024年4月1日'],
      ['作成', '人事部'],
      ['承認', '管理部長'],
    ],
    remarks: ['本表は毎年4月に見直します。', 'お問い合わせは人事部まで。', '社外秘'],
    comment: '年次面談で確認',
    nothing: '対象外',
    experience: ['1〜2年', '3〜4年', '5〜7年', '8年以上'],
  },
  ar: {
    headers: {
      skill: ['الكفاءة', 'المهارة', 'الجدارة'],
      group: ['الفئة', 'المجموعة', 'المحور'],
      description: ['الوصف', 'التعريف', 'الشرح'],
      level: ['المستوى', 'الدرجة', 'المرحلة'],
      role: ['الوظيفة', 'المسمى الوظيفي', 'الدور'],
      comment: ['ملاحظات', 'طريقة التحقق'],
      text: ['السلوك المتوقع', 'المتطلبات', 'المتوقع'],
      value: ['المستوى المطلوب', 'المطلوب'],
      legend: ['مفتاح الرموز', 'مقياس التقييم'],
      number: ['م', 'الرقم', 'الرمز'],
    },
    facts: [
      ['الإصدار', '2.0'],
      ['إعداد', 'إدارة الموارد البشرية'],
      ['تاريخ التحديث', 'مارس 2024'],
    ],
    remarks: [
      'تُراجع هذه الوثيقة سنوياً من قبل إدارة الموارد البشرية.',
      'للاستفسار يرجى التواصل مع إدارة الموارد البشرية.',
    ],
    comment: 'يُراجع في التقييم السنوي',
    nothing: 'لا ينطبق',
    experience: ['0–2 سنة', '2–4 سنوات', '4–7 سنوات', 'أكثر من 7 سنوات'],
  },
};
