/** What an article's body may be made of; everything else is dropped. */
export const ELEMENTS = (
  'p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code em strong b i u s del ins mark ' +
  'small sub sup abbr q cite a img picture figure figcaption table caption thead tbody tfoot tr ' +
  'th td div span section article time details summary'
).split(' ');

/** Elements that go while what is in them stays. */
export const UNWRAPPED =
  'font center big main header footer aside nav strike tt acronym address form label'.split(' ');

/** What an allowed element may carry; `href` and `src` go through `net/url` as well. */
export const ATTRIBUTES =
  'href src alt width height title lang dir datetime colspan rowspan scope start'.split(' ');
