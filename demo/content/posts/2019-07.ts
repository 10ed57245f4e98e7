import type { Post } from '../model.js';

/** June and July 2019. */
export const posts: Post[] = [
  {
    slug: 'ofisat-prez-avgust',
    date: '2019-07-31T18:00:00+03:00',
    categories: ['news'],
    bg: {
      title: 'Офисът на мрежата през август',
      body: `
<p>От 5 до 16 август отговаряме само на писма. Заявките за септември приемаме до 30 август.</p>`,
    },
  },
  {
    slug: 'kakvi-kadri-tarsyat-firmite',
    date: '2019-07-18T11:00:00+03:00',
    author: 'projects',
    categories: ['projects'],
    tags: ['internships'],
    image: 'survey',
    bg: {
      title: 'Какви кадри търсят фирмите: първи отговори от анкетата',
      summary: 'Диагностиката води пред монтажа, а готовността да се учи – пред всеки сертификат.',
      body: `
<p>През юни попитахме фирми, които работят в електрическата мобилност, какви хора ще търсят през следващите
три години. Получихме 41 отговора. Не са достатъчно за изводи с голяма точност, но стигат, за да видим
посоката.</p>
<h2>Най-търсените умения</h2>
<table>
<caption>Дял от отговорилите; можеше да се посочи повече от едно</caption>
<thead><tr><th scope="col">Умение</th><th scope="col">Дял</th></tr></thead>
<tbody>
<tr><td>Диагностика на електрозадвижване</td><td>73%</td></tr>
<tr><td>Работа под високо напрежение</td><td>66%</td></tr>
<tr><td>Монтаж и поддръжка на зарядни станции</td><td>59%</td></tr>
<tr><td>Четене на техническа документация на английски</td><td>54%</td></tr>
<tr><td>Основи на програмирането на контролери</td><td>37%</td></tr>
</tbody>
</table>
<h2>Какво ни изненада</h2>
<p>На въпроса „Какво бихте простили на новопостъпил колега?“ повечето отговарят: липса на опит. На въпроса
„Какво не бихте простили?“ почти всички пишат едно и също: да скрие грешка.</p>
<h2>Какво следва</h2>
<p>Анкетата остава отворена до края на годината. Обобщените резултати ще предоставим на работните групи и
на училищата, а отделните отговори няма да публикуваме.</p>`,
    },
    en: {
      title: 'What kind of staff do companies look for? First answers from our survey',
      summary: 'Diagnostics comes before assembly, and readiness to learn before any certificate.',
      body: `
<p>In June we asked companies in electric mobility what kind of people they will look for over the next
three years. We received 41 answers: too few for precise conclusions, but enough to see the direction.</p>
<h2>The skills most in demand</h2>
<table>
<caption>Share of respondents; more than one answer was possible</caption>
<thead><tr><th scope="col">Skill</th><th scope="col">Share</th></tr></thead>
<tbody>
<tr><td>Diagnosing electric drives</td><td>73%</td></tr>
<tr><td>Working at high voltage</td><td>66%</td></tr>
<tr><td>Installing and maintaining charging stations</td><td>59%</td></tr>
<tr><td>Reading technical documents in English</td><td>54%</td></tr>
<tr><td>Basic programming of controllers</td><td>37%</td></tr>
</tbody>
</table>
<h2>What surprised us</h2>
<p>Asked “What would you forgive a new colleague?”, most answer: a lack of experience. Asked “What would you
not forgive?”, nearly all write the same thing: hiding a mistake.</p>
<h2>What next</h2>
<p>The survey stays open until the end of the year. We will give the overall results to the working groups
and the schools; single answers will not be published.</p>`,
    },
  },
  {
    slug: 'narachnik-za-nastavnitsi',
    date: '2019-07-04T10:10:00+03:00',
    author: 'projects',
    categories: ['projects', 'partners'],
    tags: ['internships'],
    bg: {
      title: 'Кратък наръчник за наставници в предприятията',
      summary: 'Дванайсет страници за хората, които за първи път посрещат стажант.',
      body: `
<p>Наставникът рядко е учил за учител. Затова наръчникът е кратък и започва с първия ден: кой посреща
стажанта, какво му се показва и какво не се оставя за „после“.</p>
<p>Има и страница с изречения, които помагат. Например: „Спри, покажи ми какво направи досега“ вместо „Дай
на мен“.</p>
<p>Изпращаме наръчника безплатно на всяко предприятие, което приема стажанти от мрежата.</p>`,
    },
    en: {
      title: 'A short handbook for mentors in companies',
      summary: 'Twelve pages for people who welcome an intern for the first time.',
      body: `
<p>Mentors have seldom trained as teachers. That is why the handbook is short and starts with day one: who
meets the intern, what they are shown, and what must not be left for “later”.</p>
<p>There is also a page of sentences that help. For example, “Stop and show me what you have done so far”
instead of “Give it to me”.</p>
<p>We send the handbook free of charge to every company that takes interns from the network.</p>`,
    },
  },
  {
    slug: 'sertifikati-zaryadni-stantsii',
    date: '2019-06-27T16:00:00+03:00',
    author: 'team',
    categories: ['training'],
    tags: ['charging', 'students'],
    image: 'charging-station',
    bg: {
      title: 'Връчихме 46 сертификата за монтаж на зарядни станции',
      summary: 'Практическият изпит продължи шест часа, а комисията беше от предприятието.',
      body: `
<p>Четиридесет и шест ученици получиха сертификат след курса по монтаж и поддръжка на зарядни станции.
Изпитът беше такъв, каквато е и работата: шест часа, чужда документация и една повреда, за която никой не
предупреди.</p>
<p>Комисията дойде от предприятието. „Търсехме грешки в свързването, а намерихме ред на масата“ – така
започна отзивът на един от изпитващите.</p>
<p>Следващият курс е през ноември. Условията ще обявим в раздел „Обучение“.</p>`,
    },
    en: {
      title: 'We awarded 46 certificates for installing charging stations',
      summary: 'The practical exam lasted six hours and the examiners came from the company.',
      body: `
<p>Forty-six students received a certificate after the course in installing and maintaining charging
stations. The exam was like the work itself: six hours, someone else’s documentation and one fault that
nobody had warned about.</p>
<p>The examiners came from the company. “We were looking for wiring mistakes, and what we found was a tidy
bench,” one of them began the report.</p>
<p>The next course is in November. The terms will appear under “Training”.</p>`,
    },
  },
  {
    slug: 'call-for-partners-mobility',
    date: '2019-06-20T12:30:00+03:00',
    author: 'projects',
    categories: ['projects', 'partners'],
    tags: ['students'],
    image: 'map',
    en: {
      title: 'Looking for partner schools: student mobility in e-mobility workshops',
      summary:
        'We can host groups of up to twelve students for two weeks and would like to send as many in return.',
      body: `
<p>Are you a vocational school with a workshop for electric or hybrid vehicles? We are preparing an
application for student mobility and are looking for two partner schools abroad.</p>
<h2>What we offer</h2>
<ul>
<li>Two weeks in a shared workshop with a teacher who speaks English.</li>
<li>Three days in a company, chosen to suit the group.</li>
<li>A training car that may be taken apart completely, and must be put together again.</li>
</ul>
<h2>What we hope for</h2>
<p>A school that enjoys exchanging lessons as much as visits. Write to us with a paragraph about your
workshop and one photograph of it on an ordinary Tuesday.</p>`,
    },
  },
];
