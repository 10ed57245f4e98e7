<?php
/**
 * What stands in an element of a shortcode or a block before its script runs.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Links for an element, or nothing where nothing is known.
 *
 * @param string $tag        One of {@see ELEMENTS}, without `comment-form`.
 * @param array  $attributes Of the element, with its address.
 */
function fallback( string $tag, array $attributes ): string {
	if ( 'partner-card' === $tag && ! empty( $attributes['name'] ) ) {
		$items = array( item( $attributes['name'], $attributes['url'] ?? '', '', $attributes['lang'] ?? '' ) );
	} elseif ( 'comment-list' === $tag ) {
		$items = array( comments_item( (string) $attributes['src'], (int) ( $attributes['post'] ?? 0 ) ) );
	} else {
		$items = array_slice( known_links( links_source( $tag, $attributes ) ), 0, link_count( $attributes, 'news-feed' === $tag ? 10 : 24 ) );
	}
	return link_list( array_filter( $items ), $attributes );
}

/**
 * Which source an element shows, in the words of known_links().
 *
 * @param string $tag        As above.
 * @param array  $attributes As above.
 * @return string[]
 */
function links_source( string $tag, array $attributes ): array {
	$text     = fn( string $name ) => is_string( $attributes[ $name ] ?? null ) ? $attributes[ $name ] : '';
	$language = element_language( $attributes );
	$source   = array(
		'kind'     => 'news-feed' === $tag ? 'news' : 'partners',
		'tag'      => $tag,
		'url'      => \WP_Http::make_absolute_url( str_replace( '{lang}', $language, $text( 'src' ) ), home_url( '/' ) ),
		'language' => $language,
	);
	foreach ( array( 'format', 'map', 'category', 'partner' ) as $name ) {
		$source[ $name ] = $text( $name );
	}
	return $source;
}

/**
 * A link to the comments of an article of another WordPress: its number is enough there.
 *
 * @param string $address Of the site, or of its comments.
 * @param int    $post    Number of the article.
 */
function comments_item( string $address, int $post ): ?array {
	$is_wordpress = preg_match( '#^(https?://[^?]*?/)(wp-json(/.*)?|wp-comments-post\.php|index\.php.*|\?rest_route=.*)?$#', $address, $parts );
	return $is_wordpress && $post > 0 ? item( __( 'Comments on the article', 'cluster-news' ), "$parts[1]?p=$post#comments" ) : null;
}
