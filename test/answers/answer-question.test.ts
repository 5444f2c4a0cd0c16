import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { anArticle, publishedOn } from '../doubles/article.ts';
import { answered, inWords, refused, TODAY, tell } from '../doubles/asking.ts';

const memorandum = anArticle({
  title: 'KT and Nokia look at private 5G together',
  publisher: 'Daily Wire',
  published: '2024-03-14',
  text: 'KT and Nokia signed a memorandum of understanding on private 5G networks on 12 March 2024. The document is not legally binding. Nokia said the two would test the equipment in Busan. KT plans to open a showroom in 2025.',
});
const visit = anArticle({
  title: 'Orange chief visits SK Telecom',
  publisher: 'Daily Wire',
  published: '2023-06-02',
  text: 'Christel Heydemann, CEO of Orange, visited SK Telecom in Seoul on 1 June 2023. She met Ryu Young-sang, CEO of SK Telecom, to talk about AI assistants.',
});
const lines = anArticle({
  publisher: 'Telco Daily',
  published: '2022-09-10',
  text: 'LG U+ said it has 5.6 million 5G subscribers. KT and SK Telecom together have 21 million 5G subscribers. Verizon invested $400 million in Celona.',
});
const denial = anArticle({
  publisher: 'Telco Daily',
  published: '2024-05-05',
  text: 'Telefonica denied that it had signed a contract with Huawei on 3 May 2024. Ericsson signed a contract with Telefonica in April 2024.',
});
const korean = anArticle({
  title: 'KT, 에릭슨과 오픈랜 협력',
  publisher: '하루통신',
  published: '2024-08-20',
  text: 'KT는 에릭슨과 오픈랜 기술 개발을 위한 업무협약을 체결했다고 20일 밝혔다. 양사는 2025년까지 100억원을 투자할 예정이다. KT 관계자는 “시험망은 대전에 구축한다”고 말했다.',
});
const all = [memorandum, visit, lines, denial, korean];

describe('a paper of one kind is never given for another', () => {
  it('a memorandum is no contract', async () => {
    expect((await refused('Did KT sign a contract with Nokia?', memorandum)).missing).toBe('contract');
    expect(inWords((await tell('KT와 노키아는 계약을 체결했나요?', memorandum)).answer)).not.toMatch(/^예/);
  });

  it('a meeting is no deal and no contract', async () => {
    await refused('Did Orange and SK Telecom sign a contract?', visit);
    await refused('Did Orange and SK Telecom sign a deal?', visit);
    await refused('When did Orange and SK Telecom sign their agreement?', visit);
  });

  it('a memorandum is told as what it is', async () => {
    const { claims } = await answered('What did KT and Nokia sign?', memorandum);
    expect(claims[0]?.text).toContain('memorandum of understanding');
  });
});

describe('whether something holds', () => {
  it('is not read off a sentence that does not speak of it', async () => {
    const { claims, citations } = await answered('Is the KT-Nokia memorandum legally binding?', memorandum);
    expect(claims[0]?.text).toMatch(/^No — /);
    expect(citations[0]?.quote).toBe('The document is not legally binding.');
  });

  it('hears a no that "but" goes on from', async () => {
    const text = memorandum.text.replace(
      'is not legally binding.',
      'is not binding on anybody but will set a common plan for both.',
    );
    const { claims } = await answered('Is the KT-Nokia memorandum legally binding?', { ...memorandum, text });
    expect(claims[0]?.text).toMatch(/^No — /);
  });

  it('takes silence towards a newspaper for no denial', async () => {
    const text =
      'KT는 노키아와 사설 5G 양해각서를 맺었다. 노키아는 2022년부터 KT에 장비를 공급해 온 기존 협력사로, 기자의 물음에는 답하지 않았다.';
    const { claims } = await answered('노키아는 KT의 기존 협력사인가?', { ...memorandum, text, language: 'ko' });
    expect(claims[0]?.text).toMatch(/^예 — /);
  });

  it.each(['Is the KT laboratory in Busan?', 'KT 연구소는 부산에 있나?'])(
    'hears where it is not: %s',
    async (question) => {
      const text =
        'KT opened a network laboratory with Nokia on Monday. KT said the laboratory is not in Busan but in Daejeon.';
      const { claims } = await answered(question, { ...memorandum, text });
      expect(claims[0]?.text).toMatch(/^(?:No|아니요) — /);
    },
  );

  it('is not guessed where no sentence speaks of it', async () => {
    const silent = anArticle({
      ...memorandum,
      published: '2024-03-14',
      id: 'a_silent',
      text: memorandum.text.replace('The document is not legally binding. ', ''),
    });
    await refused('Is the KT-Nokia memorandum legally binding?', silent);
  });

  it('is denied where the source denies it, as the statement of whom it is', async () => {
    const { claims } = await answered('Did Telefonica sign a contract with Huawei?', denial);
    expect(claims[0]).toMatchObject({ text: expect.stringMatching(/^No — /), attributedTo: 'Telefónica' });
  });

  it.each([
    ['Has KT opened a showroom already?', 'Not yet, planned — KT plans'],
    ['KT는 쇼룸을 이미 열었나요?', '아직 아님(계획)'],
  ])('is not yet so where it is only planned: %s', async (question, said) => {
    const told = (await tell(question, memorandum)).answer;
    expect(inWords(told)).not.toMatch(/^(?:Yes|예)/);
    if (told.kind === 'answered') expect(inWords(told)).toContain(said);
  });
});

describe('what is not settled', () => {
  const talks = anArticle({
    published: '2024-05-05',
    text: 'Ericsson and Orange are in talks on a joint venture. Vodafone is considering a bid for Telenor. Analysts say a takeover of Telenor by Vodafone could be worth $9 billion. KT may supply antennas to Telkom if the regulator agrees.',
  });
  const ahead = anArticle({
    published: '2024-05-05',
    text: '에릭슨은 KT와 양해각서를 체결했다. 에릭슨은 “계약은 내년에 체결할 계획”이라고 밝혔다.',
  });

  it.each(['Did Ericsson and Orange form a joint venture?', 'Does KT supply antennas to Telkom?'])(
    'is not told as settled: %s',
    async (question) => {
      expect(inWords(await answered(question, talks))).toMatch(/^Not settled — /);
    },
  );

  it('is told as what it is where it is asked for as that', async () => {
    expect(inWords(await answered('Are Ericsson and Orange in talks?', talks))).toMatch(/^Yes — /);
  });

  it('was not paid: a sum that could be is none that was', async () => {
    await refused('How much did Vodafone pay for the takeover of Telenor?', talks);
  });

  it('has no day: a plan for next year dates no contract', async () => {
    await refused('When did Ericsson and KT sign a contract?', ahead);
    await refused('에릭슨과 KT는 언제 계약을 체결했나?', ahead);
  });

  it('is dated where the plan is asked for', async () => {
    expect(inWords(await answered('When will KT open a showroom?', memorandum))).toMatch(/^2025 — KT plans/);
  });
});

describe('what another did', () => {
  const laboratory = anArticle({
    published: '2024-05-05',
    text: 'Verizon invested $400 million in Celona. LG U+ opened a laboratory in Daejeon on 5 May 2023.',
  });

  it.each([
    'When did Verizon open a laboratory?',
    'Where did Verizon open a laboratory?',
    'Has Verizon opened a laboratory?',
    'Did Verizon open a laboratory in Daejeon?',
  ])('is not told of the company asked about: %s', async (question) => {
    await refused(question, laboratory);
  });

  it('is told of what is only named after the company asked about', async () => {
    const plant = anArticle({
      published: '2024-05-05',
      title: 'Notes from the docks',
      text: 'Tarnholm runs two docks near Gdansk. Ericsson switched on the Tarnholm dock network there in March 2023.\n\nEricsson moved the opening of the second network to May 2024.',
    });
    expect(inWords(await answered('When does the second Tarnholm network open?', plant))).toMatch(/May 2024/);
  });

  it('is told where it is asked for', async () => {
    expect(inWords(await answered('When did LG U+ open a laboratory?', laboratory))).toMatch(/^5 May 2023/);
    expect(inWords(await answered('Which company opened a laboratory?', laboratory))).toMatch(/^LG U/);
  });
});

describe('a negative question', () => {
  it('asks whether it is so', async () => {
    expect(inWords(await answered("Didn't Verizon invest in Celona?", lines))).toMatch(/^Yes — Verizon invested/);
  });

  it('that states the contrary is contradicted', async () => {
    expect(inWords(await answered('Is it true that Verizon did not invest in Celona?', lines))).toMatch(/^No — /);
  });
});

describe('a figure', () => {
  it('is given to the company it is of', async () => {
    expect(inWords(await answered('How many 5G subscribers does LG U+ have?', lines))).toMatch(/^5\.6 million/);
    expect(inWords(await answered('How many 5G subscribers do KT and SK Telecom have?', lines))).toMatch(/^21 million/);
  });

  it('of two together is not given for one of them', async () => {
    await refused('How many 5G subscribers does KT have?', lines);
    await refused('How many 5G subscribers does SK Telecom have?', lines);
  });

  it('of one party is not given for the pair', async () => {
    await refused('How many 5G subscribers do LG U+ and KT have?', lines);
    await refused('How many 5G subscribers do LG U+ and Verizon have together?', lines);
  });

  it('of one company is not given for another that the article also names', async () => {
    await refused('How many 5G subscribers does Verizon have?', lines);
    await refused('How much did LG U+ invest in Celona?', lines);
  });

  it('is not given where nobody states it', async () => {
    await refused('How much did AT&T invest in Celona?', ...all);
    await refused('What is the price of the KT showroom?', ...all);
    await refused('What stake does KT hold in Nokia?', ...all);
    await refused('How many employees does Nokia have?', ...all);
  });
});

describe('a date', () => {
  it('is that of the event asked for', async () => {
    expect(inWords(await answered('When did KT and Nokia sign the memorandum?', ...all))).toMatch(/^12 March 2024 — /);
  });

  it('of a denied signing is no date of a signing', async () => {
    const { answer } = await tell('When did Telefonica sign a contract with Huawei?', denial);
    expect(answer.kind).toBe('no-evidence');
  });

  it('of a deal with another is no date of this one', async () => {
    expect(inWords(await answered('When did Telefonica sign a contract with Ericsson?', denial))).toMatch(
      /^April 2024/,
    );
  });

  it('outside the period asked for answers nothing', async () => {
    await refused('What did KT and Nokia sign in 2021?', ...all);
    expect((await answered('What did KT and Nokia sign in March 2024?', ...all)).claims).not.toEqual([]);
  });

  it('that no article states is not made up', async () => {
    const undated = anArticle({ text: 'KT and Nokia signed a memorandum of understanding on private 5G networks.' });
    await refused('When did KT and Nokia sign the memorandum?', undated);
  });
});

describe('who', () => {
  it('is the person with role and company', async () => {
    expect(inWords(await answered('Who visited SK Telecom?', ...all))).toMatch(/^Christel Heydemann, CEO of Orange/);
  });

  it('holds an office is not answered with the holder of another', async () => {
    expect(inWords(await answered('Who is the CEO of SK Telecom?', ...all))).toMatch(/^Ryu Young-sang/);
    await refused('Who is the CFO of SK Telecom?', ...all);
  });
});

describe('across languages', () => {
  it('a Korean question is answered from an English article, marked as the original', async () => {
    const said = inWords(await answered('KT와 노키아는 언제 양해각서를 체결했나?', memorandum));
    expect(said).toMatch(/^2024년 3월 12일 — 영어 원문: “KT and Nokia signed/);
  });

  it('an English question is answered from a Korean article, marked as the original', async () => {
    const said = inWords(await answered('What did KT sign with Ericsson?', korean));
    expect(said).toMatch(/^in the Korean original: “KT는 에릭슨과/);
  });

  it('a figure is said in the asker’s language', async () => {
    expect(inWords(await answered('How much will KT and Ericsson invest?', korean))).toMatch(/^10 billion won/);
  });

  it('what stands in the asker’s language is not marked', async () => {
    expect(inWords(await answered('시험망은 어디에 구축하나?', korean))).toMatch(/^대전 — KT 관계자는/);
  });

  it('the answer can be asked for in another language than the question', async () => {
    const told = await answered({ text: 'When did KT and Nokia sign the memorandum?', lang: 'ko' }, memorandum);
    expect(told.language).toBe('ko');
    expect(inWords(told)).toMatch(/^2024년 3월 12일/);
  });
});

describe('an open question', () => {
  it.each(['무엇을 체결했나?', '뭘 체결했어?'])('is not answered with yes: KT와 노키아는 %s', async (end) => {
    const { answer } = await tell(`KT와 노키아는 ${end}`, memorandum);
    expect(inWords(answer)).not.toMatch(/^(?:예|아니요)/);
    expect(answer.kind).toBe('answered');
  });
});

describe('a statement', () => {
  it('comes with whose it is', async () => {
    const { claims } = await answered('How many 5G subscribers does LG U+ have?', lines);
    expect(claims[0]?.attributedTo).toMatch(/^LG U/);
  });

  it('of a source that nobody dated has no date', async () => {
    const undated = anArticle({ ...memorandum, id: 'a_undated', published: null });
    const { claims, citations } = await answered('When did KT and Nokia sign the memorandum?', undated);
    expect(claims[0]?.asOf).toBeNull();
    expect(citations[0]?.sourceNote).toContain('date not stated');
  });

  it('whose date was only inferred carries none', async () => {
    const inferred = anArticle({
      ...memorandum,
      id: 'a_inferred',
      published: publishedOn('2024-03', { basis: 'inferred' }),
    });
    const { claims, citations } = await answered('When did KT and Nokia sign the memorandum?', inferred);
    expect(claims[0]?.asOf).toBeNull();
    expect(citations[0]?.sourceNote).toContain('probably Mar 2024');
  });
});

describe('the answer as a whole', () => {
  it('carries the date of an old fact and the source by name into the reply', async () => {
    const { answer } = await tell('How many 5G subscribers does LG U+ have?', lines);
    const text = plainText(answerReply(answer, TODAY), 500);
    expect(text).toMatch(/\(according to LG U\S+; as of 10 September 2022\)/);
    expect(text).toContain('Telco Daily, 10 Sep 2022');
  });

  it('that says no says how much was searched and shows what is nearest', async () => {
    const none = await refused('Did KT sign a contract with Nokia?', ...all);
    expect(none.searched).toEqual({ articles: 5, latest: '2024-08-20' });
    expect(none.nearest.length).toBeGreaterThan(0);
    expect(none.nearest.length).toBeLessThanOrEqual(2);
  });

  it('says no of an empty library', async () => {
    const none = await refused('Who visited KT?');
    expect(none.searched).toEqual({ articles: 0, latest: null });
    expect(none.nearest).toEqual([]);
  });

  it('names what is missing in words of the question', async () => {
    expect((await refused('How many employees does Nokia have?', ...all)).missing).toBe('employees');
  });

  it('leaves a trace of what was understood, retrieved and looked at', async () => {
    const { trace, question } = await tell('When did KT and Nokia sign the memorandum?', ...all);
    expect(trace.understood).toMatchObject({ shape: 'single', answerType: 'date', period: null });
    expect(trace.retrieved.map((r) => r.articleId)).toContain(memorandum.id);
    expect(trace.looked[0]?.articleId).toBe(memorandum.id);
    expect(question.text).toBe('When did KT and Nokia sign the memorandum?');
  });

  it('has the id it was given and the time it took', async () => {
    const { answer } = await tell('When did KT and Nokia sign the memorandum?', ...all);
    expect(answer.id).toBe('ans_000000000001');
    expect(answer.tookMs).toBe(0);
  });
});
