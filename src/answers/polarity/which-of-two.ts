/** "Is Nokia or Ericsson the partner?" asks which of them: yes and no both leave it open. */
import type { Question } from '../question/question.ts';

const choice =
  /\bor (?!(?:not|no|more|less|fewer|so|later|earlier|better|worse|even|others?|any\w*|similar|the like)\b)/i;

export const asksWhichOfTwo = ({ text, language }: Question): boolean => language === 'en' && choice.test(text);
