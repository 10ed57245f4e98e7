import type { Post } from '../model.js';

/** November 2019. */
export const posts: Post[] = [
  {
    slug: 'memorandum-ikem',
    date: '2019-11-19T10:20:00+02:00',
    author: 'edu',
    categories: ['partners', 'news'],
    image: 'memorandum',
    partner: 'ikem',
    bg: {
      title:
        'Меморандум с Индустриален клъстер „Електромобили“: заедно за професионалното образование',
      summary:
        'Подписахме меморандум за сътрудничество в образованието. Предстоят нови форми на обучение, общи проучвания за нуждите от кадри и работа в Секторния съвет за електрическа мобилност.',
      body: `
<p>На 19 ноември 2019 г. Мрежата за професионално образование и Индустриален клъстер „Електромобили“
(ИКЕМ) подписаха меморандум за сътрудничество в областта на образованието.</p>
<p>Подписите идват след месеци съвместна работа. По покана на ИКЕМ мрежата участва в Секторния съвет за
електрическа мобилност към Министерството на образованието и науката. Това е първият подобен механизъм,
в който браншова организация, директори на професионални гимназии и държавата заедно изграждат модел за
професионално образование и обучение по електрическа мобилност.</p>
<figure><img src="/images/memorandum.svg" alt="Подписан документ с печат" width="800" height="600">
<figcaption>Меморандумът урежда работа, която вече е започнала.</figcaption></figure>
<h2>Какво си поставяме за цел</h2>
<ul>
<li><strong>Нови форми на обучение</strong> – в училище, в предприятието и между тях.</li>
<li><strong>Проучвания и анализи</strong> на политиките в образованието, регионалното развитие и пазара
на труда.</li>
<li><strong>Партньорства</strong> на национално, регионално и международно равнище: в образованието,
обществения живот, публичните политики, икономиката и търговията.</li>
</ul>
<h2>Какво предстои</h2>
<p>Създаваме съвместни работни групи по проект на ИКЕМ и Европейския консултантски център по
инвестиционни въпроси (EIAH). Проектът проучва професионалното образование по електрическа мобилност и
нуждата от кадри в България и региона. Първите си наблюдения ще публикуваме тук.</p>
<blockquote><p>Училището знае как се учи, предприятието знае какво се търси. Меморандумът ги събира на
една маса.</p></blockquote>
<h2>За ИКЕМ</h2>
<p>Индустриален клъстер „Електромобили“ е основан от седем български компании и е първото индустриално
обединение за електрическа мобилност у нас. Днес в него членуват 55 компании, а партньорите му са 74.
От март 2014 г. ИКЕМ е национална браншова организация.</p>
<p>Клъстерът обединява усилията на членовете си в индустриалното, технологичното и бизнес развитието, в
стратегиите и законодателството, във висшето и професионалното образование, в стандартизацията и в
диалога с централната и местната власт. В работата му участват учени и преподаватели.</p>`,
    },
    en: {
      title: 'A memorandum with the Industrial Cluster “Electric Vehicles”',
      summary:
        'We have signed a memorandum of cooperation in education. Ahead of us: new forms of training, joint studies of the need for skilled people, and work in the Sectoral Council for electric mobility.',
      body: `
<p>On 19 November 2019 the Vocational Education Network and the Industrial Cluster “Electric Vehicles”
(<span lang="bg">ИКЕМ</span>) signed a memorandum of cooperation in education.</p>
<p>The signatures follow months of working together. At the cluster’s invitation the network takes part
in the Sectoral Council for electric mobility at the Ministry of Education and Science. It is the first
mechanism of its kind: an industry’s association, the heads of vocational schools and the state are
building a model of vocational education and training in electric mobility together.</p>
<figure><img src="/images/memorandum.svg" alt="A signed document with a seal" width="800" height="600">
<figcaption>The memorandum puts in order work that has already begun.</figcaption></figure>
<h2>What we are aiming for</h2>
<ul>
<li><strong>New forms of training</strong>: at school, in the company and in between.</li>
<li><strong>Studies and analyses</strong> of policies in education, regional development and the labour
market.</li>
<li><strong>Partnerships</strong> at national, regional and international level: in education, public
life, public policies, the economy and trade.</li>
</ul>
<h2>What comes next</h2>
<p>We are setting up joint working groups on a project of the cluster and the European Investment
Advisory Hub (EIAH). It studies vocational education in electric mobility and the need for staff in
Bulgaria and the region. Our first findings will appear here.</p>
<blockquote><p>Schools know how people learn; companies know what is needed. The memorandum seats them
at one table.</p></blockquote>
<h2>About <span lang="bg">ИКЕМ</span></h2>
<p>The Industrial Cluster “Electric Vehicles” was founded by seven Bulgarian companies and is the first
industrial association for electric mobility in the country. Today it has 55 member companies and 74
partners. It has been a national branch organisation since March 2014.</p>
<p>The cluster unites its members’ efforts in industrial, technological and business development, in
strategy and law, in higher and vocational education, in standardisation, and in the dialogue with
central and local government. Scientists and educators take part in its work.</p>`,
    },
  },
  {
    slug: 'elektromobil-za-sedmitsa',
    date: '2019-11-12T14:05:00+02:00',
    author: 'team',
    categories: ['training'],
    tags: ['students'],
    image: 'electric-car',
    bg: {
      title: 'Дванадесетокласници сглобиха учебен електромобил за една седмица',
      summary: 'Екипи от четири гимназии работиха заедно с инженери от фирмите партньори.',
      body: `
<p>В понеделник на пода имаше рама, четири колела и три кашона с части. В петък следобед учебният
електромобил направи първата си обиколка на двора – бавно, тихо и под аплодисменти.</p>
<p>Двайсет ученици от четири гимназии прекараха седмицата в общата работилница. Разделиха се на екипи:
ходова част, задвижване, батерия и електроника. Към всеки екип имаше по един инженер от фирма партньор,
който отговаряше на въпроси, но не пипаше ключовете.</p>
<h2>Какво научихме</h2>
<ul>
<li>Най-много време отне не сглобяването, а проверката: всяка връзка се мери два пъти.</li>
<li>Общият език на екипите беше схемата. Който я четеше добре, помагаше на останалите.</li>
<li>Без протокол за работа с батерията никой не започва – и това вече не изглежда излишно.</li>
</ul>
<p>Колата остава в работилницата. През пролетта следващият випуск ще я разглоби и ще я сглоби отново.</p>`,
    },
    en: {
      title: 'Final-year students built a training electric car in one week',
      summary: 'Teams from four schools worked side by side with engineers from partner companies.',
      body: `
<p>On Monday there was a frame on the floor, four wheels and three boxes of parts. On Friday afternoon
the training car did its first lap of the yard: slowly, quietly and to applause.</p>
<p>Twenty students from four schools spent the week in the shared workshop. They split into teams:
chassis, drive, battery and electronics. Each team had an engineer from a partner company who answered
questions but did not touch the spanners.</p>
<h2>What we learned</h2>
<ul>
<li>Most of the time went not on assembly but on checking: every connection is measured twice.</li>
<li>The common language of the teams was the diagram. Whoever read it well helped the others.</li>
<li>Nobody starts work on the battery without a protocol, and that no longer feels like a formality.</li>
</ul>
<p>The car stays in the workshop. In spring the next class will take it apart and build it again.</p>`,
    },
  },
  {
    slug: 'otvoreni-vrati-noemvri',
    date: '2019-11-08T09:00:00+02:00',
    author: 'students',
    categories: ['events'],
    tags: ['students'],
    bg: {
      title: 'Отворени врати: елате да видите работилницата отвътре',
      summary:
        'В събота, 23 ноември, от 10 до 15 часа развеждаме седмокласници и родители. Не е нужно записване.',
      body: `
<p>Избирате ли училище? Елате да видите как минава един учебен ден по електрически превозни средства.
Водачи ще бъдат учениците от единайсети клас, така че питайте смело.</p>
<p>Ще можете да премерите напрежение, да свържете проста верига и да седнете зад волана на учебния
електромобил. За най-малките има маса с кубчета и проводници.</p>
<p><strong>Кога:</strong> събота, 23 ноември, от 10 до 15 часа. <strong>Вход:</strong> от страната на
двора.</p>`,
    },
    en: {
      title: 'Open day: come and see the workshop from the inside',
      summary:
        'On Saturday, 23 November, from 10 am to 3 pm we show Grade 7 pupils and their parents around. No booking needed.',
      body: `
<p>Choosing a school? Come and see what a day of studying electric vehicles looks like. Your guides will
be students from Grade 11, so ask them anything.</p>
<p>You can measure a voltage, wire a simple circuit and sit behind the wheel of the training car. There
is a table with blocks and wires for the youngest.</p>
<p><strong>When:</strong> Saturday, 23 November, 10 am to 3 pm. <strong>Way in:</strong> through the
yard.</p>`,
    },
  },
  {
    slug: 'a-week-in-english',
    date: '2019-11-06T10:15:00+02:00',
    author: 'teachers',
    categories: ['training', 'events'],
    tags: ['teachers', 'students'],
    image: 'teacher',
    en: {
      title: 'A week in English: circuits with a visiting teacher',
      summary: 'Grade 10 spent five lessons on circuits without a word of Bulgarian.',
      body: `
<p>On Monday a visiting teacher wrote “ground” on the board and asked who had seen it. Two hands pointed at
the floor. By Friday nobody confused soil with zero volts, and the class had a glossary of ninety words,
each with a drawing next to it.</p>
<p>The rule was simple: if you do not know the word, draw it. It turned out that a circuit diagram is the one
language in which everybody in the room was fluent.</p>
<p>The glossary will join the library of open lessons. Corrections are welcome.</p>`,
    },
  },
  {
    slug: 'stazh-za-uchiteli',
    date: '2019-11-04T11:30:00+02:00',
    author: 'team',
    categories: ['competitions', 'training'],
    tags: ['teachers', 'internships'],
    bg: {
      title: 'Покана към учители: стаж в предприятие от клъстера',
      summary: 'Кандидатства се до края на месеца. Стажът е двуседмичен, с наставник и сертификат.',
      body: `
<p>Каним учители по професионална подготовка на двуседмичен стаж в предприятие. Целта е проста: да
видите отблизо какво правят днес хората, които утре ще наемат вашите ученици.</p>
<h2>Как протича</h2>
<table>
<thead><tr><th scope="col">Стъпка</th><th scope="col">Срок</th></tr></thead>
<tbody>
<tr><td>Кандидатстване с мотивационно писмо до една страница</td><td>до 30 ноември</td></tr>
<tr><td>Разговор с наставника и избор на тема</td><td>до 13 декември</td></tr>
<tr><td>Стаж в предприятието</td><td>20–31 януари</td></tr>
<tr><td>Открит урок по темата на стажа</td><td>до края на март</td></tr>
</tbody>
</table>
<p>Пътните разходи се поемат от програмата. Предимство имат учители, които досега не са участвали.</p>`,
    },
    en: {
      title: 'A call to teachers: an internship in a cluster company',
      summary: 'Apply by the end of the month. Two weeks, with a mentor and a certificate.',
      body: `
<p>We invite teachers of vocational subjects to a two-week internship in a company. The aim is simple:
to see up close what the people who will one day hire your students are doing today.</p>
<h2>How it works</h2>
<table>
<thead><tr><th scope="col">Step</th><th scope="col">By</th></tr></thead>
<tbody>
<tr><td>Application with a letter of up to one page</td><td>30 November</td></tr>
<tr><td>A talk with the mentor and the choice of a topic</td><td>13 December</td></tr>
<tr><td>The internship itself</td><td>20–31 January</td></tr>
<tr><td>An open lesson on the topic</td><td>end of March</td></tr>
</tbody>
</table>
<p>The programme covers travel. Teachers who have not taken part before are given priority.</p>`,
    },
  },
];
