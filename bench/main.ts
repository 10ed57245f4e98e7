/** Runs a benchmark: `npm run bench -- partners`; what follows its name are its own options. */
import { argv } from 'node:process';

/** The files of this folder that are benchmarks. */
const BENCHMARKS = {
  'first-article': 'how long a reader waits for the first article on a slow line, beside others',
  figures: 'layout shifts, requests and mutations in real pages',
  growth: 'how the time that a text takes grows with its length',
  'long-feeds': 'how a slow phone bears a hundred articles, and what ten of ten thousand cost',
  origin: 'what an outage costs the server, in requests of open pages',
  partners: 'what a key in the search field costs among 2,000 partners',
  sizes: 'what a file weighs, and what it is made of',
  'ten-thousand': 'the longest step among ten thousand articles, and the work for as many comments',
  thousand: 'how fast a thousand articles are painted',
};

const [, , name = ''] = argv;
if (name in BENCHMARKS) {
  // Each of them is a script, too, that finds its options from the third word on.
  argv.splice(2, 1);
  await import(`./${name}.js`);
} else {
  console.error('npm run bench -- followed by one of these:');
  for (const [each, what] of Object.entries(BENCHMARKS))
    console.error(`  ${each.padEnd(14)} ${what}`);
  process.exitCode = 2;
}
