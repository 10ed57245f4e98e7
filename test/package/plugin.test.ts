import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listFiles } from '../../scripts/plugin-files.js';

const FOLDER = 'integrations/wordpress';
const ZIP = 'dist/cluster-news.zip';

const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const without = (program: string): string | false =>
  spawnSync('which', [program]).status === 0 ? false : `${program} is not installed`;

/** The one match of a pattern's first group. */
function find(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? '';
}

describe("the WordPress plugin's files", () => {
  it('name one version, one text domain and the same needs', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const main = read('cluster-news.php');
    const readme = read('readme.txt');
    assert.equal(find(main, /^ \* Version: (.*)$/m), version);
    assert.equal(find(main, /^const VERSION += '(.*)';$/m), version);
    assert.equal(find(readme, /^Stable tag: (.*)$/m), version);
    assert.ok(readme.includes(`\n= ${version} =\n`));
    for (const need of ['Requires at least', 'Requires PHP']) {
      const [here, there] = [main, readme].map((text) => find(text, new RegExp(`${need}: (.*)`)));
      assert.ok(here && here === there, need);
    }
    assert.equal(find(main, /^ \* Text Domain: (.*)$/m), 'cluster-news');
  });

  it('stop where somebody calls them without WordPress', () => {
    for (const file of listFiles(FOLDER, /\.php$/)) {
      const php = readFileSync(file, 'utf8');
      assert.match(php, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, file);
      assert.match(php, /^namespace Cluster_News;$/m, file);
    }
  });

  it('are all required by the main one, each once', () => {
    const required = [...read('cluster-news.php').matchAll(/require __DIR__ \. '\/(.*)';/g)];
    const files = listFiles(`${FOLDER}/includes`, /\.php$/).map((file) =>
      file.slice(FOLDER.length + 1),
    );
    assert.deepEqual(required.map(([, file]) => file).sort(), files);
  });

  it('have a readme in the format of WordPress.org', () => {
    const [, header = '', summary = ''] =
      /^=== Cluster News ===\n([^]*?)\n\n(.*)\n/.exec(read('readme.txt')) ?? [];
    const names = header.split('\n').map((line) => line.split(':')[0]);
    assert.deepEqual(names, [
      ...['Contributors', 'Tags', 'Requires at least', 'Tested up to', 'Requires PHP'],
      ...['Stable tag', 'License', 'License URI'],
    ]);
    assert.ok(find(header, /^Tags: (.*)$/m).split(', ').length <= 5);
    assert.ok(summary.length > 0 && summary.length <= 150);
  });

  it("keep WordPress' style and PHP 7.4", { skip: without('phpcs') }, () => {
    const options = ['-q', '--standard=scripts/phpcs', '--extensions=php', FOLDER];
    const { status, stdout } = spawnSync('phpcs', options, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});

describe(
  ZIP,
  { skip: without('unzip') || (existsSync(ZIP) ? false : 'Run `npm run plugin`') },
  () => {
    it('holds the plugin in one folder: code, texts, scripts and their compressed copies', () => {
      const files = execFileSync('unzip', ['-Z1', ZIP], { encoding: 'utf8' }).trim().split('\n');
      for (const file of files) assert.match(file, /^cluster-news\//);
      for (const name of ['cluster-news.php', 'uninstall.php', 'readme.txt', 'cdn/.htaccess']) {
        assert.ok(files.includes(`cluster-news/${name}`), name);
      }
      assert.ok(files.includes('cluster-news/languages/cluster-news-bg_BG.mo'));
      const scripts = files.filter((file) => /\/cdn\/.*\.js$/.test(file));
      assert.ok(scripts.length > 15);
      for (const file of scripts) {
        for (const ending of ['.gz', '.br'])
          assert.ok(files.includes(file + ending), file + ending);
      }
      assert.deepEqual(
        files.filter((file) => /\.(md|pot|ts|map)$/.test(file)),
        [],
      );
    });
  },
);
