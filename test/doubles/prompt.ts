/** What a scripted model reads in a prompt of ours: the question and the passages between their fences. */
export interface ReadPrompt {
  readonly question: string;
  readonly language: 'en' | 'ko';
  readonly passages: readonly { readonly n: number; readonly text: string }[];
}

const fence = /<<<(\S+) (question|passage \d+)>>>\n([\s\S]*?)\n<<<\1 end>>>/g;

export function readPrompt(user: string): ReadPrompt {
  const parts = [...user.matchAll(fence)].map(([, , name = '', body = '']) => ({ name, body }));
  return {
    question: parts.find(({ name }) => name === 'question')?.body ?? '',
    language: /Write the claims in Korean/.test(user) ? 'ko' : 'en',
    passages: parts
      .filter(({ name }) => name !== 'question')
      .map(({ name, body }) => ({ n: Number(name.slice(8)), text: body.slice(body.indexOf('text: ') + 6) })),
  };
}
