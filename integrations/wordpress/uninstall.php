<?php
/**
 * Removes what the plugin has stored, partners included. Comments stay; the hashes by which they were stored once go.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/partners/content-type.php';

/** Removes what is stored in the current site. */
function uninstall_from_site(): void {
	global $wpdb;
	remove_partners();
	wp_clear_scheduled_hook( 'cluster_news_check' );
	delete_transient( 'cluster_news_partners' );
	foreach ( array( $wpdb->options => 'option_name', $wpdb->commentmeta => 'meta_key' ) as $table => $column ) {
		$like = $wpdb->esc_like( $wpdb->commentmeta === $table ? '_cluster_news_key_' : 'cluster_news_' ) . '%';
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE $column LIKE %s", $like ) );
	}
	wp_cache_flush();
}

/** Removes the partners and their sectors: nothing else would show them. */
function remove_partners(): void {
	register_partners();
	$all = array(
		'post_type'   => PARTNER_TYPE,
		'post_status' => 'any',
		'numberposts' => -1,
		'fields'      => 'ids',
	);
	foreach ( get_posts( $all ) as $partner ) {
		wp_delete_post( $partner, true );
	}
	$sectors = array(
		'taxonomy'   => SECTOR_TYPE,
		'hide_empty' => false,
		'fields'     => 'ids',
	);
	foreach ( get_terms( $sectors ) as $sector ) {
		wp_delete_term( $sector, SECTOR_TYPE );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		uninstall_from_site();
		restore_current_blog();
	}
} else {
	uninstall_from_site();
}
