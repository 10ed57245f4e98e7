/** Bodies as editors, themes and plugins of the field write them, by what is special about each. */
export const ARTICLE_HTML: Record<string, string> = {
  keys: '<p>Натиснете <kbd>Shift</kbd>, напишете <samp>да</samp> и <var>x</var>.</p>',
  definitions:
    '<p><dfn>Кондензатор</dfn> е <abbr title="вид">в.</abbr> <bdi>Ани</bdi> <bdo dir="rtl">ab</bdo></p>',
  'words of office programs':
    '<p>В <st1:place w:st="on">Варна</st1:place><o:p></o:p> и <u1:p>Русе</u1:p></p>',
  'elements of another age':
    '<center>А</center><center>Б</center><p><nobr>14:20 ч.</nobr> <tt>код</tt> <strike>не</strike> <big>да</big> <font color=red>в</font> <blink>г</blink></p><marquee>Новина</marquee><dir><li>д</dir>',
  'elements nobody knows': '<x-card><x-title>Име</x-title> текст</x-card><foo>а</foo><bar-baz/>б',
  forms:
    '<form><fieldset><legend>Рамка</legend><label>Име <input value="x"></label><button>Прати</button><select><option>А<option>Б</select><textarea>Текст</textarea><output>7</output></fieldset></form>',
  sections:
    '<main><header>а</header><nav>б</nav><aside>в</aside><footer>г</footer><hgroup><h2>д</h2><p>е</p></hgroup><address>ж</address><search>з</search></main><dialog open>и</dialog>',
  lists:
    '<ol type="a" reversed start="3"><li value="7">а<li>б</ol><menu><li>в</menu><dl><dt>г<dd>д</dl>',
  tables:
    '<table width="900"><caption>К</caption><colgroup><col span="2"></colgroup><tr><th scope="row" colspan="2">а<td headers="x" rowspan="2">б</table><table><form><tr><td>в<button>г</button></form></table>',
  ruby: '<p><ruby>漢<rp>(</rp><rt>кан</rt><rp>)</rp></ruby> дълга<wbr>дума</p>',
  code: '<pre class="wp-block-code"><code>[vc_row] &lt;b&gt; a  b</code></pre><p><code>[et_pb_text]</code></p>',
  'codes of page builders':
    '<p>[vc_row][vc_column width="1/2"]</p><p>[vc_column_text]Текст[/vc_column_text] [1] [видео] [EU]</p><p>[caption id="a" width="3"]<img src="/a.png">Надпис[/caption]</p>',
  pictures:
    '<figure class="wp-block-gallery"><figure><picture><source srcset="/a.webp 1x, /b.webp 2x"><img src="/a.png" alt="А" width="30" height="20" srcset="/a.png 30w"></picture><figcaption>Надпис</figcaption></figure></figure><img><img alt="без">',
  'pictures for later':
    '<img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/one.jpg" alt="1"><noscript><img src="/one.jpg" alt="1"></noscript><img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/two.jpg" alt="2"><img src="/img/spacer.gif" data-original="/three.jpg" alt="3"><img src="data:image/gif;base64,x" alt="4"><noscript>Без скриптове <img src="/four.jpg" alt="4"></noscript><img data-srcset="/five.jpg 300w, /six.jpg 600w" alt="5"><amp-img src="/seven.jpg" width="2" height="1" alt="7"></amp-img>',
  'pictures of signs':
    '<p>Ура <img src="/e.svg" alt="🎉" class="emoji"> и <img class="wp-smiley" src="/s.png" alt=":)"> и <img src="/f.png" alt="👍🏽"> не <img src="/2024.png" alt="2024"></p>',
  'pictures behind empty links':
    '<a href="/g/1.jpg"></a><a href="/g/2.pdf"></a><a href="/g/3.jpg"><img src="/g/3s.jpg" alt="3"></a>',
  films:
    '<figure><video controls autoplay loop poster="/p.jpg" src="/a.mp4" onplay="x()">Без видео</video></figure><video><source src="/b.webm" type="video/webm"><source src="javascript:1"><track src="/b.vtt"></video><video></video><audio src="/c.mp3" autoplay></audio>',
  frames:
    '<p><iframe title="Празник" width="500" src="https://www.youtube-nocookie.com/embed/abcdefghijk?feature=oembed" allowfullscreen></iframe></p><iframe src="about:blank" data-src="https://player.vimeo.com/video/123"></iframe><noscript><iframe src="https://player.vimeo.com/video/123"></iframe></noscript><iframe src="https://maps.example/?q=1"><p>Без рамки</p></iframe><iframe srcdoc="<p>x"></iframe><frameset><frame src="/x"></frameset><object data="/x.swf">Флаш</object><embed src="/x.swf">',
  'what is never seen':
    'а<script>1</script><style>p{}</style><template>т</template><title>Т</title><noembed>н</noembed><svg><text>с</text></svg><math><mi>m</mi></math><canvas>к</canvas><datalist><option>д</datalist><!-- коментар -->б',
  'buttons for sharing':
    '<p>Текст</p><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent"><h3>Споделете</h3><ul><li><a href="#">Facebook</a></ul></div></div><div class="addtoany_share_save_container"><a class="a2a_button_facebook">F</a></div><p>Край</p>',
  'attributes of all kinds':
    '<p id="a" class="b" style="color:red" data-x="1" aria-hidden="true" onclick="x()" lang="en" dir="ltr" title="T" hidden contenteditable slot="s">т</p><details open><summary>С</summary>д</details><ins datetime="2024-01-01" cite="/x">и</ins>',
  'what is not closed': '<p>а<b>б<i>в</p>г<div>д<table><tr><td>е',
  'text alone': 'Само текст & знаци < > ',
  nothing: '',
};
