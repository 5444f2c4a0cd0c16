import { describe, expect, it } from 'vitest';
import { englishPeople } from '../../../src/answers/facts/english-people.ts';
import { findPeople } from '../../../src/library/people/people.ts';

const names = (text: string) => findPeople(text, 'en', []).map((p) => p.name);
const unlisted = (text: string) => englishPeople(text).map((p) => p.name);

describe('a name in English text', () => {
  it.each([
    ['Chief executive Maryam bint Saleh al-Ghamdi said the launch was near.', 'Maryam bint Saleh al-Ghamdi'],
    ['The director, Yusuf ibn Tariq El-Masri, signed.', 'Yusuf ibn Tariq El-Masri'],
    ['Chairman Willem van der Hoeven-Blok left.', 'Willem van der Hoeven-Blok'],
    ['“Yes,” said Fleur ter Horst, chief executive of Qamar.', 'Fleur ter Horst'],
    ['João dos Santos Vilar, chief financial officer, agreed.', 'João dos Santos Vilar'],
    ['Regional manager Óscar Ruiz y Peña told reporters so.', 'Óscar Ruiz y Peña'],
    ['K. S. Venkatesan, chief technology officer of Tarang, agreed.', 'K. S. Venkatesan'],
    ['The unit is led by T.V. Narayana Rao, managing director.', 'T.V. Narayana Rao'],
    ['Chief digital officer Adewale "Wale" Okafor-Lind agreed.', 'Adewale "Wale" Okafor-Lind'],
    ['Chairman Nguyễn Thị Hồng signed.', 'Nguyễn Thị Hồng'],
    ['Finance chief Ștefan Țurcanu signed.', 'Ștefan Țurcanu'],
  ])('is whole with particles, initials and letters of every alphabet of Latin: “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['Managing director Alhaji Musa Danjuma spoke.', 'Musa Danjuma'],
    ['Chief executive Smt. Kavitha Reddy spoke.', 'Kavitha Reddy'],
    ['Chairman Datuk Seri Azlan bin Rahman spoke.', 'Azlan bin Rahman'],
    ['Its research director Dr. Ulla von der Heide spoke.', 'Ulla von der Heide'],
  ])('is told without the courtesy before it: “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['The firm was founded by Atieno Wanjiru and Pieter van der Berg in Delft.', 'Atieno Wanjiru, Pieter van der Berg'],
    ['Voices such as Noor el Bakkali and Fergus MacPhail were heard.', 'Noor el Bakkali, Fergus MacPhail'],
    ['Judge Anneke Dijk-Osei rejected it.', 'Anneke Dijk-Osei'],
    ['Kavala, founded by Atieno Wanjiru, grew.', 'Atieno Wanjiru'],
  ])('is whole where no office stands beside it: “%s”', (text, said) => {
    expect(unlisted(text).join(', ')).toBe(said);
  });

  it('is none where a small word stands between other things, or every word of a heading has a capital', () => {
    expect(unlisted('The Kavala Group and the Minister of Trade agreed in March.')).toEqual([]);
    expect(unlisted('Kavala Buys Harbour Works Before Winter Sale')).toEqual([]);
    expect(names('The chief executive of Kavala al fresco signed.')).toEqual([]);
  });
});
