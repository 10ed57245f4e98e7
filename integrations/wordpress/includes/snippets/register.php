<?php
/**
 * The shortcodes and blocks, which print the same.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_snippets' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_blocks' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\load_preview' );

/** Registers a shortcode and a block for each element, and the script of the blocks in the editor. */
function register_snippets(): void {
	$needs = array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-data' );
	wp_register_script( 'cluster-news-blocks', plugins_url( 'editor/blocks.js', PLUGIN_FILE ), $needs, VERSION, true );
	foreach ( array_keys( ELEMENTS ) as $tag ) {
		add_shortcode( str_replace( '-', '_', $tag ), fn( $given ) => render( $tag, $given ) );
		register_block_type(
			plugin_dir_path( PLUGIN_FILE ) . "blocks/$tag",
			array( 'render_callback' => fn( array $given ) => render_block( $tag, $given ) )
		);
	}
}

/**
 * A block: in a box, which has the colours and the width that the author has chosen.
 *
 * @param string $tag   One of {@see ELEMENTS}.
 * @param array  $given The attributes.
 */
function render_block( string $tag, array $given ): string {
	return '<div ' . get_block_wrapper_attributes() . '>' . render( $tag, $given ) . '</div>';
}

/** Tells the editor's script of the controls, of this site's addresses, and of the words. */
function describe_blocks(): void {
	$controls = array();
	foreach ( array_keys( ELEMENTS ) as $tag ) {
		$block = \WP_Block_Type_Registry::get_instance()->get_registered( "cluster-news/$tag" );

		$controls[ $tag ] = controls( $tag, $block->attributes );
	}
	$json = wp_json_encode(
		array(
			'controls' => $controls,
			'here'     => array(
				'news-feed'    => rest_url( 'wp/v2/posts' ),
				'partner-card' => entry_url( DOCUMENT_NAME ),
				'partner-list' => entry_url( DOCUMENT_NAME ),
				'comment-list' => rest_url( 'wp/v2/comments' ),
				'comment-form' => rest_url( 'wp/v2/comments' ),
			),
			'errors'   => error_texts(),
			'texts'    => array(
				'settings' => __( 'Settings', 'cluster-news' ),
				'show'     => __( 'Show', 'cluster-news' ),
				/* translators: %d: a number, which the word before does not change. */
				'found'    => __( 'Found: %d', 'cluster-news' ),
				'later'    => __( 'Here stand the comments, once the page is published.', 'cluster-news' ),
			),
		),
		JSON_HEX_TAG // It stands in a script element.
	);
	wp_add_inline_script( 'cluster-news-blocks', "var clusterNewsBlocks = $json;", 'before' );
}

/** Loads the elements into the editor's canvas, which may be a frame. */
function load_preview(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'cluster-news-preview', plugins_url( 'cdn/cluster-news.js', PLUGIN_FILE ), array(), VERSION, true );
	}
}
