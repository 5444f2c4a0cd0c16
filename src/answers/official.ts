/** What analysts reckon is no official figure, and no answer to a question that asks for one. */
const asksForOfficial = /\b(?:official(?:ly)?|confirmed|announced|published)\b|공식|확정/i;
const estimated =
  /\b(?:analysts?|observers?|estimates?|estimated|people familiar|sources?|reportedly|rumou?r\w*)\b|애널리스트|증권가|업계(?:는|에서는)|추정|추산|알려졌/i;

export function onlyEstimated(sentence: string, question: string): boolean {
  return asksForOfficial.test(question) && estimated.test(sentence) && !estimated.test(question);
}
