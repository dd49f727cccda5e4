import { foldName } from './level-words.ts';

/** Names of rows and columns of sums and averages, in the languages of the interface. */
const TOTALS = new Set(
  'total|totals|grand total|sum|subtotal|average|avg|total score|average score|summe|gesamt|gesamtsumme|zwischensumme|durchschnitt|mittelwert|ø|total général|somme|moyenne|sous-total|total general|suma|promedio|total geral|soma|média|totaal|gemiddelde|合计|总计|总分|平均|平均分|合計|総計|小計|平均点|المجموع|الإجمالي|المتوسط'.split(
    '|',
  ),
);

/** "Min sum", "overall total" */
const LIMITED = /^(?:min|minimum|max|maximum|overall|required|mindest) /u;

export const isTotal = (name: string): boolean => TOTALS.has(foldName(name).replace(LIMITED, ''));
