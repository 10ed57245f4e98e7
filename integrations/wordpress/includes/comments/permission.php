<?php
/**
 * Who may comment by REST: visitors may, as by the classic form.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

// Closed posts are refused by WordPress itself, with a code that says so: a "no" from here would be told to readers as
// "log in first". REST takes a GET with `_method=POST` for a POST: with the door open, any foreign <img> would comment.
add_filter(
	'rest_allow_anonymous_comments',
	fn() => ! get_option( 'comment_registration' ) && 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' )
);
