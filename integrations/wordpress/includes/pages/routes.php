<?php
/**
 * Pages with one element and nothing else, at `…/cluster-news/` and `…/cluster-news/partners/`: other sites show them in a frame. Readers without
 * JavaScript see links.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The paths of the pages below the front page, by their names. */
const PAGES = array(
	'news'     => 'cluster-news',
	'partners' => 'cluster-news/partners',
);

add_action( 'template_redirect', __NAMESPACE__ . '\serve_page', 0 );

/**
 * The address of a page.
 *
 * @param string $name One of {@see PAGES}.
 */
function page_url( string $name ): string {
	$has_paths = (bool) get_option( 'permalink_structure' );
	return home_url( $has_paths ? '/' . PAGES[ $name ] . '/' : '/?' . FILE_PARAMETER . "=$name" );
}

/**
 * The name of the page at an address, or nothing.
 *
 * @param string $url Any address.
 */
function page_at( string $url ): string {
	if ( null === relative_path( home_url( '/' ), $url ) ) {
		return '';
	}
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	$name = $query[ FILE_PARAMETER ] ?? '';
	if ( is_string( $name ) && isset( PAGES[ $name ] ) ) {
		return $name;
	}
	$path = trim( relative_path( home_url( '/' ), $url ), '/' );
	return (string) array_search( $path, PAGES, true );
}

/** Prints a page, where the site has none of its own at this address. */
function serve_page(): void {
	$home = preg_replace( '#(?<=[^:/])/.*#', '', home_url( '/' ) ); // Of the server, also where the site is in a folder of it.
	$name = page_at( $home . wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ) );
	if ( '' === $name || ! ( is_404() || isset( $_GET[ FILE_PARAMETER ] ) ) ) {
		return;
	}
	status_header( 200 );
	header_remove( 'Expires' ); // WordPress took the address for one that is not there.
	header( 'Cache-Control: public, max-age=600' );
	header( 'Content-Type: text/html; charset=utf-8' );
	print_page( $name );
	exit;
}
