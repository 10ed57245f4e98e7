<?php
/**
 * Asks sources of other sites for links. Authors write their addresses, so that nothing is asked that is not in the open
 * web: wp_safe_remote_get() sees to that.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Seconds that a source may take. */
const SOURCE_PATIENCE = 8;

/** Bytes that are read of an answer. */
const LARGEST_ANSWER = 4 * MB_IN_BYTES;

/**
 * The links of a source, or null where it does not answer, or with something else.
 *
 * @param array $source See known_links().
 * @return array[]|null See item().
 */
function fetch_links( array $source ): ?array {
	$answer = ask_source( $source['url'] );
	if ( null === $answer ) {
		return null;
	}
	$data = decode_json( wp_remote_retrieve_body( $answer ) );
	if ( 'partners' === $source['kind'] ) {
		$nodes = is_array( $data ) ? organizations_of( (string) wp_json_encode( $data ) ) : null;
		return null === $nodes ? null : partner_items( $nodes, $source );
	}
	$posts = posts_url( null === $data ? api_of( $answer ) : '', $source );
	if ( null !== $posts ) {
		$answer = ask_source( $posts );
		$data   = null === $answer ? null : decode_json( wp_remote_retrieve_body( $answer ) );
	}
	return is_array( $data ) ? news_items( $data, $source ) : null;
}

/**
 * Asks one address.
 *
 * @param string $url The address.
 * @return array|null The answer of WordPress' HTTP API.
 */
function ask_source( string $url ): ?array {
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => SOURCE_PATIENCE,
			'redirection'         => 3,
			'limit_response_size' => LARGEST_ANSWER,
			'headers'             => array( 'Accept' => 'application/feed+json, application/ld+json, application/json, text/html;q=0.5' ),
		)
	);
	return is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ? null : $answer;
}

/**
 * Decoded JSON, or null.
 *
 * @param string $json With or without a byte order mark.
 * @return mixed
 */
function decode_json( string $json ) {
	return json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $json ), true );
}

/**
 * Where the posts are that an element wants, when the source is the address of a WordPress, or wants one category of its
 * posts; else null.
 *
 * @param string $root   Of the REST API that a page names; nothing for JSON, which is the source itself.
 * @param array  $source See known_links().
 */
function posts_url( string $root, array $source ): ?string {
	$is_route = preg_match( '#^(.*/wp/v2/)posts/?(?=[?&]|$)#', $source['url'], $parts );
	if ( $is_route ? '' === $source['category'] : '' === $root ) {
		return null;
	}
	$api   = $is_route ? $parts[1] : $root . 'wp/v2/';
	$query = array(
		'per_page' => MOST_LINKS,
		'_fields'  => 'title,link,date_gmt',
	);
	if ( '' !== $source['category'] ) {
		$query['categories'] = category_id( $api, $source['category'] );
	}
	return add_query_arg( $query, $is_route ? $source['url'] : $api . 'posts' );
}

/**
 * The address of the REST API that a page of a WordPress names, or nothing.
 *
 * @param array $answer What the page's address has answered.
 */
function api_of( array $answer ): string {
	$links = implode( ',', (array) wp_remote_retrieve_header( $answer, 'link' ) );
	$found = preg_match( '#<([^<>]+)>;\s*rel="https://api\.w\.org/"#', $links, $parts )
		|| preg_match( '#<link rel=[\'"]https://api\.w\.org/[\'"] href=[\'"]([^\'"]+)#', wp_remote_retrieve_body( $answer ), $parts );
	return $found ? html_entity_decode( $parts[1] ) : '';
}

/**
 * The number of a category of another WordPress; 0, which no post has, for one that is not there.
 *
 * @param string $api      Where the routes are.
 * @param string $category Its slug or name.
 */
function category_id( string $api, string $category ): int {
	$query  = array(
		'slug'    => rawurlencode( sanitize_title( $category ) ),
		'_fields' => 'id',
	);
	$answer = ask_source( add_query_arg( $query, $api . 'categories' ) );
	$found  = null === $answer ? null : decode_json( wp_remote_retrieve_body( $answer ) );
	return (int) ( $found[0]['id'] ?? 0 );
}
