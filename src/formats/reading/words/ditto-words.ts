/** Texts of cells that stand for the text of a cell beside or above them, in the languages of the interface. */
const DITTO =
  /^(?:["“”„″〃]|''|dito|ditto|ditto above|same|same as (?:above|before|the (?:level|row|one) (?:above|before)|previous(?: level)?|left)|as (?:above|before|previous)|as (?:the )?previous level|see above|wie (?:oben|links|zuvor|vorher|vorherige stufe|vorstufe)|siehe (?:oben|links)|s\.\s?o\.|idem|id\.|comme (?:ci-dessus|précédemment|avant)|voir ci-dessus|ídem|igual que (?:el )?(?:anterior|arriba)|como (?:arriba|el anterior|acima|o anterior)|ver arriba|o mesmo|igual ao anterior|同上|同左|同前|同上一级|上に同じ|左に同じ|同じ|كما (?:سبق|ورد|أعلاه|في المستوى السابق)|نفس (?:ما سبق|المستوى السابق)|انظر أعلاه)\.?$/iu;

/** In UTF-16 code units. */
const LONGEST = 40;

export const isDitto = (text: string): boolean => text.length <= LONGEST && DITTO.test(text.trim());
