<?php
/** Pictures drawn for the site, in the library with all the sizes that WordPress makes of them. */

const IMAGES = [
    'charging' => 'Рисунка на зарядна станция',
    'workshop' => 'Рисунка на учебна работилница',
    'battery' => 'Рисунка на батерия',
    'motor' => 'Рисунка на електродвигател',
    'classroom' => '',
];

/** Adds a picture of 1200 × 675 to the library and returns its id. No `$alt`: none is stored. */
function seed_image(string $name, string $alt, int $parent = 0): int
{
    $file = wp_upload_bits("$name.jpg", null, draw_image(crc32($name)), '2019/11')['file'];
    $id = wp_insert_attachment(
        ['post_title' => $name, 'post_mime_type' => 'image/jpeg', 'post_status' => 'inherit'],
        $file,
        $parent
    );
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
    if ($alt !== '') {
        update_post_meta($id, '_wp_attachment_image_alt', $alt);
    }
    return $id;
}

/** A picture that the library lists only for those who may read the draft it belongs to. */
function seed_forbidden_image(): int
{
    $draft = wp_insert_post(['post_title' => 'Чернова', 'post_status' => 'draft']);
    return seed_image('forbidden', 'Снимка от чернова', $draft);
}

/** The id of a picture that was deleted. */
function seed_deleted_image(): int
{
    $id = seed_image('deleted', 'Изтрита снимка');
    wp_delete_attachment($id, true);
    return $id;
}

/** A JPEG file: some discs on a plain ground, their colours drawn from the seed. */
function draw_image(int $seed): string
{
    mt_srand($seed);
    $image = imagecreatetruecolor(1200, 675);
    imagefill($image, 0, 0, imagecolorallocate($image, 226, 236, 232));
    for ($disc = 0; $disc < 5; $disc++) {
        $colour = imagecolorallocate($image, mt_rand(0, 120), mt_rand(90, 190), mt_rand(90, 190));
        $size = mt_rand(150, 400);
        imagefilledellipse($image, mt_rand(0, 1200), mt_rand(0, 675), $size, $size, $colour);
    }
    ob_start();
    imagejpeg($image, null, 70);
    return ob_get_clean();
}
