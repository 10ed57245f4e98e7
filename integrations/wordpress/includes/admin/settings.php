<?php
/**
 * What the owner of the site may switch on: each setting is one option, and off at first.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Classic themes show our elements in place of their own comments. */
const REPLACE_COMMENTS_OPTION = 'cluster_news_replace_comments';

/** Pages of other sites may read the posts, whatever a plugin for security does to the headers. */
const OPEN_POSTS_OPTION = 'cluster_news_open_posts';

/** Deleting the plugin deletes the partners, too. */
const DELETE_PARTNERS_OPTION = 'cluster_news_delete_partners';

/** What WordPress calls the form. */
const SETTINGS_GROUP = 'cluster-news';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * Labels by options, and a help for each.
 *
 * @return array[]
 */
function switch_texts(): array {
	return array(
		REPLACE_COMMENTS_OPTION => array(
			__( 'The comments of Cluster News in place of those of the theme', 'cluster-news' ),
			__( 'For classic themes. In a theme of blocks put the blocks into its templates.', 'cluster-news' ),
		),
		OPEN_POSTS_OPTION       => array(
			__( 'Other sites may read the posts, also where a plugin for security forbids it', 'cluster-news' ),
			__( 'This restores the header Access-Control-Allow-Origin of posts, categories and tags. Site Health says whether it is missing.', 'cluster-news' ),
		),
		DELETE_PARTNERS_OPTION  => array(
			__( 'Delete the partners, too', 'cluster-news' ),
			__( 'When the plugin is deleted. Otherwise they stay in the database.', 'cluster-news' ),
		),
	);
}

/** Lets WordPress store them. */
function register_settings(): void {
	foreach ( array_keys( switch_texts() ) as $option ) {
		register_setting(
			SETTINGS_GROUP,
			$option,
			array(
				'type'              => 'boolean',
				'sanitize_callback' => 'rest_sanitize_boolean',
			)
		);
	}
}

/** Prints the form. WordPress checks its nonce and the user's rights. */
function print_settings_form(): void {
	echo '<form method="post" action="' . esc_url( admin_url( 'options.php' ) ) . '">';
	settings_fields( SETTINGS_GROUP );
	foreach ( switch_texts() as $option => list( $label, $help ) ) {
		$help_id = "$option-help";
		echo '<p><label><input type="checkbox" name="' . esc_attr( $option ) . '" value="1" aria-describedby="' . esc_attr( $help_id ) . '"';
		checked( (bool) get_option( $option ) );
		echo '> ' . esc_html( $label ) . '</label><br><span class="description" id="' . esc_attr( $help_id ) . '">' . esc_html( $help ) . '</span></p>';
	}
	submit_button();
	echo '</form>';
}
