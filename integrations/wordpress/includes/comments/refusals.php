<?php
/**
 * Why a comment is not stored, in the words of REST: the classic form has other codes for the same.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** REST's code and status, by the code of the classic form. What is not here keeps its code. */
const REST_REFUSALS = array(
	'require_name_email'    => array( 'rest_comment_author_data_required', 400 ),
	'require_valid_comment' => array( 'rest_comment_content_invalid', 400 ),
	'comment_duplicate'     => array( 'comment_duplicate', 409 ),
	'comment_flood'         => array( 'comment_flood', 400 ),
	'comment_save_error'    => array( 'rest_comment_failed_create', 500 ),
);

/** Seconds after which somebody is welcome again: wp_throttle_comment_flood() wants 15. */
const RETRY_AFTER = array(
	'comment_flood'     => 15,
	'cluster_news_busy' => 5,
);

add_filter( 'rest_post_dispatch', __NAMESPACE__ . '\tell_when_to_try_again' );
add_filter( 'rest_exposed_cors_headers', fn( array $names ) => array_merge( $names, array( 'Retry-After' ) ) );

/**
 * The error that REST answers for an error of the classic form.
 *
 * @param \WP_Error $error An error of wp_handle_comment_submission(), or of a guard.
 */
function rest_error( \WP_Error $error ): \WP_Error {
	$code = (string) $error->get_error_code();
	$data = $error->get_error_data();
	if ( 'require_valid_email' === $code ) {
		return invalid_parameter( 'author_email', $error->get_error_message() );
	}
	list( $rest_code, $status ) = REST_REFUSALS[ $code ] ?? array( $code, 0 );
	if ( ! $status ) {
		$given  = is_array( $data ) ? $data['status'] ?? 0 : (int) $data;
		$status = $given >= 400 ? $given : 400; // The classic form shows some refusals as a page with status 200.
	}
	return new \WP_Error( $rest_code, $error->get_error_message(), array( 'status' => $status ) );
}

/**
 * As REST says that a parameter is wrong.
 *
 * @param string $name    Its name.
 * @param string $message What is wrong with it.
 */
function invalid_parameter( string $name, string $message ): \WP_Error {
	$data = array(
		'status' => 400,
		'params' => array( $name => $message ),
	);
	return new \WP_Error( 'rest_invalid_param', $message, $data );
}

/**
 * An answer stands below a published comment of the same post, or nowhere: its author would not find it.
 *
 * @param int $parent_id The comment that is answered, or 0.
 * @param int $post      The post that is commented on.
 */
function parent_refusal( int $parent_id, int $post ): ?\WP_Error {
	$comment = $parent_id ? get_comment( $parent_id ) : null;
	$is_open = $comment
		&& (int) $comment->comment_post_ID === $post
		&& '1' === $comment->comment_approved
		&& 'comment' === get_comment_type( $comment );
	if ( ! $parent_id || $is_open ) {
		return null;
	}
	return invalid_parameter( 'parent', __( 'The comment that this one answers is not there.', 'cluster-news' ) );
}

/**
 * Tells when somebody is welcome again.
 *
 * @param \WP_HTTP_Response $response Any answer of REST.
 */
function tell_when_to_try_again( \WP_HTTP_Response $response ): \WP_HTTP_Response {
	$data    = $response->get_data();
	$seconds = is_array( $data ) && is_string( $data['code'] ?? null ) ? RETRY_AFTER[ $data['code'] ] ?? 0 : 0;
	if ( $seconds ) {
		$response->header( 'Retry-After', (string) $seconds );
	}
	return $response;
}
