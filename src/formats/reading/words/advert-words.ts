/** Words in headings of adverts for open positions, which look as pages about one level do. In the languages of the interface. */
const OF_ADVERTS = new RegExp(
  [
    'benefits|perks|what we offer|we offer|how to apply|apply now|about (?:us|the company|the team)|salary|compensation|who you are|nice to have|about you|location',
    'wir bieten|das bieten wir|was wir bieten|über uns|ihr profil|dein profil|deine aufgaben|ihre aufgaben|bewerbung|gehalt|benefits',
    'nous offrons|ce que nous offrons|avantages|à propos de nous|votre profil|vos missions|postuler|rémunération',
    'ofrecemos|qué ofrecemos|beneficios|sobre nosotros|tu perfil|salario|oferecemos|o que oferecemos|benefícios|sobre nós|salário',
    '福利待遇|薪资|关于我们|申请方式|福利厚生|給与|応募方法|会社概要|المزايا|الراتب|من نحن|كيفية التقديم',
  ]
    .map((words) => `^(?:${words})(?![\\p{L}])`)
    .join('|'),
  'iu',
);

/** Whether headings are those of an advert for an open position. */
export const isAdvert = (headings: readonly string[]): boolean =>
  headings.some((heading) => OF_ADVERTS.test(heading.trim()));
