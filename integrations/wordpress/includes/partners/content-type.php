<?php
/**
 * The content type Partner: its title is the name, its text the description, its featured image the logo, its sectors are
 * terms, and a form below the text has the rest, in both languages.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

const PARTNER_TYPE = 'cluster_partner';
const SECTOR_TYPE  = 'cluster_sector';

add_action( 'init', __NAMESPACE__ . '\register_partners' );

/** Registers the type and its sectors: both are seen in the dashboard and in the JSON file only. */
function register_partners(): void {
	register_post_type(
		PARTNER_TYPE,
		array(
			'labels'        => array(
				'name'               => __( 'Partners', 'cluster-news' ),
				'singular_name'      => __( 'Partner', 'cluster-news' ),
				'add_new_item'       => __( 'Add a partner', 'cluster-news' ),
				'edit_item'          => __( 'Edit the partner', 'cluster-news' ),
				'search_items'       => __( 'Search the partners', 'cluster-news' ),
				'not_found'          => __( 'There are no such partners.', 'cluster-news' ),
				'featured_image'     => __( 'Logo', 'cluster-news' ),
				'set_featured_image' => __( 'Choose a logo', 'cluster-news' ),
			),
			'public'        => false,
			'show_ui'       => true,
			'menu_icon'     => 'dashicons-groups',
			'menu_position' => 25,
			'supports'      => array( 'title', 'editor', 'thumbnail' ),
			'map_meta_cap'  => true,
		)
	);
	register_taxonomy(
		SECTOR_TYPE,
		PARTNER_TYPE,
		array(
			'labels'            => array(
				'name'          => __( 'Sectors', 'cluster-news' ),
				'singular_name' => __( 'Sector', 'cluster-news' ),
			),
			'public'            => false,
			'show_ui'           => true,
			'show_admin_column' => true,
		)
	);
	add_theme_support( 'post-thumbnails', array_merge( thumbnail_types(), array( PARTNER_TYPE ) ) );
}

/** The types for which the theme has featured images already: whoever names types takes them from all others. */
function thumbnail_types(): array {
	$support = get_theme_support( 'post-thumbnails' );
	return is_array( $support ) && is_array( $support[0] ?? null ) ? $support[0] : ( $support ? get_post_types() : array() );
}
