<?php
/**
 * What an organisation of an imported document says, as it is stored: in the fields of the form, and what these do not
 * know in `more`, so that it is exported again.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * See partner_data().
 *
 * @param array $node An organisation.
 */
function partner_data_of( array $node ): array {
	$other   = other_language();
	$address = first_node( $node['address'] ?? array() );
	$role    = first_node( $node['memberOf'] ?? array() );
	$cities  = texts_of( $address['addressLocality'] ?? ( is_string( $node['address'] ?? null ) ? $node['address'] : '' ) );
	$given   = array(
		"name_$other"        => texts_of( $node['name'] )[1],
		"description_$other" => texts_of( $node['description'] ?? '' )[1],
		'url'                => $node['url'] ?? '',
		'street'             => texts_of( $address['streetAddress'] ?? '' )[0],
		'city'               => $cities[0],
		"city_$other"        => $cities[1],
		'founded'            => $node['foundingDate'] ?? '',
		'since'              => $role['startDate'] ?? '',
		'employees'          => $node['numberOfEmployees']['value'] ?? $node['numberOfEmployees'] ?? '',
		'members'            => members_of( $node ),
		'links'              => implode( "\n", array_filter( (array) ( $node['sameAs'] ?? array() ), 'is_string' ) ),
	);
	$data    = array( 'more' => more_of( $node, $address, $role ) );
	foreach ( partner_fields() as $name => $field ) {
		$data[ $name ] = clean_field( $field['type'], $given[ $name ] );
	}
	return $data;
}

/**
 * What has no field.
 *
 * @param array $node    The organisation.
 * @param array $address Its address.
 * @param array $role    How it is a partner, of whom.
 */
function more_of( array $node, array $address, array $role ): array {
	$fields = array( '@context', '@id', 'name', 'description', 'url', 'address', 'foundingDate', 'memberOf', 'knowsAbout', 'sameAs' );
	$more   = array_diff_key( $node, array_flip( $fields ) );
	if ( '' !== clean_field( 'number', $node['numberOfEmployees']['value'] ?? $node['numberOfEmployees'] ?? '' ) ) {
		unset( $more['numberOfEmployees'] ); // Others are ranges: "11–50".
	}
	$more['address']            = array_diff_key( $address, array_flip( array( '@type', 'streetAddress', 'addressLocality' ) ) );
	$more['memberOf']           = array_diff_key( $role, array_flip( array( '@type', 'startDate' ) ) );
	$more['additionalProperty'] = array_values( array_filter( nodes( $node['additionalProperty'] ?? array() ), fn( $each ) => ! is_members( $each ) ) );
	return array_filter( $more );
}

/**
 * The number of members.
 *
 * @param array $node The organisation.
 * @return mixed
 */
function members_of( array $node ) {
	$members = array_values( array_filter( nodes( $node['additionalProperty'] ?? array() ), __NAMESPACE__ . '\is_members' ) );
	return $members[0]['value'] ?? '';
}

/**
 * Whether a property is the number of members.
 *
 * @param array $property Of the organisation.
 */
function is_members( array $property ): bool {
	return 'members' === ( $property['propertyID'] ?? '' ) && '' !== clean_field( 'number', $property['value'] ?? '' );
}

/**
 * The objects of a list; an object that is none is the only one.
 *
 * @param mixed $value Decoded JSON.
 * @return array[]
 */
function nodes( $value ): array {
	$list = is_array( $value ) && ( array() === $value || isset( $value[0] ) ) ? $value : array( $value );
	return array_values( array_filter( $list, 'is_array' ) );
}

/**
 * The first of them, or an empty one.
 *
 * @param mixed $value Decoded JSON.
 */
function first_node( $value ): array {
	return nodes( $value )[0] ?? array();
}
