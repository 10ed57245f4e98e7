<?php
/**
 * What is known of a partner beside its name, description, logo and sectors: one table, which the form, the document and
 * the import read. All of it is one meta entry: 5,000 partners are 5,000 rows, and not 50,000.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The meta entry. What an imported file says and the form does not know is kept in its member `more`. */
const PARTNER_META = '_cluster_news_partner';

/** The meta entry with the `@id` of an imported partner. */
const PARTNER_ID_META = '_cluster_news_partner_id';

/**
 * The fields by their names. Those that end with the other language's tag are in that language.
 *
 * @return array[] Each with `label`, `type` (see clean_field()) and, for some, `help`.
 */
function partner_fields(): array {
	$other = other_language();
	$name  = other_language_name();
	$date  = __( 'A year, a month or a day: 2014, 2014-03 or 2014-03-31.', 'cluster-news' );
	/* translators: %s: "English" or "Bulgarian" */
	$name_label = __( 'Name (%s)', 'cluster-news' );
	/* translators: %s: "English" or "Bulgarian" */
	$description_label = __( 'Description (%s)', 'cluster-news' );
	/* translators: %s: "English" or "Bulgarian" */
	$city_label = __( 'Town (%s)', 'cluster-news' );
	return array(
		"name_$other"        => field( sprintf( $name_label, $name ), 'text' ),
		"description_$other" => field( sprintf( $description_label, $name ), 'textarea' ),
		'url'                => field( __( 'Website', 'cluster-news' ), 'url' ),
		'street'             => field( __( 'Street address', 'cluster-news' ), 'text' ),
		'city'               => field( __( 'Town', 'cluster-news' ), 'text' ),
		"city_$other"        => field( sprintf( $city_label, $name ), 'text' ),
		'founded'            => field( __( 'Founded', 'cluster-news' ), 'date', $date ),
		'since'              => field( __( 'Partner since', 'cluster-news' ), 'date', $date ),
		'employees'          => field( __( 'Number of employees', 'cluster-news' ), 'number' ),
		'members'            => field( __( 'Number of members', 'cluster-news' ), 'number', __( 'Of an association.', 'cluster-news' ) ),
		'links'              => field( __( 'Links', 'cluster-news' ), 'urls', __( 'Addresses of its pages elsewhere, such as Facebook or LinkedIn, one a line.', 'cluster-news' ) ),
	);
}

/**
 * A row of the table.
 *
 * @param string $label What the form calls it.
 * @param string $type  What may be entered.
 * @param string $help  A sentence below the field.
 */
function field( string $label, string $type, string $help = '' ): array {
	return compact( 'label', 'type', 'help' );
}

/**
 * What is stored of a value that was entered or imported; empty where it is none of its type.
 *
 * @param string $type  Of the field.
 * @param mixed  $value Not slashed.
 */
function clean_field( string $type, $value ): string {
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	switch ( $type ) {
		case 'textarea':
			return sanitize_textarea_field( $text );
		case 'url':
			return sanitize_url( $text, array( 'http', 'https' ) );
		case 'urls':
			$urls = array_map( fn( string $line ) => clean_field( 'url', $line ), preg_split( '/\s+/', $text ) );
			return implode( "\n", array_filter( $urls ) );
		case 'date':
			return preg_match( '/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/D', $text ) ? $text : '';
		case 'number':
			return preg_match( '/^\d{1,9}$/D', $text ) ? (string) (int) $text : '';
		default:
			return sanitize_text_field( $text );
	}
}

/**
 * What is stored of a partner: each field, empty where nothing is known, and `more`.
 *
 * @param int $id Of the post.
 */
function partner_data( int $id ): array {
	$stored = get_post_meta( $id, PARTNER_META, true );
	return ( is_array( $stored ) ? $stored : array() ) + array_fill_keys( array_keys( partner_fields() ), '' ) + array( 'more' => array() );
}
