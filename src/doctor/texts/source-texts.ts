import type { Code } from '../findings.js';
import type { Entry } from './entry.js';

/** Where the news, partners and comments come from. */
export const sourceTexts = {
  'source-answers': ['fine', ['Сървърът отговаря.'], ['The server answers.']],
  'source-works': [
    'fine',
    ['Сървърът отговаря; намерени: {count}.'],
    ['The server answers; found: {count}.'],
  ],
  'policy-connect': [
    'fault',
    [
      'Политиката за сигурност на страницата (CSP) не допуска заявката.',
      'Помолете администратора на страницата да добави {origin} към connect-src.',
    ],
    [
      'The security policy of the page (CSP) does not admit the request.',
      'Ask the administrator of the page to add {origin} to connect-src.',
    ],
  ],
  'address-missing': [
    'fault',
    ['Атрибутът „{attribute}“ липсва.', 'Напишете адреса на новините: {attribute}="https://…".'],
    ['The attribute "{attribute}" is missing.', 'Write the address: {attribute}="https://…".'],
  ],
  'address-bad': [
    'fault',
    [
      '„{value}“ не е адрес с http или https.',
      'Копирайте адреса от лентата на браузъра в „{attribute}“.',
    ],
    [
      '"{value}" is no address with http or https.',
      'Copy the address from the address bar of your browser into "{attribute}".',
    ],
  ],
  'source-cors': [
    'fault',
    [
      'Сървърът отговаря, но не позволява на други сайтове да четат отговора (CORS).',
      'Помолете администратора му да добави заглавката „Access-Control-Allow-Origin: *“.',
    ],
    [
      'The server answers, but lets no other site read the answer (CORS).',
      'Ask its administrator to send the header "Access-Control-Allow-Origin: *".',
    ],
  ],
  'source-not-json': [
    'fault',
    [
      'Отговорът не е JSON, а започва така: {beginning}',
      'Може да е уебстраница: напишете адреса на емисията или на сайт с WordPress.',
    ],
    [
      'The answer is no JSON. It begins with: {beginning}',
      'It may be a web page: write the address of the feed, or of a site with WordPress.',
    ],
  ],
  'source-format': [
    'fault',
    ['Отговорът е JSON, но не в познат формат.', 'Задайте „format“ или опишете отговора с „map“.'],
    ['The answer is JSON of no known format.', 'Set "format", or describe the answer with "map".'],
  ],
  'source-empty': [
    'advice',
    [
      'Сървърът връща празен списък.',
      'Проверете дали там има нещо публикувано и дали съществуват категорията и езикът.',
    ],
    [
      'The server answers with an empty list.',
      'See whether something is published there, and whether the category and the language exist.',
    ],
  ],
  'partner-unknown': [
    'fault',
    [
      'В документа няма такъв партньор: {partner}',
      'Запишете @id, идентификатора или името точно както са там.',
    ],
    [
      'The document has no such partner: {partner}',
      'Write the @id, the identifier or the name just as they stand there.',
    ],
  ],
} satisfies Partial<Record<Code, Entry>>;
