<?php
/**
 * Whether the web server serves chunks to other sites by itself: Apache does, by `cdn/.htaccess`, where it may. The site
 * asks itself, when the plugin is activated, after an update, and once a day. Each site of a network does so by itself: the
 * event is planned where somebody opens the dashboard.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Holds the version of the plugin for which the web server does it, or nothing. */
const STATIC_OPTION = 'cluster_news_static';

/** The daily event. */
const CHECK_EVENT = 'cluster_news_check';

add_action( CHECK_EVENT, __NAMESPACE__ . '\check_chunks' );
add_action( 'upgrader_process_complete', __NAMESPACE__ . '\check_soon' );
add_action( 'admin_init', __NAMESPACE__ . '\plan_checks' );
register_activation_hook( PLUGIN_FILE, __NAMESPACE__ . '\check_chunks' );
register_deactivation_hook( PLUGIN_FILE, fn() => wp_unschedule_hook( CHECK_EVENT ) );

/** Whether entries name the files, and not this plugin, as the place of their chunks. */
function are_chunks_static(): bool {
	return VERSION === get_option( STATIC_OPTION );
}

/** From now on every day. */
function plan_checks(): void {
	if ( ! wp_next_scheduled( CHECK_EVENT ) ) {
		wp_schedule_event( time(), 'daily', CHECK_EVENT );
	}
}

/** After an update: the old version's code is still running. */
function check_soon(): void {
	wp_schedule_single_event( time() + MINUTE_IN_SECONDS, CHECK_EVENT );
}

/** Asks for a chunk as a page of another site does, and remembers what came of it. */
function check_chunks(): void {
	$chunks = glob( cdn_path( 'chunks/*.js' ) );
	$answer = $chunks ? wp_remote_get( plugins_url( 'cdn/chunks/' . basename( $chunks[0] ), PLUGIN_FILE ) ) : null;
	$header = fn( string $name ) => (string) wp_remote_retrieve_header( $answer, $name );
	$serves = $answer
		&& 200 === wp_remote_retrieve_response_code( $answer )
		&& '*' === $header( 'access-control-allow-origin' )
		&& false !== strpos( $header( 'content-type' ), 'javascript' );
	update_option( STATIC_OPTION, $serves ? VERSION : '' );
}
