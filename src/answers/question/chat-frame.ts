/**
 * What frames a question in a chat and asks nothing itself: "hey, do you know …", "could you tell me …", "… thx". Left in
 * it makes a yes-no question of any other.
 */
import { asking, beforeNoun, beforeQuestion, ending, greeting, oath } from './chat-frame-table.ts';
import { englishTag } from './shape-table.ts';

/** Whether it only tells something and asks whether that is so. */
export const asksWhetherSo = (text: string): boolean => englishTag.test(text.trim()) && !anyAsking.test(text);

const anyAsking = new RegExp(`\\b${asking}`, 'i');

/** The question alone; as it was where nothing would be left of it. */
export function withoutFrame(text: string): string {
  const said = (asksWhetherSo(text) ? text.trim().replace(englishTag, '?') : text.trim())
    .replace(ending, '')
    .replace(oath, '');
  const alone = opened(opened(said));
  return alone.split(/\s+/).length < LEAST ? text : alone;
}

const opened = (text: string): string => {
  const asked = text.replace(greeting, '').replace(beforeQuestion, '');
  // "If" asks whether it is so only behind such a frame.
  return (asked === text ? asked : asked.replace(/^if /i, 'whether ')).replace(beforeNoun, '');
};

/** In words. */
const LEAST = 2;
