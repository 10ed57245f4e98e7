<?php
/**
 * Guards of the classic form refuse a comment by ending the page: with wp_die(), a redirect or `exit`. Here each of them
 * becomes an error.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/** Takes a refusal from a guard to {@see with_guards}. */
final class Refused extends \Exception {
	/**
	 * The refusal.
	 *
	 * @var \WP_Error
	 */
	private $error;

	/**
	 * Makes it.
	 *
	 * @param \WP_Error $error The refusal.
	 */
	public function __construct( \WP_Error $error ) {
		parent::__construct( $error->get_error_message() );
		$this->error = $error;
	}

	/** The refusal. */
	public function error(): \WP_Error {
		return $this->error;
	}
}

const DIE_HANDLERS = array( 'wp_die_handler', 'wp_die_json_handler', 'wp_die_jsonp_handler', 'wp_die_xml_handler' );

/**
 * Runs something that guards may end.
 *
 * @param callable $work What is done.
 * @return mixed What it returns, or a WP_Error.
 */
function with_guards( callable $work ) {
	$refuse   = function ( $message ): void {
		throw new Refused( is_wp_error( $message ) ? $message : refusal_of_guard( (string) $message ) );
	};
	$handler  = fn() => $refuse;
	$redirect = fn() => $refuse( '' );
	foreach ( DIE_HANDLERS as $name ) {
		add_filter( $name, $handler, PHP_INT_MAX );
	}
	add_filter( 'wp_redirect', $redirect, PHP_INT_MAX );
	$is_ended = expect_exit();
	try {
		return $work();
	} catch ( Refused $refused ) {
		return $refused->error();
	} finally {
		$is_ended();
		remove_filter( 'wp_redirect', $redirect, PHP_INT_MAX );
		foreach ( DIE_HANDLERS as $name ) {
			remove_filter( $name, $handler, PHP_INT_MAX );
		}
	}
}

/**
 * Answers for a guard that ends the script: with status 200 and without a word a reader would take it for "stored".
 *
 * @return callable To be called when nothing has ended the script.
 */
function expect_exit(): callable {
	ob_start();
	$level  = ob_get_level();
	$answer = fn() => is_broken() || answer_exit( take_output( $level ) );
	add_action( 'shutdown', $answer, 0 ); // At 1 WordPress sends what has been printed.
	return function () use ( $answer, $level ): void {
		remove_action( 'shutdown', $answer, 0 );
		take_output( $level ); // A warning that PHP shows would stand before the JSON.
	};
}

/** Whether an error has ended the script: WordPress has its own page for that. */
function is_broken(): bool {
	$fatal = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR;
	return headers_sent() || ( ( error_get_last()['type'] ?? 0 ) & $fatal );
}

/**
 * What has been printed into output buffers, and ends them.
 *
 * @param int $level The first of them.
 */
function take_output( int $level ): string {
	$printed = '';
	while ( ob_get_level() >= $level ) {
		$printed = ob_get_clean() . $printed;
	}
	return $printed;
}

/**
 * Sends the answer of a guard that has ended the script.
 *
 * @param string $said What it has printed.
 */
function answer_exit( string $said ): void {
	header_remove( 'Location' );
	rest_send_cors_headers( null );
	status_header( 403 );
	header( 'Content-Type: application/json; charset=UTF-8' );
	echo wp_json_encode( rest_convert_error_to_response( refusal_of_guard( $said ) )->get_data() );
}

/**
 * A guard's "no".
 *
 * @param string $said What it says to the reader, in HTML.
 */
function refusal_of_guard( string $said ): \WP_Error {
	$message = trim( wp_strip_all_tags( $said ) );
	$default = __( 'The protection against spam of this site refuses the comment.', 'cluster-news' );
	return new \WP_Error( 'cluster_news_refused', '' === $message ? $default : $message, array( 'status' => 403 ) );
}
