import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => understand(text, { today: '2026-01-05' });

describe('a question put as people chat', () => {
  it.each(['norlia share of tarn in dollars', "halden's part of the cable in usd", 'the lease in euros?'])(
    'wants a sum where it names the money: “%s”',
    (text) => {
      expect(asked(text).answerType).toBe('money');
    },
  );

  it('wants what it asks for where the money only tells how it was done', () => {
    expect(asked('who pays halden in euros?').answerType).not.toBe('money');
  });

  it.each([
    "who's norlia teaming up with on masts",
    'who is halden getting its radios from?',
    "who'd tarn go with for billing",
    "who's norlia coughing up 3 billion for",
    'who does tarn rent its masts from',
  ])('wants a firm where one deals with another: “%s”', (text) => {
    expect(asked(text).answerType).toBe('company');
  });

  it.each([
    "who's norlia hiring as head of sales",
    'who did tarn pick as its new boss',
    'who is the man buying tarn a licence',
    'who spoke for norlia in Oslo',
  ])('wants a person where somebody is named to an office or speaks: “%s”', (text) => {
    expect(asked(text).answerType).toBe('person');
  });

  it.each(["who's in the tarn alliance", 'who all is in the norlia consortium', "who's part of the halden cable"])(
    'wants all of them where firms stand together: “%s”',
    (text) => {
      expect(asked(text)).toMatchObject({ answerType: 'company', shape: 'list' });
    },
  );

  it.each([
    "what's norlia forking out for tarn",
    'what is halden charging per mast',
    'what did tarn go for?',
    'what will the factory set norlia back',
    'what would norlia fetch',
  ])('wants a sum where somebody pays: “%s”', (text) => {
    expect(asked(text).answerType).toBe('money');
  });

  it.each(['what is norlia paying for?', 'what is halden in charge of in oslo'])(
    'wants no sum where what it buys or does is asked: “%s”',
    (text) => {
      expect(asked(text).answerType).toBe('statement');
    },
  );

  it('counts what stands before the count', () => {
    expect(asked('norlia robot count').concepts.find(({ kind }) => kind === 'head')?.text).toBe('robot');
  });

  it('needs no noun beside the sum that a verb asks for', () => {
    const heads = asked('what is norlia paying tarn for the towers').concepts.filter(({ kind }) => kind === 'head');
    expect(heads).toEqual([]);
  });

  it.each([
    ["what's stopping tarn from selling", 'reason'],
    ["what's behind the tarn sale", 'reason'],
    ['how long till the halden plant opens', 'date'],
    ["whereabouts is norlia's lab", 'place'],
    ['what norlia paid for tarn', 'money'],
    ['what had paid for the lab', 'statement'],
    ['what keeps halden out of the tender', 'reason'],
    ['norlia start of construction', 'date'],
    ['go live halden core', 'date'],
    ['what happens at the start of construction', 'statement'],
  ])('is known by its words: “%s”', (text, type) => {
    expect(asked(text).answerType).toBe(type);
  });

  it.each([
    ['norlia tarn signatory', 'person', 'single'],
    ['signatories of the tarn accord', 'company', 'list'],
    ['which norlia guy spoke at the fair', 'person', 'single'],
    ['norlia top dog', 'person', 'single'],
    ['tarn consortium members', 'company', 'list'],
    ['norlia stock plunge', 'quantity', 'single'],
    ['norlia capital gain', 'money', 'single'],
    ['norlia slice of tarn', 'percent', 'single'],
    ['norlia shares jump after tarn sale', 'quantity', 'single'],
    ['norlia network slice', 'statement', 'single'],
    ['norlia robot count', 'count', 'single'],
    ['norlia subscriber count march 2025', 'count', 'single'],
    ['norlia subs', 'count', 'single'],
    ['languages of the halden assistant', 'statement', 'list'],
  ])('is headed by a noun of chat too: “%s”', (text, answerType, shape) => {
    expect(asked(text)).toMatchObject({ answerType, shape });
  });
});
