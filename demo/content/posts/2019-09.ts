import type { Post } from '../model.js';

/** August and September 2019. */
export const posts: Post[] = [
  {
    slug: 'sedmitsa-na-mobilnostta',
    date: '2019-09-26T10:45:00+03:00',
    author: 'students',
    categories: ['events'],
    tags: ['students', 'charging'],
    image: 'map',
    bg: {
      title: 'Седмица на мобилността: обиколихме града с едно зареждане',
      summary:
        'Начертахме маршрут, сметнахме разхода и тръгнахме. Сбъркахме с по-малко от два километра.',
      body: `
<p>За Европейската седмица на мобилността си поставихме задача: да обиколим града по карта, начертана от
нас, с едно зареждане и без да питаме навигацията.</p>
<p>Сметнахме разхода по наклона на улиците и по броя на светофарите. Очаквахме 31 километра, изминахме 29
и половина. Разликата дойде от едно нанагорнище, което на картата изглеждаше равно.</p>
<p>По пътя отбелязахме всички зарядни станции и проверихме кои от тях са достъпни с инвалидна количка.
Картата е на стената до кабинета по география.</p>`,
    },
    en: {
      title: 'Mobility Week: around the city on a single charge',
      summary:
        'We drew a route, worked out the consumption and set off. We were less than two kilometres out.',
      body: `
<p>For European Mobility Week we set ourselves a task: to go round the city by a map of our own, on one
charge and without asking the navigation.</p>
<p>We estimated consumption from the slope of the streets and the number of traffic lights. We expected 31
kilometres and managed 29 and a half. The difference came from one climb that looked flat on the map.</p>
<p>On the way we marked every charging station and checked which of them can be reached in a wheelchair.
The map hangs on the wall by the geography room.</p>`,
    },
  },
  {
    slug: 'belezhka-laboratoriya',
    date: '2019-09-20T17:10:00+03:00',
    author: 'students',
    categories: ['news'],
    bg: {
      body: `
<p>Лабораторията е отворена и в сряда следобед, от 14 до 17 часа. Носете си тетрадката и предпазните
очила; кафето вече не е позволено до осцилоскопа.</p>`,
    },
    en: {
      body: `
<p>The lab is now open on Wednesday afternoons too, from 2 to 5 pm. Bring your notebook and safety glasses;
coffee is no longer allowed next to the oscilloscope.</p>`,
    },
  },
  {
    slug: 'parvi-ucheben-den',
    date: '2019-09-16T08:00:00+03:00',
    author: 'team',
    categories: ['news'],
    image: 'school',
    bg: {
      title: 'На добър час! Първи учебен ден за три нови паралелки',
      summary:
        'Днес 78 осмокласници започват по специалности, свързани с електрическата мобилност.',
      body: `
<p>Днес в училищата от мрежата започват три нови паралелки. Седемдесет и осем осмокласници ще учат
специалности, свързани с електрическата мобилност: техника, електроника и поддръжка.</p>
<p>Пожелаваме им учители, които обичат въпроси, и въпроси, на които учителите нямат готов отговор.</p>
<p>На родителите напомняме: първата родителска среща е тази седмица, а въпросите за практиката имат
<a href="/articles/roditelite-pitat">отделна страница</a>.</p>`,
    },
    en: {
      title: 'Good luck! First day of school for three new classes',
      summary: 'Today 78 eighth-graders begin courses connected with electric mobility.',
      body: `
<p>Three new classes start today in the network’s schools. Seventy-eight eighth-graders will study
subjects connected with electric mobility: engineering, electronics and maintenance.</p>
<p>We wish them teachers who love questions, and questions to which the teachers have no ready answer.</p>
<p>A reminder for parents: the first parents’ evening is this week, and questions about work placements
have <a href="/articles/roditelite-pitat?lang=en">a page of their own</a>.</p>`,
    },
  },
  {
    slug: 'pomagalo-visoko-naprezhenie',
    date: '2019-09-05T12:00:00+03:00',
    author: 'projects',
    categories: ['projects', 'training'],
    tags: ['safety', 'batteries', 'teachers'],
    image: 'handbook',
    bg: {
      title: 'Излезе помагалото за безопасна работа с високоволтови батерии',
      summary:
        'Осем урока, шест протокола и един плакат за стената. Всичко е преминало през ръцете на учители.',
      body: `
<p>Помагалото събира на 64 страници това, което учителят трябва да каже, преди ученикът да докосне каквото
и да е. Писаха го учители, проверяваха го инженери, а последната дума имаха учениците: всичко неясно за
тях беше преписано.</p>
<h2>Какво има вътре</h2>
<table>
<thead><tr><th scope="col">Урок</th><th scope="col">Тема</th><th scope="col">Часове</th></tr></thead>
<tbody>
<tr><td>1</td><td>Какво е опасно напрежение и защо не се усеща</td><td>2</td></tr>
<tr><td>2</td><td>Лични предпазни средства</td><td>2</td></tr>
<tr><td>3</td><td>Изключване и проверка за липса на напрежение</td><td>4</td></tr>
<tr><td>4</td><td>Устройство на батерийния блок</td><td>4</td></tr>
<tr><td>5</td><td>Измерване на изолацията</td><td>3</td></tr>
<tr><td>6</td><td>Повреди и поведение при авария</td><td>3</td></tr>
<tr><td>7</td><td>Съхранение и превоз</td><td>2</td></tr>
<tr><td>8</td><td>Обобщение и практически изпит</td><td>4</td></tr>
</tbody>
</table>
<h2>Как да го използвате</h2>
<p>Протоколите са предназначени за попълване: отпечатайте по един за всеки ученик и ги пазете до края на
срока. Плакатът се окачва до вратата, на височината на очите.</p>
<h3>Едно правило, което не подлежи на обсъждане</h3>
<blockquote><p>Никой не работи сам. Винаги има втори човек, който знае къде е прекъсвачът.</p></blockquote>
<p>Помагалото е на български език. Английският превод се подготвя.</p>`,
    },
    en: {
      title: 'Our handbook on working safely with high-voltage batteries is out',
      summary:
        'Eight lessons, six protocols and a poster for the wall. All of it has passed through teachers’ hands.',
      body: `
<p>In 64 pages the handbook gathers what a teacher has to say before a student touches anything at all.
Teachers wrote it, engineers checked it, and students had the last word: whatever they found unclear was
written again.</p>
<h2>What is inside</h2>
<table>
<thead><tr><th scope="col">Lesson</th><th scope="col">Topic</th><th scope="col">Hours</th></tr></thead>
<tbody>
<tr><td>1</td><td>What dangerous voltage is, and why you cannot feel it</td><td>2</td></tr>
<tr><td>2</td><td>Personal protective equipment</td><td>2</td></tr>
<tr><td>3</td><td>Disconnecting, and proving that it is dead</td><td>4</td></tr>
<tr><td>4</td><td>How a battery pack is built</td><td>4</td></tr>
<tr><td>5</td><td>Measuring insulation</td><td>3</td></tr>
<tr><td>6</td><td>Faults, and what to do in an emergency</td><td>3</td></tr>
<tr><td>7</td><td>Storage and transport</td><td>2</td></tr>
<tr><td>8</td><td>Review and practical exam</td><td>4</td></tr>
</tbody>
</table>
<h2>How to use it</h2>
<p>The protocols are there to be filled in: print one for each student and keep them until the end of
term. The poster goes next to the door, at eye level.</p>
<h3>One rule that is not up for discussion</h3>
<blockquote><p>Nobody works alone. There is always a second person who knows where the breaker is.</p></blockquote>
<p>The handbook is in Bulgarian. An English translation is on its way.</p>`,
    },
  },
  {
    slug: 'lyatno-uchilishte-baterii',
    date: '2019-08-28T09:30:00+03:00',
    author: 'teachers',
    categories: ['training', 'events'],
    tags: ['batteries', 'students'],
    image: 'battery',
    bg: {
      title: 'Лятно училище: пет дни за батерии',
      summary: 'От лимона с две пластини до модула с дванайсет клетки – в края на август.',
      body: `
<p>Понеделник започна с лимони. Две пластини, един проводник и светодиод, който свети толкова слабо, че
трябва да го заслониш с длан. До петък същите ученици сглобиха модул с дванайсет клетки и го натовариха
по протокол.</p>
<p>Между двете минахме през измерване, балансиране и много търпение. Най-полезният въпрос на седмицата
беше: „Откъде знаем, че уредът не лъже?“</p>
<p>Догодина ще бъдем шест дни. Последният ще е само за въпроси.</p>`,
    },
    en: {
      title: 'Summer school: five days of batteries',
      summary: 'From a lemon with two plates to a twelve-cell module, at the end of August.',
      body: `
<p>Monday began with lemons: two plates, a wire and an LED so faint that you had to shade it with your
hand. By Friday the same students had built a twelve-cell module and put it under load by the protocol.</p>
<p>In between came measuring, balancing and a good deal of patience. The most useful question of the week
was: “How do we know the meter isn’t lying?”</p>
<p>Next year there will be six days. The last one will be for questions only.</p>`,
    },
  },
];
