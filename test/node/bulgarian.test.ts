import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** What editors of Bulgarian strike out, and what they write instead. */
const FAULTS: [pattern: RegExp, better: string][] = [
  [/приставк/i, 'разширение'],
  [/\d %/, '60%'],
  [/\d \d{3} лв/, '1640 лв.'],
  [/единадесет/, 'единайсет'],
  [/(Коментар|Новин)[а-я]* [^.<]*затворен/, 'закрити'],
  [/Опитайте сега|Отпечатване|Затваряне/, 'Опитай сега, Отпечатай, Затвори'],
  [/Сайтът, от който/, 'Сайтът източник'],
  [/Адресът (отговори|отговаря|изисква)/, 'Сървърът'],
  [/браузърите отказват|позволено да прочете/, 'не го допускат, до който има достъп'],
  [/говори езика|иска се веднъж|отиват при/, 'използва езика, зарежда се веднъж, се предават на'],
  [/(Спри|Пусни) (движението|източника)/, 'логата, сървъра'],
  [/\d с\.|> с\./, 'сек.'],
];

const sources = [
  'locales/bg.xlf',
  ...['demo/server', 'demo/content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  ),
];

/** The Bulgarian texts of `locales/bg.xlf`; values are written as `{0}`. */
function translations(): string[] {
  const xlf = readFileSync('locales/bg.xlf', 'utf8');
  return [...xlf.matchAll(/<target>([^]*?)<\/target>/g)].map(([, text = '']) =>
    text.replace(/<x id="(\d)"[^>]*>/g, '{$1}'),
  );
}

describe('Bulgarian, in the elements and in the demo', () => {
  for (const [pattern, better] of FAULTS) {
    it(`says "${better}" where others write ${pattern.source}`, () => {
      const found = sources.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => pattern.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
      assert.deepEqual(found, []);
    });
  }

  it('ends every sentence with a full stop: those with a verb for the reader, and those of two', () => {
    const open = translations().filter(
      (text) =>
        /^(Няма|Все още|Въведете|Сайтът|Сървърът|Коментарите) /.test(text) && !/[.…?]$/.test(text),
    );
    assert.deepEqual(open, []);
  });

  it('breaks no line between "в" and a time', () => {
    for (const text of translations().filter((each) => / опит е | в.\{1\}/.test(each))) {
      assert.doesNotMatch(text, / в \{|след \{\d\} сек/);
    }
  });
});
