// Parts of a page that are not its article, by the names that publishing systems give them in `class` and `id`.
// Sources: the selector lists of Mozilla's Readability, trafilatura and EasyList's annoyances; the markup of WordPress, Drupal,
// Arc, Gannett, Hearst, BBC, CNN and Fox; of Korean portals and news systems (Naver, Daum, Nate, ndsoft, Dable).
// A name counts where it is a whole word of a class or id: `share-bar`, `shareBar` and `m_share` hold the word `share`.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Removed wherever they stand, unless they hold most of the page. */
export const furnitureWords = words(`
  cookie cookies gdpr gprd consent onetrust didomi
  newsletter newsletters subscribe subscription signup mailinglist
  share sharing sharebar sharedaddy social socials sns addthis sharethis sharetools shareaholic
  related relatednews recirc recirculation recommended recommendation recommendations recommend morefrom
  outbrain taboola zergnet revcontent mgid dable adsense
  trending mostread mostpopular popular bestnews
  advert adverts advertisement advertising sponsor sponsored adbox adsbygoogle gpt dfp
  comment comments disqus respond livefyre coral reply replies replylist
  breadcrumb breadcrumbs pagination pager paging
  authorbox authorbio biography
  caption captions figcaption imagecaption photocaption credit credits photocredit
  byline bylines timestamp datetime pubdate
  toolbar skiplink screenreader sronly offscreen visuallyhidden
  modal popup overlay lightbox tooltip toast
  jsrequired slideshow carousel
  gnb lnb snb weather ranking copyright reporter journalist categorize relation
`);

/** Two words that mean it only together, in this order. */
export const furniturePairs: readonly (readonly [string, string])[] = [
  ['sign', 'up'],
  ['most', 'read'],
  ['most', 'popular'],
  ['read', 'more'],
  ['read', 'next'],
  ['up', 'next'],
  ['also', 'on'],
  ['author', 'bio'],
  ['author', 'box'],
  ['about', 'author'],
  ['author', 'info'],
  ['img', 'desc'],
  ['photo', 'desc'],
  ['image', 'caption'],
  ['sr', 'only'],
  ['screen', 'reader'],
  ['visually', 'hidden'],
  ['skip', 'link'],
  ['mailing', 'list'],
  ['ad', 'slot'],
  ['ad', 'unit'],
  ['ad', 'container'],
  ['ad', 'wrapper'],
  ['article', 'copy'],
  ['story', 'timeline'],
  ['tag', 'list'],
  ['article', 'tags'],
  ['post', 'tags'],
  ['post', 'meta'],
  ['entry', 'meta'],
  ['article', 'meta'],
  ['news', 'list'],
];

/** Elements that never hold an article's text. */
export const furnitureElements = words(
  'script style noscript template link meta svg canvas iframe object embed nav footer aside button select textarea input dialog figcaption map audio video menu',
);

/** In ARIA's words. */
export const furnitureRoles = words(
  'navigation complementary contentinfo search dialog alertdialog menu toolbar banner tooltip',
);

/** Said by elements that are the page or the article itself. */
export const keptElements = words('html body main article');
