/**
 * What an owner does behind the scenes of a site of `startWordPress`, for the tests of comments:
 * through the routes of backstage.php, which exist in the test's site only. `site` is
 * `WordPress.url` everywhere.
 */

/** What the tests may switch. All of it together is the state of the site. */
export interface CommentSettings {
  /** The plugin integrations/wordpress/cluster-news.php is active. */
  readonly companion: boolean;
  /** Akismet is active; it takes whatever names "спам" for spam, and "измама" for the worst kind of it. */
  readonly akismet: boolean;
  /** Akismet throws the worst away instead of storing it. */
  readonly discard: boolean;
  /** What another plugin against spam does; see guards.php. `wait` waits for an answer of `gate`. */
  readonly guard: '' | 'captcha' | 'redirect' | 'exit' | 'words' | 'rest' | 'wait';
  /** An address: see gate.ts. */
  readonly gate: string;
  /** Seconds that a repeated request waits for the first one. */
  readonly patience: number;
  /** Something else than the companion lets REST take comments without an account. */
  readonly anonymous: boolean;
  /** Only registered readers may comment (`comment_registration`). */
  readonly registration: boolean;
  /** Every comment is held (`comment_moderation`). Else only one with the word "изчакай" is. */
  readonly moderation: boolean;
  /** A comment is held until one by the same name and e-mail has been approved before. */
  readonly previouslyApproved: boolean;
  /** Name and e-mail have to be given (`require_name_email`). */
  readonly nameAndEmail: boolean;
  /** A second comment with the same e-mail within 15 seconds is refused. */
  readonly flood: boolean;
  /** Moderators get mail about held comments (`moderation_notify`). */
  readonly mailModerators: boolean;
  /** Authors of posts get mail about approved comments (`comments_notify`). */
  readonly mailAuthors: boolean;
}

/** How the site is after `startWordPress`. */
const INSTALLED: CommentSettings = {
  companion: false,
  akismet: false,
  discard: false,
  guard: '',
  gate: '',
  patience: 15,
  anonymous: true,
  registration: false,
  moderation: false,
  previouslyApproved: false,
  nameAndEmail: true,
  flood: true,
  mailModerators: true,
  mailAuthors: true,
};

export interface StoredComment {
  readonly id: number;
  /** 0 for a comment that answers none. */
  readonly parent: number;
  readonly status: 'approved' | 'unapproved' | 'spam' | 'trash';
  readonly author: string;
  readonly email: string;
  readonly url: string;
  /** HTML as it is stored. */
  readonly content: string;
  /** `2020-03-09 22:30:00`, in UTC. */
  readonly dateGmt: string;
}

export interface Mail {
  /** Addresses, joined by commas. */
  readonly to: string;
  readonly subject: string;
  readonly message: string;
}

/**
 * Makes the settings these; what is not named gets its value of `INSTALLED`, so that no test
 * depends on the one before: `await configure(site, { moderation: true })`.
 */
export async function configure(
  site: string,
  changes: Partial<CommentSettings> = {},
): Promise<void> {
  const { companion, akismet, guard, gate, ...settings } = { ...INSTALLED, ...changes };
  const options = {
    akismet_strictness: settings.discard,
    test_patience: settings.patience,
    test_anonymous: settings.anonymous,
    test_flood: settings.flood,
    comment_registration: settings.registration,
    comment_moderation: settings.moderation,
    comment_previously_approved: settings.previouslyApproved,
    require_name_email: settings.nameAndEmail,
    moderation_notify: settings.mailModerators,
    comments_notify: settings.mailAuthors,
  };
  // As numbers: WordPress stores false as an empty text, which some of its options do not expect.
  const numbers = Object.entries(options).map(([name, value]) => [name, Number(value)]);
  await backstage(site, '/settings', {
    plugins: { 'cluster-news/cluster-news.php': companion, 'akismet/akismet.php': akismet },
    options: { ...Object.fromEntries(numbers), test_guard: guard, test_gate: gate },
  });
}

/** Gives the site pretty addresses (`/wp-json/…`), or plain ones (`/?rest_route=/…`). */
export async function setPermalinks(site: string, kind: 'pretty' | 'plain'): Promise<void> {
  const structure = kind === 'pretty' ? '/%postname%/' : '';
  // WordPress makes its rules anew where there are none.
  const options = { permalink_structure: structure, rewrite_rules: '' };
  await backstage(site, '/settings', { plugins: {}, options });
}

/** Gives the site another address, and activates the plugin anew, which looks at what its server does. */
export async function moveSite(site: string, url: string): Promise<void> {
  const off = { 'cluster-news/cluster-news.php': false };
  await backstage(site, '/settings', { plugins: off, options: { home: url, siteurl: url } });
  await backstage(site, '/settings', {
    plugins: { 'cluster-news/cluster-news.php': true },
    options: {},
  });
}

/** What is stored of the plugin. */
export interface StoredData {
  readonly options: number;
  /** By which comments are known again. */
  readonly keys: number;
  /** Planned for cron. */
  readonly events: number;
  /** Together with their sectors. */
  readonly partners: number;
}

type Counts = readonly [number, number, number, number];
const toData = ([options, keys, events, partners]: Counts): StoredData => ({
  ...{ options, keys, events, partners },
});

/** Runs what deleting the plugin runs. @returns what is left of its data */
export async function uninstall(site: string): Promise<StoredData> {
  return toData(await backstage(site, '/uninstall', {}));
}

/** What there is of the plugin's data. */
export async function storedData(site: string): Promise<StoredData> {
  return toData(await backstage(site, '/data'));
}

/** Publishes a post, and resolves with its id and the address of its page. */
export function addPost(
  site: string,
  post: {
    content?: string;
    comments?: 'open' | 'closed';
    title?: string;
    /** Login name; only the administrator's HTML is stored as it is. */
    author?: string;
  } = {},
): Promise<{ readonly id: number; readonly link: string }> {
  const plain = { title: 'Запис', content: '', comments: 'open', author: 'edu' };
  return backstage(site, '/posts', { ...plain, ...post });
}

/** Closes the comments of a post. */
export async function closePost(site: string, id: number): Promise<void> {
  await backstage(site, `/posts/${id}`, {});
}

/** All stored comments of a post, the oldest first: the held ones too, which REST does not show. */
export function listComments(site: string, post: number): Promise<readonly StoredComment[]> {
  return backstage(site, `/comments&post=${post}`);
}

/** Approves a held comment, as a moderator does in the dashboard. */
export async function approveComment(site: string, id: number): Promise<void> {
  await backstage(site, `/comments/${id}`, { status: 'approve' });
}

/** Edits a comment by REST, as a moderator's application does. */
export async function editComment(site: string, id: number, content: string): Promise<void> {
  await backstage(site, `/edits/${id}`, { content });
}

/** The mails that the site has sent since the last call. */
export function takeMails(site: string): Promise<readonly Mail[]> {
  return backstage(site, '/mails', {});
}

/** A function of WordPress' hooks that was called: its name and its arguments. */
export type HookCall = readonly [hook: string, ...args: readonly unknown[]];

/** What the hooks of comments and Akismet's service have been told since the last call. */
export function takeCalls(site: string): Promise<readonly HookCall[]> {
  return backstage(site, '/calls', {});
}

/** Whether a request waits for a lock of the database; no when the site does not answer soon. */
export async function isWaiting(site: string): Promise<boolean> {
  // PHP's server may give this question to the worker that waits.
  const signal = AbortSignal.timeout(1000);
  return backstage<boolean>(site, '/waiting', undefined, signal).catch(() => false);
}

/** The status of a refusal, and the code that its body names. */
export async function refusalOf(answer: Response): Promise<[status: number, code: string]> {
  const body = (await answer.json()) as { code?: string };
  return [answer.status, body.code ?? ''];
}

/** Sends a comment to the REST API as a stranger; `fields` replace or add fields of its body. */
export function sendComment(
  site: string,
  post: number,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  sent += 1;
  return fetch(`${site}/wp-json/wp/v2/comments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: 'https://school.example',
      'User-Agent': 'Reader',
    },
    body: JSON.stringify({
      post,
      author_name: 'Гост',
      // Of its own for each comment, so that none is a flood unless a test makes it one.
      author_email: `guest-${sent}@example.org`,
      content: `Коментар ${sent}`,
      ...fields,
    }),
  });
}

let sent = 0;

/** Without a body it asks. Throws when the site does not answer 200. `route` may end with a query: `&a=b`. */
export async function backstage<T>(
  site: string,
  route: string,
  body?: unknown,
  signal: AbortSignal | null = null,
): Promise<T> {
  const answer = await fetch(`${site}/?rest_route=/backstage/v1${route}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal,
  });
  const text = await answer.text();
  if (answer.status !== 200) {
    throw new Error(`${route} answered ${answer.status}: ${text}`);
  }
  return JSON.parse(text) as T;
}
