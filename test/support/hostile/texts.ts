/** What stands where a URL belongs when someone means ill, by what it tries. */
export const HOSTILE_URLS: Readonly<Record<string, string>> = {
  'a script': 'javascript:window.hacked=1',
  'a script in mixed case': 'JaVaScRiPt:window.hacked=1',
  'a script behind spaces': ' \u0001\tjavascript:window.hacked=1',
  'a script with a newline': 'java\nscript:window.hacked=1',
  'a script with a tab and a return': 'java\t\rscript:window.hacked=1',
  'a script with an entity': 'java&#x0a;script:window.hacked=1',
  'a script behind a URL': 'javascript://ikem.example/%0awindow.hacked=1',
  'a document': 'data:text/html,<script>parent.hacked=1</script>',
  'a document in base64': 'data:text/html;base64,PHNjcmlwdD5oYWNrZWQ9MTwvc2NyaXB0Pg==',
  'a drawing with a script': 'data:image/svg+xml,<svg onload="window.hacked=1"/>',
  'an old script': 'vbscript:window.hacked=1',
  'a blob': 'blob:https://ikem.example/0b5c5a5e-0000-4000-8000-000000000000',
  'a file': 'file:///etc/passwd',
  'another host': '//evil.example/x',
  'another host with backslashes': '\\\\evil.example\\x',
  'a way out of double quotes': '" onerror="window.hacked=1" x="',
  'a way out of single quotes': "' onerror='window.hacked=1' x='",
  'a way out of the tag': '"></a><img src=x onerror=window.hacked=1>',
};

/** What stands where text or HTML belongs when someone means ill (FACTS.md, "Text fields"). */
export const HOSTILE_HTML: Readonly<Record<string, string>> = {
  'a script': '<script>window.hacked=1</script>',
  'two handlers': '<img ona=1 onerror=window.hacked=1 src=x:>',
  'an image': '<img src=x: onerror="window.hacked=1">',
  'an image with two errors': '<img src=x: onerror=window.hacked=1 onerror=window.hacked=1>',
  'a frame behind a closed link': '</a><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  'an image behind a quote': '" ></a><img src=x: onerror=window.hacked=1>',
  'an image behind a single quote': "' ></a><img src=x: onerror=window.hacked=1>",
  'open details': '<details open ontoggle=window.hacked=1>x</details>',
  'a drawing': '<svg onload=window.hacked=1><script>window.hacked=1</script></svg>',
  'a drawing with an animation':
    '<svg><a><animate attributeName=href values=javascript:window.hacked=1 /><text>x</text></a></svg>',
  'a formula':
    '<math><mtext><table><mglyph><style><!--</style><img src=x: onerror=window.hacked=1>',
  'a template': '<template><img src=x: onerror=window.hacked=1></template>',
  'a shadow root':
    '<div><template shadowrootmode=open><img src=x: onerror=window.hacked=1></template></div>',
  'a textarea':
    '<textarea><img title="</textarea><img src=x: onerror=window.hacked=1>"></textarea>',
  'a noscript': '<noscript><p title="</noscript><img src=x: onerror=window.hacked=1>"></noscript>',
  'a style': '<style>@import "javascript:window.hacked=1"</style><p style="color:red">x</p>',
  'a form': '<form action="javascript:window.hacked=1"><input autofocus onfocus=window.hacked=1>',
  'a player':
    '<video src=x: onerror=window.hacked=1></video><audio src=x: onerror=window.hacked=1>',
  'a body': '<body onload=window.hacked=1 onpageshow=window.hacked=1>x</body>',
  'a refresh': '<meta http-equiv=refresh content="0;javascript:window.hacked=1">',
  'a base': '<base href="//evil.example/"><a href=x>x</a>',
  'an object': '<object data="javascript:window.hacked=1"></object><embed src="javascript:1">',
  'a marquee': '<marquee onstart=window.hacked=1>x</marquee>',
  'a split tag': '<<script>script>window.hacked=1</script>',
  'an open tag': '<img src=x: onerror=window.hacked=1 //',
  'a null': '<scr\u0000ipt>window.hacked=1</scr\u0000ipt>',
  'a name': '<a id=location name=body href=x>x</a><img name=getElementById>',
};

/** Takes a backtracking parser minutes. */
export const SLOW_HTML = `<foo bar= ${' -=""'.repeat(50)}`;
