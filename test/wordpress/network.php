<?php
/**
 * php network.php FOLDER URL: makes the site the first one of a network, and `/school/` the second one.
 * It calls itself a second time, because WordPress decides at its start whether it is a network.
 */
[, $folder, $url] = $argv;
$host = preg_replace('#^http://#', '', $url);
$config = "$folder/site/network-config.php"; // wp-config.php reads it where it is.
$is_network = is_file($config);
$_SERVER['HTTP_HOST'] = $host;
$_SERVER['REQUEST_URI'] = '/';
if (!$is_network) {
    define('WP_INSTALLING_NETWORK', true);
}
require "$folder/site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if (!$is_network) {
    foreach ($wpdb->tables('ms_global') as $table => $name) {
        $wpdb->$table = $name;
    }
    deactivate_plugins('cluster-news/cluster-news.php');
    install_network();
    $done = populate_network(1, $host, 'edu@example.org', 'Мрежа', '/', false);
    if (is_wp_error($done) && $done->get_error_code() !== 'no_wildcard_dns') {
        throw new RuntimeException($done->get_error_message());
    }
    file_put_contents($config, '<?php foreach (' . var_export([
        'MULTISITE' => true, 'SUBDOMAIN_INSTALL' => false, 'DOMAIN_CURRENT_SITE' => $host, 'PATH_CURRENT_SITE' => '/',
        'SITE_ID_CURRENT_SITE' => 1, 'BLOG_ID_CURRENT_SITE' => 1,
    ], true) . ' as $name => $value) { define($name, $value); }');
    passthru(escapeshellcmd(PHP_BINARY) . ' ' . implode(' ', array_map('escapeshellarg', $argv)), $code);
    exit($code);
}
$school = wp_insert_site(['domain' => $host, 'path' => '/school/', 'title' => 'Училище', 'user_id' => 1]);
if (is_wp_error($school)) {
    throw new RuntimeException($school->get_error_message());
}
// WordPress takes the colon out of an address with a port.
$wpdb->update($wpdb->blogs, ['domain' => $host], ['blog_id' => $school]);
clean_blog_cache($school);
foreach (['home', 'siteurl'] as $option) {
    update_blog_option($school, $option, "$url/school");
}
$problem = activate_plugin('cluster-news/cluster-news.php', '', true);
if (is_wp_error($problem)) {
    throw new RuntimeException($problem->get_error_message());
}
