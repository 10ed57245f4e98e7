<?php
/**
 * A comment that is sent again is stored once: readers' pages send a key with it, and send the same key again when an
 * answer was lost. The key is kept with the comment as the name of a meta entry, because WordPress has an index of
 * those; while a comment is being stored, a lock of the database keeps others with the same key waiting. The database
 * frees it even when PHP is ended in the middle.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** What pages call the key in the body of a request. */
const KEY_PARAMETER = 'cluster_news_key';

/** Meta entries have names of this beginning; behind it stands a hash. */
const KEY_META = '_cluster_news_key_';

/**
 * Stores a comment, unless it is stored already.
 *
 * @param \WP_REST_Request $request The request.
 * @param callable         $store   Stores the comment with the meta entries that it gets.
 * @return \WP_Comment|\WP_Error
 */
function once( \WP_REST_Request $request, callable $store ) {
	global $wpdb;
	$meta_key = meta_key_of( $request );
	if ( '' === $meta_key ) {
		return $store( array() );
	}
	/**
	 * Filters how long a repeated request waits for the first one.
	 *
	 * @param int $seconds By default 15.
	 */
	$patience = (int) apply_filters( 'cluster_news_patience', 15 );
	// Locks belong to the whole server; their names have up to 64 characters.
	$lock = 'cluster_news_' . md5( DB_NAME . $wpdb->prefix . $meta_key );
	if ( '0' === $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, %d)', $lock, $patience ) ) ) {
		$message = __( 'This comment is being stored.', 'cluster-news' );
		return new \WP_Error( 'cluster_news_busy', $message, array( 'status' => 503 ) );
	}
	try {
		return comment_of_key( $meta_key ) ?? $store( array( $meta_key => '1' ) );
	} finally {
		$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $lock ) );
	}
}

/**
 * The name of the meta entry for a request's key; empty without a key.
 *
 * @param \WP_REST_Request $request The request.
 */
function meta_key_of( \WP_REST_Request $request ): string {
	$key = $request[ KEY_PARAMETER ];
	if ( ! is_string( $key ) || '' === $key ) {
		return '';
	}
	return KEY_META . substr( hash( 'sha256', (int) $request['post'] . ' ' . $key ), 0, 32 );
}

/**
 * The comment that was stored with a key. Asks the database, since object caches may be behind it.
 *
 * @param string $meta_key The name of its meta entry, or nothing.
 */
function comment_of_key( string $meta_key ): ?\WP_Comment {
	global $wpdb;
	if ( '' === $meta_key ) {
		return null;
	}
	$query = $wpdb->prepare( "SELECT comment_id FROM $wpdb->commentmeta WHERE meta_key = %s LIMIT 1", $meta_key );
	$id    = (int) $wpdb->get_var( $query );
	return $id ? get_comment( $id ) : null;
}
