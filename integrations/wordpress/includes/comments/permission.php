<?php
/**
 * Who may comment by REST: visitors may, as by the classic form.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter( 'rest_allow_anonymous_comments', __NAMESPACE__ . '\may_strangers_comment', PHP_INT_MAX );

/**
 * Closed posts are refused by WordPress itself, with a code that says so: a "no" from here would be told to readers as
 * "log in first". REST takes a GET with `_method=POST` for a POST: with the door open, whoever opened it, any foreign
 * <img> would comment.
 *
 * @param bool $allowed What others have decided.
 */
function may_strangers_comment( $allowed ): bool {
	$is_allowed = $allowed || ! get_option( 'comment_registration' );
	return $is_allowed && 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' );
}

/**
 * Whether a handler of REST stores a new comment.
 *
 * @param array $handler As `rest_dispatch_request` hands it over.
 */
function creates_comment( array $handler ): bool {
	$callback = $handler['callback'] ?? null;
	return is_array( $callback ) && $callback[0] instanceof \WP_REST_Comments_Controller && 'create_item' === $callback[1];
}
