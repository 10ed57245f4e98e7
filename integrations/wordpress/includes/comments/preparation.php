<?php
/**
 * What becomes of a comment by REST before it is stored.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter( 'rest_preprocess_comment', __NAMESPACE__ . '\without_own_date' );
add_filter( 'rest_preprocess_comment', __NAMESPACE__ . '\without_invalid_text' );

/**
 * REST lets the sender choose the date, by which WordPress tells floods: not with the door open.
 *
 * @param array|\WP_Error $comment Comment data.
 * @return array|\WP_Error
 */
function without_own_date( $comment ) {
	if ( ! is_array( $comment ) || is_user_logged_in() ) {
		return $comment;
	}
	unset( $comment['comment_date'], $comment['comment_date_gmt'] );
	return $comment;
}

/**
 * A database from before emoji (utf8mb3) would fail at them: as behind the classic form, they are left out.
 *
 * @param array|\WP_Error $comment Comment data.
 * @return array|\WP_Error
 */
function without_invalid_text( $comment ) {
	global $wpdb;
	foreach ( is_array( $comment ) ? array( 'comment_content', 'comment_author' ) : array() as $field ) {
		$text = $wpdb->strip_invalid_text_for_column( $wpdb->comments, $field, $comment[ $field ] ?? '' );
		if ( isset( $comment[ $field ] ) && is_string( $text ) ) {
			$comment[ $field ] = $text;
		}
	}
	return $comment;
}
