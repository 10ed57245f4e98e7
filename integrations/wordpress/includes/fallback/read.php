<?php
/**
 * Links from what a source has answered: JSON Feed, posts of a WordPress, any JSON with a map, and organisations of
 * schema.org. The elements read more kinds, and more of each.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Links from news.
 *
 * @param array $data   Decoded JSON.
 * @param array $source See known_links().
 * @return array[]|null See item(); null where these are no news.
 */
function news_items( array $data, array $source ): ?array {
	$map     = 'custom' === $source['format'] ? decode_json( $source['map'] ) : array();
	$map     = is_array( $map ) ? array_filter( $map, 'is_string' ) : array();
	$list    = isset( $map['items'] ) ? at_pointer( $data, $map['items'] ) : $data['items'] ?? $data;
	$members = is_array( $list ) ? array_filter( $list, 'is_array' ) : array();
	if ( ! is_array( $list ) || ( $list && ! isset( $list[0] ) ) || ( $list && ! $members ) ) {
		return null;
	}
	$items = array();
	foreach ( $members as $member ) {
		foreach ( $map as $field => $pointer ) {
			$member[ 'date' === $field ? 'date_published' : $field ] = at_pointer( $member, $pointer );
		}
		$is_wanted = '' === $source['category'] || ! isset( $data['items'] ) || has_tag( $member, $source['category'] );
		$items[]   = $is_wanted ? news_item( $member, $data['language'] ?? '', $source['url'] ) : null;
	}
	return array_slice( array_values( array_filter( $items ) ), 0, MOST_LINKS );
}

/**
 * A link from an item of a JSON Feed or a post of a WordPress.
 *
 * @param array  $member   Of the list.
 * @param mixed  $language Of the whole feed.
 * @param string $base     The feed's address.
 */
function news_item( array $member, $language, string $base ): ?array {
	$title = $member['title'] ?? $member['summary'] ?? '';
	$title = is_array( $title ) ? $title['rendered'] ?? '' : $title;
	$url   = $member['url'] ?? $member['external_url'] ?? $member['link'] ?? '';
	$url   = is_string( $url ) && '' !== $url ? \WP_Http::make_absolute_url( $url, $base ) : '';
	$utc   = $member['date_gmt'] ?? null;
	$date  = is_string( $utc ) ? $utc . 'Z' : $member['date_published'] ?? '';
	return item( $title, $url, $date, $member['language'] ?? $language );
}

/**
 * Whether an item of a JSON Feed has a tag.
 *
 * @param array  $member   The item.
 * @param string $category What is wanted.
 */
function has_tag( array $member, string $category ): bool {
	$tags = array_filter( (array) ( $member['tags'] ?? array() ), 'is_string' );
	return in_array( sanitize_title( $category ), array_map( 'sanitize_title', $tags ), true );
}

/**
 * What stands at a JSON Pointer (RFC 6901), or null.
 *
 * @param mixed  $value   Decoded JSON.
 * @param string $pointer Such as `/data/articles`.
 * @return mixed
 */
function at_pointer( $value, string $pointer ) {
	foreach ( array_slice( explode( '/', $pointer ), 1 ) as $token ) {
		$value = is_array( $value ) ? $value[ str_replace( array( '~1', '~0' ), array( '/', '~' ), $token ) ] ?? null : null;
	}
	return $value;
}

/**
 * Links from organisations.
 *
 * @param array[] $nodes  See organizations_of().
 * @param array   $source See known_links(); `partner` chooses one.
 * @return array[] See item().
 */
function partner_items( array $nodes, array $source ): array {
	$items = array();
	foreach ( $nodes as $node ) {
		$names = texts_by_language( $node['name'] );
		$lang  = isset( $names[ $source['language'] ] ) ? $source['language'] : (string) key( $names );
		$keys  = array_merge( array_values( $names ), array( $node['@id'] ?? null, $node['identifier'] ?? null ) );
		if ( '' === $source['partner'] || in_array( $source['partner'], $keys, true ) ) {
			$items[] = item( $names[ $lang ] ?? '', $node['url'] ?? '', '', $lang );
		}
	}
	$items = array_values( array_filter( $items ) );
	return 'partner-card' === $source['tag'] ? array_slice( $items, 0, 1 ) : array_slice( $items, 0, MOST_LINKS );
}
