<?php
/**
 * The partners as one document of schema.org's JSON-LD, at `?cluster-news=partners.json`. It is made when a partner has
 * changed, and stored: readers do not wait for thousands of them.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Holds the document, and is missing when it has to be made anew. */
const DOCUMENT_OPTION = 'cluster_news_partners';

/** The address names it, as it names a script. */
const DOCUMENT_NAME = 'partners.json';

add_action( 'init', __NAMESPACE__ . '\serve_partners', 99 );
add_action( 'save_post_' . PARTNER_TYPE, __NAMESPACE__ . '\forget_document' );
add_action( 'deleted_post', __NAMESPACE__ . '\forget_document' );
add_action( 'edited_' . SECTOR_TYPE, __NAMESPACE__ . '\forget_document' );
add_action( 'set_object_terms', __NAMESPACE__ . '\forget_document' );
foreach ( array( 'added', 'updated', 'deleted' ) as $cluster_news_change ) {
	add_action( "{$cluster_news_change}_post_meta", __NAMESPACE__ . '\forget_document_of', 10, 2 );
}

/** Lets the document be made anew. */
function forget_document(): void {
	delete_option( DOCUMENT_OPTION );
}

/**
 * Lets it be made anew when a field or the logo of a partner has changed.
 *
 * @param int|int[] $meta   The meta entries.
 * @param int       $object What they belong to.
 */
function forget_document_of( $meta, int $object ): void {
	if ( PARTNER_TYPE === get_post_type( $object ) ) {
		forget_document();
	}
}

/** Answers a request for the document. */
function serve_partners(): void {
	if ( DOCUMENT_NAME !== ( $_GET[ FILE_PARAMETER ] ?? '' ) ) {
		return;
	}
	send_file( partners_json(), 'application/ld+json; charset=utf-8', ENTRY_CACHING );
}

/** The document. */
function partners_json(): string {
	$json = get_option( DOCUMENT_OPTION );
	if ( ! is_string( $json ) ) {
		$json = make_document();
		update_option( DOCUMENT_OPTION, $json, false );
	}
	return $json;
}

/** Links to the first partners, for readers without JavaScript. */
function partner_links(): string {
	$graph = json_decode( partners_json(), true )['@graph'];
	$links = '';
	foreach ( array_slice( $graph, 0, 24 ) as $partner ) {
		$name   = esc_html( $partner['name'][0]['@value'] );
		$links .= isset( $partner['url'] ) ? '<li><a href="' . esc_url( $partner['url'] ) . "\">$name</a></li>" : "<li>$name</li>";
	}
	return "<ul>$links</ul>";
}

/** Makes the document of all published partners. */
function make_document(): string {
	$partners = get_posts(
		array(
			'post_type'      => PARTNER_TYPE,
			'post_status'    => 'publish',
			'posts_per_page' => -1,
			'orderby'        => 'title',
			'order'          => 'ASC',
		)
	);
	$document = array(
		'@context' => 'https://schema.org',
		'@graph'   => array_values( array_filter( array_map( __NAMESPACE__ . '\organization', $partners ) ) ),
	);
	return wp_json_encode( $document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * A partner, or nothing where it has no name.
 *
 * @param \WP_Post $partner The partner.
 */
function organization( \WP_Post $partner ): ?array {
	$field = fn( string $name ) => (string) get_post_meta( $partner->ID, "cluster_news_$name", true );
	$name  = in_languages( $partner->post_title, $field( 'name_en' ) );
	if ( ! $name ) {
		return null;
	}
	$id    = (string) get_post_meta( $partner->ID, '_cluster_news_id', true );
	$terms = get_the_terms( $partner, SECTOR_TYPE );
	$town  = $field( 'town' );
	return array_filter(
		array(
			'@type'        => 'Organization',
			'@id'          => '' === $id ? home_url( "/?cluster-news=partner-$partner->ID" ) : $id,
			'name'         => $name,
			'description'  => in_languages( wp_strip_all_tags( $partner->post_content ), $field( 'description_en' ) ),
			'url'          => $field( 'url' ),
			'logo'         => get_the_post_thumbnail_url( $partner, 'medium' ) ?: $field( 'logo' ),
			'keywords'     => is_array( $terms ) ? wp_list_pluck( $terms, 'name' ) : array(),
			'address'      => '' === $town ? array() : array(
				'@type'           => 'PostalAddress',
				'addressLocality' => $town,
			),
			'foundingDate' => $field( 'founded' ),
			'sameAs'       => array_filter( explode( "\n", $field( 'links' ) ) ),
		)
	);
}

/**
 * A text in the languages in which there is one.
 *
 * @param string $own     In the language of the site.
 * @param string $english In English.
 */
function in_languages( string $own, string $english ): array {
	$texts = array( substr( get_locale(), 0, 2 ) => trim( $own ) ) + array( 'en' => trim( $english ) );
	$texts = array_filter( $texts, fn( string $text ) => '' !== $text );
	$value = fn( string $language, string $text ) => array(
		'@value'    => $text,
		'@language' => $language,
	);
	return array_map( $value, array_keys( $texts ), array_values( $texts ) );
}
