<?php
/**
 * What the owner of a site would switch on for the widgets, and what owners switch off that the
 * widgets must live with.
 */

// Without it anonymous comments get 401 rest_comment_login_required. Switched by comments.ts.
add_filter('rest_allow_anonymous_comments', fn($allowed) => $allowed || get_option('test_anonymous', 1));

// As plugins against "user enumeration" do: posts of this author are public, the author is not, so
// `_embedded.author[0]` is an error object.
add_filter(
    'rest_request_before_callbacks',
    function ($response, array $handler, WP_REST_Request $request) {
        $hidden = get_user_by('login', 'hidden');
        if ($hidden && $request->get_route() === "/wp/v2/users/$hidden->ID" && !is_user_logged_in()) {
            return new WP_Error('rest_user_cannot_view', 'Not for visitors.', ['status' => 401]);
        }
        return $response;
    },
    10,
    3
);

// All tests comment from one address, and WordPress takes the second comment within 15 seconds for a
// flood. Here only the e-mail counts: whoever needs a flood repeats it, the others do not meet one.
// comments.ts can switch it off altogether.
remove_action('check_comment_flood', 'check_comment_flood_db');
add_filter(
    'wp_is_comment_flood',
    fn($flood, $address, $email, $date, $quietly) =>
        get_option('test_flood', 1) && wp_check_comment_flood($flood, '', $email, $date, $quietly),
    10,
    5
);

// Another site of the tests is at another port of the same host, where WordPress asks nobody else.
add_filter('http_allowed_safe_ports', fn(array $ports, $host, string $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
