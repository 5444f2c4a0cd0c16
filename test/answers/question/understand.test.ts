import { describe, expect, it } from 'vitest';
import { asked } from '../../doubles/asking.ts';

const kinds = (text: string) => Object.fromEntries(asked(text).concepts.map((c) => [c.text, c.kind]));

describe('a question is understood by what it asks for', () => {
  it.each([
    ['Who visited KT?', 'person'],
    ['Which company supplies KT?', 'company'],
    ['When did KT sign?', 'date'],
    ['What year did KT launch 5G?', 'date'],
    ['Where did they meet?', 'place'],
    ['How many subscribers does MTS have?', 'count'],
    ['How much did Verizon invest?', 'money'],
    ['What is the price of the plan?', 'money'],
    ['How much rent does Orange pay?', 'money'],
    ['How large will the revenue of Orange be?', 'money'],
    ['What share of the market does KT hold?', 'percent'],
    ['How long does the order run?', 'duration'],
    ['Why did Orange withdraw?', 'reason'],
    ['What did KT announce?', 'statement'],
    ['What are the two hurdles that Orange meets in building such a large site?', 'statement'],
    ['name of the sales agent that Orange will offer', 'statement'],
    ['name of the company that runs it', 'company'],
    ['List the four areas of the Orange pact', 'statement'],
    ['What area does the Orange hall cover?', 'statement'],
    ['Orange’s portion of the capital, in rupees', 'money'],
    ['누가 KT를 방문했나?', 'person'],
    ['KT는 언제 체결했나?', 'date'],
    ['어디에서 만났나?', 'place'],
    ['MTS 가입자는 몇 명인가?', 'count'],
    ['투자 금액은 얼마인가?', 'money'],
    ['타른 지분은 얼마에 샀나?', 'money'],
    ['KT의 점유율은?', 'percent'],
    ['계약 기간은?', 'duration'],
    ['왜 철회했나?', 'reason'],
    ['what caused the delay at Orange', 'reason'],
    ['지연의 원인은 무엇인가?', 'reason'],
    ['How do KT and Nokia split the revenue?', 'manner'],
    ['Orange ARPU', 'money'],
    ['What was the closing price of Orange?', 'money'],
    ['오렌지 종가', 'money'],
    ['총 투자비는 얼마인가?', 'money'],
    ['가람이 오렌지에 내는 돈은 얼마?', 'money'],
    ['오렌지는 4년간 얼마를 넣나?', 'money'],
    ['Which unit of Orange uses the capacity?', 'company'],
    ['How long is the warranty?', 'duration'],
    ['length of the cable', 'quantity'],
    ['length of the contract', 'duration'],
    ['Celmar vs Orange: length of their leases', 'duration'],
    ['on what day did the Turku lab open', 'date'],
    ['what price did the company get for its masts', 'money'],
    ['how big is the Orange-Celmar contract', 'money'],
    ['name of the Norte deputy sales manager', 'person'],
    ['norte VP of networks quoted on the Turku lab', 'person'],
    ['planned location for the Norte hall', 'place'],
    ['남 연구원은 노르테 지분을 어떻게 전망했나', 'statement'],
    ["whose radios stand on the roof of Orange's head office", 'company'],
    ['which cloud did Orange pick for billing', 'company'],
    ['biggest supplier of Orange', 'company'],
    ['largest customer base in Africa', 'statement'],
    ['lenders behind the Norte deal', 'company'],
    ['which shipyard is Orange wiring', 'place'],
    ['what does the harbour pay for the slice', 'money'],
    ['which parts of the country come first', 'place'],
    ['특화망은 어느 항만에 깔리나', 'place'],
    ['어떤 공장을 지었나', 'statement'],
    ['과금은 어느 클라우드에 올리나', 'company'],
    ['경매에서 낙찰받은 곳 어디어디야', 'company'],
    ['다음 진출 도시들 알려줘', 'place'],
    ['북해 케이블은 어디가 따냈어?', 'company'],
    ['노르테라는 이름은 무엇에서 왔나요', 'statement'],
  ])('“%s” wants a %s', (text, answerType) => {
    expect(asked(text).answerType).toBe(answerType);
  });

  it.each([
    ['Who visited KT?', 'single'],
    ['Which companies signed with KT?', 'list'],
    ['name of the Orange assistant', 'single'],
    ['Is the memorandum binding?', 'yes-no'],
    ['Did KT sign a contract with Nokia?', 'yes-no'],
    ['Compare KT and Verizon on subscribers', 'compare'],
    ['KT와 노키아는 계약을 체결했나요?', 'yes-no'],
    ['KT와 SK텔레콤 가입자 비교', 'compare'],
    ['KT와 협력한 회사들은?', 'list'],
  ])('“%s” is a question of the shape %s', (text, shape) => {
    expect(asked(text).shape).toBe(shape);
  });
});

describe('the words of a question', () => {
  it('are companies, the noun asked for, and the rest', () => {
    expect(kinds('How many subscribers does MTS have in Siberia?')).toMatchObject({
      subscribers: 'head',
      MTS: 'company',
    });
  });

  it('name a company however it is typed', () => {
    for (const name of ['SK Telecom', 'sk telecom', 'SKT', 'skt', 'SK텔레콤'])
      expect(asked(`Who visited ${name}?`).concepts.flatMap((c) => c.companyIds)).toEqual(['sk-telecom']);
  });

  it('take “three” for a number and not for the operator', () => {
    expect(asked('What are the three goals of KT?').concepts.flatMap((c) => c.companyIds)).toEqual(['kt']);
  });

  it('keep no word that says nothing', () => {
    expect(asked('Tell me who it was, please').concepts).toEqual([]);
  });

  it('are sought in both languages', () => {
    const forms = asked('When was the memorandum signed?').concepts.flatMap((c) => c.forms);
    expect(forms.filter((f) => f.script === 'hangul').map((f) => f.parts.join(' '))).toContain('양해각서');
  });
});

describe('the language of the answer', () => {
  it('is that of the question, though it names a company in the other script', () => {
    expect(asked('Who visited KT?').language).toBe('en');
    expect(asked('누가 KT를 방문했나?').language).toBe('ko');
    expect(asked('Who visited SK텔레콤?').language).toBe('en');
  });
});

describe('a question that leans on the turn before', () => {
  it.each(['when?', 'and KT?', 'did they sign anything?', 'what about Nokia?', '언제?', 'KT는?', '그건 언제야?'])(
    'is “%s”',
    (text) => {
      expect(asked(text).elliptical).toBe(true);
    },
  );

  it.each(['Who visited KT in 2019?', 'KT와 노키아는 언제 양해각서를 체결했나?'])('is not “%s”', (text) => {
    expect(asked(text).elliptical).toBe(false);
  });
});

describe('a comparison', () => {
  const sides = (text: string) => {
    const question = asked(text);
    return question.sides.map((i) => question.concepts[i]?.text);
  };

  it('has the names on both sides of “vs”', () => {
    expect(sides('KT vs Verizon: subscribers')).toEqual(['KT', 'Verizon']);
  });

  it('has no side that is common to both', () => {
    expect(sides('Nokia contracts: KT versus SK Telecom')).toEqual(['KT', 'SK Telecom']);
  });

  it('needs two names', () => {
    expect(asked('Compare the offers of KT').shape).not.toBe('compare');
    // China Mobile begins with the word for a difference; a before and an after are of one.
    // Vehicles that drive themselves end like it.
    expect(asked('Orange KT private 5G number of AGVs').shape).not.toBe('compare');
    expect(asked('차이나모바일이 노키아에 투자한 금액').shape).not.toBe('compare');
    expect(asked('Nokia leverage before vs after selling Telia').shape).not.toBe('compare');
  });
});

describe('the noun asked for', () => {
  const head = (text: string) => asked(text).concepts.find((c) => c.kind === 'head')?.text;

  it.each([
    ['How many Orange towers get batteries from Nokia?', 'towers'],
    ['Number of school games Orange filmed over the slice', 'games'],
    ['How many pilot sites did Orange build?', 'sites'],
    ['capacity of the data centre at Lusk', 'capacity'],
    ['What is the number of towers that Orange rents?', 'towers'],
    ['How many farmers take part in the Orange test?', 'farmers'],
    ['How many GPUs sit in one Orange rack?', 'gpus'],
    ['How many sales staff does Orange have?', 'staff'],
    ['Of the sum Orange puts in, how much are the prepayments?', 'prepayments'],
    ['가람이 오렌지에서 수주한 금액', undefined],
    ['가람 계약 금액', '계약'],
  ])('%s', (text, noun) => {
    expect(head(text)).toBe(noun);
  });

  it('is spoken of by the units it comes in', () => {
    const capacity = asked('capacity of the hall').concepts.find((c) => c.text === 'capacity')!;
    expect(capacity.forms.flatMap((f) => f.parts)).toContain('megawatt');
  });

  it('is not what follows a figure', () => {
    expect(asked('KT 9월말 가입자 수는?').concepts.map((c) => c.text)).toEqual(['KT', '가입자']);
  });
});

describe('what says the same', () => {
  const forms = (text: string, word: string) =>
    asked(text)
      .concepts.find((c) => c.text === word)!
      .forms.map((f) => f.parts.join(' '));

  it('is one sense: whoever visits holds nothing', () => {
    expect(forms('When was KT visited?', 'visited')).toContain('방문');
    expect(forms('When was KT visited?', 'visited')).not.toContain('hold');
    expect(forms('When was KT visited?', 'visited')).not.toContain('host');
  });

  it('is found for several words together', () => {
    expect(forms('When will Orange 5G go live?', 'go live')).toContain('switch on');
  });
});

describe('the noun that is counted or measured', () => {
  it.each([
    ['How many pieces of footage does Orange keep?', 'footage', 'head'],
    ['How many lenders applied for the Orange programme?', 'lenders', 'head'],
    ['오렌지는 해온 다미에 얼마 썼나?', '다미', 'word'],
  ])('of “%s”: %s is a %s', (text, word, kind) => {
    expect(kinds(text)[word]).toBe(kind);
  });

  it('is no particle of a Latin name', () => {
    expect(Object.keys(kinds('가람이 MTN에서 수주한 금액은?'))).not.toContain('에서');
  });
});

describe('a figure of a question', () => {
  it('is something to look for, unless it is part of a day or of a time gone by', () => {
    expect(kinds('KT가 3년간 짓는 기지국은 몇 곳?')).toMatchObject({ 3: 'number' });
    expect(kinds('Did KT put $40bn or 35m into it?')).toMatchObject({ '40bn': 'number', '35m': 'number' });
    expect(kinds('KT 6월 말 가입자를 1년 전과 비교하면?')).not.toHaveProperty('6');
    expect(kinds('KT 6월 말 가입자를 1년 전과 비교하면?')).not.toHaveProperty('1');
  });
});

describe('what is measured', () => {
  const measured = (text: string) => {
    const { answerType, concepts } = asked(text);
    return [answerType, concepts.find(({ kind }) => kind === 'head')?.text ?? null];
  };

  it('is the length of a thing, and the time that something goes on', () => {
    expect(measured('how long is the new cable?')[0]).toBe('quantity');
    expect(measured('How long was the tunnel between the two halls?')[0]).toBe('quantity');
    expect(measured('how long was the link down')[0]).toBe('duration');
    expect(measured('how long is the contract')[0]).toBe('duration');
  });

  it('stands right before the words that ask, however little it narrows', () => {
    expect(measured('한빛이 6G를 시험하는 도시는 몇 곳?')).toEqual(['count', '도시']);
  });

  it('begins behind the particle of a name in brackets', () => {
    expect(measured('합작사에서 누리(NURI)의 지분은?')).toEqual(['percent', '지분']);
  });

  it('is no number where those that can be counted are asked for themselves', () => {
    expect(measured('what jobs will the machines take over')[0]).toBe('statement');
    expect(measured('what workforce does it have')[0]).toBe('count');
  });
});
