// Which hosts belong to one owner. A part of the public suffix list: the country domains of our languages and the large hosters.
import { isIP } from 'node:net';

/** Under these every name has an owner of its own. */
const shared = new Set(
  `blogspot.com wordpress.com tistory.com substack.com medium.com github.io gitlab.io netlify.app vercel.app pages.dev web.app
  firebaseapp.com herokuapp.com cloudfront.net amazonaws.com azurewebsites.net windows.net wixsite.com weebly.com tumblr.com
  typepad.com livejournal.com ghost.io squarespace.com hatenablog.com cafe24.com imweb.me notion.site`.split(/\s+/),
);

const secondLevel = /^(?:co|or|go|ne|re|pe|ac|com|net|org|gov|edu)$/;

/** `news.mt.co.kr` is of `mt.co.kr`; an address of numbers is of itself alone. */
export function siteOf(host: string): string {
  const bare = host
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (isIP(bare.replace(/^\[|\]$/g, '')) !== 0) return bare;
  const labels = bare.split('.');
  const isShared = shared.has(labels.slice(-2).join('.'));
  const isCountry = (labels.at(-1) ?? '').length === 2 && secondLevel.test(labels.at(-2) ?? '');
  return labels.slice(isShared || isCountry ? -3 : -2).join('.');
}
