<?php
/**
 * The two languages of a partner's texts: that of the site, and the other one of Bulgarian and English.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The language of the site, in which names and descriptions are entered first: `bg`. */
function main_language(): string {
	return strtolower( (string) strtok( get_locale(), '_-' ) );
}

/** The other one: English, or Bulgarian on an English site. */
function other_language(): string {
	return 'en' === main_language() ? 'bg' : 'en';
}

/** What the other language is called. */
function other_language_name(): string {
	return 'bg' === other_language() ? __( 'Bulgarian', 'cluster-news' ) : __( 'English', 'cluster-news' );
}

/**
 * A text in both languages as JSON-LD, or null where there is none. A text that is the same in both names no language.
 *
 * @param string $main  Plain text in the language of the site.
 * @param string $other The same in the other one.
 * @return string|array|null
 */
function local_text( string $main, string $other ) {
	if ( $main === $other ) {
		return '' === $main ? null : $main;
	}
	$texts = array_filter( array( main_language() => $main, other_language() => $other ), 'strlen' );
	$value = fn( string $lang ) => array( '@value' => $texts[ $lang ], '@language' => $lang );
	$all   = array_map( $value, array_keys( $texts ) );
	return count( $all ) > 1 ? $all : $all[0];
}

/**
 * The other way round: the texts in both languages, empty where there is none. A text that names no language is in that
 * of the site.
 *
 * @param mixed $value A string, `{"@value", "@language"}`, a language map, or a list of those.
 * @return string[] The one in the language of the site, and the other one.
 */
function texts_of( $value ): array {
	$texts = texts_by_language( $value );
	$other = $texts[ other_language() ] ?? '';
	return array( $texts[ main_language() ] ?? $texts[''] ?? '', $other );
}

/**
 * The first text in each language.
 *
 * @param mixed  $value As above.
 * @param string $lang  Language of what names none.
 * @return string[] Plain texts by language tags without regions.
 */
function texts_by_language( $value, string $lang = '' ): array {
	if ( is_scalar( $value ) && ! is_bool( $value ) ) {
		$text = plain_text( (string) $value );
		return '' === $text ? array() : array( strtolower( (string) strtok( $lang . '-', '-' ) ) => $text );
	}
	$texts = array();
	foreach ( is_array( $value ) ? inner_texts( $value, $lang ) : array() as $each ) {
		$texts += $each;
	}
	return $texts;
}

/**
 * The texts of an object or of each member of a list.
 *
 * @param array  $value Decoded JSON.
 * @param string $lang  Language of what names none.
 * @return array[]
 */
function inner_texts( array $value, string $lang ): array {
	$literal = $value['@value'] ?? $value['name'] ?? null;
	if ( null !== $literal ) {
		$named = $value['@language'] ?? '';
		return array( texts_by_language( $literal, is_string( $named ) && '' !== $named ? $named : $lang ) );
	}
	$texts = array();
	foreach ( $value as $key => $each ) {
		if ( is_int( $key ) ) {
			$texts[] = texts_by_language( $each, $lang );
		} elseif ( preg_match( '/^[a-z]{2,3}(-[a-z\d]+)*$/iD', $key ) && ! is_array( $each ) ) {
			$texts[] = texts_by_language( $each, $key );
		}
	}
	return $texts;
}

/**
 * A text without tags and entities.
 *
 * @param string $html As WordPress stores texts, or as others publish them.
 */
function plain_text( string $html ): string {
	$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( str_replace( "\r\n", "\n", $text ) );
}
