<?php
/**
 * The files of the library in `cdn`: entries with stable names, which pages name, and chunks, which entries name.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The parameter of an address that names a file: it works with every kind of permalinks. */
const FILE_PARAMETER = 'cluster-news';

/**
 * The address of an entry for other sites. It stays the same in every version and with every kind of permalinks.
 *
 * @param string $name Of the entry: `news-feed.js`.
 */
function entry_url( string $name ): string {
	return home_url( '/?' . FILE_PARAMETER . "=$name" );
}

/**
 * Whether a name is that of an entry (`news-feed.js`) or a chunk (`chunks/news-Bk5QtAU4.js`), and there is such a file.
 *
 * @param string $name What a request asks for.
 */
function is_cdn_file( string $name ): bool {
	return preg_match( '#^(chunks/)?[\w-]+\.js$#D', $name ) && is_file( cdn_path( $name ) );
}

/**
 * Where a file is.
 *
 * @param string $name As above.
 */
function cdn_path( string $name ): string {
	return plugin_dir_path( PLUGIN_FILE ) . "cdn/$name";
}

/**
 * The code of a file for readers' pages. What it imports, it names as seen from the address of entries, which is that of
 * this site's front page: `import()` takes names from there.
 *
 * @param string $name      Of a file that exists.
 * @param bool   $is_static Whether the web server itself serves chunks.
 */
function cdn_code( string $name, bool $is_static ): string {
	$code   = (string) file_get_contents( cdn_path( $name ) );
	$chunks = $is_static ? relative_path( home_url( '/' ), plugins_url( 'cdn/chunks/', PLUGIN_FILE ) ) : null;
	$chunks = $chunks ?? '?' . FILE_PARAMETER . '=chunks/';
	if ( 0 === strpos( $name, 'chunks/' ) ) {
		return preg_replace( '#"\./(?=[\w-]+\.js")#', "\"./$chunks", $code );
	}
	return preg_replace( '#"chunks/(?=[\w-]+\.js")#', "\"$chunks", $code );
}

/**
 * One address as seen from the folder of another one, or null where they are on different hosts.
 *
 * @param string $from A folder: its address ends with a slash.
 * @param string $to   An address.
 */
function relative_path( string $from, string $to ): ?string {
	$host = fn( string $url ) => array( wp_parse_url( $url, PHP_URL_HOST ), wp_parse_url( $url, PHP_URL_PORT ) );
	if ( $host( $from ) !== $host( $to ) ) {
		return null;
	}
	$from = explode( '/', (string) wp_parse_url( $from, PHP_URL_PATH ) );
	$to   = explode( '/', (string) wp_parse_url( $to, PHP_URL_PATH ) );
	while ( count( $from ) > 1 && count( $to ) > 1 && $from[0] === $to[0] ) {
		array_shift( $from );
		array_shift( $to );
	}
	return str_repeat( '../', count( $from ) - 1 ) . implode( '/', $to );
}
