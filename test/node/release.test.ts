import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkManifest, checkPlugin, checkVersion } from '../../scripts/release.js';

const LOCK = '{"version":"1.2.0"}';
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2024-05-24\n\n- New.\n\n## [1.1.0] - 2024-01-01\n';
const CODE = Buffer.from('1');
const file = {
  ...{ bytes: 1, gzip: 1, imports: [] },
  integrity: `sha384-${createHash('sha384').update(CODE).digest('base64')}`,
};
const MANIFEST = { version: '1.2.0', files: { 'news-feed.js': file } };

describe('npm run release:check', () => {
  it('is content where the version is the same everywhere', () => {
    assert.deepEqual(checkVersion('1.2.0', LOCK, CHANGELOG), []);
    assert.deepEqual(
      checkManifest('1.2.0', MANIFEST, ['news-feed.js'], () => CODE),
      [],
    );
  });

  it('names versions that differ, and changes that belong to none', () => {
    const problems = checkVersion(
      '1.3',
      LOCK,
      CHANGELOG.replace('\n\n## [1.2', '\n- Newer.\n\n## [1.2'),
    );
    assert.match(
      problems.join('\n'),
      /no version.*\n.*lock.*1\.2\.0.*\n.*Unreleased.*\n.*"\[1\.2\.0\] - 2024/,
    );
    assert.equal(checkVersion('1.2.0', LOCK, '# Changelog\n\n## [Unreleased]\n').length, 1);
  });

  it('names files that are not those of the manifest', () => {
    const changed = checkManifest('1.2.0', MANIFEST, ['other.js'], () => Buffer.from('2'));
    assert.deepEqual(changed, [
      'news-feed.js is not what manifest.json says',
      'other.js is not in manifest.json',
    ]);
    assert.equal(checkManifest('1.3.0', MANIFEST, [], () => undefined).length, 2);
  });

  it('looks into the plugin', () => {
    const files: Record<string, string> = {
      'cluster-news.php': '/**\n * Version: 1.2.0\n */',
      'readme.txt': 'Stable tag: 1.1.0\n',
      'cdn/news-feed.js': '1',
    };
    const read = (path: string): Buffer | undefined => {
      const content = files[path];
      return content === undefined ? undefined : Buffer.from(content);
    };
    assert.deepEqual(checkPlugin('1.2.0', MANIFEST, read), ['readme.txt has version 1.1.0']);
    files['cdn/news-feed.js'] = '2';
    assert.equal(checkPlugin('1.2.0', MANIFEST, read).length, 2);
  });
});
