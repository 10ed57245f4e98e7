<?php
/**
 * Settings → Cluster News: what other sites paste to show the news of this one, and what the owner may switch on.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/** Adds the page to the menu. */
function add_settings_page(): void {
	$title = __( 'Cluster News', 'cluster-news' );
	add_options_page( $title, $title, 'manage_options', 'cluster-news', __NAMESPACE__ . '\print_settings_page' );
}

/** Prints the page. */
function print_settings_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	print_text_to_copy( __( 'In a WordPress, this address on a line of its own shows the news of this site. An author may paste it.', 'cluster-news' ), page_url( 'news' ), 1 );
	print_text_to_copy( __( 'And this one its partners:', 'cluster-news' ), page_url( 'partners' ), 1 );
	print_text_to_copy( __( 'On any other site these two lines do:', 'cluster-news' ), lines_for_others(), 3 );
	print_text_to_copy( __( 'And these show its partners:', 'cluster-news' ), partner_lines_for_others(), 3 );
	echo '<p>';
	if ( are_chunks_static() ) {
		esc_html_e( 'Your web server serves the larger files by itself.', 'cluster-news' );
	} else {
		esc_html_e( 'WordPress serves the larger files, too, because your web server does not let other sites have them. With Apache and its module headers it would be faster.', 'cluster-news' );
	}
	echo '</p>';
	print_settings_form();
	echo '</div>';
}

/**
 * A text that others paste.
 *
 * @param string $label What it is for.
 * @param string $text  The text.
 * @param int    $rows  How many lines are seen.
 */
function print_text_to_copy( string $label, string $text, int $rows ): void {
	echo '<p><label>' . esc_html( $label ) . '<br><textarea readonly rows="' . (int) $rows . '" class="large-text code">'
		. esc_textarea( $text ) . '</textarea></label></p>';
}

/** The script and the element. */
function lines_for_others(): string {
	$script = '<script type="module" src="' . esc_url( entry_url( 'news-feed.js' ) ) . '"></script>';
	return $script . "\n" . '<news-feed src="' . esc_url( home_url( '/' ) ) . '"></news-feed>';
}

/** What others paste to show the partners of this site. */
function partner_lines_for_others(): string {
	$script = '<script type="module" src="' . esc_url( entry_url( 'partner-card.js' ) ) . '"></script>';
	return $script . "\n" . '<partner-list src="' . esc_url( partners_url() ) . '"></partner-list>';
}
