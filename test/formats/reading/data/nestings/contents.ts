// cspell:disable
/** Frameworks of our own invention, in several trades and languages. `nestings.ts` writes them as data in many shapes. */

/** The keys of a file, in its language. */
export interface Words {
  readonly title: string;
  readonly levels: string;
  readonly roles: string;
  readonly scale: string;
  readonly groups: string;
  readonly skills: string;
  readonly name: string;
  readonly group: string;
  readonly text: string;
  readonly targets: string;
  readonly skill: string;
  readonly role: string;
  readonly level: string;
  readonly value: string;
  readonly required: string;
  readonly must: string;
  readonly nice: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Content {
  readonly title: string;
  readonly words: Words;
  readonly levels: readonly Named[];
  readonly roles: readonly Named[];
  readonly scale: readonly Named[];
  readonly groups: readonly string[];
  readonly skills: readonly (Named & { readonly group: string; readonly text: string })[];
}

/** "id Name, id Name": the first word is the id. */
const named = (texts: string): readonly Named[] =>
  texts.split(', ').map((text) => ({ id: text.split(' ')[0]!, name: text.slice(text.indexOf(' ') + 1) }));

function content(
  title: string,
  words: string,
  lists: readonly [levels: string, roles: string, scale: string],
  skills: readonly [group: string, skills: string][],
): Content {
  const keys = ['title', 'levels', 'roles', 'scale', 'groups', 'skills', 'name', 'group', 'text', 'targets', 'skill', 'role', 'level', 'value', 'required', 'must', 'nice']; // prettier-ignore
  const own = words.split(' ');
  const [levels, roles, scale] = lists.map(named) as [readonly Named[], readonly Named[], readonly Named[]];
  return {
    ...{ title, levels, roles, scale },
    words: Object.fromEntries(keys.map((key, index) => [key, own[index]!])) as unknown as Words,
    groups: skills.map(([group]) => group),
    skills: skills.flatMap(([group, list]) =>
      named(list).map((one) => ({ ...one, group, text: `${one.name}: ${title}.` })),
    ),
  };
}

export const CONTENTS: readonly Content[] = [
  content(
    'Boatyard growth chart',
    'title levels tracks scale areas skills name area about targets skill track level value required must nice',
    [
      'dh Deckhand, st Shipwright, ms Master shipwright',
      'wd Wood crew, rg Rigging crew',
      'A Watches others, B Works unaided, C Teaches the yard',
    ],
    [
      ['Hull', 'plk Planking, clk Caulking'],
      ['Spars', 'spl Splicing rope, stp Stepping the mast'],
    ],
  ),
  content(
    'Référentiel du fournil',
    'titre paliers métiers échelle domaines compétences nom domaine description attendus compétence métier palier niveau requis obligatoire souhaité',
    [
      'p1 Palier 1, p2 Palier 2, p3 Palier 3',
      'tou Tourier, ven Vendeuse en boutique, four Conductrice de four',
      'D Découvre, P Pratique, T Transmet',
    ],
    [
      ['Fabrication', 'pet Pétrissage, cui Conduite de la cuisson, tour Tourage'],
      ['Boutique', 'cai Tenue de caisse'],
    ],
  ),
  content(
    'Kompetenzraster Gärtnerei',
    'titel stufen rollen skala bereiche kompetenzen bezeichnung bereich beschreibung anforderungen kompetenz rolle stufe wert pflicht muss kann',
    [
      'hg Helfer, gg Geselle, mg Meister',
      'bs Baumschule, fb Friedhofsgärtnerei',
      'K kennt, A arbeitet selbständig, L leitet an, E entwickelt weiter',
    ],
    [
      ['Pflanzen', 'sch Gehölzschnitt, ver Vermehrung'],
      ['Technik', 'bew Bewässerung, mot Motorsäge führen'],
    ],
  ),
  content(
    'Mapa de competencias del taller',
    'título niveles puestos escala áreas competencias nombre área descripción requisitos competencia puesto nivel valor obligatorio obligatorias deseables',
    [
      'ayu Ayudante, ofi Oficial, enc Encargada',
      'cha Chapista, ele Electricista',
      'B Con supervisión, M Sin ayuda, A Enseña a otros',
    ],
    [
      ['Carrocería', 'pin Pintura, sol Soldadura'],
      ['Eléctrico', 'dia Diagnosis, bat Baterías de tracción'],
    ],
  ),
  content(
    'Mapa kompetencji pracowni ceramiki',
    'tytuł poziomy stanowiska skala obszary umiejętności nazwa obszar opis wymagania umiejętność stanowisko poziom wartość wymagane obowiązkowe mile_widziane',
    [
      'u Uczeń, c Czeladnik, m Mistrz',
      'garn Garncarka, szkl Szkliwiarz',
      'P Pod okiem mistrza, S Samodzielnie, U Uczy innych',
    ],
    [
      ['Forma', 'tocz Toczenie, lep Lepienie'],
      ['Piec', 'wyp Wypał, szk Szkliwienie'],
    ],
  ),
  content(
    '温室スキル表',
    'タイトル 等級 職種 尺度 分野 スキル 名称 分野 説明 要件 スキル 職種 等級 値 必須 必須 任意',
    ['g1 一等級, g2 二等級, g3 三等級', 'sai 栽培担当, shu 出荷担当', 'a 補助つき, b 一人でできる, c 教えられる'],
    [
      ['栽培', 'mizu 灌水, tane 播種'],
      ['出荷', 'kon 梱包, ken 検品'],
    ],
  ),
];
