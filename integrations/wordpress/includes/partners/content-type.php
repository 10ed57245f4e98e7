<?php
/**
 * The content type "Partner" and its sectors. A partner has no page of its own here: it is shown by elements, which read
 * all of them from one document.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The content type: its title is the name, its content the description, its featured image the logo. */
const PARTNER_TYPE = 'cluster_news_partner';

/** The taxonomy of its fields of work. */
const SECTOR_TYPE = 'cluster_news_sector';

/** Who may edit all partners: editors, as with pages. */
const PARTNERS_CAPABILITY = 'edit_others_pages';

add_action( 'init', __NAMESPACE__ . '\register_partners' );
add_filter( 'enter_title_here', __NAMESPACE__ . '\name_placeholder', 10, 2 );

/** Registers both. */
function register_partners(): void {
	// Without it the box for the logo is missing where the theme has no featured images.
	add_theme_support( 'post-thumbnails', array( PARTNER_TYPE ) );
	register_post_type(
		PARTNER_TYPE,
		array(
			'labels'          => partner_labels(),
			'public'          => false,
			'show_ui'         => true,
			'menu_icon'       => 'dashicons-groups',
			'capability_type' => 'page',
			'map_meta_cap'    => true,
			'supports'        => array( 'title', 'thumbnail', 'page-attributes' ),
			'taxonomies'      => array( SECTOR_TYPE ),
			'can_export'      => true,
		)
	);
	register_taxonomy(
		SECTOR_TYPE,
		PARTNER_TYPE,
		array(
			'labels'            => array(
				'name'          => __( 'Sectors', 'cluster-news' ),
				'singular_name' => __( 'Sector', 'cluster-news' ),
				'add_new_item'  => __( 'Add a sector', 'cluster-news' ),
				'edit_item'     => __( 'Edit the sector', 'cluster-news' ),
			),
			'public'            => false,
			'show_ui'           => true,
			'show_admin_column' => true,
			'hierarchical'      => true, // Editors tick boxes, as with categories.
		)
	);
}

/** What the screens of the dashboard call a partner. */
function partner_labels(): array {
	return array(
		'name'                  => __( 'Partners', 'cluster-news' ),
		'singular_name'         => __( 'Partner', 'cluster-news' ),
		'add_new'               => __( 'Add a partner', 'cluster-news' ),
		'add_new_item'          => __( 'Add a partner', 'cluster-news' ),
		'edit_item'             => __( 'Edit the partner', 'cluster-news' ),
		'search_items'          => __( 'Search the partners', 'cluster-news' ),
		'not_found'             => __( 'There are no such partners.', 'cluster-news' ),
		'attributes'            => __( 'Order', 'cluster-news' ),
		'featured_image'        => __( 'Logo', 'cluster-news' ),
		'set_featured_image'    => __( 'Set the logo', 'cluster-news' ),
		'remove_featured_image' => __( 'Remove the logo', 'cluster-news' ),
		'use_featured_image'    => __( 'Use as the logo', 'cluster-news' ),
	);
}

/**
 * What stands in the empty field for the title.
 *
 * @param string   $text WordPress' own.
 * @param \WP_Post $post The post that is edited.
 */
function name_placeholder( string $text, \WP_Post $post ): string {
	return PARTNER_TYPE === $post->post_type ? __( 'Name of the partner', 'cluster-news' ) : $text;
}
