import type { Page } from 'puppeteer-core';

/** The archive that `npm run plugin` has made. */
const ZIP = 'dist/cluster-news.zip';

/** Logs the administrator in, or another user whose password is the name. */
export async function logIn(page: Page, site: string, user = 'edu'): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  await page.evaluate((name) => {
    for (const id of ['user_login', 'user_pass']) {
      const input = document.getElementById(id) as HTMLInputElement;
      input.value = name;
    }
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Uploads the plugin under Plugins → Add, as a webmaster does, and activates it. */
export async function uploadPlugin(page: Page, site: string): Promise<void> {
  await logIn(page, site);
  await page.goto(`${site}/wp-admin/plugin-install.php?tab=upload`);
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.evaluate(() => document.getElementById('pluginzip')?.click()),
  ]);
  await chooser.accept([ZIP]);
  for (const button of ['#install-plugin-submit', 'a[href*="action=activate"]']) {
    await Promise.all([page.waitForNavigation(), (await page.waitForSelector(button))?.click()]);
  }
}
