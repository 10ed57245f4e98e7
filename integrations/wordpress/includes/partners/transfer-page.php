<?php
/**
 * Partners → Import and export.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The name of the page, and of its actions with an ending. */
const TRANSFER = 'cluster-news-partners';

add_action( 'admin_menu', __NAMESPACE__ . '\add_transfer_page' );
add_action( 'admin_post_' . TRANSFER . '-export', __NAMESPACE__ . '\export_partners' );

/** Adds the page to the menu. */
function add_transfer_page(): void {
	$title = __( 'Import and export', 'cluster-news' );
	add_submenu_page( 'edit.php?post_type=' . PARTNER_TYPE, $title, $title, PARTNERS_CAPABILITY, TRANSFER, __NAMESPACE__ . '\print_transfer_page' );
}

/** The address of the page. */
function transfer_url(): string {
	return admin_url( 'edit.php?post_type=' . PARTNER_TYPE . '&page=' . TRANSFER );
}

/** Prints the page. */
function print_transfer_page(): void {
	$action = admin_url( 'admin-post.php' );
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	print_import_result();
	echo '<h2>' . esc_html__( 'Import', 'cluster-news' ) . '</h2><p id="cluster-news-import-help">';
	esc_html_e( 'A JSON file with organisations of schema.org, such as the one below. Partners that are here already, with the same @id, are updated.', 'cluster-news' );
	// The second sentence is one of WordPress' own.
	echo ' ' . esc_html( sprintf( __( 'Maximum upload file size: %s.' ), size_format( wp_max_upload_size() ) ) );
	echo '</p><form method="post" enctype="multipart/form-data" action="' . esc_url( $action ) . '">';
	echo '<input type="hidden" name="action" value="' . esc_attr( TRANSFER ) . '-import">';
	wp_nonce_field( TRANSFER . '-import' );
	echo '<p><label for="cluster-news-import">' . esc_html__( 'File', 'cluster-news' ) . '</label> ';
	echo '<input type="file" id="cluster-news-import" name="import" accept=".json,.jsonld" required aria-describedby="cluster-news-import-help"></p>';
	submit_button( __( 'Import', 'cluster-news' ) );
	echo '</form><h2>' . esc_html__( 'Export', 'cluster-news' ) . '</h2><p><a class="button" download href="';
	echo esc_url( wp_nonce_url( "$action?action=" . TRANSFER . '-export', TRANSFER . '-export' ) ) . '">';
	echo esc_html__( 'Download the partners as a file', 'cluster-news' ) . '</a></p></div>';
}

/** Says what an import has done. Its numbers are in the address. */
function print_import_result(): void {
	// phpcs:disable WordPress.Security.NonceVerification -- Nothing is done here.
	if ( isset( $_GET['refused'] ) ) {
		$is_error = true;
		$text     = 'file' === $_GET['refused']
			? __( 'The file could not be uploaded.', 'cluster-news' )
			: __( 'The file is no JSON with organisations of schema.org. Nothing was changed.', 'cluster-news' );
	} elseif ( isset( $_GET['added'], $_GET['updated'], $_GET['skipped'] ) ) {
		$is_error = false;
		/* translators: 1: number of partners, 2: number of partners, 3: number of partners */
		$sentence = __( 'Added: %1$d. Updated: %2$d. Left out, because they have no name: %3$d.', 'cluster-news' );
		$text     = sprintf( $sentence, (int) $_GET['added'], (int) $_GET['updated'], (int) $_GET['skipped'] );
	} else {
		return;
	}
	// phpcs:enable
	echo '<div role="' . ( $is_error ? 'alert' : 'status' ) . '" class="notice notice-' . ( $is_error ? 'error' : 'success' ) . '"><p>' . esc_html( $text ) . '</p></div>';
}

/** Sends the document as a file. */
function export_partners(): void {
	check_transfer( TRANSFER . '-export' );
	nocache_headers();
	header( 'Content-Type: application/ld+json; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="' . DOCUMENT_NAME . '"' );
	echo make_partners_json(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, and no page.
	exit;
}

/**
 * Stops a request of somebody who may not do this, or who was made to send it.
 *
 * @param string $action For which the nonce was made.
 */
function check_transfer( string $action ): void {
	check_admin_referer( $action );
	if ( ! current_user_can( PARTNERS_CAPABILITY ) ) {
		wp_die( esc_html__( 'Sorry, you are not allowed to do that.' ), 403 );
	}
}
