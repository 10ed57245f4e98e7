<?php
/**
 * The site's configuration. server.ts copies it over the package's one, which would look for the
 * database of the system; here everything is found next to the site's folder.
 */
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . dirname(__DIR__) . '/data/mariadb.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

// Nothing leaves the machine, nothing runs behind a test's back.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);

// Naming the language here lets the site be Bulgarian without a language pack.
define('WPLANG', 'bg_BG');
define('WP_DEFAULT_THEME', 'plain');

$table_prefix = 'wp_';

// Where network.php has made a network of the site.
if (is_file(__DIR__ . '/network-config.php')) {
    require __DIR__ . '/network-config.php';
}

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
