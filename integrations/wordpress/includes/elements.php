<?php
/**
 * The elements as HTML: which attributes there are, how their values are escaped, and the script.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The elements and the attributes that authors may set: whatever else they write is dropped. */
const ELEMENTS = array(
	'news-feed'    => array(
		'src', 'format', 'map', 'lang', 'layout', 'page-size', 'more', 'category', 'search', 'filter', 'open', 'time',
		'time-zone', 'heading-level', 'label', 'no-images', 'refresh', 'cache', 'lazy', 'comments', 'debug',
	),
	'partner-card' => array(
		'src', 'partner', 'name', 'url', 'logo', 'description', 'layout', 'heading-level', 'jsonld', 'lang', 'debug',
	),
	'partner-list' => array(
		'src', 'layout', 'order', 'page-size', 'search', 'filter', 'moving', 'label', 'heading-level', 'lang', 'debug',
	),
	'comment-form' => array(
		'action', 'format', 'post', 'parent', 'optional-author', 'label', 'heading-level', 'lang', 'debug',
	),
	'comment-list' => array(
		'src', 'format', 'post', 'page-size', 'order', 'optional-author', 'avatars', 'heading-level', 'time-zone', 'lang', 'debug',
	),
);

/** Attributes without a value. */
const FLAGS = array( 'search', 'filter', 'no-images', 'lazy', 'comments', 'optional-author', 'avatars', 'moving', 'jsonld', 'debug' );

/** Attributes that are addresses of the web. */
const ADDRESSES = array( 'src', 'action', 'url', 'logo' );

/**
 * The element, here; its script, once, at the foot: a plugin that renders a post twice cannot lose it there.
 *
 * @param string $tag        One of {@see ELEMENTS}.
 * @param array  $attributes What an author has written: values by names, in any type.
 * @param string $inside     HTML that readers see without the script.
 */
function element( string $tag, array $attributes, string $inside = '' ): string {
	add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
	$html = "<$tag";
	foreach ( ELEMENTS[ $tag ] as $name ) {
		$html .= attribute( $name, $attributes[ $name ] ?? false );
	}
	return "$html>$inside</$tag>";
}

/**
 * An attribute with the space before it, or nothing where it has no value.
 *
 * @param string $name  Its name.
 * @param mixed  $value What an author has written.
 */
function attribute( string $name, $value ): string {
	if ( in_array( $name, FLAGS, true ) ) {
		return in_array( $value, array( false, '0', 'false', 'no', 'off' ), true ) ? '' : " $name";
	}
	if ( is_bool( $value ) || '' === $value ) {
		return '';
	}
	$is_address = in_array( $name, ADDRESSES, true );
	return " $name=\"" . ( $is_address ? address( $value ) : esc_attr( $value ) ) . '"';
}

/**
 * An address of the web, for an attribute. The element fills {lang} in; esc_url() would take its braces away.
 *
 * @param string $value What an author has written.
 */
function address( string $value ): string {
	$url = esc_url( str_replace( '{lang}', '%7Blang%7D', $value ), array( 'http', 'https' ) );
	return str_replace( '%7Blang%7D', '{lang}', $url );
}

/** The script of all elements. */
function print_script(): void {
	/**
	 * Filters the address of the script in pages of this site.
	 *
	 * @param string $url By default that of the file in the plugin's folder.
	 */
	$url = apply_filters( 'cluster_news_script_url', plugins_url( 'cdn/cluster-news.js', PLUGIN_FILE ) );
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( $url ),
		)
	);
}
