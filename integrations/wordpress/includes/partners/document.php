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

/**
 * The document. Of two visitors who need it anew, each makes one, and neither stores an old one as the new one. It is
 * stored compressed: databases take no more than some megabytes at once.
 */
function partners_json(): string {
	$state  = (string) get_option( STATE_OPTION, '' );
	$stored = get_transient( DOCUMENT_TRANSIENT );
	if ( is_array( $stored ) && $state === $stored['state'] ) {
		return (string) gzuncompress( base64_decode( $stored['zlib'] ) );
	}
	$json = make_partners_json();
	if ( function_exists( 'gzcompress' ) ) {
		$zlib = base64_encode( gzcompress( $json ) );
		set_transient( DOCUMENT_TRANSIENT, compact( 'state', 'zlib' ), HOUR_IN_SECONDS );
	}
	return $json;
}

/** Makes the document: an `ItemList` of organisations. */
function make_partners_json(): string {
	$ids   = get_posts( array( 'posts_per_page' => -1, 'fields' => 'ids' ) + PARTNERS_QUERY );
	$items = array_merge( array(), ...array_map( __NAMESPACE__ . '\encoded_organizations', array_chunk( $ids, 500 ) ) );
	$list  = array(
		'@context'        => 'https://schema.org',
		'@type'           => 'ItemList',
		'name'            => plain_text( get_bloginfo( 'name' ) ),
		'numberOfItems'   => count( $items ),
		'itemListElement' => array(),
	);
	return substr( to_json( $list ), 0, -2 ) . implode( ',', $items ) . ']}';
}

/**
 * Some partners as JSON, by a few queries for all of them. They do not stay in the cache: thousands would take more
 * memory than some servers give.
 *
 * @param int[] $ids Of posts.
 * @return string[] Without those that have no name.
 */
function encoded_organizations( array $ids ): array {
	_prime_post_caches( $ids );
	$posts = array_map( 'get_post', $ids );
	prime_logos( $posts );
	$items = array_filter( array_map( __NAMESPACE__ . '\organization', $posts ) );
	if ( wp_cache_supports( 'flush_runtime' ) ) {
		wp_cache_flush_runtime();
	}
	return array_map( __NAMESPACE__ . '\to_json', array_values( $items ) );
}

/**
 * A value as JSON that can be read by people, too.
 *
 * @param array $value The value.
 */
function to_json( array $value ): string {
	return (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
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
