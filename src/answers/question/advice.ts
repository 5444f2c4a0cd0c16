/**
 * Whether a question wants advice, or a forecast of a price: what to buy, to choose or to expect no article says, whatever
 * it tells of the shares.
 */
const advice =
  /\b(?:should|shall|ought) (?:i|we|one|you) (?:to )?(?:buy|sell|hold|short|invest|put (?:my |our )?(?:money|cash|savings))|\b(?:buy|sell) or (?:buy|sell|hold)\b|\bgood (?:buy|investment)\b|\bworth (?:buying|investing)|(?:사도|팔아도|매수해도|매도해도|투자해도) ?(?:될까|되나|돼|되겠|괜찮|좋을까)|(?:살까|팔까|매수할까|매도할까|투자할까)(?:요)?\s*\??$/i;

const koreanChoice =
  /(?:[가-힣](?:는|은) (?:게|것이|편이|쪽이) (?:더 )?(?:좋을까|나을까|낫나|나은가|낫겠|좋겠|이득일까|유리할까)|(?:해야|사야|팔아야|바꿔야|갈아타야|써야|맡겨야|골라야|들어야) (?:할까|될까|하나요|할지)|(?:갈아탈까|바꿀까|고를까|해도 (?:괜찮을까|될까요)))(?:요)?\s*\??$/u;
const priceToCome =
  /(?:주가|주식|시세|환율|집값|시총|시가총액)[^?]{0,30} (?:더 |또 |다시 |많이 |얼마나 )*(?:오를|뛸|내릴|떨어질|빠질|상승할|하락할|반등할|회복할|폭등할|폭락할)(?:까|지|런지|는지|까요|지요)?\s*\??$|\b(?:will|would) (?:the )?(?:[\w&.'’-]+ ){1,4}(?:shares?|stock|share price|stock price)\b[^?]{0,20} (?:rise|fall|go up|go down|climb|drop|rally|recover|double|rebound)/iu;

export function asksAdvice(text: string): boolean {
  return [advice, koreanChoice, priceToCome].some((way) => way.test(text));
}
