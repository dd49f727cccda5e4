// cspell:disable -- the alphabets are no words.

/** An encoding that a file without Unicode may have. */
export interface Candidate {
  /** Its label for `TextDecoder`. */
  readonly label: string;
  /** Its name in messages. */
  readonly name: string;
  readonly alphabets: readonly Alphabet[];
  /** What its plausibility is lowered by, because few files have it. */
  readonly handicap?: number;
}

/** The characters beyond ASCII that texts of a language or a family of languages consist of. */
export interface Alphabet {
  /** Characters that stand in nearly every sentence, in lower case. */
  readonly frequent: string;
  /** Characters that occur, but seldom prove the language, in lower case. */
  readonly usual?: string;
  /** `mixed`: ASCII letters with some of these. `whole`: words only of these. `ideographs`: no words, no case. */
  readonly kind: 'mixed' | 'whole' | 'ideographs';
  /** A range of a double-byte encoding, as first and last lead byte, whose characters are usual too. */
  readonly block?: readonly [label: string, first: number, last: number];
}

const mixed = (frequent: string, usual = ''): Alphabet => ({ kind: 'mixed', frequent, usual });
const whole = (frequent: string, usual = ''): Alphabet => ({ kind: 'whole', frequent, usual });

/** German, French, Spanish, Portuguese, Italian, the Nordic languages, and Estonian. */
const WESTERN = [
  mixed('äöüß', 'éàè'),
  mixed('éèàêç', 'âîôûùëïœæüÿ'),
  mixed('áéíóúñ', 'ü¿¡çª'),
  mixed('ãáâçéêíóú', 'õàôüª'),
  mixed('àèéìòù', 'îó'),
  mixed('åäöæø', 'éüèáðþíóúý'),
  mixed('äöüõ', 'šž'),
];

/** Polish, Czech and Slovak, Hungarian, Slovenian and Croatian, Romanian. */
const CENTRAL = [
  mixed('ąćęłńóśż', 'ź'),
  mixed('áčěéíóřšúůýž', 'ďňťľĺŕôä'),
  mixed('áéíóöőúüű'),
  mixed('čšžćđ'),
  mixed('ăâîşţ'),
];

const RUSSIAN = whole('абвгдежзийклмнопрстуфхцчшщъыьэюя', 'ёіїєґўј');

/** The Japanese syllabaries, and marks of their texts. */
const KANA = Array.from({ length: 0x30ff - 0x3041 }, (_, index) => String.fromCharCode(0x3041 + index)).join('');

/** Ideographs that frequent texts and texts about work consist of. */
const SIMPLIFIED =
  '的一是不了在人有我他这中大来上个国和地到说们为子时道要出就得可也你对生能而会自着之过家学下心好用发于成事方多经么去法行如工程技术开力管理级初高师能求设计试代码评读写指导团队项目需系统基本解决问题目沟通作务服产品数据';
const TRADITIONAL =
  '的一是不了在人有我他這中大來上個國和地到說們為子時道要出就得可也你對生能而會自著之過家學下心好用發於成事方多經麼去法行如工程技術開力管理級初高師能求設計試代碼評讀寫指導團隊項目需系統基本解決問題溝通作務服產品數據';
const KOREAN =
  '이다의는에을를가고한하로은기지사리자인스도어서대정수시나그일부있해아라주과들게전제보원장적구조것모비상안연만유여동성신공개오위생우화와중으선회문면발명실무된드할않수준팀술역확검토업결';

const ideographs = (frequent: string, ...block: NonNullable<Alphabet['block']>): Alphabet => ({
  kind: 'ideographs',
  frequent,
  block,
});

/** In the order of preference, if texts are equally plausible in several. */
export const CANDIDATES: readonly Candidate[] = [
  { label: 'windows-1252', name: 'Windows-1252', alphabets: WESTERN },
  { label: 'macintosh', name: 'Mac OS Roman', alphabets: WESTERN, handicap: 0.3 },
  { label: 'windows-1250', name: 'Windows-1250', alphabets: CENTRAL },
  { label: 'iso-8859-2', name: 'ISO-8859-2', alphabets: CENTRAL },
  { label: 'windows-1254', name: 'Windows-1254', alphabets: [mixed('ışğçöü', 'âîû')] },
  { label: 'windows-1251', name: 'Windows-1251', alphabets: [RUSSIAN] },
  { label: 'windows-1253', name: 'Windows-1253', alphabets: [whole('αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς', 'ϊϋΐΰ')] },
  {
    label: 'windows-1256',
    name: 'Windows-1256',
    alphabets: [whole('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'آأإؤئءةىپچژگکًٌٍَُِّْ،؛؟')],
  },
  { label: 'shift_jis', name: 'Shift_JIS', alphabets: [ideographs(KANA, 'euc-jp', 0xb0, 0xcf)] },
  { label: 'euc-jp', name: 'EUC-JP', alphabets: [ideographs(KANA, 'euc-jp', 0xb0, 0xcf)] },
  { label: 'gb18030', name: 'GB18030', alphabets: [ideographs(SIMPLIFIED, 'gb18030', 0xb0, 0xd7)] },
  { label: 'big5', name: 'Big5', alphabets: [ideographs(TRADITIONAL, 'big5', 0xa4, 0xc6)] },
  { label: 'euc-kr', name: 'EUC-KR', alphabets: [ideographs(KOREAN, 'euc-kr', 0xb0, 0xc8)] },
];
