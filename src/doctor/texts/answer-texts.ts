import type { Code } from '../findings.js';
import type { Entry } from './entry.js';

/** What a server answers, or does not: the same for pages, scripts and sources. */
export const answerTexts = {
  dns: [
    'fault',
    ['Няма сайт с такова име.', 'Проверете адреса буква по буква.'],
    ['There is no site of this name.', 'Check the address letter by letter.'],
  ],
  certificate: [
    'fault',
    [
      'Сертификатът на сайта не е валиден.',
      'Помолете администратора на сайта да поднови сертификата (https).',
    ],
    [
      'The certificate of the site is not valid.',
      'Ask the administrator of the site to renew the certificate (https).',
    ],
  ],
  silence: [
    'fault',
    [
      'Сървърът не отговаря.',
      'Опитайте по-късно. Ако и тогава не отговаря, пишете на администратора на сайта.',
    ],
    [
      'The server does not answer.',
      'Try again later. If it still does not answer, write to the administrator of the site.',
    ],
  ],
  login: [
    'fault',
    [
      'Сървърът изисква вход ({status}).',
      'Помолете администратора да разреши достъпа на посетители: при WordPress разширение за сигурност може да блокира REST API.',
    ],
    [
      'The server wants a login ({status}).',
      'Ask the administrator to let visitors in: in WordPress, a security plugin may block the REST API.',
    ],
  ],
  'not-found': [
    'fault',
    ['На този адрес няма нищо ({status}).', 'Проверете адреса; файлът може да е преместен.'],
    ['There is nothing at this address ({status}).', 'Check the address; the file may have moved.'],
  ],
  'server-error': [
    'fault',
    [
      'Проблемът е в самия сървър ({status}).',
      'Помолете администратора да види дневника за грешки на сървъра.',
    ],
    [
      'The server has a problem of its own ({status}).',
      'Ask the administrator to look into the error log of the server.',
    ],
  ],
  status: [
    'fault',
    ['Сървърът отказва ({status}).', 'Отворете адреса в нов раздел и вижте какво връща сървърът.'],
    ['The server refuses ({status}).', 'Open the address in a new tab, and see what it answers.'],
  ],
  insecure: [
    'fault',
    [
      'Страницата е с https, а този адрес е с http: браузърите не го допускат.',
      'Напишете https в адреса; сървърът трябва да има сертификат.',
    ],
    [
      'The page has https and this address has http: browsers refuse that.',
      'Write https in the address; the server needs a certificate.',
    ],
  ],
  'private-address': [
    'fault',
    [
      'Този адрес се отваря само във вашата мрежа.',
      'Напишете адреса, на който новините се отварят и от телефон без Wi-Fi.',
    ],
    [
      'Only your own network reaches this address.',
      'Write the address at which the news open on a phone without Wi-Fi.',
    ],
  ],
} satisfies Partial<Record<Code, Entry>>;
