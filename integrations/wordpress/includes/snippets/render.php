<?php
/**
 * What a shortcode or block prints.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Without an address a snippet is about this site: its posts, its partners, the current post's comments.
 *
 * @param string       $tag   One of {@see ELEMENTS}.
 * @param array|string $given What an author has written; an empty text where that is nothing.
 */
function render( string $tag, $given ): string {
	$attributes = normalized( (array) $given );
	$address    = 'comment-form' === $tag ? 'action' : 'src';
	if ( ! empty( $attributes[ $address ] ) ) {
		return element( $tag, $attributes, 'comment-form' === $tag ? '' : fallback( $tag, $attributes ) );
	}
	if ( 'news-feed' === $tag ) {
		return element( $tag, array( 'src' => rest_url( 'wp/v2/posts' ) ) + $attributes, link_list( own_news( $attributes ), $attributes ) );
	}
	if ( 0 === strpos( $tag, 'partner-' ) ) {
		return render_partners( $tag, $attributes );
	}
	$here = array(
		$address          => rest_url( 'wp/v2/comments' ),
		'optional-author' => ! get_option( 'require_name_email' ),
	);

	$attributes = $here + array_filter( $attributes ) + array( 'post' => get_the_ID() );
	return 'comment-form' === $tag
		? comment_form( $attributes )
		: element( $tag, $attributes, link_list( own_comments( $attributes ), $attributes ) );
}

/**
 * Partners of this site, or the one that the attributes of a card describe.
 *
 * @param string $tag        `partner-card` or `partner-list`.
 * @param array  $attributes See normalized().
 */
function render_partners( string $tag, array $attributes ): string {
	if ( ! empty( $attributes['name'] ) ) {
		return element( $tag, $attributes, fallback( $tag, $attributes ) );
	}
	$here = array( 'src' => entry_url( DOCUMENT_NAME ) );
	return element( $tag, $here + $attributes, link_list( own_partners( $tag, $attributes ), $attributes ) );
}

/**
 * Attributes by the names that the elements have. In `[news_feed search]`, what has no "=" is numbered, and a value.
 *
 * @param array $given As WordPress hands them over.
 */
function normalized( array $given ): array {
	$attributes = array();
	foreach ( $given as $name => $value ) {
		$is_word = is_int( $name );

		$attributes[ strtr( strtolower( $is_word ? $value : $name ), '_', '-' ) ] = $is_word ? true : $value;
	}
	return $attributes;
}
