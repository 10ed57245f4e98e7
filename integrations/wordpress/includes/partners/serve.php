<?php
/**
 * Serves the document to other sites, at `?cluster-news=partners.json`: the address works with every kind of permalinks.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The name of the document. */
const DOCUMENT_NAME = 'partners.json';

/** Browsers ask again after five minutes, and show the old one meanwhile. */
const PARTNERS_CACHING = 'public, max-age=300, stale-while-revalidate=86400';

// Behind the content types of this plugin and of others.
add_action( 'init', __NAMESPACE__ . '\serve_partners', 99 );

/** The address of the document. It stays the same in every version. */
function partners_url(): string {
	return entry_url( DOCUMENT_NAME );
}

/** Answers a request for the document. */
function serve_partners(): void {
	if ( DOCUMENT_NAME === wp_unslash( $_GET[ FILE_PARAMETER ] ?? '' ) ) {
		send_file( partners_json(), 'application/ld+json; charset=utf-8', PARTNERS_CACHING );
	}
}
