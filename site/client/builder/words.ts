import type { DataError } from '../../../src/data/errors.js';
import type { Obstacle } from '../../../src/data/net/probe.js';
import type { Finding } from './examine.js';

/** What the page says about what it has found. */
interface Words {
  looking: string;
  badAddress: string;
  found(finding: Finding): string;
  plugin(isThere: boolean): string;
  obstacle(obstacle: Obstacle, error: DataError): { what: string; forward: string };
  forward: string;
  readable(on: { light: boolean; dark: boolean }): string;
}

const host = ({ url }: DataError): string => new URL(url).host;

export const WORDS: Record<'bg' | 'en', Words> = {
  bg: {
    looking: 'Проверяваме адреса …',
    badAddress: 'Това не е адрес на сайт. Напишете го като https://ikem.example/.',
    found({ isWordPress, total, articles, languages, pictures }) {
      const kind = isWordPress ? 'Сайт на WordPress' : 'Емисия (JSON Feed)';
      const number = total === undefined ? `повече от ${articles.length}` : String(total);
      const tongues = languages.length ? ` Езици: ${languages.join(', ')}.` : '';
      return `✓ ${kind}. Новини: ${number}, със снимка: ${pictures} от първите ${articles.length}.${tongues}`;
    },
    plugin: (isThere) =>
      isThere
        ? 'Сайтът има разширението Cluster News: скриптът идва от него.'
        : 'Сайтът няма разширението Cluster News. Качете в своя сайт папката cluster-news (бутонът е долу); кодът я търси там. Кодът за WordPress работи, ако вашият сайт има разширението.',
    obstacle: (obstacle, error) =>
      obstacle === 'cors'
        ? {
            what: 'Сървърът отговаря, но не допуска други сайтове да четат новините (CORS).',
            forward: `Моля, нека ${host(error)} изпраща с ${error.url} заглавката „Access-Control-Allow-Origin: *“.`,
          }
        : {
            what: 'На този адрес не отговаря никой.',
            forward: `${host(error)} не отговаря: работи ли и валиден ли е сертификатът му?`,
          },
    forward: 'Изпратете на този, който поддържа сайта:',
    readable({ light, dark }) {
      if (light && dark) return 'Цветът се чете и на светъл, и на тъмен фон.';
      if (light) return 'Цветът се чете на светъл фон, но не и на тъмен.';
      return dark ? 'Цветът се чете само на тъмен фон.' : 'Цветът е твърде блед за текст.';
    },
  },
  en: {
    looking: 'Looking at the address …',
    badAddress: 'This is no address of a site. Write it as https://ikem.example/.',
    found({ isWordPress, total, articles, languages, pictures }) {
      const kind = isWordPress ? 'A WordPress site' : 'A feed (JSON Feed)';
      const number = total === undefined ? `more than ${articles.length}` : String(total);
      const tongues = languages.length ? ` Languages: ${languages.join(', ')}.` : '';
      return `✓ ${kind}. Articles: ${number}, with a picture: ${pictures} of the first ${articles.length}.${tongues}`;
    },
    plugin: (isThere) =>
      isThere
        ? 'The site has the plugin Cluster News: the script comes from there.'
        : 'The site does not have the plugin Cluster News. Put the folder cluster-news into your own site (the button is below); the code looks for it there. The code for WordPress works if your own site has the plugin.',
    obstacle: (obstacle, error) =>
      obstacle === 'cors'
        ? {
            what: 'The server does answer, but lets no other site read its news (CORS).',
            forward: `Please let ${host(error)} send the header “Access-Control-Allow-Origin: *” with ${error.url}.`,
          }
        : {
            what: 'Nobody answers at this address.',
            forward: `${host(error)} does not answer: is it running, and is its certificate valid?`,
          },
    forward: 'To send to whoever looks after the site:',
    readable({ light, dark }) {
      if (light && dark) return 'The colour can be read on light and on dark backgrounds.';
      if (light) return 'The colour can be read on light backgrounds, but not on dark ones.';
      return dark
        ? 'The colour can be read on dark backgrounds alone.'
        : 'The colour is too pale for text.';
    },
  },
};
