<?php
/**
 * Lets pages of other sites read the posts again, where the owner wants that: plugins for security take the headers away,
 * or name their own site in them.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** What the elements read: posts, and the names of their categories and tags. */
const OPEN_ROUTES = '#^/wp/v2/(posts|categories|tags)(/\d+)?$#D';

add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\open_posts', PHP_INT_MAX, 3 );

/**
 * Sets the headers, behind everybody else. Nobody may read with a user's cookies: what is open to all needs none.
 *
 * @param bool             $is_served Whether somebody has sent the answer already.
 * @param mixed            $response  The answer.
 * @param \WP_REST_Request $request   The request.
 */
function open_posts( $is_served, $response, \WP_REST_Request $request ): bool {
	$reads = in_array( $_SERVER['REQUEST_METHOD'] ?? '', array( 'GET', 'HEAD', 'OPTIONS' ), true );
	if ( $reads && ! headers_sent() && preg_match( OPEN_ROUTES, $request->get_route() ) && get_option( OPEN_POSTS_OPTION ) ) {
		header( 'Access-Control-Allow-Origin: *' );
		header_remove( 'Access-Control-Allow-Credentials' );
		if ( ! preg_grep( '/^Access-Control-Expose-Headers:/i', headers_list() ) ) {
			header( 'Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link, Retry-After' );
		}
	}
	return (bool) $is_served;
}
