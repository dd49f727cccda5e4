/** Lines above a mail, of which one is its subject, or its subject above a greeting. They look like properties of YAML. */
export const IS_MAIL =
  /^(?:(?:from|to|cc|date|sent|von|an|gesendet|datum|de|à|para|enviado|差出人|宛先|日時|发件人|收件人|日期|من|إلى)\s?[:：][^\n]*\n){1,5}(?:subject|betreff|objet|asunto|assunto|件名|主题|الموضوع)\s?[:：]|^(?:subject|betreff|objet|asunto|assunto|件名|主题|الموضوع)\s?[:：][^\n]*\n\s*\n[^\n:：]*\n\s*\n/iu;
