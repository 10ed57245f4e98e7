<?php
/**
 * The plugin's own texts in other languages: `languages` holds them.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	fn() => load_plugin_textdomain( 'cluster-news', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' ),
	0
);
