import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Lang } from '../../content/model.js';
import { asLang } from '../data/urls.js';

/** How a visitor wants to see the demo. */
export interface Preferences {
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
}

/** The two-letter code that stands first in `Accept-Language`, if we have that language. */
function fromHeader(header: string | undefined): Lang | undefined {
  return asLang(header?.match(/\b(bg|en)\b/i)?.[1]?.toLowerCase());
}

/** From the address, the cookies that the page's switches set, and the browser's languages. */
export function preferences(c: Context): Preferences {
  const theme = getCookie(c, 'theme');
  const lang =
    asLang(c.req.query('lang')) ??
    asLang(getCookie(c, 'lang')) ??
    fromHeader(c.req.header('Accept-Language')) ??
    'bg';
  return { lang, theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/** Remembers a language chosen by a link, for visitors without JavaScript. */
export function rememberLang(c: Context): void {
  const lang = asLang(c.req.query('lang'));
  if (lang) setCookie(c, 'lang', lang, { path: '/', maxAge: 31_536_000, sameSite: 'Lax' });
}
