import type { Code } from '../findings.js';
import type { Entry } from './entry.js';

/** The page itself: its elements, their attributes and its frames. */
export const pageTexts = {
  'page-opens': ['fine', ['Страницата се отваря.'], ['The page opens.']],
  'frame-works': ['fine', ['Рамката се показва.'], ['The frame is shown.']],
  'no-widget': [
    'fault',
    [
      'На страницата няма новини, партньори или коментари от тази библиотека.',
      'Поставете двата реда на страницата. Ако сте ги поставили, редакторът ѝ ги е махнал: използвайте рамка (iframe).',
    ],
    [
      'The page has no news, partners or comments of this library.',
      'Paste the two lines into the page. If you have, its editor has taken them away: use a frame (iframe).',
    ],
  ],
  'pasted-as-text': [
    'fault',
    [
      'Читателите виждат самия код <{tag}> вместо новините.',
      'Поставете го в блок „HTML“ или в изгледа за изходен код, не в текста.',
    ],
    [
      'Readers see the code <{tag}> itself.',
      'Paste it into an HTML block or into the source view, not into the text.',
    ],
  ],
  'attribute-unknown': [
    'advice',
    ['Няма атрибут „{attribute}“.', 'Напишете „{meant}“.'],
    ['There is no attribute "{attribute}".', 'Write "{meant}".'],
  ],
  'attribute-value': [
    'advice',
    [
      'Атрибутът „{attribute}“ не може да е „{value}“: важи стойността по подразбиране.',
      'Вижте възможните стойности в документацията.',
    ],
    [
      'The attribute "{attribute}" cannot be "{value}": its default counts.',
      'See the documentation for what it can be.',
    ],
  ],
  'frame-forbidden': [
    'fault',
    [
      'Сайтът не позволява да бъде показан в рамка.',
      'Помолете администратора му да махне X-Frame-Options за този адрес.',
    ],
    [
      'The site does not let itself be shown in a frame.',
      'Ask its administrator to remove X-Frame-Options for this address.',
    ],
  ],
} satisfies Partial<Record<Code, Entry>>;
