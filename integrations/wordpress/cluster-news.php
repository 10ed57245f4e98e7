<?php
/**
 * Plugin Name: Cluster News
 * Description: News and comments as blocks and shortcodes; readers comment without an account.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: cluster-news
 * Domain Path: /languages
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const VERSION     = '0.1.0';

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/comments/permission.php';
require __DIR__ . '/includes/comments/refusals.php';
require __DIR__ . '/includes/comments/guards.php';
require __DIR__ . '/includes/comments/keys.php';
require __DIR__ . '/includes/comments/receive.php';
require __DIR__ . '/includes/comments/mail.php';
require __DIR__ . '/includes/comments/theme.php';
require __DIR__ . '/includes/open-posts.php';
require __DIR__ . '/includes/cdn/files.php';
require __DIR__ . '/includes/cdn/static-chunks.php';
require __DIR__ . '/includes/cdn/former-chunks.php';
require __DIR__ . '/includes/cdn/serve.php';
require __DIR__ . '/includes/partners/content-type.php';
require __DIR__ . '/includes/partners/languages.php';
require __DIR__ . '/includes/partners/fields.php';
require __DIR__ . '/includes/partners/form.php';
require __DIR__ . '/includes/partners/sectors.php';
require __DIR__ . '/includes/partners/organization.php';
require __DIR__ . '/includes/partners/document.php';
require __DIR__ . '/includes/partners/changes.php';
require __DIR__ . '/includes/partners/serve.php';
require __DIR__ . '/includes/partners/import.php';
require __DIR__ . '/includes/partners/import-fields.php';
require __DIR__ . '/includes/partners/import-sectors.php';
require __DIR__ . '/includes/partners/transfer-page.php';
require __DIR__ . '/includes/partners/import-steps.php';
require __DIR__ . '/includes/pages/routes.php';
require __DIR__ . '/includes/pages/template.php';
require __DIR__ . '/includes/pages/oembed.php';
require __DIR__ . '/includes/admin/settings.php';
require __DIR__ . '/includes/admin/settings-page.php';
require __DIR__ . '/includes/admin/site-health.php';
require __DIR__ . '/includes/fallback/links.php';
require __DIR__ . '/includes/fallback/own.php';
require __DIR__ . '/includes/fallback/store.php';
require __DIR__ . '/includes/fallback/fetch.php';
require __DIR__ . '/includes/fallback/read.php';
require __DIR__ . '/includes/fallback/fallback.php';
require __DIR__ . '/includes/snippets/render.php';
require __DIR__ . '/includes/snippets/comment-form.php';
require __DIR__ . '/includes/snippets/controls.php';
require __DIR__ . '/includes/snippets/register.php';
