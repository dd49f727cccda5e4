/** Small frameworks in languages of which readers know no words. */
export interface Trade {
  /** The headers of roles, levels, groups, skills, values, texts, dates and owners. */
  readonly headers: Readonly<Record<Column, string>>;
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly values: readonly string[];
  readonly meanings: readonly string[];
  readonly texts: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The names of sheets and of lists. */
  readonly names: Readonly<Record<'main' | 'lists' | 'levels' | 'values' | 'meaning' | 'contact', string>>;
}

export type Column = 'role' | 'level' | 'group' | 'skill' | 'value' | 'text' | 'date' | 'owner' | 'remark';

const BEEKEEPERS: Trade = {
  headers: {
    ...{ role: 'Tehtävä', level: 'Porras', group: 'Aihe', skill: 'Taito', value: 'Tarvitaan', text: 'Odotus' },
    ...{ date: 'Tarkistettu', owner: 'Vastuuhenkilö', remark: 'Huomautus' },
  },
  roles: ['Tarhaaja', 'Linkoaja', 'Myyjä'],
  levels: ['Harjoittelija', 'Tekijä', 'Vetäjä'],
  values: ['Tunnistaa', 'Osaa avustettuna', 'Osaa yksin', 'Neuvoo muita'],
  meanings: ['tietää mistä puhutaan', 'tekee kun joku katsoo', 'ei tarvitse apua', 'näyttää muille'],
  texts: ['tekee tämän ohjeen mukaan toisen kanssa', 'tekee tämän yksin ja kertoo poikkeamista', 'suunnittelee tämän ja opettaa muille', 'kehittää tätä koko talossa'],
  groups: { Pesä: ['Kehien tarkastus', 'Emon etsintä', 'Talvehdinta'], Hunaja: ['Linkous', 'Purkitus'], Väki: ['Asiakkaat', 'Kirjanpito'] },
  names: { main: 'Vaatimukset', lists: 'Luettelot', levels: 'Portaat', values: 'Asteikko', meaning: 'Selitys', contact: 'Kysymykset toimistoon' },
}; // prettier-ignore

const BAKERS: Trade = {
  headers: {
    ...{ role: 'Munkakör', level: 'Fokozat', group: 'Terület', skill: 'Készség', value: 'Tudás', text: 'Elvárás' },
    ...{ date: 'Frissítve', owner: 'Felelős', remark: 'Megjegyzés' },
  },
  roles: ['Pék', 'Cukrász', 'Boltos'],
  levels: ['Gyakornok', 'Önálló', 'Mester'],
  values: ['Ismeri', 'Segítséggel végzi', 'Egyedül végzi', 'Tanítja'],
  meanings: ['tudja miről van szó', 'mások mellett csinálja', 'nem kell neki segítség', 'átadja az újaknak'],
  texts: ['ezt a munkát leírás szerint végzi', 'ezt a munkát egyedül és időben befejezi', 'ezt a munkát megszervezi másoknak is', 'ezt a munkát az egész házban javítja'],
  groups: { Tészta: ['Kovász', 'Dagasztás', 'Formázás'], Kemence: ['Sütés', 'Fűtés'], Bolt: ['Pénztár', 'Vevők'] },
  names: { main: 'Elvárások', lists: 'Segédlap', levels: 'Fokozatok', values: 'Tudásszintek', meaning: 'Jelentés', contact: 'Kérdés: iroda' },
}; // prettier-ignore

const SHIPWRIGHTS: Trade = {
  headers: {
    ...{ role: 'Θέση', level: 'Βαθμίδα', group: 'Τομέας', skill: 'Δεξιότητα', value: 'Γνώση', text: 'Τι περιμένουμε' },
    ...{ date: 'Ενημέρωση', owner: 'Αρμόδιος', remark: 'Παρατήρηση' },
  },
  roles: ['Συγκολλητής', 'Βαφέας', 'Ξυλουργός'],
  levels: ['Μαθητευόμενος', 'Τεχνίτης', 'Αρχιτεχνίτης'],
  values: ['Γνωρίζει', 'Βοηθάει', 'Εκτελεί', 'Διδάσκει'],
  meanings: ['έχει δει την εργασία', 'δουλεύει δίπλα σε άλλον', 'δουλεύει μόνος', 'δείχνει στους νέους'],
  texts: ['κάνει την εργασία με επίβλεψη άλλου', 'κάνει την εργασία μόνος και σωστά', 'οργανώνει την εργασία για άλλους', 'αλλάζει την εργασία παντού εδώ'],
  groups: { Υλικά: ['Κοπή', 'Ραφή', 'Χρώμα'], Σχέδιο: ['Ανάγνωση', 'Μέτρηση'], Ασφάλεια: ['Δεξαμενή', 'Φωτιά'] },
  names: { main: 'Απαιτήσεις', lists: 'Λίστες', levels: 'Βαθμίδες', values: 'Κλίμακα', meaning: 'Σημασία', contact: 'Ερωτήσεις στο γραφείο' },
}; // prettier-ignore

export const TRADES: Readonly<Record<string, Trade>> = {
  'Finnish beekeepers': BEEKEEPERS,
  'Hungarian bakers': BAKERS,
  'Greek shipwrights': SHIPWRIGHTS,
};
