<?php
/**
 * What other plugins against spam do, one kind after another: comments.ts says which one is there (`guard`). Loaded
 * behind backstage.php.
 */

/** Notes that a hook was called, for the route /calls: the last ones, because every request reads the option. */
function note_call(string $hook, ...$args): void
{
    $calls = [...get_option('test_calls', []), [$hook, ...$args]];
    update_option('test_calls', array_slice($calls, -50));
}

add_action('pre_comment_on_post', fn($post) => note_call('pre_comment_on_post', $post));
add_filter('preprocess_comment', function (array $comment) {
    note_call('preprocess_comment', $comment, $_POST);
    return $comment;
}, 5);
add_action('comment_post', fn(...$args) => note_call('comment_post', ...$args), 10, 3);

add_filter('preprocess_comment', function (array $comment) {
    switch (get_option('test_guard')) {
        case 'captcha':
            ($_POST['captcha'] ?? '') === '42' || wp_die('<b>Грешка:</b> сметнете отново.', '', 403);
            break;
        case 'redirect':
            wp_safe_redirect(home_url());
            exit;
        case 'exit':
            header('Location: /elsewhere');
            exit;
        case 'words':
            exit('<p>Роботите не пишат.</p>');
        case 'wait':
            // As a site that takes long before it stores; gate.ts lets it go on.
            file_get_contents(get_option('test_gate'));
    }
    return $comment;
});

// Somebody who watches over REST alone.
add_filter('rest_pre_insert_comment', fn($comment) => get_option('test_guard') !== 'rest' ? $comment
    : new WP_Error('rest_only', 'Не по REST.', ['status' => 403]));

// Akismet's service is not asked: it would say this.
add_filter('akismet_get_api_key', fn() => 'test');
add_filter('pre_http_request', function ($answer, array $request, string $url) {
    if (strpos($url, 'rest.akismet.com') === false) {
        return $answer;
    }
    parse_str($request['body'], $asked);
    note_call('akismet', basename($url), $asked['comment_content'] ?? '');
    $is_worst = strpos($asked['comment_content'] ?? '', 'измама') !== false;
    return [
        'headers' => ['x-akismet-guid' => wp_generate_uuid4()] + ($is_worst ? ['x-akismet-pro-tip' => 'discard'] : []),
        'body' => $is_worst || strpos($asked['comment_content'] ?? '', 'спам') !== false ? 'true' : 'false',
        'response' => ['code' => 200, 'message' => 'OK'],
        'cookies' => [],
    ];
}, 10, 3);

/** The calls of which the last question did not tell. */
backstage('/calls', 'POST', function () {
    $calls = get_option('test_calls', []);
    update_option('test_calls', []);
    return $calls;
});

/** Whether a request waits for a lock of the database. */
backstage('/waiting', 'GET', function () {
    global $wpdb;
    return (bool) $wpdb->get_var("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE STATE = 'User lock'");
});

// A second try gives up at once where the test wants to see that.
add_filter('cluster_news_patience', fn($seconds) => get_option('test_patience', $seconds));

// What plugins for security and web servers do to posts for other sites: the option says which of it.
add_filter('rest_pre_dispatch', function ($answer, $server, WP_REST_Request $request) {
    $statuses = ['closed' => 401, 'off' => 404];
    $status = $statuses[get_option('test_rest')] ?? null;
    return $status && $request->get_route() === '/wp/v2/posts' ? new WP_Error('off', 'Не.', ['status' => $status]) : $answer;
}, 10, 3);
add_filter('rest_pre_serve_request', function ($is_served) {
    if (get_option('test_rest') === 'removed') {
        header_remove('Access-Control-Allow-Origin');
    } elseif (get_option('test_rest') === 'twice') {
        header('Access-Control-Allow-Origin: *', false);
    }
    return $is_served;
}, 20);

// An import takes as many steps as there are partners.
add_filter('cluster_news_import_seconds', '__return_zero');
