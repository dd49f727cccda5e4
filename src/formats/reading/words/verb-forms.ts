/** How texts of a language look. */
interface Form {
  readonly begins: RegExp;
  /** What many texts of the language have, so that others do not count. */
  readonly has?: RegExp;
}

const ROMANCE =
  /(?<!\p{L})(?:le|la|les|des|du|une?|et|aux?|el|los|las|del|y|con|da|do|das|dos|os|em|com|na|no|il|di|della|per|sur|dans|pour|en|de|al)(?!\p{L})|l['’]/iu;

/** Forms of texts that say what somebody does: "Plans the week", "Plant die Woche", "يكتب تقريرًا", "週を計画できる". */
const FORMS: readonly Form[] = [
  // English, in the third person.
  { begins: /^(?!(?:this|his|its|across|less|always|besides)\b)\p{L}*[a-z]{2}s(?<!ss|us)\b/iu },
  // English, as an imperative or with "can".
  {
    begins:
      /^(?:can|able to|understand|write|lead|own|plan|define|identify|create|build|design|help|mentor|coach|set|drive|make|use|apply|know|work|share|support|manage|take|give|ask|explain|teach|learn|demonstrate|develop|deliver|follow|communicate|contribute|ensure)\b/iu,
  },
  // German and Dutch.
  {
    begins:
      /^(?!(?:nicht|mit|seit|dort|erst|jetzt|fast|oft|meist)\b)\p{L}{2,}t\b|^(?:kann|ist|hat|weiß|nennt|kan|is|heeft)\b/iu,
  },
  // Spanish, Portuguese and Italian.
  {
    begins: /^(?!(?:una?|este|esta|toda|cada|sobre|entre|desde|durante|parte|grande)\b)\p{L}{3,}[aeé]\s+\p{L}/iu,
    has: ROMANCE,
  },
  // French.
  {
    begins:
      /^(?!(?:une|cette|toute|chaque|entre|grande|petite|petit|tout|avant|pendant|absent|présent)\b)(?:se |s['’]|sait |peut )?\p{L}{2,}(?:e|t|d)\s+\p{L}/iu,
    has: ROMANCE,
  },
  // Slavic languages.
  { begins: /^\p{L}{2,}(?:ет|ит|ёт|ют|ят|ся|uje|isze|adzi|ada|aje|owuje|ebuje|eje|awia|oruje)(?!\p{L})/iu },
  // Arabic.
  { begins: /^(?:ي|ت|أن ي)\p{L}{2,}\s/u },
  // Japanese.
  { begins: /[うくすつぬむるぐぶ]。?$/u },
  // Chinese.
  {
    begins:
      /^(?:能|会|可以|可|负责|独立|参与|协助|完成|制定|带领|指导|设计|掌握|理解|解答|开展|组织|策划|主持|编写|处理|了解|熟悉|按|在.{1,8}下|把|为|对|预|推动|建立|识别|分析|撰写|维护|优化|评估|主导|管理|引导|发现|提出|解决|与|使用|根据|套录|检查)/u,
  },
];

/** The largest share of texts that have the form of one language, from 0 to 1. */
export function shareOfVerbs(texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  const beginnings = texts.map(beginningOf);
  const counts = FORMS.map(({ begins, has }) => {
    const isLanguage = !has || beginnings.filter((text) => has.test(text)).length >= texts.length * 0.25;
    return isLanguage ? beginnings.filter((text) => begins.test(text)).length : 0;
  });
  return Math.max(...counts) / texts.length;
}

/** How much of a text is looked at, in UTF-16 code units. */
const LOOKED_AT = 300;

function beginningOf(text: string): string {
  return text
    .replace(/^[\s•*·–-]+/u, '')
    .trim()
    .slice(0, LOOKED_AT);
}
