<?php
/**
 * An import of any length: WordPress keeps the uploaded file, and requests of some seconds follow one another.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_' . TRANSFER . '-import', __NAMESPACE__ . '\begin_import' );
add_action( 'admin_post_' . TRANSFER . '-import-step', __NAMESPACE__ . '\continue_import' );

/** Takes the file that was uploaded. */
function begin_import(): void {
	check_transfer( TRANSFER . '-import' );
	$upload = wp_import_handle_upload();
	if ( isset( $upload['error'] ) ) {
		end_import( 0, array( 'refused' => 'file' ) );
	}
	go_on_with_import( $upload['id'], array_fill_keys( array( 'added', 'updated', 'skipped' ), 0 ) );
}

/** Imports as many partners as some seconds allow. */
function continue_import(): void {
	$file = (int) ( $_GET['file'] ?? 0 ); // phpcs:ignore WordPress.Security.NonceVerification -- The next line does it.
	check_transfer( TRANSFER . "-import-$file" );
	$done  = array();
	$nodes = organizations_of( (string) file_get_contents( (string) get_attached_file( $file ) ) );
	foreach ( array( 'added', 'updated', 'skipped' ) as $outcome ) {
		$done[ $outcome ] = (int) ( $_GET[ $outcome ] ?? 0 );
	}
	if ( null === $nodes ) {
		end_import( $file, array( 'refused' => 'content' ) );
	}
	$rest = array_slice( $nodes, array_sum( $done ) );
	$done = import_for_a_while( $rest, $done );
	if ( array_sum( $done ) < count( $nodes ) ) {
		go_on_with_import( $file, $done );
	}
	end_import( $file, $done );
}

/**
 * Imports partners until some seconds are over.
 *
 * @param array[] $nodes Organisations.
 * @param int[]   $done  How many have been added, updated and skipped.
 * @return int[] The same afterwards.
 */
function import_for_a_while( array $nodes, array $done ): array {
	/**
	 * Filters the seconds that one request of an import takes. Browsers follow twenty of them.
	 *
	 * @param int $seconds Less than the server's limits.
	 */
	$end   = microtime( true ) + apply_filters( 'cluster_news_import_seconds', 15 );
	$known = partners_by_key();
	wp_defer_term_counting( true );
	foreach ( $nodes as $node ) {
		++$done[ import_partner( $node, $known, array_sum( $done ) ) ];
		if ( microtime( true ) > $end ) {
			break;
		}
	}
	wp_defer_term_counting( false );
	return $done;
}

/**
 * Sends the browser to the next step.
 *
 * @param int   $file Of the attachment.
 * @param int[] $done What has been done.
 */
function go_on_with_import( int $file, array $done ): void {
	$query = array(
		'action'   => TRANSFER . '-import-step',
		'file'     => $file,
		'_wpnonce' => wp_create_nonce( TRANSFER . "-import-$file" ),
	);
	wp_safe_redirect( add_query_arg( $query + $done, admin_url( 'admin-post.php' ) ) );
	exit;
}

/**
 * Removes the file and shows what came of it.
 *
 * @param int   $file   Of the attachment, or 0.
 * @param array $result For the page's address.
 */
function end_import( int $file, array $result ): void {
	wp_import_cleanup( $file );
	wp_safe_redirect( add_query_arg( $result, transfer_url() ) );
	exit;
}
