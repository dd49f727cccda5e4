/** Usual first names, by which a list of people is told from one of roles or skills. No name is also a usual word. */
const FIRST_NAMES = new Set(
  'aisha|alexander|alice|amir|ana|andrea|andreas|andrew|anna|anne|antoine|antonio|ben|benjamin|björn|camille|carla|carlos|carmen|charlotte|chloé|chloe|christian|christine|claire|clara|daniel|david|diego|elena|elif|emma|emily|eva|fatima|fatma|felix|fernando|florian|francesco|frank|françois|friedrich|gabriel|georg|hannah|hans|helena|henrik|hugo|ibrahim|inês|isabel|ivan|jack|jakob|james|jan|jana|javier|jean|jennifer|jens|jessica|joão|johan|johanna|john|jonas|jörg|josé|juan|julia|julie|jürgen|karim|karin|katharina|kevin|klaus|lars|laura|léa|lea|lena|leon|lisa|louis|lucas|lucía|luis|lukas|luís|manuel|marco|marcos|maria|maría|marie|martin|martina|matthias|mehmet|mia|michael|miguel|mohamed|mohammed|mona|muhammad|nicolas|nina|noah|nora|olga|oliver|omar|pablo|paul|paula|pedro|peter|petra|philipp|pierre|rachel|ricardo|robert|roberto|samira|sandra|sara|sarah|sebastian|sergio|simon|sofia|sofía|sophie|stefan|stephanie|susan|susanne|sven|thomas|tiago|tobias|ursula|valentina|victor|wolfgang|yasmin|yusuf|zoe'.split(
    '|',
  ),
);

/** Initials and family names after the first name: "Anna Berger", "J. Krüger", "Sofia". */
const NAME = /^(\p{L}[\p{L}\p{M}'’-]*)(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** Whether a text begins with a usual first name and has nothing but names in it. */
export function isNameOfPerson(text: string): boolean {
  const [, first] = NAME.exec(text.trim()) ?? [];
  return first !== undefined && FIRST_NAMES.has(first.toLowerCase().split('-')[0]!);
}
