import type { Post } from '../model.js';

/** October 2019. */
export const posts: Post[] = [
  {
    slug: 'sektoren-savet-model',
    date: '2019-10-29T16:40:00+02:00',
    author: 'team',
    categories: ['partners', 'projects'],
    image: 'conference',
    bg: {
      title: 'Секторният съвет обсъди как се учи електрическа мобилност',
      summary: 'На масата: колко часове за практика, къде се провежда тя и кой подписва оценката.',
      body: `
<p>Секторният съвет за електрическа мобилност се събра, за да обсъди модела за професионално образование
и обучение. Мрежата участва по покана на ИКЕМ и представи опита на гимназиите.</p>
<p>Разговорът бързо слезе от общите думи към подробностите. Къде се провежда практиката, когато
предприятието е в друг град? Кой подписва оценката? Какво прави ученикът, ако иска да смени
специалността?</p>
<h2>Три въпроса за следващата среща</h2>
<ol>
<li>Какъв е най-малкият набор от умения, с който един завършил може да започне работа?</li>
<li>Как учителят получава време за собствено обучение, без да остави класа си?</li>
<li>Как малка фирма приема стажант, без това да я спре от работа?</li>
</ol>
<p>Записките от обсъждането ще бъдат основа за работните групи. Ако имате готов отговор на някой от
трите въпроса, пишете ни.</p>`,
    },
    en: {
      title: 'The Sectoral Council discussed how electric mobility is taught',
      summary:
        'On the table: how many hours of practice, where it takes place and who signs the mark.',
      body: `
<p>The Sectoral Council for electric mobility met to discuss the model of vocational education and
training. The network takes part at the cluster’s invitation and presented the schools’ experience.</p>
<p>The talk soon moved from general words to details. Where does practice take place when the company is
in another town? Who signs the mark? What can a student do who wants to change course?</p>
<h2>Three questions for the next meeting</h2>
<ol>
<li>What is the smallest set of skills with which a graduate can start work?</li>
<li>How does a teacher find time for training without leaving a class behind?</li>
<li>How can a small company take an intern without bringing its own work to a halt?</li>
</ol>
<p>The notes will be the basis for the working groups. If you have a ready answer to one of the three,
write to us.</p>`,
    },
  },
  {
    slug: 'formulyar-esenen-seminar',
    date: '2019-10-24T00:30:00+03:00',
    author: 'edu',
    categories: ['news', 'training'],
    tags: ['teachers'],
    bg: {
      title: 'Записването за есенния семинар започна',
      body: `
<p>Отворихме записването за есенния семинар за учители малко след полунощ, за да не се налага никой да
чака до сутринта. Местата са 40, по двама от училище.</p>
<p>Програмата е два дни: първият за диагностика на задвижването, вторият за безопасна работа с
високоволтови батерии. Нощувката и материалите са осигурени.</p>
<p>Записването приключва, когато местата свършат. Миналата година това стана за девет часа.</p>`,
    },
    en: {
      title: 'Registration for the autumn seminar is open',
      body: `
<p>We opened registration for the autumn teachers’ seminar just after midnight, so that nobody had to
wait for the morning. There are 40 places, two for each school.</p>
<p>The programme takes two days: the first for diagnosing the drive, the second for working safely with
high-voltage batteries. Accommodation and materials are covered.</p>
<p>Registration closes when the places run out. Last year that took nine hours.</p>`,
    },
  },
  {
    slug: 'kak-se-chete-shema',
    date: '2019-10-17T12:15:00+03:00',
    author: 'teachers',
    categories: ['training'],
    tags: ['students', 'teachers'],
    image: 'circuit',
    bg: {
      title: 'Как се чете електрическа схема: открит урок за девети клас',
      summary:
        'Започваме от лампата и стигаме до контролера. Сценарият и работните листове са свободни за ползване.',
      body: `
<p>Схемата е като ноти: плаши, докато някой не ти покаже откъде се започва. В открития урок започваме от
нещо, което всеки познава – лампа, ключ и батерия – и за два часа стигаме до схемата на контролера.</p>
<h2>Ход на урока</h2>
<ol>
<li>Всеки рисува веригата така, както си я представя. Сравняваме рисунките и откриваме защо знаците
трябва да са еднакви за всички.</li>
<li>Учим десет знака, не повече. Останалите се търсят в таблицата.</li>
<li>Проследяваме тока с пръст: от плюса до минуса, без да вдигаме ръка.</li>
<li>Групите получават схема с една грешка и я намират преди звънеца.</li>
</ol>
<h2>Какво да подготвите</h2>
<p>Батерия 9 V, две лампи, ключ и проводници за всяка група. Работните листове се отпечатват
двустранно.</p>
<p>Сценарият е свободен за ползване и промяна. Молим само за едно: ако намерите по-добро обяснение за
общата маса, споделете го.</p>`,
    },
    en: {
      title: 'How to read a circuit diagram: an open lesson for Grade 9',
      summary:
        'We start with a lamp and end with the controller. The lesson plan and the worksheets are free to use.',
      body: `
<p>A diagram is like sheet music: it frightens you until someone shows you where to begin. In the open
lesson we start with something everyone knows, a lamp, a switch and a battery, and two hours later we
reach the diagram of the controller.</p>
<h2>The course of the lesson</h2>
<ol>
<li>Everyone draws the circuit as they imagine it. We compare the drawings and discover why symbols must
be the same for all.</li>
<li>We learn ten symbols, no more. The rest can be looked up in the table.</li>
<li>We follow the current with a finger, from plus to minus, without lifting the hand.</li>
<li>Each group gets a diagram with one mistake and finds it before the bell.</li>
</ol>
<h2>What to prepare</h2>
<p>A 9 V battery, two lamps, a switch and wires for each group. Print the worksheets on both sides.</p>
<p>The plan is free to use and change. We ask for one thing only: if you find a better way to explain
common ground, share it.</p>`,
    },
  },
  {
    slug: 'plakat-tihiyat-grad',
    date: '2019-10-10T15:00:00+03:00',
    author: 'team',
    categories: ['competitions'],
    tags: ['students'],
    image: 'trophy',
    bg: {
      title: 'Конкурсът за плакат „Тихият град“ има победители',
      summary: 'Журито разгледа 112 плаката. Първото място отива при екип от три десетокласнички.',
      body: `
<p>Как се рисува тишина? На този въпрос отговориха 112 плаката от 19 училища. Журито от учители, дизайнери
и инженери избра десет за изложбата и три за наградите.</p>
<p>Победителят показва кръстовище в осем сутринта, на което се чуват само птиците: всяка с името на улица.
Второто място е за плакат, направен изцяло от билетчета за автобус, а третото – за серия от пощенски
марки.</p>
<p>Изложбата ще пътува. Ако искате да я посрещнете във вашето училище, трябват ви само една стена и две
седмици.</p>`,
    },
    en: {
      title: 'The “Quiet City” poster competition has its winners',
      summary: 'The jury looked at 112 posters. First place goes to a team of three tenth-graders.',
      body: `
<p>How do you draw silence? The question was answered by 112 posters from 19 schools. A jury of teachers,
designers and engineers chose ten for the exhibition and three for the prizes.</p>
<p>The winner shows a crossroads at eight in the morning where only birds can be heard, each one named
after a street. Second place went to a poster made entirely of bus tickets, third to a series of postage
stamps.</p>
<p>The exhibition will travel. If you would like to host it at your school, all you need is a wall and two
weeks.</p>`,
    },
  },
  {
    slug: 'parviyat-mesets-kabinet',
    date: '2019-10-02T13:20:00+03:00',
    author: 'teachers',
    categories: ['training', 'news'],
    image: 'classroom',
    bg: {
      title: 'Първият месец в новия кабинет',
      summary: 'Какво се оказа по-важно от техниката – и кое още не е разопаковано.',
      body: `
<p>Новият кабинет отвори врати на 16 септември. След четири седмици вече знаем кое работи: подвижните маси,
общата дъска с инструменти и правилото, че телефоните стоят на рафта, докато не потрябват.</p>
<p>Знаем и какво не работи. Стойките за кабели са твърде ниско, а шкафът с предпазните средства се оказа
зад вратата. Преместихме го още първата седмица.</p>
<p>Единият от двата осцилоскопа чака в кутията. Пазим го за часа, в който учениците сами ще поискат да
видят как изглежда токът.</p>`,
    },
    en: {
      title: 'Our first month in the new classroom',
      summary: 'What turned out to matter more than equipment, and what is still in its box.',
      body: `
<p>The new classroom opened on 16 September. Four weeks on we know what works: the movable tables, the
shared tool board and the rule that phones stay on the shelf until they are needed.</p>
<p>We also know what does not. The cable racks are too low, and the cabinet with the protective equipment
ended up behind the door. We moved it in the first week.</p>
<p>One of the two oscilloscopes is still in its box. We are saving it for the lesson in which students ask
for themselves what current looks like.</p>`,
    },
  },
];
