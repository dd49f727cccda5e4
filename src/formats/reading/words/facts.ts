/** Forms of money, times, dates, addresses and amounts, in the languages of the interface. */
const FACTS = [
  /[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|JPY|BRL|SAR|AED)\b|(?:円|元|万|ريال|درهم)/u,
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|Uhr|h)\b/iu,
  /\b\d{4}[- ]\d{2}[- ]\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\d)|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*|\d{1,2}月\d{1,2}日/iu,
  /\S+@\S+\.\S+|^https?:|\+\d[\d ()/-]{6,}|\b\d{3,4}[- /]\d{3,}/u,
  /^(?:[<>≤≥~±+]|from|at least|min\.?|over|up to|ab|mind\.?|über|bis|dès|à partir de|plus de|desde|más de|a partir de|от|من)?\s*[\d.,]+\s*(?:[–-]\s*[\d.,]+)?\s*(?:days?|hours?|hrs?|min(?:utes?)?|weeks?|months?|years?|ms|s|kg|g|km|m|cm|mm|GB|MB|TB|GHz|W|V|l|ml|pcs|Tage?|Stunden?|Wochen?|Monate?|Jahre?|jours?|heures?|semaines?|mois|ans|días?|horas?|semanas?|meses|años?|dias|anos|天|小时|周|个月|年|日|時間|週間|分|か月|人|名|أيام|يوم|يوما|ساعات?|أسابيع|أشهر|دقائق)\.?$/iu,
  // "10–18M", "40k"
  /^[~≈]?\s*\d+(?:[.,]\d+)?\s*(?:[-–~〜]\s*\d+(?:[.,]\d+)?\s*)?(?:[kKM]|Mio\.?|млн|тыс\.?|tr|triệu)\+?$/u,
  /^\d{2,}(?:[.,]\d+)?$|\b\d+ (?:of|von|de|sur) \d+\b|\d+ ?(?:GB|TB|")|\d+台|^\d{1,3}(?:[.,\u00A0 ]\d{3})+$/u,
];

/** In UTF-16 code units. A longer text only mentions one. */
const LONGEST = 120;

/** Whether a text is money, a time, a date, an address or an amount. */
export function isFact(text: string): boolean {
  return text.length < LONGEST && FACTS.some((form) => form.test(text));
}
