<?php
/**
 * The list and the form in place of the theme's own comments, where the owner wants that.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_filter( 'comments_template', __NAMESPACE__ . '\comments_file', PHP_INT_MAX );

/**
 * The file that prints the comments of a post.
 *
 * @param string $file The theme's.
 */
function comments_file( $file ): string {
	return get_option( REPLACE_COMMENTS_OPTION ) ? plugin_dir_path( PLUGIN_FILE ) . 'pages/comments.php' : (string) $file;
}
