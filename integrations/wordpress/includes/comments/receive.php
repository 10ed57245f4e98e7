<?php
/**
 * Comments of strangers by REST take the way of the classic form. REST's own way leaves out `pre_comment_on_post`,
 * `preprocess_comment` and `comment_post`, where captchas and other guards against spam stand; the sender would choose the
 * date, by which WordPress tells floods; databases from before emoji would fail; and nobody would get mail.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter( 'rest_dispatch_request', __NAMESPACE__ . '\receive_comment', 10, 4 );
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\forgive_stored_comment', 10, 3 );

/**
 * Stores a comment, once, and answers as REST does.
 *
 * @param mixed            $result  What others have answered.
 * @param \WP_REST_Request $request The request, which WordPress has permitted.
 * @param string           $route   The route.
 * @param array            $handler Its handler.
 * @return mixed
 */
function receive_comment( $result, $request, $route, $handler ) {
	if ( null !== $result || is_user_logged_in() || ! creates_comment( $handler ) ) {
		return $result;
	}
	$comment = once( $request, fn( array $meta ) => store_comment( $request, $meta ) );
	return is_wp_error( $comment ) ? $comment : comment_response( $comment, $request, $handler );
}

/**
 * What is stored is told as stored, whatever stands against it since: its post may have been closed.
 *
 * @param mixed            $response What the callbacks have answered.
 * @param array            $handler  The route's handler.
 * @param \WP_REST_Request $request  The request.
 * @return mixed
 */
function forgive_stored_comment( $response, $handler, $request ) {
	if ( ! is_wp_error( $response ) || is_user_logged_in() || ! creates_comment( $handler ) ) {
		return $response;
	}
	$comment = 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? comment_of_key( meta_key_of( $request ) ) : null;
	return $comment ? comment_response( $comment, $request, $handler ) : $response;
}

/**
 * The answer of REST to a comment that is stored.
 *
 * @param \WP_Comment      $comment The comment.
 * @param \WP_REST_Request $request The request.
 * @param array            $handler The route's handler.
 */
function comment_response( \WP_Comment $comment, \WP_REST_Request $request, array $handler ): \WP_REST_Response {
	$request->set_param( 'context', 'view' );
	$response = rest_ensure_response( $handler['callback'][0]->prepare_item_for_response( $comment, $request ) );
	$response->set_status( 201 );
	$response->header( 'Location', rest_url( "wp/v2/comments/$comment->comment_ID" ) );
	return $response;
}

/**
 * Stores a comment as `wp-comments-post.php` does.
 *
 * @param \WP_REST_Request $request The request.
 * @param array            $meta    Stored together with the comment.
 * @return \WP_Comment|\WP_Error
 */
function store_comment( \WP_REST_Request $request, array $meta ) {
	$fields  = classic_fields( $request );
	$refusal = parent_refusal( $fields['comment_parent'], $fields['comment_post_ID'] );
	if ( $refusal ) {
		return $refusal;
	}
	// Guards look there for the fields of the form, and for the answer of a captcha.
	$_POST = wp_slash( $fields + (array) $request->get_json_params() + $request->get_body_params() );

	$prepare = function ( array $comment ) use ( $request, $meta ): array {
		$comment                 = apply_rest_filters( $comment, $request );
		$comment['comment_meta'] = $meta + ( $comment['comment_meta'] ?? array() );
		return $comment;
	};
	add_filter( 'preprocess_comment', $prepare, PHP_INT_MAX );
	$comment = with_guards( fn() => wp_handle_comment_submission( $fields ) );
	remove_filter( 'preprocess_comment', $prepare, PHP_INT_MAX );
	if ( is_wp_error( $comment ) ) {
		return rest_error( $comment );
	}
	do_action( 'rest_insert_comment', $comment, $request, true );
	do_action( 'rest_after_insert_comment', $comment, $request, true );
	return $comment;
}

/**
 * The fields of the classic form.
 *
 * @param \WP_REST_Request $request The request.
 */
function classic_fields( \WP_REST_Request $request ): array {
	$content = $request['content'];
	return array(
		'comment_post_ID' => (int) $request['post'],
		'comment_parent'  => (int) $request['parent'],
		'author'          => (string) $request['author_name'],
		'email'           => (string) $request['author_email'],
		'url'             => (string) $request['author_url'],
		'comment'         => (string) ( is_array( $content ) ? $content['raw'] ?? '' : $content ),
	);
}

/**
 * Lets those speak who watch over comments by REST alone. Akismet stands at both ways, and has been asked on this one.
 *
 * @param array            $comment Comment data with slashes.
 * @param \WP_REST_Request $request The request.
 * @return array With slashes.
 * @throws Refused Where one of them says no.
 */
function apply_rest_filters( array $comment, \WP_REST_Request $request ): array {
	remove_filter( 'rest_pre_insert_comment', array( 'Akismet', 'rest_auto_check_comment' ), 1 );
	$filtered = apply_filters( 'rest_preprocess_comment', wp_unslash( $comment ), $request );
	$filtered = is_wp_error( $filtered ) ? $filtered : apply_filters( 'rest_pre_insert_comment', $filtered, $request );
	if ( is_wp_error( $filtered ) ) {
		throw new Refused( $filtered );
	}
	if ( isset( $filtered['comment_approved'] ) ) {
		add_filter( 'pre_comment_approved', fn() => $filtered['comment_approved'] );
	}
	return wp_slash( $filtered );
}
