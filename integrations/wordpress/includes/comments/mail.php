<?php
/**
 * Mail about comments by REST of known users: WordPress mails nobody, only (since 6.9) about notes, which are another
 * type. Comments of strangers take the way of the classic form, which mails.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

add_action(
	'rest_after_insert_comment',
	function ( \WP_Comment $comment, \WP_REST_Request $request, bool $creating ): void {
		if ( $creating && is_user_logged_in() && 'comment' === $comment->comment_type ) {
			wp_new_comment_notify_moderator( $comment->comment_ID ); // Of a held one, if the site wants it.
			wp_new_comment_notify_postauthor( $comment->comment_ID ); // Of an approved one, if it wants that.
		}
	},
	10,
	3
);
