<?php
/**
 * php seed.php FOLDER: fills the site with users, categories, pictures and 35 posts.
 * The posts' ids, dates and texts are the same in every run.
 */
[, $folder] = $argv;
require "$folder/site/wp-load.php";
require ABSPATH . 'wp-admin/includes/image.php';
require __DIR__ . '/images.php';
require __DIR__ . '/bodies.php';

// An administrator's HTML is stored as it is; anybody else's would be cleaned by WordPress.
wp_set_current_user(1);

function seed_user(string $login, string $name): int
{
    return wp_insert_user([
        'user_login' => $login,
        'user_email' => "$login@example.org",
        'user_pass' => $login,
        'display_name' => $name,
        'role' => 'author',
    ]);
}

/** @return int[] the categories' ids by slug */
function seed_categories(): array
{
    $names = [
        'news' => 'Новини',
        'events' => 'Събития',
        'training' => 'Обучения',
        'partners' => 'Проекти & партньорства',
    ];
    $ids = [];
    foreach ($names as $slug => $name) {
        $ids[$slug] = wp_insert_term($name, 'category', ['slug' => $slug])['term_id'];
    }
    return $ids;
}

/** Names and slugs of the tags; posts name them by slug. */
function seed_tags(): void
{
    $names = [
        'e-mobility' => 'Електромобилност',
        'dual' => 'Дуално обучение',
        'ikem' => 'ИКЕМ',
        'students' => 'Ученици',
    ];
    foreach ($names as $slug => $name) {
        wp_insert_term($name, 'post_tag', ['slug' => $slug]);
    }
}

/**
 * @param array $post slug, title, date (in Sofia) and category; what else it may hold has a default
 * @param int[] $categories
 */
function seed_post(array $post, array $categories): int
{
    $text = $post['text'] ?? '';
    $id = wp_insert_post(
        wp_slash([
            'post_name' => $post['slug'],
            'post_title' => $post['title'],
            'post_date' => $post['date'] . ':00',
            'post_excerpt' => $post['excerpt'] ?? $text,
            'post_content' => $post['body'] ?? "<p>$text</p>",
            'post_author' => $post['author'] ?? 1,
            'post_category' => [$categories[$post['category']]],
            'comment_status' => $post['comments'] ?? 'open',
            'post_status' => 'publish',
        ]),
        true
    );
    if (is_wp_error($id)) {
        throw new RuntimeException($post['slug'] . ': ' . $id->get_error_message());
    }
    wp_set_post_terms($id, $post['tags'] ?? [], 'post_tag');
    if ($post['image'] ?? 0) {
        update_post_meta($id, '_thumbnail_id', $post['image']);
    }
    return $id;
}

$categories = seed_categories();
seed_tags();
update_option('default_category', $categories['news']);

$images = array_map('seed_image', array_keys(IMAGES), IMAGES);
$authors = [
    'press' => seed_user('press', 'Пресцентър'),
    'hidden' => seed_user('hidden', 'Скрит автор'),
];

foreach (require __DIR__ . '/posts.php' as $number => [$slug, $title, $date, $category, $tags, $text]) {
    $image = $images[$number % count($images)];
    $author = $number % 3 ? 1 : $authors['press'];
    seed_post(compact('slug', 'title', 'date', 'category', 'tags', 'text', 'image', 'author'), $categories);
}
foreach (require __DIR__ . '/special-posts.php' as $slug => $post) {
    seed_post(['slug' => $slug] + $post, $categories);
}
