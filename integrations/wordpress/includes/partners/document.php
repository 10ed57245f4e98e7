<?php
/**
 * All partners as one JSON-LD document. It is kept until something in it changes.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The transient that holds the document. */
const DOCUMENT_TRANSIENT = 'cluster_news_partners';

/** The option with the name of the newest state of the partners: a document of another state is out of date. */
const STATE_OPTION = 'cluster_news_partners_state';

/** Which partners are shown, and in which order. */
const PARTNERS_QUERY = array(
	'post_type'    => PARTNER_TYPE,
	'orderby'      => 'menu_order title',
	'order'        => 'ASC',
	'has_password' => false,
);

/** The document. Of two visitors who need it anew, each makes one, and neither stores an old one as the new one. */
function partners_json(): string {
	$state  = (string) get_option( STATE_OPTION, '' );
	$stored = get_transient( DOCUMENT_TRANSIENT );
	if ( is_array( $stored ) && $state === $stored['state'] ) {
		return $stored['json'];
	}
	$json = make_partners_json();
	set_transient( DOCUMENT_TRANSIENT, compact( 'state', 'json' ), HOUR_IN_SECONDS );
	return $json;
}

/** Makes the document: an `ItemList` of organisations. */
function make_partners_json(): string {
	$posts = get_posts( array( 'posts_per_page' => -1 ) + PARTNERS_QUERY );
	prime_logos( $posts );
	$items = array_values( array_filter( array_map( __NAMESPACE__ . '\organization', $posts ) ) );
	$list  = array(
		'@context'        => 'https://schema.org',
		'@type'           => 'ItemList',
		'name'            => plain_text( get_bloginfo( 'name' ) ),
		'numberOfItems'   => count( $items ),
		'itemListElement' => $items,
	);
	return (string) wp_json_encode( $list, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * Fetches all logos by one query, and not one by one.
 *
 * @param \WP_Post[] $posts Partners, with their meta entries in the cache.
 */
function prime_logos( array $posts ): void {
	$ids = array_map( fn( \WP_Post $post ) => (int) get_post_thumbnail_id( $post ), $posts );
	_prime_post_caches( array_unique( array_filter( $ids ) ), false, true );
}
