<?php
/**
 * The sectors of imported partners: known by their names, and added where there are none.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * The sectors that a document names, as terms. Documents list the names of all languages one after another: a name in the
 * other language belongs to the one before it.
 *
 * @param mixed $value `knowsAbout` of schema.org.
 * @return int[] Ids of terms.
 */
function sector_ids( $value ): array {
	$ids  = array();
	$last = 0;
	foreach ( is_array( $value ) && isset( $value[0] ) ? $value : array( $value ) as $each ) {
		list( $main, $other ) = texts_of( $each );
		if ( '' !== $main || ( '' !== $other && 0 === $last ) ) {
			$last  = sector_id( '' === $main ? $other : $main );
			$ids[] = $last;
		}
		if ( 0 !== $last && '' !== $other && '' === sector_name( $last ) ) {
			update_term_meta( $last, SECTOR_NAME_META . other_language(), wp_slash( $other ) );
		}
		$last = '' === $other ? $last : 0;
	}
	return array_unique( array_filter( $ids ) );
}

/**
 * The sector with a name.
 *
 * @param string $name In the language of the site.
 * @return int Its id, or 0 where WordPress does not take the name.
 */
function sector_id( string $name ): int {
	$name  = sanitize_text_field( $name );
	$found = '' === $name ? null : term_exists( wp_slash( $name ), SECTOR_TYPE );
	$term  = $found ? $found : wp_insert_term( wp_slash( $name ), SECTOR_TYPE );
	return is_array( $term ) ? (int) $term['term_id'] : 0;
}
