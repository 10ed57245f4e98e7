<?php
/**
 * What is known of the sources of other sites: kept for a week, and asked for again by cron. A reader's page waits for
 * nobody: the first one after a block was published has no links yet.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Asks a source. */
const REFRESH_EVENT = 'cluster_news_refresh';

/** Seconds after which a source is asked again, when somebody opens a page. */
const LINKS_FRESH = 10 * MINUTE_IN_SECONDS;

/** How many links are kept of a source. */
const MOST_LINKS = 50;

add_action( REFRESH_EVENT, __NAMESPACE__ . '\refresh_links' );
register_deactivation_hook( PLUGIN_FILE, fn() => wp_unschedule_hook( REFRESH_EVENT ) );

/**
 * What is known of a source.
 *
 * @param array $source Its `kind` (`news` or `partners`), `url`, and what else fetch_links() wants to know.
 * @return array[] See item().
 */
function known_links( array $source ): array {
	$stored = get_transient( links_transient( $source ) );
	if ( ! is_array( $stored ) || $stored['time'] < time() - LINKS_FRESH ) {
		// WordPress plans the same event once.
		wp_schedule_single_event( time(), REFRESH_EVENT, array( $source ) );
	}
	return is_array( $stored ) ? $stored['links'] : array();
}

/**
 * Asks a source. Where it does not answer, what is known stays.
 *
 * @param array $source As above.
 */
function refresh_links( array $source ): void {
	$name   = links_transient( $source );
	$stored = get_transient( $name );
	$links  = fetch_links( $source ) ?? ( is_array( $stored ) ? $stored['links'] : array() );
	$time   = time();
	set_transient( $name, compact( 'time', 'links' ), WEEK_IN_SECONDS );
}

/**
 * The name of what is stored.
 *
 * @param array $source As above.
 */
function links_transient( array $source ): string {
	return 'cluster_news_links_' . md5( (string) wp_json_encode( $source ) );
}
