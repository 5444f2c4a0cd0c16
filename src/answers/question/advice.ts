/** Whether a question wants advice on money: what to buy or sell no article says, whatever it tells of the shares. */
const advice =
  /\b(?:should|shall|ought) (?:i|we|one|you) (?:to )?(?:buy|sell|hold|short|invest|put (?:my |our )?(?:money|cash|savings))|\b(?:buy|sell) or (?:buy|sell|hold)\b|\bgood (?:buy|investment)\b|\bworth (?:buying|investing)|(?:사도|팔아도|매수해도|매도해도|투자해도) ?(?:될까|되나|돼|되겠|괜찮|좋을까)|(?:살까|팔까|매수할까|매도할까|투자할까)(?:요)?\s*\??$/i;

export function asksAdvice(text: string): boolean {
  return advice.test(text);
}
