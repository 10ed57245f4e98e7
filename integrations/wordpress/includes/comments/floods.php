<?php
/**
 * A flood is a 400 that does not say when to try again: wp_throttle_comment_flood() wants 15 seconds.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter(
	'rest_post_dispatch',
	function ( \WP_HTTP_Response $response ): \WP_HTTP_Response {
		$data = $response->get_data();
		if ( is_array( $data ) && 'comment_flood' === ( $data['code'] ?? '' ) ) {
			$response->header( 'Retry-After', '15' );
		}
		return $response;
	}
);
add_filter( 'rest_exposed_cors_headers', fn( array $names ) => array_merge( $names, array( 'Retry-After' ) ) );
