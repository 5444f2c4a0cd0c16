/** What a person is told when a question could not be answered: calm, with a reference that is in the log. */
import type { ClaimedArrival } from '../domain/arrival.ts';
import type { Reply } from '../domain/reply.ts';

const texts = {
  en: (reference: number) =>
    `Sorry, I could not work on this question. Please ask it again; if it fails again, tell the person who runs Pactwire: reference ${reference}.`,
  ko: (reference: number) =>
    `죄송합니다. 이 질문을 처리하지 못했습니다. 다시 질문해 주세요. 계속 실패하면 Pactwire 관리자에게 참조 번호 ${reference}을(를) 알려 주세요.`,
} as const;

export function apology({ id, language, text }: ClaimedArrival): Reply {
  const chosen = language ?? (/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en');
  const said = texts[chosen](id);
  return { language: chosen, summary: said, blocks: [{ kind: 'notice', text: said }] };
}
