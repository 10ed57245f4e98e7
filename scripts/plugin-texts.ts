/**
 * Collects the texts of the WordPress plugin, and fails while some have no Bulgarian in
 * `integrations/wordpress/languages/cluster-news-bg_BG.po`. With `--check` it changes nothing and fails when the
 * template is out of date, too. Needs Debian's package gettext.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { listFiles } from './plugin-files.js';

/** The texts of a `block.json`. */
interface BlockTexts {
  title: string;
  description: string;
  keywords: string[];
}

const FOLDER = 'integrations/wordpress';
const TEMPLATE = `${FOLDER}/languages/cluster-news.pot`;
const BULGARIAN = `${FOLDER}/languages/cluster-news-bg_BG.po`;
const isCheck = process.argv.includes('--check');

/**
 * WordPress' functions, with as many arguments as they have with our text domain: without it they ask for WordPress'
 * own texts, which are none of ours.
 */
const PLAIN = ['__', '_e', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e'];
const WITH_CONTEXT = ['_x', 'esc_html_x', 'esc_attr_x'];
const KEYWORDS = [
  ...PLAIN.map((name) => `${name}:1,2t`),
  ...WITH_CONTEXT.map((name) => `${name}:1,2c,3t`),
  '_n:1,2,4t',
];

/** What WordPress translates by itself, the plugin's header and `block.json`, as calls that gettext knows. */
function metadataAsCalls(): string {
  const header = readFileSync(`${FOLDER}/cluster-news.php`, 'utf8');
  const [, description = ''] = /Description: (.*)/.exec(header) ?? [];
  const calls = listFiles(`${FOLDER}/blocks`, /block\.json$/).flatMap((file) => {
    const block = JSON.parse(readFileSync(file, 'utf8')) as BlockTexts;
    const call = (text: string, kind: string): string =>
      `_x( ${JSON.stringify(text)}, 'block ${kind}', 'cluster-news' );`;
    return [
      call(block.title, 'title'),
      call(block.description, 'description'),
      ...block.keywords.map((keyword) => call(keyword, 'keyword')),
    ];
  });
  return `<?php __( ${JSON.stringify(description)}, 'cluster-news' );\n${calls.join('\n')}`;
}

function makeTemplate(): string {
  const options = [
    ...['--language=PHP', '--from-code=UTF-8', '--add-comments=translators', '--no-location'],
    ...['--sort-output', '--no-wrap', '--package-name=cluster-news', '--output=-'],
    ...['--keyword', ...KEYWORDS.map((keyword) => `--keyword=${keyword}`)],
  ];
  const files = listFiles(FOLDER, /\.php$/);
  return execFileSync('xgettext', [...options, ...files, '-'], { input: metadataAsCalls() })
    .toString()
    .replace(/^# SOME[^]*?(?=#, fuzzy)/, '# The texts of the WordPress plugin.\n#\n')
    .replace(/^"(POT-Creation|PO-Revision|Last-Tr|Language-T|Report).*\n/gm, '')
    .replace('CHARSET', 'UTF-8');
}

function updateFiles(template: string): void {
  writeFileSync(TEMPLATE, template);
  const options = ['--quiet', '--update', '--backup=none', '--no-fuzzy-matching', '--no-wrap'];
  execFileSync('msgmerge', [...options, BULGARIAN, TEMPLATE]);
}

const template = makeTemplate();
if (!isCheck) updateFiles(template);
const isCurrent = readFileSync(TEMPLATE, 'utf8') === template;
if (!isCurrent) console.error('Run `npm run plugin:texts`.');
// It names each text that has no Bulgarian.
const { status } = spawnSync('msgcmp', [BULGARIAN, TEMPLATE], { stdio: 'inherit' });
process.exitCode = isCurrent && status === 0 ? 0 : 1;
