import type { Post } from '../model.js';

/** October 2018 to the middle of February 2019. */
export const posts: Post[] = [
  {
    slug: 'sreshta-na-uchitelite',
    date: '2019-02-14T08:45:00+02:00',
    categories: ['events'],
    tags: ['teachers'],
    bg: {
      summary: 'Срещата на учителите по електротехника се мести за 21 февруари заради снега.',
      body: `
<p>Срещата на учителите по електротехника се мести за 21 февруари заради снега. Часът и залата остават
същите. Който вече е купил билет, да ни се обади: ще помогнем с преиздаването.</p>`,
    },
  },
  {
    slug: 'obuchenie-visokovoltova-bezopasnost',
    date: '2019-01-29T09:20:00+02:00',
    author: 'team',
    categories: ['training'],
    tags: ['safety', 'teachers'],
    image: 'workshop',
    bg: {
      title: 'Шейсет учители минаха обучение по безопасност при високо напрежение',
      summary: 'Първата група завърши с изпит, втората започва на 11 февруари.',
      body: `
<p>Обучението започва с тишина: двайсет минути, в които всеки сам изключва учебния модул по протокола, а
останалите гледат и записват. Едва после се говори.</p>
<p>Шейсет учители от цялата страна преминаха трите дни и положиха изпит. Най-много точки се губеха на
едно и също място – проверката на самия измервателен уред преди и след измерването.</p>
<p>Втората група започва на 11 февруари. Има още четири места.</p>`,
    },
    en: {
      title: 'Sixty teachers completed training in high-voltage safety',
      summary: 'The first group has finished with an exam, the second starts on 11 February.',
      body: `
<p>The training starts with silence: twenty minutes in which each person disconnects the training module by
the protocol while the others watch and take notes. Only then do people talk.</p>
<p>Sixty teachers from all over the country completed the three days and passed the exam. Most points were
lost in one and the same place: checking the meter itself before and after measuring.</p>
<p>The second group starts on 11 February. Four places are left.</p>`,
    },
  },
  {
    slug: 'planove-za-2019',
    date: '2019-01-15T12:40:00+02:00',
    author: 'edu',
    categories: ['news'],
    bg: {
      title: 'Какво сме намислили за 2019 г.',
      summary: 'Три неща, които обещаваме, и едно, което само опитваме.',
      body: `
<p>Обещаваме три неща: помагало по безопасност, библиотека с открити уроци и поне един ден в предприятие за
всеки ученик от единайсети клас.</p>
<p>Опитваме още едно: да съберем училищата, фирмите и държавата около общ модел за обучение по електрическа
мобилност. Това не зависи само от нас и затова не го обещаваме.</p>
<p>През декември ще пуснем този текст отново и ще отбележим какво е станало.</p>`,
    },
    en: {
      title: 'What we have in mind for 2019',
      summary: 'Three things we promise and one that we will only try.',
      body: `
<p>We promise three things: a handbook on safety, a library of open lessons, and at least one day in a
company for every eleventh-grader.</p>
<p>We will try one more: to bring schools, companies and the state together around a common model of training
in electric mobility. It does not depend on us alone, so we do not promise it.</p>
<p>In December we will publish this text again and mark what has come of it.</p>`,
    },
  },
  {
    slug: 'blagotvoritelen-bazar',
    date: '2018-12-18T17:00:00+02:00',
    author: 'students',
    categories: ['events'],
    tags: ['students'],
    closed: true,
    bg: {
      title: 'Благотворителен базар: лампички, запоени на ръка',
      body: `
<p>Осмокласниците запоиха двеста коледни лампички и ги разпродадоха за един следобед. Със събраните 1640 лв.
ще купим комплекти за опити на две основни училища, които нямат лаборатория.</p>
<p>Благодарим на всички, които си купиха по две – едната „за резерва“.</p>`,
    },
    en: {
      title: 'Charity bazaar: fairy lights, soldered by hand',
      body: `
<p>Eighth-graders soldered two hundred Christmas lights and sold them all in one afternoon. With the BGN
1,640 raised we will buy experiment kits for two primary schools that have no laboratory.</p>
<p>Thank you to everyone who bought two, one of them “as a spare”.</p>`,
    },
  },
  {
    slug: 'prouchvane-uchebni-programi',
    date: '2018-11-27T10:00:00+02:00',
    author: 'projects',
    categories: ['projects'],
    image: 'survey',
    bg: {
      title: 'Прочетохме всички учебни програми: къде се крие електромобилът',
      summary: 'Думата „електромобил“ се среща рядко, но почти всичко необходимо вече е там.',
      body: `
<p>Три месеца четохме учебни програми по електротехника, автотехника и електроника. Търсихме не думата
„електромобил“, а знанията, без които той не може да бъде поправен.</p>
<p>Добрата новина: повечето са там. Другата новина: разпръснати са в четири специалности и никой ученик не ги
среща заедно.</p>
<p>Докладът предлага два общи модула, които могат да се преподават още от следващата учебна година.</p>`,
    },
    en: {
      title: 'We read every curriculum: where is the electric car hiding?',
      summary: 'The words “electric car” are rare, yet nearly everything needed is already there.',
      body: `
<p>For three months we read curricula in electrical engineering, automotive engineering and electronics. We
were not looking for the words “electric car” but for the knowledge without which nobody can repair one.</p>
<p>The good news: most of it is there. The other news: it is scattered over four courses, and no student
meets all of it.</p>
<p>The report proposes two shared modules that could be taught as early as the next school year.</p>`,
    },
  },
  {
    slug: 'nov-sayt',
    date: '2018-11-13T14:00:00+02:00',
    author: 'edu',
    categories: ['news'],
    bg: {
      title: 'Мрежата има нов сайт',
      summary:
        'По-малко менюта, по-голям шрифт и новини, които училищата могат да показват при себе си.',
      body: `
<p>Новият сайт е направен от учениците в кръжока по програмиране. Махнахме повечето менюта, увеличихме шрифта
и проверихме всяка страница с клавиатура и с екранен четец.</p>
<p>Новините ни вече могат да стоят и на вашата страница – поставят се с два реда код.</p>`,
    },
    en: {
      title: 'The network has a new website',
      summary: 'Fewer menus, larger type, and news that schools can show on their own pages.',
      body: `
<p>The new website was made by the students of the programming club. We removed most menus, enlarged the type
and tested every page with a keyboard and with a screen reader.</p>
<p>Our news can now stand on your page too: it takes two lines of code.</p>`,
    },
  },
  {
    slug: 'parvo-obshto-sabranie',
    date: '2018-10-30T18:20:00+02:00',
    author: 'edu',
    categories: ['news', 'partners'],
    image: 'conference',
    bg: {
      title: 'Училищата решиха: ще работим като мрежа',
      summary: 'Общи уроци, общи уреди и един човек, който вдига телефона.',
      body: `
<p>Представители на професионалните гимназии се събраха, за да решат дали им трябва мрежа. След два часа
спорове списъкът с причините „за“ беше дълъг, а „против“ остана само една: кой ще вдига телефона.</p>
<p>Решихме и това. От понеделник телефонът е един за всички, а уроците и уредите ще споделяме по заявка.</p>`,
    },
    en: {
      title: 'The schools have decided: we will work as a network',
      summary: 'Shared lessons, shared instruments and one person who answers the phone.',
      body: `
<p>Representatives of vocational schools met to decide whether they need a network. After two hours of debate
the list of reasons for it was long, and only one remained against: who would answer the phone?</p>
<p>That is settled too. From Monday there is one phone for all, and lessons and instruments will be shared on
request.</p>`,
    },
  },
];
