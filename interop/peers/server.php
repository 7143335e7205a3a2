<?php

// The cookies of the request, and setcookie(). /read answers with what the parser sees; /write sets a cookie.

$name = $_SERVER['HTTP_X_NAME'];

if ($_SERVER['REQUEST_URI'] === '/read') {
    // Not $_COOKIE: there a cookie `name[]` is a list under `name`.
    $seen = filter_input(INPUT_COOKIE, $name);
    http_response_code(is_string($seen) ? 200 : 404);
    echo $seen;
} else {
    $options = ['path' => '/', 'samesite' => 'Lax', 'secure' => true];
    setcookie($name, $_SERVER['HTTP_X_VALUE'], $options);
}
