<?php
/**
 * Serves the library to other sites, at `?cluster-news=news-feed.js`: schools paste two lines that name this site alone.
 * Entries come from here, so that they know where their chunks are; chunks come from the web server itself where it
 * lets other sites have them, and else from here, too.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Entries keep their names: caches ask again after ten minutes, and show the old one meanwhile. */
const ENTRY_CACHING = 'public, max-age=600, stale-while-revalidate=86400';

/** Chunks are named by what is in them. */
const CHUNK_CACHING = 'public, max-age=31536000, immutable';

add_action( 'plugins_loaded', __NAMESPACE__ . '\serve_file', 0 );

/** Answers a request for a script, before WordPress does any more work. */
function serve_file(): void {
	$name = isset( $_GET[ FILE_PARAMETER ] ) ? wp_unslash( $_GET[ FILE_PARAMETER ] ) : '';
	if ( ! is_string( $name ) || '.js' !== substr( $name, -3 ) ) {
		return;
	}
	if ( ! is_cdn_file( $name ) ) {
		status_header( 404 );
		nocache_headers();
		header( 'Access-Control-Allow-Origin: *' );
		header( 'Content-Type: text/plain; charset=utf-8' );
		exit( 'There is no such file.' );
	}
	$caching = 0 === strpos( $name, 'chunks/' ) ? CHUNK_CACHING : ENTRY_CACHING;
	send_file( cdn_code( $name, are_chunks_static() ), 'text/javascript; charset=utf-8', $caching );
}

/**
 * Sends a file that is the same for everybody, to pages of any site, and ends the script.
 *
 * @param string $body    What is in it.
 * @param string $type    Its media type.
 * @param string $caching Who may keep it for how long.
 */
function send_file( string $body, string $type, string $caching ): void {
	$etag = '"' . md5( $body ) . '"';
	header_remove( 'Set-Cookie' ); // Of other plugins.
	header( 'Access-Control-Allow-Origin: *' );
	header( 'Cross-Origin-Resource-Policy: cross-origin' );
	header( 'X-Content-Type-Options: nosniff' );
	header( "Content-Type: $type" );
	header( "Cache-Control: $caching" );
	header( "ETag: $etag" );
	header( 'Vary: Accept-Encoding' );
	if ( is_known( $etag ) ) {
		status_header( 304 );
	} else {
		send_body( $body );
	}
	exit;
}

/**
 * Whether the browser has this version.
 *
 * @param string $etag Of what would be sent.
 */
function is_known( string $etag ): bool {
	// Servers that compress write their name into it: "…-gzip".
	$sent = preg_replace( '/-(gzip|br)(?=")/', '', wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ?? '' ) );
	return false !== strpos( $sent, $etag );
}

/**
 * Sends a body, compressed where the browser takes it and nobody else compresses.
 *
 * @param string $body The body.
 */
function send_body( string $body ): void {
	$takes_gzip = false !== strpos( $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip' );
	if ( $takes_gzip && function_exists( 'gzencode' ) && ! ini_get( 'zlib.output_compression' ) ) {
		header( 'Content-Encoding: gzip' );
		$body = gzencode( $body, 9 );
	}
	header( 'Content-Length: ' . strlen( $body ) );
	if ( 'HEAD' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		echo $body; // phpcs:ignore WordPress.Security.EscapeOutput -- A script of ours, or JSON.
	}
}
