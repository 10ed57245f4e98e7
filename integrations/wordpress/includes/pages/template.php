<?php
/**
 * What a page for frames looks like.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a page.
 *
 * @param string $name One of {@see PAGES}.
 */
function print_page( string $name ): void {
	?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title><?php echo esc_html( page_title( $name ) ); ?></title>
<link rel="alternate" type="application/json+oembed" href="<?php echo esc_url( oembed_url( $name ) ); ?>">
<link rel="stylesheet" href="<?php echo esc_url( plugins_url( 'pages/page.css', PLUGIN_FILE ) . '?ver=' . VERSION ); ?>">
	<?php
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( entry_url( 'cluster-news.js' ) ), // As for other sites: a sandboxed frame is one.
		)
	);
	wp_print_script_tag(
		array(
			'defer' => true,
			'src'   => esc_url( plugins_url( 'pages/page.js', PLUGIN_FILE ) . '?ver=' . VERSION ),
		)
	);
	?>
</head>
<body>
	<?php echo page_element( $name ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there. ?>
<p><a href="<?php echo esc_url( 'news' === $name ? home_url( '/' ) : page_url( $name ) ); ?>"><?php echo esc_html( page_link( $name ) ); ?></a></p>
</body>
</html>
	<?php
}

/**
 * The title of a page.
 *
 * @param string $name One of {@see PAGES}.
 */
function page_title( string $name ): string {
	/* translators: %s: the name of the site. */
	$text = 'news' === $name ? __( 'News: %s', 'cluster-news' ) : __( 'Partners: %s', 'cluster-news' );
	return sprintf( $text, get_bloginfo( 'name', 'display' ) );
}

/**
 * What the link below the element says.
 *
 * @param string $name One of {@see PAGES}.
 */
function page_link( string $name ): string {
	/* translators: %s: the name of the site. */
	$text = 'news' === $name ? __( 'All news: %s', 'cluster-news' ) : __( 'All partners: %s', 'cluster-news' );
	return sprintf( $text, get_bloginfo( 'name', 'display' ) );
}

/**
 * The element of a page, with links for readers without JavaScript.
 *
 * @param string $name One of {@see PAGES}.
 */
function page_element( string $name ): string {
	$attributes = array( 'label' => page_title( $name ) );
	return 'news' === $name ? render( 'news-feed', $attributes ) : render( 'partner-list', array( 'page-size' => 100 ) + $attributes );
}
