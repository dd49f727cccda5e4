/** Words before the number of a part of a text: "Part 2: Ovens". */
const PARTS = 'part|section|chapter|teil|abschnitt|kapitel|partie|chapitre|parte|sección|capítulo|القسم|الفصل';

/** The name behind such a word and its number, in group 1. */
export const NAMED_PART = new RegExp(`^(?:${PARTS})\\s(?:\\d{1,2}|\\p{L})\\s?[.:–-]\\s+(\\S.*)$`, 'iu');
