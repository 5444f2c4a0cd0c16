// What a text calls an organisation once it has named it in full.
import { translate } from '../glossary/glossary.ts';
import { noFirm } from '../partnerships/stranger-table.ts';
import { notEnglishNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import { idsCalled } from './company-names.ts';
import { commonWords } from './unknown-organisation-table.ts';

/** "Larkfield" for Larkfield Photonics, 한들대 for 한들대학교; only what the text holds. */
export function shortForms(name: string, text: string): string[] {
  const forms = name.endsWith('대학교') ? [name.slice(0, -2)] : englishShortForms(name);
  return forms.filter((form) => text.includes(form));
}

/** Of schools, towns and offices the first word is a place. */
function englishShortForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || namedAfterPlace.test(name)) return [];
  return words.slice(1).flatMap((_, i) => {
    const form = words.slice(0, i + 1).join(' ');
    const byItself = form.length > 3 && !commonWords.has(form) && !notEnglishNames.has(form) && !noFirm.has(form);
    return byItself &&
      translate(form, 'ko').length === 0 &&
      findPlaces(form).length === 0 &&
      idsCalled(form).length === 0
      ? [form]
      : [];
  });
}

const namedAfterPlace =
  /\b(?:University|Institute|College|Municipality|Ministry|Council|Authority|Hospital|Bank|Airport|Port|Agency|Clinic|School|City|Commission|Association|Museum|of)\b/;
