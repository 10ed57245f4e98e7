<?php
/**
 * The posts that each hold one thing a reader of the REST answers may stumble over, by slug.
 * Without `image` a post has no featured picture; without `author` it is by "edu".
 */
return [
    'memorandum-ikem' => [
        'title' => 'Меморандум за сътрудничество с Индустриален клъстер „Електромобили“',
        'date' => '2019-11-19 10:15',
        'category' => 'news',
        'tags' => ['ikem', 'e-mobility'],
        'image' => $images[0],
        'excerpt' => 'Мрежата за професионално образование и ИКЕМ подписаха меморандум за сътрудничество в образованието.',
        'body' => MEMORANDUM,
    ],
    // WordPress turns the plain hyphen and quotes into entities, and keeps those that are stored.
    'entities' => [
        'title' => 'Ток &amp; умения - "училище" на 21-ви век &#8211; 5 &lt; 6',
        'date' => '2020-04-27 12:00',
        'category' => 'partners',
        'tags' => ['dual'],
        'image' => $images[1],
        'text' => 'Теория & практика – в "едно" училище…',
    ],
    // In UTC this is 2020-03-09T22:30:00, a Monday; for readers in Bulgaria it is Tuesday.
    'after-midnight' => [
        'title' => 'Публикувано половин час след полунощ',
        'date' => '2020-03-10 00:30',
        'category' => 'news',
        'image' => $images[2],
        'text' => 'Денят на тази новина е 10 март, където и да я четат.',
    ],
    // WordPress makes the excerpt of the first 55 words and ends it with [&hellip;].
    'automatic-excerpt' => [
        'title' => 'Новина без откъс',
        'date' => '2020-03-20 09:00',
        'category' => 'news',
        'image' => $images[3],
        'excerpt' => '',
        'body' => '<p>' . str_repeat('Дълъг текст за учебната практика в сервиза. ', 20) . '</p>',
    ],
    'no-text' => [
        'title' => 'Само заглавие',
        'date' => '2020-03-23 09:00',
        'category' => 'events',
        'image' => $images[4],
        'body' => '',
    ],
    'no-title' => [
        'title' => '',
        'date' => '2020-03-27 09:00',
        'category' => 'news',
        'text' => 'Новина, чието заглавие е забравено.',
    ],
    'no-image' => [
        'title' => 'Новина без снимка',
        'date' => '2020-04-01 09:00',
        'category' => 'events',
        'text' => 'Тук няма какво да се гледа, има какво да се прочете.',
    ],
    'forbidden-image' => [
        'title' => 'Новина със забранена снимка',
        'date' => '2020-04-06 09:00',
        'category' => 'events',
        'image' => seed_forbidden_image(),
        'text' => 'Снимката е от чернова, която гостите не могат да видят.',
    ],
    // WordPress 6.1 has no route for it and embeds its own index (/wp-json/) in the picture's place.
    'deleted-image' => [
        'title' => 'Новина с изтрита снимка',
        'date' => '2020-04-09 09:00',
        'category' => 'events',
        'image' => seed_deleted_image(),
        'text' => 'Снимката е изтрита, но новината още я сочи.',
    ],
    'private-author' => [
        'title' => 'Новина от скрит автор',
        'date' => '2020-04-13 09:00',
        'category' => 'training',
        'image' => $images[0],
        'author' => $authors['hidden'],
        'text' => 'Кой я е написал, сайтът не казва.',
    ],
    'no-author' => [
        'title' => 'Новина без автор',
        'date' => '2020-04-15 09:00',
        'category' => 'training',
        'image' => $images[1],
        'author' => 0,
        'text' => 'Пренесена от стария сайт, където автори нямаше.',
    ],
    'отворен-урок' => [
        'title' => 'Отворен урок по електротехника',
        'date' => '2020-04-21 18:30',
        'category' => 'events',
        'tags' => ['students'],
        'image' => $images[2],
        'text' => 'Адресът на тази новина е на кирилица.',
    ],
    'comments-closed' => [
        'title' => 'Новина със затворени коментари',
        'date' => '2020-04-23 09:00',
        'category' => 'news',
        'image' => $images[3],
        'comments' => 'closed',
        'text' => 'Обсъждането приключи.',
    ],
    // Whatever of it runs in the widget's page sets a global `hacked`.
    'hostile' => [
        'title' => '<script>hacked = 1</script>Опасна <img src="x" onerror="hacked = 2"><b>новина</b>',
        'date' => '2020-04-30 09:00',
        'category' => 'news',
        'image' => $images[4],
        'excerpt' => 'Откъс <img ona=1 src="x" onerror="hacked = 3"><script>hacked = 4</script>с капан.',
        'body' => HOSTILE,
    ],
];
