<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<title><?php wp_title(''); ?></title>
<?php wp_head(); ?>
</head>
<body>
<?php while (have_posts()) : the_post(); ?>
<article>
<h1><?php the_title(); ?></h1>
<?php is_singular() ? the_content() : the_excerpt(); ?>
</article>
<?php if (is_singular()) { comments_template(); } ?>
<?php endwhile; ?>
<?php wp_footer(); ?>
</body>
</html>
