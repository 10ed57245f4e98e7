<?php
/**
 * Tools → Site Health: whether pages of other sites may read the posts of this one. Plugins for security take that away.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** A site that is none of ours: RFC 2606. */
const OTHER_ORIGIN = 'https://other-site.example';

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_health_test' );

/**
 * Adds the test.
 *
 * @param array $tests WordPress' own, and those of other plugins.
 */
function add_health_test( array $tests ): array {
	$tests['direct']['cluster_news_posts'] = array(
		'label' => __( 'Posts for other sites', 'cluster-news' ),
		'test'  => __NAMESPACE__ . '\check_posts_for_others',
	);
	return $tests;
}

/** Asks for the newest post as a page of another site does. */
function check_posts_for_others(): array {
	$url      = rest_url( 'wp/v2/posts?per_page=1&_fields=id' );
	$answer   = wp_remote_get( $url, array( 'headers' => array( 'Origin' => OTHER_ORIGIN ) ) );
	$problem  = problem_of_answer( $answer );
	$is_good  = '' === $problem;
	$headline = $is_good ? __( 'Other sites can read your posts', 'cluster-news' ) : __( 'Other sites cannot read your posts', 'cluster-news' );
	return array(
		'label'       => $headline,
		'status'      => $is_good ? 'good' : 'critical',
		'badge'       => array(
			'label' => __( 'Cluster News', 'cluster-news' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( $is_good ? __( 'Pages of other sites show your news.', 'cluster-news' ) : $problem ) . '</p>',
		'actions'     => '',
		'test'        => 'cluster_news_posts',
	);
}

/**
 * Why a page of another site could not read an answer, or an empty text.
 *
 * @param array|\WP_Error $answer Of wp_remote_get().
 */
function problem_of_answer( $answer ): string {
	if ( is_wp_error( $answer ) ) {
		/* translators: %s: an error message. */
		return sprintf( __( 'The site could not ask itself for its posts: %s', 'cluster-news' ), $answer->get_error_message() );
	}
	$status  = wp_remote_retrieve_response_code( $answer );
	$allowed = wp_remote_retrieve_header( $answer, 'access-control-allow-origin' );
	if ( in_array( $status, array( 401, 403 ), true ) ) {
		return __( 'The REST API is closed to readers without an account. A plugin for security may have an exception for wp/v2/posts.', 'cluster-news' );
	}
	if ( 200 !== $status || ! is_array( json_decode( wp_remote_retrieve_body( $answer ), true ) ) ) {
		/* translators: %d: a number such as 404. */
		return sprintf( __( 'The REST API answers without posts (status %d). A plugin may have switched it off.', 'cluster-news' ), $status );
	}
	if ( is_array( $allowed ) || false !== strpos( $allowed, ',' ) ) {
		return __( 'The header Access-Control-Allow-Origin is sent twice, which browsers refuse. A plugin or the web server adds one to that of WordPress.', 'cluster-news' );
	}
	if ( ! in_array( $allowed, array( '*', OTHER_ORIGIN ), true ) ) {
		return __( 'The header Access-Control-Allow-Origin does not name other sites. A plugin for security or the web server has taken it away.', 'cluster-news' );
	}
	return '';
}
