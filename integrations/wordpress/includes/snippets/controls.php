<?php
/**
 * What the editor calls the attributes of blocks and their values.
 *
 * @package Cluster_News
 */

namespace Cluster_News;

defined( 'ABSPATH' ) || exit;

/**
 * Labels by attributes, and below some of them a help.
 *
 * @return array[]
 */
function attribute_texts(): array {
	return array(
		'src'           => array( __( 'Address of the source', 'cluster-news' ), __( 'Without an address: this site.', 'cluster-news' ) ),
		'action'        => array( __( 'Address for the comments', 'cluster-news' ), __( 'Without an address: this site.', 'cluster-news' ) ),
		'format'        => array( __( 'Format', 'cluster-news' ) ),
		'map'           => array( __( 'Map of the fields', 'cluster-news' ), __( 'For a JSON of its own kind: which field is where.', 'cluster-news' ) ),
		'lang'          => array( __( 'Language', 'cluster-news' ) ),
		'layout'        => array( __( 'Layout', 'cluster-news' ) ),
		'page-size'     => array( __( 'How many at a time', 'cluster-news' ) ),
		'more'          => array( __( 'Further ones', 'cluster-news' ) ),
		'category'      => array( __( 'Only this category', 'cluster-news' ) ),
		'search'        => array( __( 'Search field', 'cluster-news' ) ),
		'filter'        => array( __( 'Choice of categories or sectors', 'cluster-news' ) ),
		'open'          => array( __( 'An article opens', 'cluster-news' ) ),
		'time'          => array( __( 'Time', 'cluster-news' ) ),
		'time-zone'     => array( __( 'Time zone', 'cluster-news' ) ),
		'heading-level' => array( __( 'Level of the headings', 'cluster-news' ) ),
		'label'         => array( __( 'Name for screen readers', 'cluster-news' ) ),
		'no-images'     => array( __( 'Without images', 'cluster-news' ) ),
		'refresh'       => array( __( 'Minutes between refreshes', 'cluster-news' ) ),
		'cache'         => array( __( 'Seconds for which a copy is kept', 'cluster-news' ) ),
		'lazy'          => array( __( 'Load when readers come near', 'cluster-news' ) ),
		'comments'      => array( __( 'Comments below the article', 'cluster-news' ), __( 'Where an article opens here.', 'cluster-news' ) ),
		'partner'       => array( __( 'Which partner', 'cluster-news' ), __( 'Its name or @id; without it, the first one.', 'cluster-news' ) ),
		'name'          => array( __( 'Name', 'cluster-news' ) ),
		'url'           => array( __( 'Web site', 'cluster-news' ) ),
		'logo'          => array( __( 'Address of the logo', 'cluster-news' ) ),
		'description'   => array( __( 'Description', 'cluster-news' ) ),
		'jsonld'        => array( __( 'Tell search engines', 'cluster-news' ) ),
		'order'         => array( __( 'Order', 'cluster-news' ) ),
		'moving'        => array( __( 'Moving logos', 'cluster-news' ) ),
		'post'          => array( __( 'Number of the article', 'cluster-news' ), __( 'Without a number: this page.', 'cluster-news' ) ),
		'parent'        => array( __( 'Number of the answered comment', 'cluster-news' ) ),
		'optional-author' => array( __( 'Name and e-mail may be left empty', 'cluster-news' ), __( 'Of this site, its settings for discussions say it.', 'cluster-news' ) ),
		'avatars'       => array( __( 'Pictures of the authors', 'cluster-news' ) ),
		'debug'         => array( __( 'Explain what is wrong', 'cluster-news' ) ),
	);
}

/**
 * Words for values; a value without one is shown as it is.
 *
 * @return string[]
 */
function value_texts(): array {
	return array(
		''          => __( 'As usual', 'cluster-news' ),
		'auto'      => __( 'Recognise it', 'cluster-news' ),
		'custom'    => __( 'JSON of its own kind', 'cluster-news' ),
		'bg'        => __( 'Bulgarian', 'cluster-news' ),
		'en'        => __( 'English', 'cluster-news' ),
		'list'      => __( 'List', 'cluster-news' ),
		'grid'      => __( 'Cards side by side', 'cluster-news' ),
		'compact'   => __( 'Titles and dates', 'cluster-news' ),
		'card'      => __( 'Cards', 'cluster-news' ),
		'row'       => __( 'Rows', 'cluster-news' ),
		'logo'      => __( 'Logos', 'cluster-news' ),
		'button'    => __( 'By a button', 'cluster-news' ),
		'scroll'    => __( 'On scrolling', 'cluster-news' ),
		'none'      => __( 'None', 'cluster-news' ),
		'link'      => __( 'On its own page', 'cluster-news' ),
		'dialog'    => __( 'Here, in a dialog', 'cluster-news' ),
		'absolute'  => __( 'Dates', 'cluster-news' ),
		'relative'  => __( 'How long ago', 'cluster-news' ),
		'name'      => __( 'By name', 'cluster-news' ),
		'source'    => __( 'As in the source', 'cluster-news' ),
		'asc'       => __( 'Oldest first', 'cluster-news' ),
		'desc'      => __( 'Newest first', 'cluster-news' ),
	);
}

/**
 * Why the source of a block cannot be shown, by the kinds of errors that the elements name.
 *
 * @return string[]
 */
function error_texts(): array {
	return array(
		''        => __( 'There is nothing to show at this address.', 'cluster-news' ),
		'offline' => __( 'There is no connection.', 'cluster-news' ),
		'network' => __( 'The server does not answer, or does not let other sites read.', 'cluster-news' ),
		'timeout' => __( 'The server takes too long.', 'cluster-news' ),
		'status'  => __( 'The server has nothing at this address.', 'cluster-news' ),
		'json'    => __( 'This address is that of a page, not of news or partners.', 'cluster-news' ),
		'format'  => __( 'The format of this address is not known.', 'cluster-news' ),
	);
}

/**
 * The controls of a block, for the script of the editor.
 *
 * @param string  $tag   One of {@see ELEMENTS}.
 * @param array[] $types The types of its attributes by their names, as `block.json` has them.
 * @return array[]
 */
function controls( string $tag, array $types ): array {
	$controls = array();
	foreach ( ELEMENTS[ $tag ] as $name ) {
		list( $label, $help ) = attribute_texts()[ $name ] + array( 1 => '' );

		$values     = $types[ $name ]['enum'] ?? array();
		$controls[] = array(
			'name'    => $name,
			'label'   => $label,
			'help'    => $help,
			'type'    => $types[ $name ]['type'],
			'options' => $values ? array_map( __NAMESPACE__ . '\option', array_merge( array( '' ), $values ) ) : array(),
		);
	}
	return $controls;
}

/**
 * A value to choose.
 *
 * @param string $value The value.
 */
function option( string $value ): array {
	return array(
		'value' => $value,
		'label' => value_texts()[ $value ] ?? $value,
	);
}
