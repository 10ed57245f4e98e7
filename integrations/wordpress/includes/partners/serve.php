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

/** What others paste to show the partners of this site. */
function partner_lines_for_others(): string {
	$script = '<script type="module" src="' . esc_url( entry_url( 'partner-card.js' ) ) . '"></script>';
	return $script . "\n" . '<partner-list src="' . esc_url( partners_url() ) . '"></partner-list>';
}

/** Links to the first partners, for readers without JavaScript. */
function partner_links(): string {
	$links = '';
	foreach ( get_posts( array( 'posts_per_page' => 24 ) + PARTNERS_QUERY ) as $post ) {
		$data = partner_data( $post->ID );
		$text = plain_text( $post->post_title );
		$name = esc_html( '' === $text ? $data[ 'name_' . other_language() ] : $text );
		if ( '' !== $name ) {
			$links .= '' === $data['url'] ? "<li>$name</li>" : '<li><a href="' . esc_url( $data['url'] ) . "\">$name</a></li>";
		}
	}
	return "<ul>$links</ul>";
}
