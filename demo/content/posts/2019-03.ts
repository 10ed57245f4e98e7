import type { Post } from '../model.js';

/** February and March 2019. */
export const posts: Post[] = [
  {
    slug: 'pokana-sektoren-savet',
    date: '2019-03-28T16:05:00+02:00',
    author: 'edu',
    categories: ['partners'],
    image: 'conference',
    bg: {
      title: 'Поканени сме в Секторния съвет за електрическа мобилност',
      summary: 'По покана на ИКЕМ училищата сядат на една маса с бизнеса и държавата.',
      body: `
<p>По покана на Индустриален клъстер „Електромобили“ мрежата ще участва в Секторния съвет за електрическа
мобилност към Министерството на образованието и науката.</p>
<p>В съвета браншовата организация, директорите на професионални гимназии и държавата ще работят заедно по
модел за професионално образование и обучение. Досега такъв механизъм не е имало.</p>
<p>Ще носим на заседанията въпросите на училищата и ще връщаме отговорите тук. Пишете ни какво да попитаме
най-напред.</p>`,
    },
    en: {
      title: 'We have been invited to the Sectoral Council for electric mobility',
      summary: 'At the cluster’s invitation, schools join business and the state at one table.',
      body: `
<p>At the invitation of the Industrial Cluster “Electric Vehicles” the network will take part in the Sectoral
Council for electric mobility at the Ministry of Education and Science.</p>
<p>In the council the industry’s association, the heads of vocational schools and the state will work
together on a model of vocational education and training. There has been no such mechanism before.</p>
<p>We will take the schools’ questions to its meetings and bring the answers back here. Write and tell us
what to ask first.</p>`,
    },
  },
  {
    slug: 'karieren-den',
    date: '2019-03-20T10:30:00+02:00',
    author: 'students',
    categories: ['events'],
    tags: ['internships', 'students'],
    bg: {
      title: 'Кариерен ден наопаки: фирмите се представят, учениците интервюират',
      summary: 'Четиринайсет фирми отговаряха на въпроси, които сами не биха си задали.',
      body: `
<p>Тази година разменихме местата. Фирмите влизаха една по една, а комисия от единайсетокласници ги питаше
защо да изберат точно тях.</p>
<p>Най-честият въпрос беше „Какво ще правя първия ден?“. Най-трудният: „Кога за последен път някой при вас
е сгрешил и какво стана после?“.</p>
<p>След края девет фирми предложиха стаж, а три поискаха списъка с въпросите.</p>`,
    },
    en: {
      title: 'Careers day in reverse: companies apply, students interview',
      summary: 'Fourteen companies answered questions they would not have asked themselves.',
      body: `
<p>This year we changed places. Companies came in one by one and a panel of eleventh-graders asked why they
should choose them.</p>
<p>The most frequent question was “What will I be doing on the first day?”. The hardest: “When did someone
last make a mistake at your place, and what happened next?”.</p>
<p>Afterwards nine companies offered internships and three asked for the list of questions.</p>`,
    },
  },
  {
    slug: 'biblioteka-otvoreni-urotsi',
    date: '2019-03-12T13:00:00+02:00',
    author: 'projects',
    categories: ['projects'],
    tags: ['teachers'],
    image: 'handbook',
    bg: {
      title: 'Библиотека с открити уроци: вземете, променете, върнете',
      summary: 'Първите шейсет урока са на разположение на всеки учител.',
      body: `
<p>Библиотеката събира уроци, които вече са минали през клас. Всеки има сценарий, работен лист и кратка
бележка „какво не се получи“.</p>
<p>Условието за ползване е едно: ако промените урока, върнете го обратно. Така след година ще имаме не
шейсет урока, а шейсет урока, проверени от стотици учители.</p>`,
    },
    en: {
      title: 'A library of open lessons: take, change, return',
      summary: 'The first sixty lessons are there for every teacher to use.',
      body: `
<p>The library collects lessons that have already been taught. Each has a plan, a worksheet and a short note
called “what did not work”.</p>
<p>There is one condition: if you change a lesson, bring it back. In a year we will have not just sixty
lessons, but sixty lessons tried out by hundreds of teachers.</p>`,
    },
  },
  {
    slug: 'study-visit-work-based-learning',
    date: '2019-03-05T11:10:00+02:00',
    author: 'projects',
    categories: ['projects', 'partners'],
    tags: ['internships'],
    en: {
      title: 'Study visit: three things we learned about work-based learning',
      summary: 'The best ideas were small, cheap and easy to copy.',
      body: `
<p>We spent four days watching how companies and schools share one timetable. Three things went straight
into our notebooks.</p>
<ol>
<li><strong>The logbook belongs to the student.</strong> Mentor and teacher both write in it, but it travels
in the student’s bag.</li>
<li><strong>Fridays are for questions.</strong> The last hour of the week is kept free for whatever did not
make sense.</li>
<li><strong>Small firms share.</strong> Three garages take one intern together, each for the part it does
best.</li>
</ol>
<p>We will try all three from September.</p>`,
    },
  },
  {
    slug: 'parva-sreshta-s-inzhenerite',
    date: '2019-02-26T15:15:00+02:00',
    author: 'team',
    categories: ['partners', 'events'],
    image: 'teacher',
    bg: {
      title: 'Първа среща с инженерите от ИКЕМ: двайсет въпроса и половин отговор',
      summary: 'Започнахме от най-простото: какво трябва да умее човек в първия си работен ден.',
      body: `
<p>Срещата беше замислена за един час, а продължи три. Учителите донесоха учебните програми, инженерите –
списък с повредите от последната година. Сложихме ги един до друг и започнахме да чертаем стрелки.</p>
<p>За половината от повредите в програмите има точна тема. За другата половина има учители, които искат да я
преподават.</p>
<p>Уговорихме се да се виждаме всеки месец. „Половин отговор“ дойде от един инженер, който поиска седмица,
за да провери другата половина.</p>`,
    },
    en: {
      title: 'First meeting with the cluster’s engineers: twenty questions and half an answer',
      summary: 'We began with the simplest one: what should a person be able to do on day one?',
      body: `
<p>The meeting was planned for an hour and took three. Teachers brought the curricula, engineers a list of
last year’s faults. We laid them side by side and started drawing arrows.</p>
<p>Half of the faults have a matching topic in the curricula. The other half has teachers who want to teach
it.</p>
<p>We agreed to meet every month. The “half an answer” came from an engineer who asked for a week to check
the other half.</p>`,
    },
  },
];
