<?php
/**
 * Keeps the chunks of the former version through an update: entries that browsers and caches of other sites still have
 * name them. WordPress puts the new folder in the place of the old one, so they are laid into the new one before. The
 * version before the former one goes.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter( 'upgrader_source_selection', __NAMESPACE__ . '\keep_former_chunks', PHP_INT_MAX );

/**
 * Copies the chunks of this version beside those of the next one.
 *
 * @param string|\WP_Error $source The unpacked folder of whatever is installed.
 * @return string|\WP_Error
 */
function keep_former_chunks( $source ) {
	global $wp_filesystem;
	if ( ! is_string( $source ) || basename( $source ) !== basename( dirname( PLUGIN_FILE ) ) ) {
		return $source;
	}
	$target = trailingslashit( $source ) . 'cdn/';
	foreach ( $wp_filesystem->is_dir( $target . 'chunks' ) ? own_chunks() : array() as $name ) {
		foreach ( array( '', '.gz', '.br' ) as $ending ) {
			if ( is_file( cdn_path( $name . $ending ) ) && ! $wp_filesystem->exists( $target . $name . $ending ) ) {
				// Not copy(): where WordPress works by FTP, it names the two folders in different ways.
				$wp_filesystem->put_contents( $target . $name . $ending, (string) file_get_contents( cdn_path( $name . $ending ) ), FS_CHMOD_FILE );
			}
		}
	}
	return $source;
}

/**
 * The chunks that belong to this version.
 *
 * @return string[] Such as `chunks/news-Bk5QtAU4.js`.
 */
function own_chunks(): array {
	$path     = cdn_path( 'manifest.json' );
	$manifest = is_file( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
	$names    = array_keys( is_array( $manifest['files'] ?? null ) ? $manifest['files'] : array() );
	return array_filter( $names, fn( $name ) => preg_match( '#^chunks/[\w-]+\.js$#D', $name ) );
}
