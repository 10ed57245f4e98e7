<?php
/**
 * The form of a partner in the dashboard.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

const PARTNER_NONCE = 'cluster_news_partner';

add_action( 'add_meta_boxes_' . PARTNER_TYPE, __NAMESPACE__ . '\add_partner_form' );
add_action( 'save_post_' . PARTNER_TYPE, __NAMESPACE__ . '\save_partner' );

/**
 * What the form asks for, by the names of the meta entries: the label, and what the value is.
 *
 * @return array[]
 */
function partner_fields(): array {
	return array(
		'cluster_news_name_en'        => array( __( 'Name in English', 'cluster-news' ), 'text' ),
		'cluster_news_description_en' => array( __( 'Description in English', 'cluster-news' ), 'textarea' ),
		'cluster_news_url'            => array( __( 'Web site', 'cluster-news' ), 'url' ),
		'cluster_news_logo'           => array( __( 'Address of the logo, where it is not in the media library', 'cluster-news' ), 'url' ),
		'cluster_news_town'           => array( __( 'Town', 'cluster-news' ), 'text' ),
		'cluster_news_founded'        => array( __( 'Founded (year or date)', 'cluster-news' ), 'text' ),
		'cluster_news_links'          => array( __( 'Further addresses, one a line', 'cluster-news' ), 'urls' ),
	);
}

/** Puts the form below the text. */
function add_partner_form(): void {
	$title = __( 'About the partner', 'cluster-news' );
	add_meta_box( 'cluster-news-partner', $title, __NAMESPACE__ . '\print_partner_form', PARTNER_TYPE, 'normal', 'high' );
}

/**
 * Prints the form.
 *
 * @param \WP_Post $partner The partner.
 */
function print_partner_form( \WP_Post $partner ): void {
	wp_nonce_field( PARTNER_NONCE, PARTNER_NONCE );
	foreach ( partner_fields() as $name => list( $label, $kind ) ) {
		$value = (string) get_post_meta( $partner->ID, $name, true );
		echo '<p><label>' . esc_html( $label ) . '<br>';
		if ( 'textarea' === $kind || 'urls' === $kind ) {
			echo '<textarea class="large-text" rows="3" name="' . esc_attr( $name ) . '">' . esc_textarea( $value ) . '</textarea>';
		} else {
			echo '<input class="large-text" type="' . esc_attr( $kind ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '">';
		}
		echo '</label></p>';
	}
}

/**
 * Stores what the form has sent.
 *
 * @param int $partner Its id.
 */
function save_partner( int $partner ): void {
	$nonce = sanitize_key( $_POST[ PARTNER_NONCE ] ?? '' );
	if ( ! wp_verify_nonce( $nonce, PARTNER_NONCE ) || ! current_user_can( 'edit_post', $partner ) ) {
		return;
	}
	foreach ( partner_fields() as $name => list( , $kind ) ) {
		$value = wp_unslash( $_POST[ $name ] ?? '' );
		update_post_meta( $partner, $name, wp_slash( clean_field( is_string( $value ) ? $value : '', $kind ) ) );
	}
}

/**
 * A value as it is stored.
 *
 * @param string $value What was typed or imported.
 * @param string $kind  What it is: see {@see partner_fields}.
 */
function clean_field( string $value, string $kind ): string {
	if ( 'url' === $kind ) {
		return esc_url_raw( trim( $value ), array( 'http', 'https' ) );
	}
	if ( 'urls' === $kind ) {
		$urls = array_map( fn( string $line ) => clean_field( $line, 'url' ), explode( "\n", $value ) );
		return implode( "\n", array_filter( $urls ) );
	}
	return 'textarea' === $kind ? sanitize_textarea_field( $value ) : sanitize_text_field( $value );
}
