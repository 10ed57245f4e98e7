<?php
/**
 * The form for comments of this site. Its words are WordPress' own, in the default text domain: they are those of the
 * theme's form, and translated wherever WordPress is.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * The element, and in it the classic form for readers without JavaScript; or why nobody can comment.
 *
 * @param array $attributes Those of `<comment-form>`, with `post`.
 */
function comment_form( array $attributes ): string {
	$post           = (int) $attributes['post'];
	$is_for_members = get_option( 'comment_registration' );
	if ( ! comments_open( $post ) ) {
		return '<p>' . esc_html__( 'Comments are closed.' ) . '</p>';
	}
	if ( $is_for_members && ! is_user_logged_in() ) {
		$log_in = __( 'You must be <a href="%s">logged in</a> to post a comment.' );
		return '<p>' . wp_kses_post( sprintf( $log_in, wp_login_url( get_permalink() ) ) ) . '</p>';
	}
	$form = classic_form( $post, (int) ( $attributes['parent'] ?? 0 ) );
	// The element sends no cookies, so it cannot say which member it is.
	return $is_for_members ? $form : element( 'comment-form', $attributes, $form );
}

/**
 * The classic form, without ids: the theme's form may have them.
 *
 * @param int $post        The post that is commented on.
 * @param int $parent_id   The comment that is answered, or 0.
 */
function classic_form( int $post, int $parent_id ): string {
	$is_needed = get_option( 'require_name_email' ) && ! is_user_logged_in();
	$required  = $is_needed ? ' required' : '';
	$star      = $is_needed ? ' *' : '';
	return '<form method="post" action="' . esc_url( site_url( '/wp-comments-post.php' ) ) . '">'
		. '<p>' . esc_html__( 'Your email address will not be published.' ) . ' '
		. esc_html( sprintf( __( 'Required fields are marked %s' ), '*' ) ) . '</p>'
		. form_line( _x( 'Comment', 'noun' ) . ' *', 'textarea name="comment" cols="45" rows="8" required></textarea' )
		. form_line( __( 'Name' ) . $star, "input name=\"author\" type=\"text\" maxlength=\"245\" autocomplete=\"name\"$required" )
		. form_line( __( 'Email' ) . $star, "input name=\"email\" type=\"email\" maxlength=\"100\" autocomplete=\"email\"$required" )
		. form_line( __( 'Website' ), 'input name="url" type="url" maxlength="200" autocomplete="url"' )
		. "<input type=\"hidden\" name=\"comment_post_ID\" value=\"$post\">"
		. "<input type=\"hidden\" name=\"comment_parent\" value=\"$parent_id\">"
		. '<p><button name="submit">' . esc_html__( 'Post Comment' ) . '</button></p></form>';
}

/**
 * A field with its label.
 *
 * @param string $label   Its text.
 * @param string $control The tag of the field, without its first and last sign.
 */
function form_line( string $label, string $control ): string {
	return '<p><label>' . esc_html( $label ) . "<br><$control></label></p>";
}
