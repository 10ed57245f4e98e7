<?php
/**
 * The form of a partner in the dashboard: one box below the name, without scripts.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

const PARTNER_NONCE = 'cluster_news_partner';

add_action( 'add_meta_boxes_' . PARTNER_TYPE, __NAMESPACE__ . '\add_partner_box' );
add_action( 'save_post_' . PARTNER_TYPE, __NAMESPACE__ . '\save_partner_form' );

/** Adds the box. */
function add_partner_box(): void {
	$title = __( 'About the partner', 'cluster-news' );
	add_meta_box( 'cluster-news-partner', $title, __NAMESPACE__ . '\print_partner_form', PARTNER_TYPE, 'normal', 'high' );
}

/**
 * Prints the fields.
 *
 * @param \WP_Post $post The partner.
 */
function print_partner_form( \WP_Post $post ): void {
	$data = partner_data( $post->ID );
	wp_nonce_field( PARTNER_NONCE, PARTNER_NONCE, false );
	// WordPress itself saves what has this name.
	print_field( 'content', 'content', field( __( 'Description', 'cluster-news' ), 'textarea' ), plain_text( $post->post_content ) );
	foreach ( partner_fields() as $name => $field ) {
		print_field( "cluster-news-$name", "cluster_news[$name]", $field, $data[ $name ] );
	}
}

/**
 * A field with its label and the sentence below it.
 *
 * @param string $id    Of the control.
 * @param string $name  Of its value in what is sent.
 * @param array  $field A row of partner_fields().
 * @param string $value What is stored.
 */
function print_field( string $id, string $name, array $field, string $value ): void {
	$attributes  = ' id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '"';
	$attributes .= ' class="' . ( in_array( $field['type'], array( 'date', 'number' ), true ) ? 'regular-text' : 'large-text' ) . '"';
	$attributes .= '' === $field['help'] ? '' : ' aria-describedby="' . esc_attr( "$id-help" ) . '"';
	if ( preg_match( '/_(bg|en)$/', $id, $parts ) ) {
		$attributes .= " lang=\"$parts[1]\"";
	}
	echo '<p><label for="' . esc_attr( $id ) . '">' . esc_html( $field['label'] ) . '</label><br>';
	// phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above and there.
	echo control( $field['type'], $attributes, $value );
	if ( '' !== $field['help'] ) {
		echo '<br><span class="description" id="' . esc_attr( "$id-help" ) . '">' . esc_html( $field['help'] ) . '</span>';
	}
	echo '</p>';
}

/**
 * The control itself.
 *
 * @param string $type       Of the field.
 * @param string $attributes Escaped.
 * @param string $value      What is stored.
 */
function control( string $type, string $attributes, string $value ): string {
	if ( in_array( $type, array( 'textarea', 'urls' ), true ) ) {
		return "<textarea$attributes rows=\"4\">" . esc_textarea( $value ) . '</textarea>';
	}
	$types = array(
		'url'    => 'type="url"',
		'number' => 'type="number" min="0" max="999999999"',
		'date'   => 'type="text" pattern="\d{4}(-\d{2}(-\d{2})?)?"',
	);
	return '<input ' . ( $types[ $type ] ?? 'type="text"' ) . $attributes . ' value="' . esc_attr( $value ) . '">';
}

/**
 * Stores what the form has sent.
 *
 * @param int $id Of the partner.
 */
function save_partner_form( int $id ): void {
	$nonce = sanitize_key( $_POST[ PARTNER_NONCE ] ?? '' );
	$sent  = wp_unslash( $_POST['cluster_news'] ?? null );
	if ( ! is_array( $sent ) || ! wp_verify_nonce( $nonce, PARTNER_NONCE ) || ! current_user_can( 'edit_post', $id ) ) {
		return;
	}
	$data = partner_data( $id );
	foreach ( partner_fields() as $name => $field ) {
		$data[ $name ] = clean_field( $field['type'], $sent[ $name ] ?? '' );
	}
	update_post_meta( $id, PARTNER_META, wp_slash( $data ) );
}
