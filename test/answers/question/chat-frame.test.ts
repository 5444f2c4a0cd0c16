import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../../src/answers/question/chat-frame.ts';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => understand(text, { today: '2026-01-05' });

describe('what frames a question in a chat', () => {
  it.each([
    ['hey, do you know when tarn opens its lab?', 'when tarn opens its lab?'],
    ['can you tell me how much norlia paid for tarn thx', 'how much norlia paid for tarn'],
    ["hi! i'd like to know who runs halden these days?", 'who runs halden?'],
    ['looking for the price of the tarn stake', 'price of the tarn stake'],
    ['anyone know the halden launch date, please', 'halden launch date'],
    ['quick q: norlia core vendor', 'norlia core vendor'],
    ['who the hell owns tarn', 'who owns tarn'],
    ['is there a date for the tarn closing', 'date for the tarn closing'],
  ])('is left out: “%s”', (text, alone) => {
    expect(withoutFrame(text)).toBe(alone);
  });

  it.each([
    'did norlia show the buyers round',
    'is there a mast in tarn',
    'thanks',
    'does halden know the buyer',
    'and when does it open',
    'does norlia want the masts back',
  ])('is not what asks: “%s”', (text) => {
    expect(withoutFrame(text)).toBe(text);
  });

  it('leaves of the question what it would be alone', () => {
    const framed = asked('do we know where norlia is building the plant?');
    expect({ ...framed, text: '' }).toEqual({ ...asked('where norlia is building the plant?'), text: '' });
  });

  it.each([
    ['norlia bought tarn, right?', 'yes-no'],
    ["tarn is leaving oslo, isn't it?", 'yes-no'],
    ['which mast is the right?', 'single'],
    ['norlia masts on the right', 'single'],
  ])('tells whether something is so: “%s”', (text, shape) => {
    expect(asked(text).shape).toBe(shape);
  });
});
