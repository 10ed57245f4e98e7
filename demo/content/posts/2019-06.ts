import type { Post } from '../model.js';

/** May and the first half of June 2019. */
export const posts: Post[] = [
  {
    slug: 'slanchev-pokriv',
    date: '2019-06-13T13:45:00+03:00',
    author: 'students',
    categories: ['projects'],
    tags: ['charging', 'students'],
    image: 'solar-roof',
    bg: {
      title: 'Слънчев покрив за работилницата',
      summary: 'Осемнайсет панела, един инвертор и табло, което всеки може да прочете от двора.',
      body: `
<p>От тази седмица работилницата сама си произвежда тока – поне докато грее слънце. Осемнайсетте панела
бяха монтирани от лицензирана фирма, а таблото, което показва производството, е наша работа.</p>
<p>Таблото е поставено до прозореца и се чете от двора. Показва три числа: колко произвеждаме, колко харчим
и колко километра би изминал с това учебният електромобил.</p>
<p>В дъждовен ден числото е скромно. И това е урок.</p>`,
    },
    en: {
      title: 'A solar roof for the workshop',
      summary: 'Eighteen panels, one inverter and a display that anyone can read from the yard.',
      body: `
<p>As of this week the workshop makes its own electricity, at least while the sun shines. The eighteen
panels were installed by a licensed company; the display that shows the output is our own work.</p>
<p>It stands by the window and can be read from the yard. It shows three numbers: how much we produce, how
much we use, and how many kilometres that would take the training car.</p>
<p>On a rainy day the number is modest. That, too, is a lesson.</p>`,
    },
  },
  {
    slug: 'pravila-energospestyavashti-kolichki',
    date: '2019-06-05T10:00:00+03:00',
    author: 'team',
    categories: ['competitions'],
    tags: ['students', 'safety'],
    image: 'race',
    bg: {
      title: 'Състезание за енергоспестяващи колички: правилата за 2020 г.',
      summary:
        'Не печели най-бързият, а този, който стигне най-далеч с един ватчас. Записване до 31 януари.',
      body: `
<p>Състезанието е за ученически отбори от 8. до 12. клас. Количките се движат с електричество, управляват се
от един човек и изминават десет обиколки по затворено трасе. Победител е отборът с най-малък разход на
енергия за километър.</p>
<h2>Отборът</h2>
<ol>
<li>От четирима до шестима ученици и един учител.</li>
<li>Водачът е навършил 15 години и тежи с екипировката поне 50 кг; разликата се допълва с баласт.</li>
<li>Всеки член на отбора може да обясни поне една система на количката.</li>
</ol>
<h2>Количката</h2>
<ul>
<li>Три или четири колела, най-голяма ширина 120 см.</li>
<li>Батерия до 48 V, с предпазител и авариен прекъсвач, достъпен отвън.</li>
<li>Две независими спирачки. Проверяват се върху наклон.</li>
<li>Каската и ръкавиците са задължителни и при тренировка.</li>
</ul>
<h2>Оценяване</h2>
<table>
<thead><tr><th scope="col">Показател</th><th scope="col">Тежест</th></tr></thead>
<tbody>
<tr><td>Разход на енергия за километър</td><td>60%</td></tr>
<tr><td>Техническа документация</td><td>20%</td></tr>
<tr><td>Представяне пред журито</td><td>20%</td></tr>
</tbody>
</table>
<h3>Въпроси</h3>
<p>Може ли готова рама? Може, ако отборът докаже какво е променил. Може ли регенеративно спиране? Може и се
насърчава. Може ли два отбора от едно училище? Може, но с различни колички.</p>
<p>Записването е до 31 януари 2020 г.</p>`,
    },
    en: {
      title: 'Energy-saving car race: the rules for 2020',
      summary:
        'The winner is not the fastest but the one who goes furthest on a watt-hour. Register by 31 January.',
      body: `
<p>The race is for student teams from Grades 8 to 12. The cars run on electricity, are driven by one person
and do ten laps of a closed track. The team that uses the least energy per kilometre wins.</p>
<h2>The team</h2>
<ol>
<li>Four to six students and one teacher.</li>
<li>The driver is at least 15 and weighs at least 50 kg with equipment; ballast makes up the difference.</li>
<li>Every member of the team can explain at least one system of the car.</li>
</ol>
<h2>The car</h2>
<ul>
<li>Three or four wheels, at most 120 cm wide.</li>
<li>A battery of up to 48 V with a fuse and an emergency switch that can be reached from outside.</li>
<li>Two independent brakes. They are tested on a slope.</li>
<li>Helmet and gloves are compulsory, in training too.</li>
</ul>
<h2>Scoring</h2>
<table>
<thead><tr><th scope="col">Criterion</th><th scope="col">Weight</th></tr></thead>
<tbody>
<tr><td>Energy used per kilometre</td><td>60%</td></tr>
<tr><td>Technical documentation</td><td>20%</td></tr>
<tr><td>Presentation to the jury</td><td>20%</td></tr>
</tbody>
</table>
<h3>Questions</h3>
<p>Is a ready-made frame allowed? Yes, if the team can show what it has changed. Regenerative braking? Yes,
and it is encouraged. Two teams from one school? Yes, with different cars.</p>
<p>Registration closes on 31 January 2020.</p>`,
    },
  },
  {
    slug: 'pobediteli-proletno-sastezanie',
    date: '2019-05-30T17:30:00+03:00',
    author: 'students',
    categories: ['competitions', 'events'],
    tags: ['students'],
    image: 'trophy',
    bg: {
      title: 'Най-икономичната количка на пролетта тежи 38 килограма',
      summary: 'Девет отбора, един дъждовен старт и разлика от един процент между първите двама.',
      body: `
<p>Дъждът спря десет минути преди старта и остави мокро трасе, което не беше в ничии сметки. От деветте
отбора до финала стигнаха осем, а деветият разглоби количката си пред публиката и обясни какво се е
случило. Журито му присъди наградата за документация.</p>
<p>Победителите минаха десетте обиколки с разход от 9 ватчаса на километър. Вторите изостанаха с един
процент – колкото да си обещаят да се срещнат пак догодина.</p>`,
    },
    en: {
      title: 'The most economical car of the spring weighs 38 kilograms',
      summary: 'Nine teams, a rainy start, and one per cent between the first two.',
      body: `
<p>The rain stopped ten minutes before the start and left a wet track that nobody had planned for. Eight of
the nine teams reached the finish; the ninth took its car apart in front of the crowd and explained what
had happened. The jury gave it the prize for documentation.</p>
<p>The winners did their ten laps on 9 watt-hours per kilometre. The runners-up were one per cent behind,
just close enough to promise each other a rematch next year.</p>`,
    },
  },
  {
    slug: 'na-gosti-v-zavoda',
    date: '2019-05-21T14:20:00+03:00',
    author: 'teachers',
    categories: ['events', 'partners'],
    tags: ['batteries', 'students'],
    image: 'battery',
    bg: {
      title: 'На гости в завод: как клетките стават батерия',
      summary: 'Единайсетокласниците минаха по целия път – от приемния контрол до последния тест.',
      body: `
<p>В залата, където се сглобяват модулите, се влиза с престилка, без часовник и без телефон. За един
единайсети клас това се оказа най-трудната част от деня.</p>
<p>Минахме по целия път: приемен контрол, сортиране на клетките, заваряване, опаковане и тест. На всяко
място ни посрещаше човекът, който го работи, а не екскурзовод.</p>
<p>Двама ученици попитаха дали могат да дойдат пак през лятото. Отговорът беше „да“.</p>`,
    },
    en: {
      title: 'A visit to the factory: how cells become a battery',
      summary:
        'Grade 11 students followed the whole way, from incoming inspection to the last test.',
      body: `
<p>You enter the hall where modules are assembled in an overall, without a watch and without a phone. For a
Grade 11 class that turned out to be the hardest part of the day.</p>
<p>We followed the whole way: incoming inspection, sorting of cells, welding, packing and testing. At each
station we were met by the person who works there, not by a guide.</p>
<p>Two students asked whether they could come back in summer. The answer was yes.</p>`,
    },
  },
  {
    slug: 'tarsim-obuchiteli-diagnostika',
    date: '2019-05-16T09:15:00+03:00',
    author: 'team',
    categories: ['training', 'competitions'],
    tags: ['teachers'],
    bg: {
      title: 'Търсим обучители по диагностика на електрозадвижване',
      summary: 'Два модула по 16 часа, в събота и неделя. Нужен е опит в сервиз, не диплома.',
      body: `
<p>Търсим трима обучители за есенните курсове по диагностика. Ако сте работили в сервиз за електрически или
хибридни автомобили и умеете да обяснявате, ще се радваме да се запознаем.</p>
<p>Предлагаме готова програма, работилница с техника и колега учител, който ще води групата заедно с вас.
Очакваме да знаете какво не знаете и да го казвате на глас.</p>
<p>Изпратете кратко представяне до 15 юни. Ще поканим всички кандидати на пробен урок от двайсет минути.</p>`,
    },
    en: {
      title: 'A call for trainers in diagnosing electric drives',
      summary:
        'Two modules of 16 hours at weekends. We ask for workshop experience, not a diploma.',
      body: `
<p>We are looking for three trainers for the autumn courses in diagnostics. If you have worked in a garage
for electric or hybrid cars and are good at explaining, we would love to meet you.</p>
<p>We offer a ready programme, an equipped workshop and a fellow teacher who leads the group with you. We
expect you to know what you don’t know, and to say so out loud.</p>
<p>Send a short introduction by 15 June. All applicants are invited to a twenty-minute trial lesson.</p>`,
    },
  },
];
