<?php
/**
 * What readers without JavaScript and search engines see in an element: links with dates, as `cluster-news prerender` of
 * the library writes them.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** The names of the months: WordPress knows them only where its Bulgarian is installed. */
const BULGARIAN_MONTHS = array(
	'януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември',
);

/** The zone in which an element shows dates without `time-zone`. */
const DEFAULT_ZONE = 'Europe/Sofia';

/** Bytes of a text that are read: whoever publishes a feed decides how long its texts are. */
const LONGEST_TEXT = 2000;

/**
 * A list of links.
 *
 * @param array[] $items      See item().
 * @param array   $attributes Of the element.
 */
function link_list( array $items, array $attributes ): string {
	$links = '';
	foreach ( $items as $item ) {
		$links .= '<li>' . link_html( $item, element_language( $attributes ), time_zone( $attributes ) ) . '</li>';
	}
	return '' === $links ? '' : "<ul data-prerendered>$links</ul>";
}

/**
 * A link, or a text where there is no address of the web.
 *
 * @param array         $item     See item().
 * @param string        $language Of the element.
 * @param \DateTimeZone $zone     In which dates are shown.
 */
function link_html( array $item, string $language, \DateTimeZone $zone ): string {
	$url  = esc_url( $item['url'], array( 'http', 'https' ) );
	$lang = '' === $item['lang'] || $language === $item['lang'] ? '' : ' lang="' . esc_attr( $item['lang'] ) . '"';
	$text = esc_html( $item['text'] );
	$html = '' === $url ? "<span$lang>$text</span>" : "<a href=\"$url\"$lang>$text</a>";
	$date = '' === $item['date'] ? false : date_create_immutable( $item['date'], $zone );
	if ( ! $date ) {
		return $html;
	}
	$written = esc_html( long_date( $date->setTimezone( $zone ), $language ) );
	return $html . ' <time datetime="' . esc_attr( $date->format( 'Y-m-d\TH:i:sP' ) ) . "\">$written</time>";
}

/**
 * One link. Nothing that a source says is trusted to be what it should be.
 *
 * @param mixed $text Plain, or HTML.
 * @param mixed $url  An address.
 * @param mixed $date ISO 8601.
 * @param mixed $lang A language tag.
 * @return array|null Null without a text and an address.
 */
function item( $text, $url, $date = '', $lang = '' ): ?array {
	$text = is_string( $text ) ? trim( preg_replace( '/\s+/u', ' ', plain_text( mb_strcut( wp_check_invalid_utf8( $text ), 0, LONGEST_TEXT ) ) ) ) : '';
	$url  = is_string( $url ) ? $url : '';
	$text = '' === $text ? $url : $text;
	return '' === $text ? null : array(
		'text' => $text,
		'url'  => $url,
		'date' => is_string( $date ) && preg_match( '/^\d{4}-\d\d-\d\d([T ][\d:.]+ ?(Z|[+-]\d\d:?\d\d)?)?$/D', $date ) ? $date : '',
		'lang' => is_string( $lang ) && preg_match( '/^[a-z]{2,3}\b/i', $lang, $tag ) ? strtolower( $tag[0] ) : '',
	);
}

/**
 * A date as the elements write it.
 *
 * @param \DateTimeImmutable $date     In the zone in which it is shown.
 * @param string             $language `bg` or `en`.
 */
function long_date( \DateTimeImmutable $date, string $language ): string {
	if ( 'bg' !== $language ) {
		return $date->format( 'j F Y' ); // In English, whatever the language of the site.
	}
	return $date->format( 'j ' ) . BULGARIAN_MONTHS[ $date->format( 'n' ) - 1 ] . $date->format( ' Y' ) . "\u{A0}г.";
}

/**
 * The language of an element.
 *
 * @param array $attributes Of the element.
 */
function element_language( array $attributes ): string {
	$lang = (string) ( $attributes['lang'] ?? '' );
	return 0 === strpos( strtolower( '' === $lang ? main_language() : $lang ), 'bg' ) ? 'bg' : 'en';
}

/**
 * The zone of an element.
 *
 * @param array $attributes Of the element.
 */
function time_zone( array $attributes ): \DateTimeZone {
	$name = (string) ( $attributes['time-zone'] ?? '' );
	return new \DateTimeZone( in_array( $name, timezone_identifiers_list(), true ) ? $name : DEFAULT_ZONE );
}

/**
 * How many links an element has: as many as it shows at first.
 *
 * @param array $attributes Of the element.
 * @param int   $usual      Where nothing is set.
 */
function link_count( array $attributes, int $usual ): int {
	$wanted = (int) ( $attributes['page-size'] ?? 0 );
	return min( $wanted > 0 ? $wanted : $usual, MOST_LINKS );
}
