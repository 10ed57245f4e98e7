<?php
/**
 * REST routes under backstage/v1 by which comments.ts does what an owner does behind the scenes:
 * settings, posts, moderation, and a look at what is stored and mailed. Anybody may use them: they
 * exist in the test's site only.
 */

/** @param callable $answer gets the request's parameters */
function backstage(string $route, string $method, callable $answer): void
{
    add_action('rest_api_init', fn() => register_rest_route('backstage/v1', $route, [
        'methods' => $method,
        'permission_callback' => '__return_true',
        'callback' => fn(WP_REST_Request $request) => $answer($request->get_params()),
    ]));
}

/** Options by their names, and which plugins are active. */
backstage('/settings', 'POST', function (array $settings) {
    array_map('update_option', array_keys($settings['options']), $settings['options']);
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    foreach ($settings['plugins'] as $plugin => $is_active) {
        $done = $is_active ? activate_plugin($plugin) : deactivate_plugins($plugin);
        if (is_wp_error($done)) {
            return $done;
        }
    }
    return true;
});

/** How many of our options, keys of comments and events there are, and partners with their sectors. */
function count_our_data(): array
{
    global $wpdb;
    return [
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%cluster\\_news%'
            AND option_name NOT LIKE 'cluster\\_news\\_sector\\_children'"),
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->commentmeta WHERE meta_key LIKE '%cluster\\_news%'"),
        count(array_filter(_get_cron_array() ?: [], fn(array $hooks) => preg_grep('/^cluster_news/', array_keys($hooks)))),
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'cluster_news_partner'")
            + (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->term_taxonomy WHERE taxonomy = 'cluster_news_sector'"),
    ];
}
backstage('/data', 'GET', fn() => count_our_data());

/** Runs what deleting our plugin runs, and counts what is left of its data. */
backstage('/uninstall', 'POST', function () {
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    uninstall_plugin('cluster-news/cluster-news.php');
    return count_our_data();
});

/** Does what is planned to be asked of other sites, and counts it; or asks the last source again. */
backstage('/cron', 'POST', function (array $wanted) {
    static $hook = 'cluster_news_refresh';
    $done = 0;
    if ($wanted['again'] ?? false) {
        do_action_ref_array($hook, get_option('test_source'));
    }
    foreach (wp_get_ready_cron_jobs() as $time => $hooks) {
        foreach ($hooks[$hook] ?? [] as $event) {
            wp_unschedule_event($time, $hook, $event['args']);
            do_action_ref_array($hook, $event['args']);
            update_option('test_source', $event['args']);
            $done++;
        }
    }
    return $done;
});

/** A published post; `comments` is "open" or "closed". */
backstage('/posts', 'POST', function (array $post) {
    $author = get_user_by('login', $post['author'])->ID;
    wp_set_current_user($author);
    kses_init();
    $id = wp_insert_post(wp_slash([
        'post_title' => $post['title'],
        'post_content' => $post['content'],
        'comment_status' => $post['comments'],
        'post_author' => $author,
        'post_status' => 'publish',
    ]), true);
    return is_wp_error($id) ? $id : ['id' => $id, 'link' => get_permalink($id)];
});

/** Closes the comments of a post. */
backstage('/posts/(?P<id>\d+)', 'POST', fn(array $post) =>
    wp_update_post(['ID' => $post['id'], 'comment_status' => 'closed']));

/** All comments of a post, the oldest first, whatever their status. */
backstage('/comments', 'GET', fn(array $query) => array_map(
    fn(WP_Comment $comment) => [
        'id' => (int) $comment->comment_ID,
        'parent' => (int) $comment->comment_parent,
        'status' => wp_get_comment_status($comment),
        'author' => $comment->comment_author,
        'email' => $comment->comment_author_email,
        'url' => $comment->comment_author_url,
        'content' => $comment->comment_content,
        'dateGmt' => $comment->comment_date_gmt,
    ],
    get_comments(['post_id' => $query['post'], 'status' => 'any', 'orderby' => 'comment_ID', 'order' => 'ASC'])
));

/** A moderator's decision: approve, hold, spam or trash. */
backstage('/comments/(?P<id>\d+)', 'POST', fn(array $decision) =>
    wp_set_comment_status($decision['id'], $decision['status'], true));

/** A moderator's edit through the REST API. */
backstage('/edits/(?P<id>\d+)', 'POST', function (array $edit) {
    wp_set_current_user(1);
    $request = new WP_REST_Request('POST', "/wp/v2/comments/{$edit['id']}");
    $request->set_param('content', $edit['content']);
    return rest_do_request($request);
});

/** The mails of which the last call did not tell. */
backstage('/mails', 'POST', function () {
    $mails = get_option('test_mails', []);
    update_option('test_mails', []);
    return $mails;
});

// No mail program is called; WordPress believes that the mail was sent.
add_filter('pre_wp_mail', function ($sent, array $mail) {
    $mail = ['to' => implode(', ', (array) $mail['to'])] + wp_array_slice_assoc($mail, ['subject', 'message']);
    update_option('test_mails', array_merge(get_option('test_mails', []), [$mail]));
    return true;
}, 10, 2);

/** Adds so many partners with a logo and a sector, by few queries; 0 removes all. */
backstage('/partners', 'POST', function (array $wanted) {
    global $wpdb;
    $last = (int) $wpdb->get_var("SELECT MAX(ID) FROM $wpdb->posts");
    $logo = (int) $wpdb->get_var("SELECT MIN(ID) FROM $wpdb->posts WHERE post_type = 'attachment'");
    $sector = wp_insert_term('Енергетика', 'cluster_news_sector');
    $term = is_wp_error($sector) ? get_term_by('name', 'Енергетика', 'cluster_news_sector')->term_taxonomy_id : $sector['term_taxonomy_id'];
    $ids = $wanted['count'] ? range($last + 1, $last + $wanted['count']) : [];
    foreach (array_chunk($ids, 1000) as $some) {
        $rows = fn(string $row) => implode(',', array_map(fn($id) => str_replace('ID', $id, $row), $some));
        $wpdb->query("INSERT INTO $wpdb->posts (ID, post_author, post_type, post_status, post_title, post_content, guid,
            post_excerpt, to_ping, pinged, post_content_filtered) VALUES "
            . $rows("(ID, 1, 'cluster_news_partner', 'publish', 'Партньор ID', 'Описание', 'http://p.example/?p=ID', '', '', '', '')"));
        $wpdb->query("INSERT INTO $wpdb->postmeta (post_id, meta_key, meta_value) VALUES " . $rows("(ID, '_thumbnail_id', $logo)"));
        $wpdb->query("INSERT INTO $wpdb->term_relationships (object_id, term_taxonomy_id) VALUES " . $rows("(ID, $term)"));
    }
    if (!$ids) {
        $wpdb->query("DELETE FROM $wpdb->posts WHERE post_type = 'cluster_news_partner'");
    }
    Cluster_News\begin_new_state();
    return true;
});

/** The number of queries that the document of partners takes, and of partners in it. */
backstage('/partners', 'GET', function () {
    global $wpdb;
    $before = $wpdb->num_queries;
    $document = json_decode(Cluster_News\make_partners_json());
    return [$wpdb->num_queries - $before, count($document->itemListElement)];
});

/** What Tools → Site Health says of posts for other sites. */
backstage('/health', 'GET', function () {
    $result = call_user_func(apply_filters('site_status_tests', [])['direct']['cluster_news_posts']['test']);
    return ['status' => $result['status'], 'description' => wp_strip_all_tags($result['description'])];
});
