<?php
/**
 * The shortcodes and blocks, which print the same.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_snippets' );

/** Registers a shortcode and a block for each element, and the script of the blocks in the editor. */
function register_snippets(): void {
	$types = array();
	foreach ( ELEMENTS as $tag => $names ) {
		$type   = fn( string $name ) => array( 'type' => in_array( $name, FLAGS, true ) ? 'boolean' : 'string' );
		$render = fn( $given ) => render( $tag, $given );

		$types[ "cluster-news/$tag" ] = array_combine( $names, array_map( $type, $names ) );
		add_shortcode( str_replace( '-', '_', $tag ), $render );
		register_block_type(
			"cluster-news/$tag",
			array(
				'api_version'     => 3,
				'category'        => 'widgets',
				'title'           => ucfirst( str_replace( '-', ' ', $tag ) ),
				'attributes'      => $types[ "cluster-news/$tag" ],
				'supports'        => array(
					'html'            => false,
					'className'       => false,
					'customClassName' => false,
				),
				'editor_script'   => 'cluster-news-blocks',
				'render_callback' => $render,
			)
		);
	}
	$script = plugins_url( 'editor/blocks.js', PLUGIN_FILE );
	$needs  = array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' );
	wp_register_script( 'cluster-news-blocks', $script, $needs, VERSION, true );
	$json = wp_json_encode( $types );
	wp_add_inline_script( 'cluster-news-blocks', "var clusterNewsBlocks = $json;", 'before' );
}
