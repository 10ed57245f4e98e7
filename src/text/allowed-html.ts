/** What an article's body may be made of; of every other element the words and the rest of its content stay. */
const KEPT = new Set(
  (
    'p br wbr hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var dfn em strong b i u s del ins ' +
    'mark small sub sup abbr q cite a img figure figcaption table caption colgroup col thead tbody tfoot tr th td ' +
    'div span section article time details summary ruby rt rp bdi bdo'
  ).split(' '),
);

/** Elements that become others: those of another age, and those that part their words from what is beside them. */
const RENAMED: Record<string, string> = {
  ...{
    menu: 'ul',
    dir: 'ul',
    strike: 's',
    tt: 'code',
    acronym: 'abbr',
    xmp: 'pre',
    listing: 'pre',
  },
  ...Object.fromEntries(
    (
      'center main header footer nav aside form fieldset legend address hgroup search dialog optgroup option ' +
      'textarea marquee'
    )
      .split(' ')
      .map((name) => [name, 'div']),
  ),
};

/** Elements that no reader sees anything of: they go with all that is in them. */
export const GONE =
  'script style template title object embed applet frame frameset noembed noframes canvas datalist head meta link base svg math'.split(
    ' ',
  );

/** Elements that the code behind the sanitiser makes something else of. */
const READ = 'video audio source picture data amp-img map'.split(' ');

/** What an element becomes; undefined when only its content stays. */
export function nameOf(name: string): string | undefined {
  return KEPT.has(name) ? name : Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
}

/** Everything that a sanitiser has to leave, so that what becomes of it is decided in one place. */
export const ELEMENTS = [...KEPT, ...Object.keys(RENAMED), ...READ];

/** What an element may carry that means the same everywhere. */
export const GLOBAL = 'title lang dir'.split(' ');

/** What single elements may carry besides. Addresses are vetted by `net/url`. */
export const OWN: Record<string, string[]> = {
  img: ['alt', 'width', 'height'],
  video: ['width', 'height'],
  ol: ['type', 'reversed', 'start'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  col: ['span'],
  colgroup: ['span'],
  time: ['datetime'],
  del: ['datetime'],
  ins: ['datetime'],
  details: ['open'],
};

/** What the code behind the sanitiser looks at. */
export const ATTRIBUTES = [
  ...new Set([...GLOBAL, ...Object.values(OWN).flat()]),
  ...'href src srcset poster class nitro-lazy-src'.split(' '),
];
