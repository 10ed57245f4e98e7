<?php
/**
 * The name of a sector in the other language: a field in the forms of sectors.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The beginning of the name of its meta entry, before the language. */
const SECTOR_NAME_META = 'cluster_news_name_';

add_action( SECTOR_TYPE . '_add_form_fields', __NAMESPACE__ . '\print_sector_field' );
add_action( SECTOR_TYPE . '_edit_form_fields', __NAMESPACE__ . '\print_sector_row' );
add_action( 'created_' . SECTOR_TYPE, __NAMESPACE__ . '\save_sector_form' );
add_action( 'edited_' . SECTOR_TYPE, __NAMESPACE__ . '\save_sector_form' );

/**
 * The name in the other language, or an empty text.
 *
 * @param int $id Of the sector.
 */
function sector_name( int $id ): string {
	return (string) get_term_meta( $id, SECTOR_NAME_META . other_language(), true );
}

/**
 * The row of the form in which a sector is changed: that form is a table.
 *
 * @param \WP_Term $sector The sector.
 */
function print_sector_row( \WP_Term $sector ): void {
	echo '<tr class="form-field"><th scope="row"><label for="cluster-news-sector">' . esc_html( sector_label() ) . '</label></th><td>';
	echo sector_input( sector_name( $sector->term_id ) ) . '</td></tr>'; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
}

/** The field of the form in which a sector is added. */
function print_sector_field(): void {
	echo '<div class="form-field"><label for="cluster-news-sector">' . esc_html( sector_label() ) . '</label>';
	echo sector_input( '' ) . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
}

/** What the field is called. */
function sector_label(): string {
	/* translators: %s: "English" or "Bulgarian" */
	return sprintf( __( 'Name (%s)', 'cluster-news' ), other_language_name() );
}

/**
 * The field itself.
 *
 * @param string $value What is stored.
 */
function sector_input( string $value ): string {
	return '<input type="text" id="cluster-news-sector" name="cluster_news_sector" lang="' . other_language() . '" value="' . esc_attr( $value ) . '">';
}

/**
 * Stores what the form has sent. WordPress has checked its nonce and the user's rights.
 *
 * @param int $id Of the sector.
 */
function save_sector_form( int $id ): void {
	if ( isset( $_POST['cluster_news_sector'] ) && current_user_can( 'edit_term', $id ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- See above.
		$name = clean_field( 'text', wp_unslash( $_POST['cluster_news_sector'] ) );
		update_term_meta( $id, SECTOR_NAME_META . other_language(), wp_slash( $name ) );
	}
}
