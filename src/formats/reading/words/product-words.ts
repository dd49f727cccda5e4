/** Headers of names in tables that compare what products, files or programs can do. */
const OF_PRODUCT_NAMES =
  /^(?:features?|product features?|formats?|file formats?|browsers?|platforms?|commands?|endpoints?|permissions?|plans?|funktion(?:en)? des produkts|produktmerkmale?|fonctionnalités?|funcionalidad(?:es)?|características?|funcionalidades?|機能|功能|الميزات|الميزة)$/iu;

/** Whether the rows below a header are those of products. */
export const isOfProducts = (header: string): boolean => OF_PRODUCT_NAMES.test(header.trim());
