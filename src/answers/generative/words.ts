/** The one quiet line under an answer that says what became of the model's part in it. */
export const modelNotes = {
  en: {
    failed: 'Picked from the articles: the language model could not be used just now.',
    budget: 'Picked from the articles: today’s budget for the language model is spent.',
    brokeOff: 'The language model broke off; what stands here is checked and may not be all.',
    unchecked: 'Picked from the articles: what the language model wrote could not be verified.',
    onlyQuoted: 'Quoted from the articles: what the language model wrote of them could not be verified.',
    quoted: (n: number) =>
      n === 1
        ? 'One statement is quoted: the language model’s wording of it could not be verified.'
        : `${n} statements are quoted: the language model’s wording of them could not be verified.`,
    leftOut: (n: number) =>
      n === 1
        ? 'One statement was left out: it could not be verified.'
        : `${n} statements were left out: they could not be verified.`,
  },
  ko: {
    failed: '기사에서 그대로 고른 답변입니다: 지금은 언어 모델을 쓸 수 없습니다.',
    budget: '기사에서 그대로 고른 답변입니다: 오늘의 언어 모델 사용량을 모두 썼습니다.',
    brokeOff: '언어 모델의 답변이 중간에 끊겼습니다. 여기 있는 내용은 확인된 것이며 전부가 아닐 수 있습니다.',
    unchecked: '기사에서 그대로 고른 답변입니다: 언어 모델의 글이 기사로 확인되지 않았습니다.',
    onlyQuoted: '기사를 그대로 인용한 답변입니다: 언어 모델의 글이 기사로 확인되지 않았습니다.',
    quoted: (n: number) => `언어 모델의 표현이 확인되지 않은 내용 ${n}건은 기사를 그대로 인용했습니다.`,
    leftOut: (n: number) => `출처로 확인되지 않은 내용 ${n}건은 제외했습니다.`,
  },
} as const;
