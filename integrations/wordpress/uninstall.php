<?php
/**
 * Removes what the plugin has stored. Partners stay, unless the owner wants them deleted, too. Comments stay; the hashes by
 * which they were stored once go.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/admin/settings.php';
require_once __DIR__ . '/includes/partners/content-type.php';

/** Removes what is stored in the current site. */
function uninstall_from_site(): void {
	global $wpdb;
	if ( get_option( DELETE_PARTNERS_OPTION ) ) {
		remove_partners();
	}
	wp_unschedule_hook( 'cluster_news_check' );
	wp_unschedule_hook( 'cluster_news_refresh' );
	foreach ( array( 'cluster_news_', '_transient_cluster_news_', '_transient_timeout_cluster_news_' ) as $beginning ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $beginning ) . '%' ) );
	}
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->commentmeta WHERE meta_key LIKE %s", $wpdb->esc_like( '_cluster_news_key_' ) . '%' ) );
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
