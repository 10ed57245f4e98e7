<?php
/**
 * Partners from a JSON-LD document: those that are here are updated, and all others added.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * The organisations of a document: one, a list of them, `@graph`, or an `ItemList`.
 *
 * @param string $json The text of the file.
 * @return array[]|null Null where it is no such document.
 */
function organizations_of( string $json ): ?array {
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $json ), true );
	if ( ! is_array( $document ) ) {
		return null;
	}
	$list  = $document['itemListElement'] ?? $document['@graph'] ?? $document;
	$nodes = is_array( $list ) && isset( $list[0] ) ? $list : array( $list );
	$nodes = array_map( fn( $node ) => $node['item'] ?? $node, array_filter( $nodes, 'is_array' ) );
	$nodes = array_values( array_filter( $nodes, fn( $node ) => is_array( $node ) && isset( $node['name'] ) ) );
	return $nodes || isset( $document['itemListElement'] ) ? $nodes : null;
}

/**
 * The partners that are here: ids of posts by their `@id`, and by their names for documents without any.
 *
 * @return int[]
 */
function partners_by_key(): array {
	global $wpdb;
	$query = "SELECT p.ID, p.guid, p.post_title, m.meta_value FROM $wpdb->posts p LEFT JOIN $wpdb->postmeta m
		ON m.post_id = p.ID AND m.meta_key = %s WHERE p.post_type = %s AND p.post_status <> 'auto-draft' ORDER BY p.ID DESC";
	$found = array();
	foreach ( $wpdb->get_results( $wpdb->prepare( $query, PARTNER_ID_META, PARTNER_TYPE ) ) as $row ) {
		$found[ 'name ' . plain_text( $row->post_title ) ]                 = (int) $row->ID;
		$found[ 'id ' . ( $row->meta_value ?? html_entity_decode( $row->guid ) ) ] = (int) $row->ID;
	}
	return $found;
}

/**
 * Adds a partner or updates it.
 *
 * @param array $node  An organisation.
 * @param int[] $known See partners_by_key(); the partner is in it afterwards.
 * @param int   $order Where a new one stands among the others.
 * @return string What was done: `added`, `updated` or `skipped`, which is for one without a name.
 */
function import_partner( array $node, array &$known, int $order ): string {
	$names = texts_by_language( $node['name'] );
	$name  = texts_of( $node['name'] )[0];
	$name  = '' === $name ? (string) reset( $names ) : $name;
	if ( '' === $name ) {
		return 'skipped';
	}
	$node_id = is_string( $node['@id'] ?? null ) ? trim( $node['@id'] ) : '';
	$key     = '' === $node_id ? "name $name" : "id $node_id";
	$id      = $known[ $key ] ?? 0;
	$post    = array(
		'post_type'    => PARTNER_TYPE,
		'post_title'   => $name,
		'post_content' => texts_of( $node['description'] ?? '' )[0],
	);
	$saved   = $id ? update_imported( $id, $post ) : add_imported( $post, $order );
	if ( ! $saved ) {
		return 'skipped';
	}
	if ( ! $id && '' !== $node_id ) {
		update_post_meta( $saved, PARTNER_ID_META, wp_slash( $node_id ) );
	}
	$known[ $key ] = $saved;
	$data          = partner_data_of( $node );
	if ( has_post_thumbnail( $saved ) ) {
		unset( $data['more']['logo'] ); // It is the address of that picture, or of an older one.
	}
	update_post_meta( $saved, PARTNER_META, wp_slash( $data ) );
	wp_set_object_terms( $saved, sector_ids( $node['knowsAbout'] ?? array() ), SECTOR_TYPE );
	return $id ? 'updated' : 'added';
}

/**
 * Updates a partner that is here. One in the trash comes back; a draft stays one.
 *
 * @param int   $id   Of the partner.
 * @param array $post What the document says.
 */
function update_imported( int $id, array $post ): int {
	if ( 'trash' === get_post_status( $id ) ) {
		$post['post_status'] = 'publish';
	}
	return wp_update_post( wp_slash( array( 'ID' => $id ) + $post ) );
}

/**
 * Adds a partner.
 *
 * @param array $post  What the document says.
 * @param int   $order Where it stands among the others.
 */
function add_imported( array $post, int $order ): int {
	$settings = array(
		'post_status' => 'publish',
		'menu_order'  => $order,
	);
	return wp_insert_post( wp_slash( $settings + $post ) );
}
