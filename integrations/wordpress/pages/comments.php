<?php
/**
 * The comments of a post, for comments_template(). Links of WordPress lead to the two ids.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

if ( post_password_required() || ! ( have_comments() || comments_open() ) ) {
	return;
}
?>
<section id="comments" class="comments-area">
	<?php echo render( 'comment-list', array() ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there. ?>
	<div id="respond" class="comment-respond">
	<?php echo render( 'comment-form', array() ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there. ?>
	</div>
</section>
