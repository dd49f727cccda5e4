/** The words in mails around what they are about, in the languages of the interface. */

const SUBJECT = 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|件名|主题|الموضوع';
const OTHERS =
  'from|to|cc|bcc|date|sent|reply-to|attachments?|von|an|kopie|gesendet|datum|anlagen?|de|à|date|envoyé|pièces? jointes?|para|enviado(?: el)?|fecha|data|adjuntos?|差出人|宛先|日時|日付|添付|送信日時|发件人|收件人|抄送|日期|发送时间|附件|من|إلى|التاريخ|المرفقات|نسخة';

/** Lines above a mail, of which one is its subject, or its subject above a greeting. They look like properties of YAML. */
export const IS_MAIL = new RegExp(
  `^(?:(?:${OTHERS})\\s?[:：][^\\n]*\\n){1,6}(?:${SUBJECT})\\s?[:：]` +
    `|^(?:${SUBJECT})\\s?[:：][^\\n]*\\n(?:(?:${OTHERS})\\s?[:：][^\\n]*\\n){0,6}\\s*\\n[^\\n:：]*[:：]?\\n\\s*\\n`,
  'iu',
);

const HEAD_LINE = new RegExp(`^(?:${SUBJECT}|${OTHERS})\\s?[:：]`, 'iu');

/** Whether a line is of the head of a mail: "From: Ann". */
export const isOfMailHead = (line: string): boolean => HEAD_LINE.test(line);

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|madame|monsieur|mesdames|chère?s?|salut|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|olá|bom dia|boa tarde|prezad[oa]s?|car[oa]s)(?![\p{L}-])[^:]{0,60}$|^(?:各位|皆様|皆さま|皆さん|関係者各位|.{1,20}(?:様|さん|御中)$|お疲れ(?:さま|様)|お世話になって|いつもお世話|拝啓|大家好|各位同事|您好|你好|尊敬的)|^(?:السلام عليكم|مرحب|أهلا|تحية طيبة|عزيز|أعزا|الأعزاء|الزملاء|السادة|السيدات|حضرة)/iu;

/** Whether a line greets: "Hi all,". */
export const isGreeting = (line: string): boolean => GREETING.test(line);

const CLOSING =
  /^(?:(?:many |kind |best |warm )?(?:thanks|thank you|regards|wishes|cheers)|best|all the best|sincerely|yours (?:sincerely|faithfully|truly)|(?:mit )?(?:(?:viele|beste|liebe|herzliche|schöne|freundliche)n? )+grü(?:ß|ss)en?|grü(?:ß|ss)e|gru(?:ß|ss)|lg|vg|mfg|danke|vielen dank|besten dank|(?:bien )?cordialement|bien à (?:vous|toi)|merci|salutations|amicalement|saludos|un (?:cordial )?saludo|atentamente|cordialmente|gracias|muchas gracias|abraços?|atenciosamente|obrigad[oa]|att)(?![\p{L}:-])[^:]{0,50}$|^(?:以上|敬具|よろしくお願い|宜しくお願い|何卒|此致|敬礼|谢谢|祝好|顺祝)|^(?:مع (?:التحية|خالص|أطيب|فائق|الشكر)|تحياتي|وتفضلوا|شكر)/iu;

/** Whether a line ends a mail: "Best regards,". */
export const isClosing = (line: string): boolean => CLOSING.test(line);
