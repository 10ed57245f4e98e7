<?php
/**
 * Tells other sites how to show a page of {@see PAGES} in a frame: whoever pastes its address into a WordPress gets the
 * element, without a plugin. https://oembed.com/
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Pixels, until the page says how high it is. */
const FRAME_HEIGHT = 600;

add_action(
	'rest_api_init',
	fn() => register_rest_route(
		'cluster-news/v1',
		'/oembed',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_oembed',
			'permission_callback' => '__return_true',
			'args'                => array(
				'url'       => array(
					'required' => true,
					'type'     => 'string',
				),
				'maxwidth'  => array(
					'type'    => 'integer',
					'minimum' => 1,
					'default' => 600,
				),
				'maxheight' => array(
					'type'    => 'integer',
					'minimum' => 1,
					'default' => FRAME_HEIGHT,
				),
			),
		)
	)
);

/**
 * Where another site asks how to show a page.
 *
 * @param string $name One of {@see PAGES}.
 */
function oembed_url( string $name ): string {
	return add_query_arg( 'url', rawurlencode( page_url( $name ) ), rest_url( 'cluster-news/v1/oembed' ) );
}

/**
 * The answer.
 *
 * @param \WP_REST_Request $request With the page's address in `url`.
 * @return array|\WP_Error
 */
function answer_oembed( \WP_REST_Request $request ) {
	$name = page_at( $request['url'] );
	if ( '' === $name ) {
		return new \WP_Error( 'oembed_invalid_url', get_status_header_desc( 404 ), array( 'status' => 404 ) );
	}
	$width  = min( $request['maxwidth'], 600 );
	$height = min( $request['maxheight'], FRAME_HEIGHT );
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => get_bloginfo( 'name', 'display' ),
		'provider_url'  => home_url( '/' ),
		'title'         => page_title( $name ),
		'cache_age'     => DAY_IN_SECONDS,
		'width'         => $width,
		'height'        => $height,
		'html'          => frame_html( $name, $width, $height ),
	);
}

/**
 * A link, and the frame that takes its place: as WordPress itself has it for posts, so that its script knows it.
 *
 * @param string $name   One of {@see PAGES}.
 * @param int    $width  Pixels.
 * @param int    $height Pixels.
 */
function frame_html( string $name, int $width, int $height ): string {
	$url   = esc_url( page_url( $name ) );
	$title = esc_html( page_title( $name ) );
	return "<blockquote class=\"wp-embedded-content\"><a href=\"$url\">$title</a></blockquote>"
		. "<iframe sandbox=\"allow-scripts\" security=\"restricted\" src=\"$url\" width=\"$width\" height=\"$height\" "
		. "title=\"$title\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\" "
		. 'class="wp-embedded-content"></iframe>';
}
