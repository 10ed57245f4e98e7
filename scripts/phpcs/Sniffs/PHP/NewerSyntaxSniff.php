<?php
/**
 * Finds syntax that PHP 7.4 does not know: `php -l` of a newer PHP takes it.
 */

namespace PHP_CodeSniffer\Standards\ClusterNews\Sniffs\PHP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

class NewerSyntaxSniff implements Sniff
{
    public function register()
    {
        return [
            T_MATCH,
            T_NULLSAFE_OBJECT_OPERATOR,
            T_PARAM_NAME,
            T_TYPE_UNION,
            T_TYPE_INTERSECTION,
            T_ATTRIBUTE,
            T_ENUM,
            T_READONLY,
        ];
    }

    public function process(File $file, $position)
    {
        $text = $file->getTokens()[$position]['content'];
        $file->addError('PHP 7.4 does not know "%s" here.', $position, 'Found', [$text]);
    }
}
