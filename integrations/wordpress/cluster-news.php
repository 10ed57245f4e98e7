<?php
/**
 * Plugin Name: Cluster News
 * Description: News and comments as blocks and shortcodes; readers comment without an account.
 * Version: 0.1.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 */
defined('ABSPATH') || exit;
/** The elements and the attributes that authors may set: whatever else they write is dropped. */
const CLUSTER_NEWS_ELEMENTS = [
    'news-feed' => ['src', 'format', 'map', 'lang', 'layout', 'page-size', 'more', 'category', 'search', 'filter', 'open',
        'time', 'time-zone', 'heading-level', 'label', 'no-images', 'refresh', 'cache', 'lazy', 'comments', 'debug'],
    'comment-form' => ['action', 'format', 'post', 'parent', 'label', 'heading-level', 'lang', 'debug'],
    'comment-list' => ['src', 'format', 'post', 'page-size', 'order', 'avatars', 'heading-level', 'time-zone', 'lang', 'debug'],
];
const CLUSTER_NEWS_FLAGS = ['search', 'filter', 'no-images', 'lazy', 'comments', 'avatars', 'debug']; // without a value

// Visitors may comment by REST as by the classic form. Closed posts are refused by WordPress itself,
// with a code that says so: a "no" from here would be told to readers as "log in first".
// REST takes a GET with `_method=POST` for a POST: with the door open, any foreign <img> would comment.
add_filter('rest_allow_anonymous_comments', fn() => !get_option('comment_registration')
    && ($_SERVER['REQUEST_METHOD'] ?? '') === 'POST');

// REST lets the sender choose the date, by which WordPress tells floods: not with the door open.
add_filter('rest_preprocess_comment', fn($comment) => is_array($comment) && !is_user_logged_in()
    ? array_diff_key($comment, ['comment_date' => 0, 'comment_date_gmt' => 0]) : $comment);

// A database from before emoji (utf8mb3) would fail at them: as behind the classic form, they are left out.
add_filter('rest_preprocess_comment', function ($comment) {
    global $wpdb;
    foreach (is_array($comment) ? ['comment_content', 'comment_author'] : [] as $field) {
        $text = $wpdb->strip_invalid_text_for_column($wpdb->comments, $field, $comment[$field] ?? '');
        if (isset($comment[$field]) && is_string($text)) {
            $comment[$field] = $text;
        }
    }
    return $comment;
});

// WordPress mails nobody about comments by REST, only (since 6.9) about notes, which are another type.
add_action('rest_after_insert_comment', function ($comment, $request, $creating) {
    if ($creating && $comment->comment_type === 'comment') {
        wp_new_comment_notify_moderator($comment->comment_ID); // of a held one, if the site wants it
        wp_new_comment_notify_postauthor($comment->comment_ID); // of an approved one, if it wants that
    }
}, 10, 3);

// A flood is a 400 that does not say when to try again: wp_throttle_comment_flood() wants 15 seconds.
add_filter('rest_post_dispatch', function ($response) {
    $data = $response->get_data();
    if (is_array($data) && ($data['code'] ?? '') === 'comment_flood') {
        $response->header('Retry-After', '15');
    }
    return $response;
});
add_filter('rest_exposed_cors_headers', fn($names) => array_merge($names, ['Retry-After']));

add_action('init', function () {
    foreach (CLUSTER_NEWS_ELEMENTS as $tag => $names) {
        $render = fn($given) => cluster_news_render($tag, $given);
        $type = fn($name) => ['type' => in_array($name, CLUSTER_NEWS_FLAGS, true) ? 'boolean' : 'string'];
        $types["cluster-news/$tag"] = array_combine($names, array_map($type, $names));
        add_shortcode(str_replace('-', '_', $tag), $render);
        register_block_type("cluster-news/$tag", [
            'api_version' => 3, 'category' => 'widgets',
            'title' => ucfirst(str_replace('-', ' ', $tag)),
            'attributes' => $types["cluster-news/$tag"],
            'supports' => ['html' => false, 'className' => false, 'customClassName' => false],
            'editor_script' => 'cluster-news-blocks',
            'render_callback' => $render,
        ]);
    }
    wp_register_script('cluster-news-blocks', false, ['wp-block-editor', 'wp-server-side-render'], null, true);
    wp_add_inline_script('cluster-news-blocks', '(' . CLUSTER_NEWS_EDITOR . ')(wp, ' . wp_json_encode($types) . ')');
});

/** A block in the editor: its tag, since most are empty there; what the server prints; the attributes' controls. */
const CLUSTER_NEWS_EDITOR = <<<'JS'
({ blocks, element: { createElement: el }, components: ui, blockEditor: editor, serverSideRender }, types) => {
  const control = ({ attributes, setAttributes }) => ([name, { type }]) => {
    const [Control, key] = type === 'boolean' ? ['ToggleControl', 'checked'] : ['TextControl', 'value'];
    const onChange = (value) => setAttributes({ [name]: value });
    return el(ui[Control], { key: name, label: name, [key]: attributes[name] ?? '', onChange });
  };
  const edit = (block) => (props) => el('div', editor.useBlockProps(),
    el(editor.InspectorControls, null, el(ui.PanelBody, null, Object.entries(types[block]).map(control(props)))),
    el('code', null, block.replace(/.*\/(.*)/, '<$1>')),
    el(ui.Disabled, null, el(serverSideRender, { block, attributes: props.attributes })));
  for (const block in types) blocks.registerBlockType(block, { edit: edit(block), save: () => null });
}
JS;

/** A shortcode or block. Without an address it is about this site: its posts, the current post's comments. */
function cluster_news_render(string $tag, $given): string
{
    $attributes = [];
    foreach ((array) $given as $name => $value) {
        $is_word = is_int($name); // [news_feed search]: what has no "=" is numbered, and a value
        $attributes[strtr(strtolower($is_word ? $value : $name), '_', '-')] = $is_word ?: $value;
    }
    $address = $tag === 'comment-form' ? 'action' : 'src';
    if (!empty($attributes[$address])) {
        return cluster_news_element($tag, $attributes);
    }
    if ($tag === 'news-feed') {
        $links = wp_get_archives(['type' => 'postbypost', 'limit' => 10, 'echo' => false]);
        return cluster_news_element($tag, ['src' => rest_url('wp/v2/posts')] + $attributes, "<ul>$links</ul>");
    }
    $attributes = [$address => rest_url('wp/v2/comments')] + array_filter($attributes) + ['post' => get_the_ID()];
    return $tag === 'comment-form' ? cluster_news_form($attributes) : cluster_news_element($tag, $attributes);
}

/** The form for this site's comments; in it the classic one, without ids: the theme's form may have them. */
function cluster_news_form(array $attributes): string
{
    [$post, $parent] = [(int) $attributes['post'], (int) ($attributes['parent'] ?? 0)];
    $is_for_members = get_option('comment_registration');
    if (!comments_open($post) || ($is_for_members && !is_user_logged_in())) {
        $log_in = __('You must be <a href="%s">logged in</a> to post a comment.');
        $reason = comments_open($post) ? sprintf($log_in, wp_login_url(get_permalink())) : __('Comments are closed.');
        return '<p>' . wp_kses_post($reason) . '</p>';
    }
    [$needed, $star] = get_option('require_name_email') && !is_user_logged_in() ? [' required', ' *'] : ['', ''];
    $line = fn($label, $control) => '<p><label>' . esc_html($label) . "<br><$control></label></p>";
    $form = '<form method="post" action="' . esc_url(site_url('/wp-comments-post.php')) . '">'
        . '<p>' . esc_html__('Your email address will not be published.') . ' '
        . esc_html(sprintf(__('Required fields are marked %s'), '*')) . '</p>'
        . $line(_x('Comment', 'noun') . ' *', 'textarea name="comment" cols="45" rows="8" required></textarea')
        . $line(__('Name') . $star, 'input name="author" type="text" maxlength="245" autocomplete="name"' . $needed)
        . $line(__('Email') . $star, 'input name="email" type="email" maxlength="100" autocomplete="email"' . $needed)
        . $line(__('Website'), 'input name="url" type="url" maxlength="200" autocomplete="url"')
        . "<input type=\"hidden\" name=\"comment_post_ID\" value=\"$post\">"
        . "<input type=\"hidden\" name=\"comment_parent\" value=\"$parent\">"
        . '<p><button name="submit">' . esc_html__('Post Comment') . '</button></p></form>';
    // The element sends no cookies, so it cannot say which member it is.
    return $is_for_members ? $form : cluster_news_element('comment-form', $attributes, $form);
}

/** The element, here; its script, once, at the foot: a plugin that renders a post twice cannot lose it there. */
function cluster_news_element(string $tag, array $attributes, string $inside = ''): string
{
    add_action('wp_footer', 'cluster_news_script');
    // The element fills {lang} in; esc_url() would take its braces away.
    $url = fn($value) => str_replace('%7Blang%7D', '{lang}',
        esc_url(str_replace('{lang}', '%7Blang%7D', $value), ['http', 'https']));
    $html = "<$tag";
    foreach (CLUSTER_NEWS_ELEMENTS[$tag] as $name) {
        $value = $attributes[$name] ?? false;
        if (in_array($name, CLUSTER_NEWS_FLAGS, true)) {
            $html .= in_array($value, [false, '0', 'false', 'no', 'off'], true) ? '' : " $name";
        } elseif (!is_bool($value) && $value !== '') {
            $html .= " $name=\"" . (in_array($name, ['src', 'action'], true) ? $url($value) : esc_attr($value)) . '"';
        }
    }
    return "$html>$inside</$tag>";
}

function cluster_news_script(): void
{
    $url = apply_filters('cluster_news_script_url', plugins_url('cdn/', __FILE__) . 'cluster-news.js');
    wp_print_script_tag(['type' => 'module', 'src' => esc_url($url)]);
}
