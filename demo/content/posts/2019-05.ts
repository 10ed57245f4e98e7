import type { Post } from '../model.js';

/** April and the beginning of May 2019. */
export const posts: Post[] = [
  {
    slug: 'obmen-na-urotsi',
    date: '2019-05-08T11:25:00+03:00',
    author: 'projects',
    categories: ['partners', 'projects'],
    tags: ['teachers'],
    image: 'teacher',
    bg: {
      title: 'Учители от три държави си размениха уроци',
      summary: 'Всеки преподава чужд урок пред непознат клас. После говорихме какво се е загубило.',
      body: `
<p>Правилото беше едно: никой не преподава собствения си урок. Учителите получиха чужд сценарий вечерта, а
на сутринта влязоха с него в клас, който виждат за първи път.</p>
<p>Оказа се, че най-лесно се превеждат опитите, а най-трудно – шегите. И че добрият сценарий съдържа
най-вече въпроси.</p>
<p>Двайсет и четирите урока са преведени на английски и скоро ще бъдат в библиотеката.</p>`,
    },
    en: {
      title: 'Teachers from three countries swapped lessons',
      summary:
        'Everyone taught someone else’s lesson to a class of strangers. Then we talked about what got lost.',
      body: `
<p>There was one rule: nobody teaches a lesson of their own. Teachers were given someone else’s plan in the
evening and in the morning took it into a class they had never seen.</p>
<p>Experiments, it turned out, are the easiest to translate and jokes the hardest. And a good plan consists
mostly of questions.</p>
<p>All twenty-four lessons have been translated into English and will soon be in the library.</p>`,
    },
  },
  {
    slug: 'vakantsiya',
    date: '2019-04-25T12:00:00+03:00',
    categories: ['news'],
    bg: {
      title: 'Весели празници!',
      body: `
<p>Пролетната ваканция започва. Желаем ви светли празници и дни без звънец. Ще се видим през май.</p>`,
    },
  },
  {
    slug: 'uchenicheska-firma-zaryadna-stantsiya',
    date: '2019-04-18T15:35:00+03:00',
    author: 'students',
    categories: ['competitions'],
    tags: ['charging', 'students'],
    image: 'charging-station',
    bg: {
      title: 'Ученическа фирма представи зарядна станция за входа на блока',
      summary: 'Идеята се роди от спор между съседи. Прототипът вече брои киловатчасове.',
      body: `
<p>Чий е токът в общия коридор? От този спор тръгна идеята на ученическата фирма: малка станция, която знае
кой зарежда и изпраща сметката на когото трябва.</p>
<p>Прототипът се отключва с чип за входната врата и мери с точност, която фирмата е описала честно: не
повече от два процента грешка. На панаира на ученическите фирми екипът обясняваше търпеливо на всеки
посетител защо не бива да си я правят сами вкъщи.</p>
<p>Следва разговор с лицензиран производител. Независимо от изхода двамата счетоводители на фирмата вече
знаят какво е амортизация.</p>`,
    },
    en: {
      title: 'A student company presented a charging station for blocks of flats',
      summary: 'The idea came from a dispute between neighbours. The prototype already counts kWh.',
      body: `
<p>Whose electricity is it in the shared corridor? The student company’s idea grew out of that dispute: a
small station that knows who is charging and sends the bill to the right person.</p>
<p>The prototype is unlocked with the chip for the front door and measures with an accuracy that the company
states honestly: an error of two per cent at most. At the student companies’ fair the team explained
patiently to every visitor why nobody should build one at home.</p>
<p>A talk with a licensed manufacturer comes next. Whatever the outcome, the company’s two accountants now
know what depreciation is.</p>`,
    },
  },
  {
    slug: 'rabotilnitsa-za-momicheta',
    date: '2019-04-11T10:50:00+03:00',
    author: 'teachers',
    categories: ['events', 'training'],
    tags: ['students'],
    image: 'workshop',
    bg: {
      title: 'Работилница за момичета: „И аз мога да го поправя“',
      summary: 'Трийсет и две седмокласнички, един електромобил на подемник и нито една реч.',
      body: `
<p>Решихме да няма речи. В девет часа трийсет и две седмокласнички получиха престилки и застанаха под
електромобила, който висеше на подемника. До обяд бяха открили и трите повреди, които бяхме подготвили, и
една, за която не знаехме.</p>
<p>Следобеда водиха ученичките от дванадесети клас. На въпроса „Трудно ли е?“ една от тях отговори: „Трудно
е да стигнеш до винта. Останалото се учи.“</p>`,
    },
    en: {
      title: 'A workshop for girls: “I can fix it too”',
      summary: 'Thirty-two seventh-graders, one electric car on a lift and not a single speech.',
      body: `
<p>We decided there would be no speeches. At nine o’clock thirty-two seventh-graders were handed overalls and
took their places under the electric car on the lift. By noon they had found all three faults we had
prepared, and one we did not know about.</p>
<p>Students from Grade 12 led the afternoon. Asked “Is it difficult?”, one of them answered: “It is difficult
to reach the screw. The rest can be learned.”</p>`,
    },
  },
  {
    slug: 'roditelite-pitat',
    date: '2019-04-02T09:40:00+03:00',
    author: 'team',
    categories: ['training', 'news'],
    tags: ['students', 'safety', 'internships'],
    image: 'school',
    bg: {
      title: 'Родителите питат: девет отговора за специалностите и практиката',
      summary: 'Къде е практиката, безопасно ли е и какво следва след дипломата.',
      body: `
<p>Преди кандидатстването родителите задават едни и същи добри въпроси. Събрахме отговорите на едно място.</p>
<h2>За обучението</h2>
<h3>Колко от часовете са практика?</h3>
<p>В първите две години – около една трета, в последните две – повече от половината.</p>
<h3>Трябва ли детето да е силно по физика?</h3>
<p>Трябва да му е любопитно. Останалото е работа на учителя.</p>
<h3>На какъв език са учебниците?</h3>
<p>На български. Техническата документация в горните класове често е на английски и тя се учи в часовете по
чужд език по професията.</p>
<h2>За безопасността</h2>
<h3>Работят ли учениците с опасно напрежение?</h3>
<p>Не и преди да са навършили определената от закона възраст и да са положили изпит по безопасност. До
тогава батериите в учебните модули са под 48 V.</p>
<h3>Кой отговаря за тях в предприятието?</h3>
<p>Наставник, чието име е в договора за практика, и учител, който посещава предприятието всяка седмица.</p>
<h2>За бъдещето</h2>
<h3>Може ли след това да се учи в университет?</h3>
<p>Да. Дипломата дава същите права като всяка друга диплома за средно образование.</p>
<h3>Има ли работа?</h3>
<p>Фирмите, които питаме, казват „да“. Ние казваме: има работа за този, който продължава да учи.</p>
<h3>А ако детето размисли?</h3>
<p>До края на девети клас смяната на специалността е сравнително лесна. По-късно се полагат изпити.</p>
<h3>Къде да питаме още?</h3>
<p>В <a href="/articles/otvoreni-vrati-noemvri">дните на отворените врати</a> – водачите са ученици и
отговарят без заобикалки.</p>`,
    },
    en: {
      title: 'Parents ask: nine answers about courses and work placements',
      summary: 'Where practice takes place, whether it is safe, and what comes after the diploma.',
      body: `
<p>Before applications open, parents ask the same good questions. Here are the answers in one place.</p>
<h2>About the training</h2>
<h3>How much of it is practice?</h3>
<p>About a third in the first two years, more than half in the last two.</p>
<h3>Does my child have to be good at physics?</h3>
<p>They have to be curious. The rest is the teacher’s job.</p>
<h3>What language are the textbooks in?</h3>
<p>Bulgarian. In the upper grades the technical documents are often in English and are studied in the
lessons of English for the profession.</p>
<h2>About safety</h2>
<h3>Do students work with dangerous voltage?</h3>
<p>Not before they have reached the age required by law and passed an exam in safety. Until then the
batteries in training modules stay below 48 V.</p>
<h3>Who is responsible for them in the company?</h3>
<p>A mentor named in the placement contract, and a teacher who visits the company every week.</p>
<h2>About the future</h2>
<h3>Can they go on to university?</h3>
<p>Yes. The diploma gives the same rights as any other secondary school diploma.</p>
<h3>Are there jobs?</h3>
<p>The companies we ask say yes. We say: there are jobs for those who keep learning.</p>
<h3>And if my child has second thoughts?</h3>
<p>Until the end of Grade 9 changing course is fairly easy. Later there are exams to take.</p>
<h3>Where can we ask more?</h3>
<p>At the <a href="/articles/otvoreni-vrati-noemvri?lang=en">open days</a>: the guides are students, and
their answers are straight.</p>`,
    },
  },
];
