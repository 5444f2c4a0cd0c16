// What may answer though it leaves out a name or a verb that stands around it.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered } from '../doubles/asking.ts';

describe('a sentence that names no company', () => {
  it('counts what the company of the headline has, though another was spoken of before it', async () => {
    const text =
      'Proximus has moved its core network to the cloud, its chief engineer Ada Lund said.\n\nNokia delivered the software. Nokia also sent a team of testers to Namur. Six million customers changed over in nine weekends.';
    const { claims } = await answered(
      'How many subscribers did Proximus move?',
      anArticle({ title: 'How Proximus moved its core network', text }),
    );
    expect(claims[0]!.text).toMatch(/Six million/);
  });
});

describe('a day of a deal', () => {
  it('is told by a sentence that has the deal and no verb of signing', async () => {
    const text =
      'Brevik and Nokia tested a satellite last year. On 22 August 2024 both firms turned the test of Brevik and Nokia into a memorandum.';
    const { claims } = await answered(
      'When did Brevik and Nokia sign their memorandum?',
      anArticle({ title: 'Brevik and Nokia look up', text }),
    );
    expect(claims[0]!.text).toMatch(/22 August 2024/);
  });
});
