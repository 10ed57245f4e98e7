/** The elements in the order of their pages. */
export const TAGS = [
  'news-feed',
  'partner-list',
  'partner-card',
  'comment-list',
  'comment-form',
] as const;

/** A sample, with what it shows. */
interface ElementSample {
  title: { bg: string; en: string };
  code: string;
}

const NEWS =
  '<script type="module" src="https://ikem.example/?cluster-news=news-feed.js"></script>\n';
const PARTNERS =
  '<script type="module" src="https://ikem.example/?cluster-news=partner-card.js"></script>\n';
const COMMENTS =
  '<script type="module" src="https://ikem.example/?cluster-news=comment-form.js"></script>\n';
const SHORTEST = { bg: 'Най-краткото', en: 'The shortest' };

/** For each element its samples, the shortest first. Each is a whole: it works when it is pasted. */
export const SAMPLES: Readonly<Record<(typeof TAGS)[number], readonly ElementSample[]>> = {
  'news-feed': [
    {
      title: SHORTEST,
      code: `${NEWS}<news-feed src="https://ikem.example/" page-size="3"></news-feed>`,
    },
    {
      title: { bg: 'Карти, търсене и категории', en: 'Cards, search and categories' },
      code: `${NEWS}<news-feed src="https://ikem.example/" layout="grid" page-size="3" search filter open="dialog"></news-feed>`,
    },
    {
      title: {
        bg: 'С ваш цвят, за светло и за тъмно',
        en: 'In a colour of your own, light and dark',
      },
      code: `${NEWS}<news-feed src="https://ikem.example/" layout="compact" page-size="3" style="--news-accent: light-dark(#b04a00, #ffab73)"></news-feed>`,
    },
  ],
  'partner-list': [
    {
      title: SHORTEST,
      code: `${PARTNERS}<partner-list src="https://ikem.example/?cluster-news=partners.json" page-size="2"></partner-list>`,
    },
    {
      title: { bg: 'Стена от лога', en: 'A wall of logos' },
      code: `${PARTNERS}<partner-list src="https://ikem.example/?cluster-news=partners.json" layout="logo" page-size="12"></partner-list>`,
    },
    {
      title: { bg: 'Редове, търсене и области', en: 'Rows, search and sectors' },
      code: `${PARTNERS}<partner-list src="https://ikem.example/?cluster-news=partners.json" layout="row" page-size="4" search filter></partner-list>`,
    },
  ],
  'partner-card': [
    {
      title: SHORTEST,
      code: `${PARTNERS}<partner-card src="https://ikem.example/?cluster-news=partners.json" partner="ikem"></partner-card>`,
    },
    {
      title: { bg: 'Без документ', en: 'Without a document' },
      code: `${PARTNERS}<partner-card name="ИКЕМ" description="Индустриален клъстер „Електромобили“"></partner-card>`,
    },
  ],
  'comment-list': [
    {
      title: SHORTEST,
      code: `${COMMENTS}<comment-list src="https://ikem.example/" post="12"></comment-list>`,
    },
    {
      title: { bg: 'С формуляр под тях', en: 'With a form below them' },
      code: `${COMMENTS}<comment-list src="https://ikem.example/" post="12"></comment-list>
<comment-form action="https://ikem.example/" post="12"></comment-form>`,
    },
  ],
  'comment-form': [
    {
      title: SHORTEST,
      code: `${COMMENTS}<comment-form action="https://ikem.example/" post="12"></comment-form>`,
    },
  ],
};
