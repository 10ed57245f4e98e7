/** What hostile documents write, and what a reader may see of it. */
export interface Payload {
  name: string;
  value: string;
  /** How it reads where text is expected; the value itself when absent. */
  text?: string;
  /** How it reads where HTML is expected. */
  html: string;
}

const RUN = 'parent.hostile = 1';

export const PAYLOADS: Payload[] = [
  { name: 'a second handler', value: `<img ona=1 onerror="${RUN}" src="x:">`, html: '' },
  {
    name: 'a frame behind a closed link',
    value: `</a><iframe srcdoc="<script>${RUN}</script>"></iframe>`,
    html: '',
  },
  {
    name: 'a closed attribute',
    value: `" ></a><img src="x:" onerror="${RUN}">`,
    html: '" >',
  },
  {
    name: 'details that open themselves',
    value: `<details open ontoggle="${RUN}">а</details>`,
    html: 'а',
  },
  {
    name: 'a single quote',
    value: `'onmouseover='${RUN}' autofocus onfocus='${RUN}`,
    html: `'onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  },
  {
    name: 'a scheme with an entity in it',
    value: `java&#x0a;script:${RUN}`,
    text: `java script:${RUN}`,
    html: `java script:${RUN}`,
  },
  {
    name: 'a scheme with a line break in it',
    value: `java\nscript:${RUN}`,
    text: `java script:${RUN}`,
    html: `java script:${RUN}`,
  },
  { name: 'an address without scheme', value: '//evil.invalid/x', html: '//evil.invalid/x' },
  {
    name: 'a document in an address',
    value: `data:text/html,<script>${RUN}</script>`,
    html: 'data:text/html,',
  },
  { name: 'a script', value: `<script>${RUN}</script>`, html: '' },
  { name: 'a style', value: '<style>*{display:none}</style>', html: '' },
  {
    name: 'a tag without end',
    value: `<foo bar= ${' -=""'.repeat(50)}`.trim(),
    html: '',
  },
  { name: 'the name of a prototype', value: '__proto__', html: '__proto__' },
  {
    name: 'halves of letters',
    value: '\uD800а\uDC00',
    text: '\uFFFDа\uFFFD',
    html: '\uFFFDа\uFFFD',
  },
  {
    name: 'marks of direction',
    value: '\u202Eobratno\u2066напред',
    html: '\u202Eobratno\u2066напред',
  },
  {
    name: 'words of templates',
    value: '${parent.hostile = 1}{{constructor}}<!--?lit$1$--><?lit?>',
    html: '${parent.hostile = 1}{{constructor}}',
  },
];

/** What stands where a text is expected, and is none. */
export const WRONG_TYPES: Record<string, unknown> = {
  null: null,
  'a number': 7,
  'a truth': true,
  'a list': ['а'],
  'an object': { toString: 'x', length: 3 },
  'an object with a prototype': JSON.parse('{"__proto__":{"polluted":1},"constructor":{"name":1}}'),
};

/** Everything in a tree of nodes that hostile content may have brought there. */
export function intruders(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap(faultsOf);
}

/** Elements that the widget itself never makes. */
const FOREIGN = 'script,style,iframe,frame,object,embed,form,base,link,meta,svg,math,template';

function faultsOf(element: Element): string[] {
  const faults = element.matches(FOREIGN) ? [`<${element.localName}>`] : [];
  for (const { name, value } of element.attributes) {
    if (/^on|^srcdoc$|^style$/.test(name)) faults.push(`${element.localName}[${name}]`);
    const isBadUrl = /^(href|src|action)$/.test(name) && !/^(https?|mailto|tel):/.test(value);
    const isBadSet = name === 'srcset' && !value.split(', ').every((each) => /^https?:/.test(each));
    if (isBadUrl || isBadSet) faults.push(`${element.localName}[${name}="${value}"]`);
  }
  return faults;
}

/** Text as a browser shows it: a line break is a space. */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Text whose halves of letters are replaced, as in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether something of a payload has run on this page. */
export function hasRun(page: Window = globalThis.window): boolean {
  return 'hostile' in page || 'polluted' in Object.prototype;
}
