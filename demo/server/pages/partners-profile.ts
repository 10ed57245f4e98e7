import { html, raw } from 'hono/html';
import type { Lang } from '../../content/model.js';
import { partners } from '../../content/partners/index.js';
import type { Partner } from '../../content/partners/model.js';
import { sectors } from '../../content/partners/sectors.js';
import { towns } from '../../content/partners/towns.js';
import { partnerPath, toOrganization } from '../partners/organization.js';
import { partnerCard } from './partners-elements.js';
import type { Preferences } from './preferences.js';
import { shell } from './shell.js';
import { t, type Html } from './text.js';

const MOST_NEIGHBOURS = 6;

/** JSON that is safe inside a script element: no `</script>` can end it. */
function inlineScript(partner: Partner): Html {
  // The page that the card would link to is this one.
  const organization = { ...toOrganization(partner), url: undefined };
  const json = JSON.stringify({ '@context': 'https://schema.org', ...organization });
  return raw(`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`);
}

/** What the card says, for readers without JavaScript. */
function plain({ name, description, town, sectors: fields }: Partner): Html {
  const where = town && towns[town];
  const kinds = fields.map((field) => sectors[field].name);
  const words = (lang: Lang): string =>
    [...kinds, ...(where ? [where] : [])].map((each) => each[lang]).join(' · ');
  return html`<h1>${t(name.bg, name.en)}</h1>
    <p class="meta">${t(words('bg'), words('en'))}</p>
    ${description && html`<p>${t(description.bg, description.en)}</p>`}`;
}

/** Those who follow in the same field, from the beginning again after the last one. */
function neighbours(partner: Partner): Partner[] {
  const [field] = partner.sectors;
  const same = partners.bg.filter((each) => each.sectors[0] === field);
  const place = same.indexOf(partner);
  return [...same.slice(place + 1), ...same.slice(0, place)].slice(0, MOST_NEIGHBOURS);
}

function others(partner: Partner): Html {
  const [field = 'associations'] = partner.sectors;
  const { name } = sectors[field];
  return html`<aside class="neighbours" aria-labelledby="neighbours">
    <h2 class="label" id="neighbours">${t(`Още: ${name.bg}`, `More: ${name.en}`)}</h2>
    <ul>
      ${neighbours(partner).map(
        (each) =>
          html`<li><a href="${partnerPath(each)}">${t(each.name.bg, each.name.en)}</a></li>`,
      )}
    </ul>
  </aside>`;
}

/** The page of one partner: where its card links to. */
export function profile(partner: Partner, preferences: Preferences): Html {
  const main = html`<p class="back">
      <a href="/partners">${t('← Всички партньори', '← All partners')}</a>
    </p>
    <div class="profile">
      ${partnerCard({ 'heading-level': '1' }, html`${inlineScript(partner)} ${plain(partner)}`)}
    </div>
    ${others(partner)}`;
  return shell(partner.name, preferences, main, { group: 'partners', bundle: 'partner-card' });
}
