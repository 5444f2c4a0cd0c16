/** What is said of proposals, in both languages. */
import type { ProposalKind } from '../domain/opinion.ts';

interface Words {
  readonly help: readonly string[];
  readonly heading: (count: number) => string;
  readonly nothing: string;
  readonly stewardsOnly: string;
  readonly unknown: (no: number) => string;
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  readonly right: (text: string) => string;
  readonly buttons: { readonly apply: string; readonly dismiss: string };
  readonly says: { readonly apply: (no: number) => string; readonly dismiss: (no: number) => string };
  readonly applied: (no: number) => string;
  readonly addressSet: (no: number, article: string, url: string) => string;
  readonly byHand: (articles: readonly string[]) => string;
  readonly dismissed: (no: number) => string;
  readonly reopened: (no: number) => string;
  readonly everywhere: string;
}

export const proposalWords: Readonly<Record<'en' | 'ko', Words>> = {
  en: {
    help: [
      '`proposals` – what readers say is wrong (stewards)',
      '`apply 3`, `dismiss 3`, `reopen 3` – settle one (stewards)',
    ],
    heading: (count) => (count === 1 ? 'One open proposal' : `${count} open proposals`),
    nothing: 'No proposal is open.',
    stewardsOnly: 'Proposals are settled by stewards: the admins of this workspace.',
    unknown: (no) => `There is no proposal ${no} here; “proposals” lists them.`,
    kinds: { 'wrong-fact': 'wrong fact', 'wrong-source': 'wrong source', 'out-of-date': 'out of date' },
    right: (text) => `Would be right: ${text}`,
    buttons: { apply: 'Apply', dismiss: 'Dismiss' },
    says: { apply: (no) => `apply ${no}`, dismiss: (no) => `dismiss ${no}` },
    applied: (no) => `Proposal ${no} is marked as applied.`,
    addressSet: (no, article, url) => `Proposal ${no} is applied: article ${article} has the address ${url} now.`,
    byHand: (articles) =>
      articles.length === 0
        ? 'Its words are no field of the library; put it right with “articles set” or “partnerships set” on the command line.'
        : `Its words are no field of the library; put it right with “articles set” or “partnerships set” on the command line. Cited: ${articles.join(', ')}.`,
    dismissed: (no) => `Proposal ${no} is dismissed; “reopen ${no}” takes that back.`,
    reopened: (no) => `Proposal ${no} is open again.`,
    everywhere: 'It holds for everybody who uses this library.',
  },
  ko: {
    help: ['`제안` – 독자가 틀렸다고 한 내용 (관리자)', '`적용 3`, `기각 3`, `재개 3` – 제안 처리 (관리자)'],
    heading: (count) => `열린 제안 ${count}건`,
    nothing: '열린 제안이 없습니다.',
    stewardsOnly: '제안은 이 워크스페이스의 관리자만 처리할 수 있습니다.',
    unknown: (no) => `여기에는 제안 ${no}번이 없습니다. “제안”을 입력하면 목록이 나옵니다.`,
    kinds: { 'wrong-fact': '사실이 틀림', 'wrong-source': '출처가 틀림', 'out-of-date': '오래된 내용' },
    right: (text) => `올바른 내용: ${text}`,
    buttons: { apply: '적용', dismiss: '기각' },
    says: { apply: (no) => `적용 ${no}`, dismiss: (no) => `기각 ${no}` },
    applied: (no) => `제안 ${no}번을 적용한 것으로 표시했습니다.`,
    addressSet: (no, article, url) => `제안 ${no}번을 적용했습니다. 기사 ${article}의 주소: ${url}`,
    byHand: (articles) =>
      `라이브러리의 항목을 그대로 바꿀 수 있는 내용이 아닙니다. 명령줄의 “articles set” 또는 “partnerships set”으로 고쳐 주세요.${articles.length === 0 ? '' : ` 인용한 기사: ${articles.join(', ')}`}`,
    dismissed: (no) => `제안 ${no}번을 기각했습니다. “재개 ${no}”로 되돌릴 수 있습니다.`,
    reopened: (no) => `제안 ${no}번을 다시 열었습니다.`,
    everywhere: '이 라이브러리를 쓰는 모든 사람에게 적용됩니다.',
  },
};
