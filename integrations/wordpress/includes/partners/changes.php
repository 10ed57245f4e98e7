<?php
/**
 * Notices that something in the document of partners has changed.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action( 'save_post_' . PARTNER_TYPE, __NAMESPACE__ . '\note_change_of_partners' );
add_action( 'delete_post', __NAMESPACE__ . '\note_change_of_post' );
add_action( 'clean_post_cache', __NAMESPACE__ . '\note_change_of_post' );
add_action( 'clean_term_cache', fn( $ids, $taxonomy ) => SECTOR_TYPE === $taxonomy && note_change_of_partners(), 10, 2 );
add_action( 'set_object_terms', fn( $id ) => note_change_of_post( $id ) );
foreach ( array( 'added', 'updated', 'deleted' ) as $did ) {
	add_action( "{$did}_post_meta", fn( $meta, $id ) => note_change_of_post( $id ), 10, 2 );
	add_action( "{$did}_term_meta", __NAMESPACE__ . '\note_change_of_partners' );
}
foreach ( array( 'home', 'siteurl', 'blogname', 'WPLANG', 'upload_url_path' ) as $option ) {
	add_action( "update_option_$option", __NAMESPACE__ . '\note_change_of_partners' );
}

/**
 * A partner was changed, or a picture, which may be a logo.
 *
 * @param int $id Of any post.
 */
function note_change_of_post( $id ): void {
	if ( in_array( get_post_type( $id ), array( PARTNER_TYPE, 'attachment' ), true ) ) {
		note_change_of_partners();
	}
}

/** Something was changed: what is stored is out of date when the request has done all its changes. */
function note_change_of_partners(): void {
	if ( ! has_action( 'shutdown', __NAMESPACE__ . '\begin_new_state' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\begin_new_state', 0 ); // Before WordPress sends the answer.
	}
}

/** Whoever asks from now on gets a new document. */
function begin_new_state(): void {
	update_option( STATE_OPTION, wp_generate_uuid4() );
}
