<?php
/**
 * Partners → Import and export: the JSON file of another site, or of this one before.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

const TRANSFER_ACTION = 'cluster_news_import';

add_action( 'admin_menu', __NAMESPACE__ . '\add_transfer_page' );
add_action( 'admin_post_' . TRANSFER_ACTION, __NAMESPACE__ . '\import_upload' );

/** Adds the page below the partners. */
function add_transfer_page(): void {
	$title = __( 'Import and export', 'cluster-news' );
	add_submenu_page( 'edit.php?post_type=' . PARTNER_TYPE, $title, $title, 'import', 'cluster-news-transfer', __NAMESPACE__ . '\print_transfer_page' );
}

/** Prints the page. */
function print_transfer_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( isset( $_GET['imported'] ) ) {
		/* translators: %d: how many partners. */
		$text = _n( '%d partner was imported.', '%d partners were imported.', (int) $_GET['imported'], 'cluster-news' );
		echo '<div class="notice notice-info" role="status"><p>' . esc_html( sprintf( $text, (int) $_GET['imported'] ) ) . '</p></div>';
	}
	echo '<p><a download href="' . esc_url( entry_url( DOCUMENT_NAME ) ) . '">' . esc_html__( 'Download all published partners', 'cluster-news' ) . '</a></p>';
	echo '<form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
	wp_nonce_field( TRANSFER_ACTION );
	echo '<input type="hidden" name="action" value="' . esc_attr( TRANSFER_ACTION ) . '"><p><label>';
	esc_html_e( 'A JSON file with organisations of schema.org:', 'cluster-news' );
	echo '<br><input type="file" name="file" accept=".json,.jsonld,application/json" required></label></p>';
	submit_button( __( 'Import', 'cluster-news' ) );
	echo '</form></div>';
}

/** Imports the file that was sent. Known partners, by their `@id`, are brought up to date. */
function import_upload(): void {
	check_admin_referer( TRANSFER_ACTION );
	if ( ! current_user_can( 'import' ) ) {
		wp_die( esc_html__( 'You may not import.', 'cluster-news' ), 403 );
	}
	$file = $_FILES['file']['tmp_name'] ?? '';
	$json = is_string( $file ) && is_uploaded_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	if ( ! is_array( $json ) ) {
		wp_die( esc_html__( 'This is no JSON file.', 'cluster-news' ), 400 );
	}
	$count = import_partners( $json['@graph'] ?? ( wp_is_numeric_array( $json ) ? $json : array( $json ) ) );
	wp_safe_redirect( admin_url( 'edit.php?post_type=' . PARTNER_TYPE . "&page=cluster-news-transfer&imported=$count" ) );
	exit;
}

/**
 * Imports organisations, as this plugin writes them.
 *
 * @param mixed $nodes Of a JSON-LD document.
 * @return int How many had a name.
 */
function import_partners( $nodes ): int {
	wp_defer_term_counting( true );
	$imported = array_filter( array_filter( (array) $nodes, 'is_array' ), __NAMESPACE__ . '\import_partner' );
	wp_defer_term_counting( false );
	return count( $imported );
}

/**
 * Imports one.
 *
 * @param array $node Of a JSON-LD document.
 */
function import_partner( array $node ): bool {
	$own  = substr( get_locale(), 0, 2 );
	$name = text_in( $node['name'] ?? '', $own );
	if ( '' === $name ) {
		return false;
	}
	$id      = is_string( $node['@id'] ?? null ) ? esc_url_raw( $node['@id'] ) : '';
	$partner = wp_insert_post(
		wp_slash(
			array(
				'ID'           => partner_with_id( $id ),
				'post_type'    => PARTNER_TYPE,
				'post_status'  => 'publish',
				'post_title'   => sanitize_text_field( $name ),
				'post_content' => wp_kses_post( text_in( $node['description'] ?? '', $own ) ),
			)
		)
	);
	$logo    = $node['logo'] ?? '';
	$address = is_array( $node['address'] ?? null ) ? $node['address'] : array();
	$values  = array(
		'cluster_news_name_en'        => text_in( $node['name'], 'en', false ),
		'cluster_news_description_en' => text_in( $node['description'] ?? '', 'en', false ),
		'cluster_news_url'            => $node['url'] ?? '',
		'cluster_news_logo'           => is_array( $logo ) ? $logo['url'] ?? '' : $logo,
		'cluster_news_town'           => text_in( $address['addressLocality'] ?? '', $own ),
		'cluster_news_founded'        => $node['foundingDate'] ?? '',
		'cluster_news_links'          => implode( "\n", array_filter( (array) ( $node['sameAs'] ?? array() ), 'is_string' ) ),
	);
	foreach ( partner_fields() as $field => list( , $kind ) ) {
		$value = is_scalar( $values[ $field ] ) ? (string) $values[ $field ] : '';
		update_post_meta( $partner, $field, wp_slash( clean_field( $value, $kind ) ) );
	}
	update_post_meta( $partner, '_cluster_news_id', wp_slash( $id ) );
	$sectors = array_filter( (array) ( $node['keywords'] ?? array() ), 'is_string' );
	wp_set_object_terms( $partner, array_map( 'sanitize_text_field', $sectors ), SECTOR_TYPE );
	return true;
}

/**
 * The partner that was imported with an `@id`, or that has it from this site; 0 for a new one.
 *
 * @param string $id The `@id`.
 */
function partner_with_id( string $id ): int {
	if ( '' === $id ) {
		return 0;
	}
	$own = home_url( '/?cluster-news=partner-' );
	if ( 0 === strpos( $id, $own ) && PARTNER_TYPE === get_post_type( (int) substr( $id, strlen( $own ) ) ) ) {
		return (int) substr( $id, strlen( $own ) );
	}
	$query = array(
		'post_type'   => PARTNER_TYPE,
		'post_status' => 'any',
		'meta_key'    => '_cluster_news_id',
		'meta_value'  => $id,
		'fields'      => 'ids',
		'numberposts' => 1,
	);
	return get_posts( $query )[0] ?? 0;
}

/**
 * A text of a JSON-LD value in a language.
 *
 * @param mixed  $value    A text, or texts with `@value` and `@language`.
 * @param string $language Two letters.
 * @param bool   $or_any   Whether another language, or none, will do.
 */
function text_in( $value, string $language, bool $or_any = true ): string {
	$values = is_array( $value ) && ! isset( $value['@value'] ) ? $value : array( $value );
	$texts  = array();
	foreach ( $values as $each ) {
		$text = is_array( $each ) ? $each['@value'] ?? '' : $each;

		$texts[ is_array( $each ) ? (string) ( $each['@language'] ?? '' ) : '' ] = is_scalar( $text ) ? (string) $text : '';
	}
	return $texts[ $language ] ?? ( $or_any ? (string) reset( $texts ) : '' );
}
