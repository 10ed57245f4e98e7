<?php
/**
 * Links to what this site has itself: its posts, partners and comments. They are read from the database, and need no copy.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Its newest posts.
 *
 * @param array $attributes Of `<news-feed>`.
 * @return array[] See item().
 */
function own_news( array $attributes ): array {
	$query    = array(
		'posts_per_page' => link_count( $attributes, 10 ),
		'has_password'   => false,
	);
	$category = (string) ( $attributes['category'] ?? '' );
	if ( '' !== $category ) {
		$query['tax_query'] = array( 'relation' => 'OR' );
		foreach ( array( 'category', 'post_tag' ) as $taxonomy ) {
			foreach ( array( 'slug', 'name' ) as $field ) {
				$query['tax_query'][] = array( 'terms' => $category ) + compact( 'taxonomy', 'field' );
			}
		}
	}
	$to_item = fn( \WP_Post $post ) => item( get_the_title( $post ), get_permalink( $post ), get_post_datetime( $post )->format( 'c' ) );
	return array_filter( array_map( $to_item, get_posts( $query ) ) );
}

/**
 * Its partners.
 *
 * @param string $tag        `partner-list`, or `partner-card` for one of them.
 * @param array  $attributes Of the element.
 * @return array[] See item().
 */
function own_partners( string $tag, array $attributes ): array {
	if ( 'partner-card' === $tag && ! empty( $attributes['partner'] ) ) {
		// The document is stored; a search among thousands of posts would take longer.
		return partner_items( organizations_of( partners_json() ) ?? array(), links_source( $tag, $attributes ) );
	}
	$count = 'partner-card' === $tag ? 1 : link_count( $attributes, 24 );
	$posts = get_posts( array( 'posts_per_page' => $count ) + PARTNERS_QUERY );
	return array_filter( array_map( fn( \WP_Post $post ) => own_partner( $post, element_language( $attributes ) ), $posts ) );
}

/**
 * A partner, by its name in the language of the element where it has one.
 *
 * @param \WP_Post $post     The partner.
 * @param string   $language Of the element.
 */
function own_partner( \WP_Post $post, string $language ): ?array {
	$data  = partner_data( $post->ID );
	$names = array(
		main_language()  => plain_text( $post->post_title ),
		other_language() => (string) $data[ 'name_' . other_language() ],
	);
	$names = array_filter( $names, 'strlen' );
	$lang  = isset( $names[ $language ] ) ? $language : (string) key( $names );
	return $names ? item( $names[ $lang ], $data['url'], '', $lang ) : null;
}

/**
 * The comments on a post that everybody may read.
 *
 * @param array $attributes Of `<comment-list>`.
 * @return array[] See item().
 */
function own_comments( array $attributes ): array {
	$post = get_post( (int) $attributes['post'] );
	if ( ! $post || ! is_post_publicly_viewable( $post ) || post_password_required( $post ) ) {
		return array();
	}
	$query    = array(
		'post_id' => $post->ID,
		'status'  => 'approve',
		'type'    => 'comment',
		'orderby' => 'comment_date_gmt',
		'order'   => 'desc' === ( $attributes['order'] ?? '' ) ? 'DESC' : 'ASC',
		'number'  => link_count( $attributes, 20 ),
	);
	$to_item  = fn( \WP_Comment $comment ) => item(
		get_comment_author( $comment ) . ': ' . wp_trim_words( $comment->comment_content, 30 ),
		get_comment_link( $comment ),
		str_replace( ' ', 'T', $comment->comment_date_gmt ) . 'Z'
	);
	return array_filter( array_map( $to_item, get_comments( $query ) ) );
}
