<?php
/**
 * A partner as an organisation of schema.org.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * The organisation as JSON-LD, or null for a partner without a name. What was imported and has no field comes behind
 * what has one. https://schema.org/Organization
 *
 * @param \WP_Post $post The partner.
 */
function organization( \WP_Post $post ): ?array {
	$data  = partner_data( $post->ID );
	$other = other_language();
	$name  = local_text( plain_text( $post->post_title ), $data[ "name_$other" ] );
	if ( null === $name ) {
		return null;
	}
	$known = array(
		'@type'              => $data['more']['@type'] ?? 'Organization',
		'@id'                => partner_id( $post ),
		'name'               => $name,
		'description'        => local_text( plain_text( $post->post_content ), $data[ "description_$other" ] ),
		'url'                => $data['url'],
		'logo'               => get_the_post_thumbnail_url( $post, 'medium' ),
		'address'            => postal_address( $data ),
		'foundingDate'       => $data['founded'],
		'memberOf'           => membership( $data ),
		'numberOfEmployees'  => number_of_employees( $data['employees'] ),
		'knowsAbout'         => sectors_of( $post ),
		'additionalProperty' => additional_properties( $data ),
		'sameAs'             => array_filter( explode( "\n", $data['links'] ) ),
	);
	return array_filter( $known ) + $data['more'];
}

/**
 * What tells a partner from all others, for ever: its `@id` in the file that it was imported from, or the name that
 * WordPress has given to its post, which stays when the site moves.
 *
 * @param \WP_Post $post The partner.
 */
function partner_id( \WP_Post $post ): string {
	$imported = (string) get_post_meta( $post->ID, PARTNER_ID_META, true );
	return '' === $imported ? html_entity_decode( $post->guid ) : $imported;
}

/**
 * Its address.
 *
 * @param array $data See partner_data().
 */
function postal_address( array $data ): array {
	$known = array_filter(
		array(
			'streetAddress'   => $data['street'],
			'addressLocality' => local_text( $data['city'], $data[ 'city_' . other_language() ] ),
		)
	);
	$all   = $known + ( $data['more']['address'] ?? array() );
	return $all ? array( '@type' => 'PostalAddress' ) + $all : array();
}

/**
 * Since when it is whose partner: this site's, or the one's that an imported file names.
 *
 * @param array $data See partner_data().
 */
function membership( array $data ): array {
	if ( '' === $data['since'] ) {
		return $data['more']['memberOf'] ?? array();
	}
	$here = array(
		'memberOf' => array(
			'@type' => 'Organization',
			'name'  => plain_text( get_bloginfo( 'name' ) ),
		),
	);
	return array(
		'@type'     => 'OrganizationRole',
		'startDate' => $data['since'],
	) + ( $data['more']['memberOf'] ?? $here );
}

/**
 * How many work there.
 *
 * @param string $number Digits, or nothing.
 */
function number_of_employees( string $number ): array {
	return '' === $number ? array() : array(
		'@type' => 'QuantitativeValue',
		'value' => (int) $number,
	);
}

/**
 * Its fields of work, each in both languages.
 *
 * @param \WP_Post $post The partner.
 */
function sectors_of( \WP_Post $post ): array {
	$sectors = get_the_terms( $post, SECTOR_TYPE );
	$texts   = array();
	foreach ( is_array( $sectors ) ? $sectors : array() as $sector ) {
		$text  = local_text( plain_text( $sector->name ), sector_name( $sector->term_id ) );
		$texts = array_merge( $texts, is_array( $text ) && isset( $text[0] ) ? $text : array( $text ) );
	}
	return $texts;
}

/**
 * The number of members, by the name that the elements know, and what else was imported.
 *
 * @param array $data See partner_data().
 */
function additional_properties( array $data ): array {
	$members = array(
		'@type'      => 'PropertyValue',
		'propertyID' => 'members',
		'name'       => array(
			array( '@value' => 'Членове', '@language' => 'bg' ),
			array( '@value' => 'Members', '@language' => 'en' ),
		),
		'value'      => (int) $data['members'],
	);
	return array_merge( '' === $data['members'] ? array() : array( $members ), $data['more']['additionalProperty'] ?? array() );
}
